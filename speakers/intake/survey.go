package intake

import (
	"strings"
)

// survey looks at the first lines for how the list is made.
func (l *liner) survey(text string) {
	lines, counted, next, numbered, items, commas, stars := 0, 0, 0, 0, 0, 0, 0
	l.marks = map[string]bool{}
	for s := range lineSeq(text[:min(len(text), sampleBytes)]) {
		s = strings.TrimSpace(chatHead.ReplaceAllString(quoting.ReplaceAllString(pictured(s), ""), ""))
		if s == "" {
			continue
		}
		lines++
		if n := bareNumber(s); n > 0 && n == next {
			counted++
			next++
		} else if n > 0 {
			next = n + 1
		}
		if strings.HasPrefix(s, "*") && !strings.HasPrefix(s, "**") {
			stars++
		}
		for _, m := range markTail.FindAllStringSubmatch(s, 8) {
			l.marks[m[1]] = true
		}
		if ordinalOf(s) != "" {
			numbered++
			items++
		} else if bullet.MatchString(s) {
			items++
		}
		if strings.HasSuffix(s, ",") || strings.HasSuffix(s, "،") || strings.HasSuffix(s, "，") {
			commas++
		}
	}
	l.itemed = items > 3 && items*3 > lines || l.enumerates(text)
	l.hanging = l.hangs(text)
	l.bullets = stars > 2 || stars*2 >= lines
	l.bare = counted > 1
	l.numbered = numbered*2 > lines
	l.commas = commas*5 > lines*2
}

// manyInOne is how many an enumeration names at least where the list is one.
const manyInOne = 5

// enumerates says whether the list is one or more enumerations in running text. What names nobody then stands beside it.
func (l *liner) enumerates(text string) bool {
	for s := range lineSeq(text[:min(len(text), sampleBytes)]) {
		if s = strings.TrimSpace(s); partings(s) < manyInOne-1 {
			continue
		}
		if len(l.b.enumeration(s)) >= manyInOne {
			return true
		}
		if l.b.tells(s) {
			if r, _ := l.b.rosterOf(s); len(r.entries) >= manyInOne {
				return true
			}
		}
	}
	return false
}

// hangs says whether below nearly each numbered line stand lines without a number, always as many, of which one names a person or an
// office: the numbers count entries of several lines.
func (l *liner) hangs(text string) bool {
	var runs []int
	run, told := 0, 0
	for s := range lineSeq(text[:min(len(text), sampleBytes)]) {
		s = quoting.ReplaceAllString(pictured(s), "")
		if strings.TrimSpace(s) == "" {
			continue
		}
		if ordinalOf(s) != "" {
			runs = append(runs, run)
			run = 0
			continue
		}
		if _, ranked := unrank(strings.TrimSpace(s), l.b.french); ranked || isOffice(s) {
			told++
		}
		run++
	}
	if len(runs) < 3 || told < len(runs)-1 {
		return false
	}
	same := 0
	for _, n := range runs[1:] {
		if n > 0 && n == runs[1] {
			same++
		}
	}
	return same*5 >= (len(runs)-1)*4
}

// set keeps a line as a remark.
func (l *liner) set(s string) bool {
	l.b.remark(s)
	return true
}

// wide is what keeps columns apart where a table was pasted as text.
var wide = pattern(`[ \x{a0}]*\t\s*|[ \x{a0}]{3,}`)

// numberCell is the number of an entry in a column of its own.
var numberCell = pattern(`^([(\[]?[0-9٠-٩۰-۹０-９]{1,4})([.)\]、．:º°-]*)(?:[ \x{a0}]*\t[\s|]*|[ \x{a0}]{3,})(\S)`)

// columned puts bars where a pasted line has columns, and a space behind the number it begins with.
func columned(s string) string {
	if !strings.ContainsAny(s, "\t\u00a0") && !strings.Contains(s, "   ") {
		return s
	}
	if m := numberCell.FindStringSubmatchIndex(s); m != nil {
		point := s[m[4]:m[5]]
		if point == "" {
			point = "."
		}
		s = s[:m[3]] + point + " " + s[m[6]:]
	} else if m := numberTab.FindString(s); m != "" { // a time of day
		s = strings.TrimRight(m, "\t \u00a0") + " " + s[len(m):]
	}
	return wide.ReplaceAllString(addressed.ReplaceAllString(s, " $1 "), " | ")
}

// addressed is a form of address with more than one space behind it: they keep no columns apart.
var addressed = pattern(`(?i)(?:^|\s)((?:mr|mrs|ms|dr|mme|mlle|sra?|h\.e|s\.e|г-н|г-жа)\.?)[ \x{a0}]{2,}`)

// closing are the words that end a letter.
var closing = pattern(`(?i)^(?:(?:bien|très) cordialement|(?:un )?(?:cordial )?saludo|yours|with (?:best|kind)|best|kind regards|regards|many thanks|thanks|thx|tks|cheers|bests|thank you|sincerely|cordialement|bien à vous|saludos|atentamente|gracias|с уважением|此致|谢谢|مع التحية|شكرا)`)

// bareNumber returns the number at the head of a line with only space behind it, or 0.
func bareNumber(s string) int {
	if !bare.MatchString(s) || clockAt.MatchString(s) || startsWithDate(s) {
		return 0
	}
	return count(strings.Fields(westernDigits(s))[0])
}
