package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// unwrapped makes one line of each enumeration that was broken over several because the page was no wider: "Japan; France; Bosnia and" and
// "Herzegovina; Austria". A page's head and foot within it are stepped over. Lines keep their numbers.
func (b *builder) unwrapped(text string) string {
	var lines []string
	for s := range lineSeq(text) {
		lines = append(lines, s)
	}
	changed := b.joinedNames(lines)
	changed = joinedProse(lines) || changed
	for at := 0; at < len(lines); {
		whole, end := b.wrappedAt(lines, at)
		if whole == "" {
			at = max(at+1, end)
			continue
		}
		lines[at] = whole
		for i := at + 1; i < end; i++ {
			lines[i] = ""
		}
		at, changed = end, true
	}
	if !changed {
		return text
	}
	return strings.Join(lines, "\n")
}

// maxWrapped bounds the lines of one enumeration.
const maxWrapped = 120

// wrappedAt returns the enumeration that begins on a line and goes on over the next, as one line, and where it ends. Where there is none it
// returns "" and where to look on.
func (b *builder) wrappedAt(lines []string, at int) (string, int) {
	whole, end, taken := "", at, 0
	for i := at; i < len(lines) && i < at+maxWrapped; i++ {
		s := strings.TrimSpace(lines[i])
		switch {
		case s == "" || i > at && isPageLine(s):
			if whole == "" || !endsWithin(whole) {
				return b.ifEnumerated(whole, end, taken)
			}
			continue
		case ordinalOf(s) != "" || bullet.MatchString(s) || strings.ContainsAny(s, "\t|") || partings(s) == 0 && taken == 0:
			return b.ifEnumerated(whole, end, taken)
		case taken > 0 && partings(s) == 0 && startsLarge(s) && b.isName(s) && !endsOpen(whole) && !joined.MatchString(whole): // one of its own on each line
			return b.ifEnumerated(whole, end, taken)
		case taken > 0 && b.endsInName(whole) && b.beginsInName(s): // an enumeration of its own on each line
			return b.ifEnumerated(whole, end, taken)
		case i > at+1 && end != i && startsAfresh(s): // a paragraph of its own
			return b.ifEnumerated(whole, end, taken)
		}
		whole, end, taken = joinWrapped(whole, s), i+1, taken+1
		if strings.ContainsRune(".。:?？؟!！", lastRune(s)) {
			break
		}
	}
	return b.ifEnumerated(whole, end, taken)
}

// endsInName says whether an enumeration ends with a whole name, and nothing behind it says that more follow.
func (b *builder) endsInName(s string) bool {
	if partings(string(lastRune(s))) > 0 || articleAtEnd.MatchString(s) {
		return false
	}
	if len(s) > lastNames { // of a long enumeration only the end is looked at
		s = strings.ToValidUTF8(s[len(s)-lastNames:], "")
		_, s, _ = strings.Cut(strings.Map(oneComma, s), ",")
	}
	list := b.stateList(s)
	if len(list) == 0 {
		return false
	}
	_, ok := b.memberOf(conjunction.ReplaceAllString(list[len(list)-1], ""))
	return ok
}

// lastNames is in how many bytes at the end of an enumeration its last name stands, with a comma of its own perhaps.
const lastNames = 300

func oneComma(r rune) rune {
	if strings.ContainsRune(";，；、،؛", r) {
		return ','
	}
	return r
}

// articleAtEnd is the end of a line that was broken before a name: "Kazakhstan; the".
var articleAtEnd = pattern(`(?i)[\s,;](?:the|les?|la|los|las|el|and|et|y|e|и)$`)

// beginsInName says whether an enumeration begins with a whole name.
func (b *builder) beginsInName(s string) bool {
	list := b.stateList(s)
	if len(list) == 0 {
		return false
	}
	_, ok := b.memberOf(list[0])
	return ok && !conjunction.MatchString(s) && !strings.HasPrefix(s, "و")
}

// ifEnumerated returns a text if it is an enumeration that stood on several lines, with several on most of them.
func (b *builder) ifEnumerated(s string, end, lines int) (string, int) {
	if lines < 2 || partings(s) < lines || len(s) > maxRoster {
		return "", end
	}
	body := s
	if head, tail, ok := cutColon(s); ok && !insideBrackets(s, len(head)) {
		body = tail
	}
	list := b.stateList(body)
	known := 0
	for _, part := range list {
		if _, ok := b.memberOf(conjunction.ReplaceAllString(part, "")); ok {
			known++
		}
	}
	if known < 3 || known*10 < len(list)*6 {
		return "", end
	}
	return s, end
}

func partings(s string) int {
	n := 0
	for _, r := range s {
		if strings.ContainsRune(",;，；、،؛", r) {
			n++
		}
	}
	return n
}

// endsWithin says whether a text breaks off in the middle: nothing ends it.
func endsWithin(s string) bool { return !strings.ContainsRune(".。:：!?؟)）", lastRune(s)) }

// startsAfresh says whether a line begins a paragraph that is no enumeration.
func startsAfresh(s string) bool { return partings(s) == 0 && !strings.HasSuffix(s, ".") }

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// joinWrapped puts a line behind what it goes on from. A hyphen at the end of a line parts a word, or is the name's own.
func joinWrapped(s, next string) string {
	if s == "" {
		return next
	}
	first, _ := utf8.DecodeRuneInString(next)
	switch last := lastRune(s); {
	case last == '\u00ad', last == '-' && unicode.IsLower(first):
		return s[:len(s)-utf8.RuneLen(last)] + next
	case last == '-', unicode.Is(unicode.Han, last), strings.ContainsRune("、，；", last):
		return s + next
	}
	return s + " " + next
}

// fullLine is how long a line of running text is at least that goes on in the next.
const fullLine = 50

// joinedProse makes one line of each paragraph of running text that was broken because the page was no wider: all its lines are long but the last,
// which ends as a sentence does, and the next goes on with a small letter. Lines keep their numbers.
func joinedProse(lines []string) (changed bool) {
	for at := 0; at < len(lines); at++ {
		if strings.TrimSpace(lines[at]) == "" {
			continue
		}
		end := at + 1
		for end < len(lines) && strings.TrimSpace(lines[end]) != "" && end < at+maxWrapped {
			end++
		}
		if !isProseBroken(lines[at:end]) {
			at = end - 1
			continue
		}
		whole := ""
		for i := at; i < end; i++ {
			whole = joinWrapped(whole, strings.TrimSpace(lines[i]))
			lines[i] = ""
		}
		lines[at] = whole
		at, changed = end-1, true
	}
	return changed
}

// isProseBroken says whether the lines of a paragraph are one text.
func isProseBroken(paragraph []string) bool {
	small := 0
	for i, s := range paragraph {
		s = strings.TrimSpace(s)
		switch {
		case strings.ContainsAny(s, "\t|>") || bullet.MatchString(s) || ordinalOf(s) != "":
			return false
		case i < len(paragraph)-1 && (utf8.RuneCountInString(s) < fullLine || endsSentence(s) && i > 0 && small == 0):
			return false
		case i > 0 && startsSmall(s):
			small++
		}
	}
	last := strings.TrimSpace(paragraph[len(paragraph)-1])
	return len(paragraph) > 1 && small*2 >= len(paragraph)-1 && endsSentence(last)
}

// joinedNames makes one line of a state's name that was broken over two: "United Kingdom of Great Britain" and "and Northern Ireland ….. Mr. Rycroft".
func (b *builder) joinedNames(lines []string) (changed bool) {
	for i := 0; i+1 < len(lines); i++ {
		before, next := strings.TrimRight(lines[i], " \t"), strings.TrimSpace(lines[i+1])
		if before == "" || !startsSmall(next) || len(before) > 200 || len(next) > 200 {
			continue
		}
		head := next
		if m := nameEnd.FindStringIndex(next); m != nil {
			head = next[:m[0]]
		}
		if b.brokenName(before, head) {
			lines[i], lines[i+1] = joinWrapped(before, next), ""
			i++
			changed = true
		}
	}
	return changed
}

// nameEnd is what stands behind a name on its line.
var nameEnd = pattern(`\s*(?:\.{3,}|(?:\s\.){2,}|…|\t|\s{3,}|[(,;–—|]|\s-\s)`)

// brokenName says whether the end of one line and the head of the next are a state's name together, and neither is without the other.
func (b *builder) brokenName(before, head string) bool {
	if b.isName(head) {
		return false
	}
	for at := 0; ; {
		tail := strings.TrimSpace(before[at:])
		if _, ok := b.stateOf(tail + " " + head); ok && startsLarge(tail) {
			return true
		}
		next := strings.IndexAny(before[at:], " \t:")
		if next < 0 {
			return false
		}
		at += next + 1
	}
}
