package intake

import (
	"strings"
	"unicode"

	"rostrum/speakers"
)

// surveyed bounds the lines that are looked at for how many of them name somebody.
const surveyed = 300

// evident says whether nearly all lines of a text name somebody: a line that does not is then no entry.
func (l *liner) evident(text string) bool {
	lines, name := 0, 0
	for s := range lineSeq(text[:min(len(text), sampleBytes)]) {
		if s = strings.TrimSpace(s); s == "" {
			continue
		}
		if lines++; lines > surveyed {
			break
		}
		if o := open(leaders.ReplaceAllString(s, " – ")); l.b.shows(o.text) {
			name++
		}
	}
	return name > 4 && name*10 >= lines*6
}

// shows says whether a line has somebody in it who may speak: a state or a group, alone or within an office, a form of
// address, an office behind a comma, or what is nearly a state's name.
func (b *builder) shows(s string) bool {
	if len(s) > 600 {
		return b.namesSomeone(s)
	}
	_, ranked := unrank(s, b.french)
	switch {
	case ranked, b.isName(s), len(b.rankPlaces(s, 1)) > 0, b.namesState(s):
		return true
	case isHan(s) && endsSentence(s):
		if m := officeInHan(strings.TrimRight(s, "。！？ ")); m != nil && mayBeHanName(m[3]) {
			return true
		}
	case isOffice(s) && (!endsSentence(s) || strings.ContainsAny(s, ",،，")):
		return true
	}
	if _, _, ok := b.cutBehalf(s); ok {
		return true
	}
	if _, ok := b.memberOf(s); ok {
		return true
	}
	if _, ok := b.nameAtHead(s); ok || b.isCategorised(s) {
		return true
	}
	if _, ok := b.nameAtEnd(s); ok && len(strings.Fields(s)) < 8 {
		return true
	}
	return strings.Contains(s, " · ") || b.isNearly(s)
}

// isCategorised says whether a line is a category and a name behind it: 主席国 莫桑比克（外长 马卡莫）.
func (b *builder) isCategorised(s string) bool {
	p := phrase{b: b}
	bare := strings.TrimSpace(outsideBrackets(s))
	return strings.Contains(bare, " ") && p.takeCategory(bare) != bare
}

// isNearly says whether a text is a state's name but for a slip of the pen.
func (b *builder) isNearly(s string) bool {
	return b.looked < maxLookedFor && len(b.nearNames(s)) > 0
}

// isOutside says whether a line stands beside the list rather than in it: nobody is named in it, and it has no place in what
// the entries have in common. What is not an entry is reported.
func (l *liner) isOutside(s string, numbered bool) bool {
	if numbered {
		return false
	}
	if l.coverage && !l.itemed && l.b.isCaption(s) {
		return true
	}
	if l.b.shows(s) || l.b.namesHolder(s) {
		return false
	}
	if _, ok := l.b.rosterOf(s); ok {
		return false
	}
	if _, _, said := l.b.saidBy(s); said {
		return false
	}
	switch {
	case (l.numbered || l.itemed) && !l.plain[l.now], inBracketsWhole(s), l.b.isStatement(s):
		return true
	}
	return l.named && len(l.b.result.Speakers) == 0 && l.b.section.category == speakers.Unknown // what stands below a heading is an entry
}

// isCaption says whether a line among sentences that tell what was said is none of them: it is a title, a date, a link of the page.
func (b *builder) isCaption(s string) bool {
	_, ranked := unrank(s, b.french)
	return !endsSentence(s) && !ranked && !b.isName(s) && !b.namesState(s) && !b.namesHolder(s)
}

// inBracketsWhole says whether all of a line stands in one pair of brackets.
func inBracketsWhole(s string) bool {
	if strings.HasPrefix(s, "【") && strings.Index(s, "】") == len(s)-len("】") {
		return true
	}
	open, end := bracket(s, 0)
	return open == 0 && end == len(s) && len(s) > 2
}

// isStatement says whether a line tells something, in words most of which are small: "The meeting rose at 5.40 p.m."
func (b *builder) isStatement(s string) bool {
	if !endsSentence(s) {
		return false
	}
	if isHan(s) {
		return len([]rune(s)) > 5 && strings.HasSuffix(s, "。")
	}
	list := strings.Fields(s)
	small := 0
	for _, w := range list[min(1, len(list)):] {
		if first := []rune(w)[0]; !unicode.IsUpper(first) {
			small++
		}
	}
	return len(list) > 3 && small*5 >= len(list)*3
}
