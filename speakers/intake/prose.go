package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Bounds of a text that is prose and no list: how many lines of running text it has at least, and of how many characters or words each is.
const (
	minRunning      = 8
	runningHan      = 15
	runningWords    = 6
	namedInProse    = 10 // one line of so many may name somebody
	mostlySmall     = 2
	maxProseSampled = 400 // lines
)

// isProseText says whether a text tells something in sentences, as a concept note does, and is no list: most of its lines are running text, and
// hardly any names somebody as a list does. In Chinese and Arabic sentences are told by the points within a line.
func (b *builder) isProseText(text string) bool {
	lines, running, named := 0, 0, 0
	for s := range lineSeq(text) {
		if s = strings.TrimSpace(quoting.ReplaceAllString(s, "")); s == "" {
			continue
		}
		if lines++; lines > maxProseSampled {
			break
		}
		switch {
		case b.namesAsList(s):
			named++
		case isRunning(s):
			running++
		}
	}
	return running >= minRunning && running*2 > lines && named*namedInProse <= running
}

// namesAsList says whether a line names somebody as the lines of a list do, or says who speaks.
func (b *builder) namesAsList(s string) bool {
	if leaders.MatchString(s) || strings.ContainsAny(s, "\t|") {
		return true
	}
	s = open(s).text
	if _, ranked := unrank(s, b.french); ranked || b.isName(s) || b.namesHolder(s) || b.severalStates(s) != nil {
		return true
	}
	if _, _, said := b.saidBy(s); said {
		return true
	}
	if who, _, said := b.saidByPresident(s); said && who != "" {
		return true
	}
	head, _, cut := cutFirst(strings.TrimSpace(strings.SplitN(s, " – ", 2)[0]))
	return b.isName(head) || cut && len(s) < 120 && b.namesState(s) || b.tells(s)
}

// isRunning says whether a line is of running text: long, and for the most part words with small letters; where letters have no capitals, with
// points of a sentence within.
func isRunning(s string) bool {
	if isHan(s) {
		return utf8.RuneCountInString(s) >= runningHan && strings.ContainsAny(s, "，。；？、“”的")
	}
	list := strings.FieldsFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsMark(r) && !strings.ContainsRune("'’-", r)
	})
	small := 0
	for _, w := range list {
		if startsSmall(w) {
			small++
		}
	}
	if isArabic(s) {
		return len(list) >= runningWords+2
	}
	return len(list) >= runningWords && small*mostlySmall > len(list)
}
