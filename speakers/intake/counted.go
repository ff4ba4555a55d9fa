package intake

import (
	"strings"
	"unicode/utf8"
)

// uncounted returns the lines that the numbers of a list leave out: those without a number between n and n+1, and
// those before the first. As the numbers count on no entry is missing there, so such a line is a title or a heading.
func uncounted(text string) map[int]bool {
	out := map[int]bool{}
	var between []int
	last, line, numbers := 0, 0, 0
	for s := range lineSeq(text) {
		line++
		s = chatHead.ReplaceAllString(quoting.ReplaceAllString(pictured(s), ""), "")
		if strings.TrimSpace(s) == "" {
			continue
		}
		n := place(s)
		if n == 0 {
			n = bareNumber(s)
		}
		if n == 0 {
			between = append(between, line)
			continue
		}
		if n == last+1 {
			for _, l := range between {
				out[l] = true
			}
		}
		last, between = n, between[:0]
		numbers++
	}
	if numbers < 3 {
		return nil
	}
	return out
}

// plainBelow returns the lines that stand below a heading, up to the next blank one or heading, where none of them has a number or a bullet:
// of a list that is numbered in part they are entries all the same.
func (b *builder) plainBelow(text string) map[int]bool {
	out := map[int]bool{}
	var below []int
	line, headed, counted := 0, false, false
	end := func() {
		for _, l := range below {
			if !counted {
				out[l] = true
			}
		}
		below, headed, counted = below[:0], false, false
	}
	for s := range lineSeq(text) {
		line++
		s = strings.TrimSpace(chatHead.ReplaceAllString(quoting.ReplaceAllString(pictured(s), ""), ""))
		_, heading := b.sectionOf(s)
		switch {
		case heading && !b.labels(s):
			end()
			headed = true
		case s == "" && len(below) == 0:
		case s == "":
			end()
		case headed:
			below = append(below, line)
			counted = counted || ordinalOf(s) != "" || bullet.MatchString(s)
		}
	}
	end()
	return out
}

// place returns the number at the head of a line, or 0.
func place(s string) int {
	head := ordinalOf(s)
	if head == "" {
		return 0
	}
	digits := strings.FieldsFunc(westernDigits(head), func(r rune) bool { return r < '0' || r > '9' })
	if len(digits) != 1 {
		return 0
	}
	return count(digits[0])
}

// isOver says whether a line that the numbers leave out is a title or a heading, and not an entry that was written
// between two: nobody is named in it.
func (b *builder) isOver(s string) bool {
	_, ranked := unrank(s, b.french)
	return !ranked && !b.isName(s) && !b.namesSomeone(s) && b.enumeration(s) == nil && !b.namesHolder(s) && !b.isCategorised(s)
}

// namesHolder says whether a text is somebody with an office, in any order: "António Guterres, Secretary-General", 秘书长 安东尼奥·古特雷斯.
func (b *builder) namesHolder(s string) bool {
	if isHan(s) {
		m := officeInHan(strings.ReplaceAll(s, " ", ""))
		_, rest, ofState := b.stateBefore(strings.ReplaceAll(s, " ", ""))
		if holder := officeInHan(rest); ofState && holder != nil {
			if _, _, held := holderBefore(holder); held {
				return true
			}
		}
		return m != nil && (dotted(m[3]) || ofState && m[3] != "") && utf8.RuneCountInString(s) < 40
	}
	if endsSentence(s) || len(s) > maxHolder {
		return false
	}
	if _, who, ok := b.officeThenName(s); ok && len(strings.Fields(who)) > 1 {
		return true
	}
	person, office, ranked := false, false, false
	parts := separators.Split(strings.TrimSpace(outsideBrackets(s)), 4)
	for _, p := range parts {
		name, by := unrank(p, b.french)
		ranked = ranked || by
		switch {
		case isOffice(p), len(parts) == 2 && (organized.MatchString(p) || isLetters(p)) && !places.MatchString(p):
			office = true
		case !b.isName(p) && looksPersonal(name) && startsLarge(name) && !meetingIn.MatchString(name) && !smallEnd(name):
			person = true
		}
	}
	return len(parts) > 1 && office && (person || ranked)
}

// smallEnd says whether a text ends in a small letter's word, as no name does: "Open meeting".
func smallEnd(s string) bool { return startsSmall(s[strings.LastIndexByte(s, ' ')+1:]) }

// maxHolder bounds a line that names somebody and an office, in bytes.
const maxHolder = 300
