package intake

import "strings"

// maxAbove is how many lines stand above the title of a list at most.
const maxAbove = 12

// titleLines returns the lines that are titles: of documents, and those above the title of the list itself, "Provisional list of speakers", that name
// nobody. What the debate is about stands there, in whatever words.
func (b *builder) titleLines(text string) map[int]bool {
	out := documentLines(text)
	if out == nil {
		out = map[int]bool{}
	}
	var above []int
	line, filled := 0, 0
	for s := range lineSeq(text) {
		line++
		s = strings.TrimSpace(quoting.ReplaceAllString(s, ""))
		switch o := open(s); {
		case s == "":
			continue
		case filled == maxAbove || b.isSectionOf(s):
			return out
		case listTitle.MatchString(s) && !b.namesState(s):
			for _, l := range above {
				out[l] = true
			}
			return out
		case b.isRemark(s):
		case o.numbered:
			return out
		case !b.mayNameWho(s):
			above = append(above, line)
		}
		filled++
	}
	return out
}

func (b *builder) isSectionOf(s string) bool {
	_, ok := b.sectionOf(s)
	return ok
}

// mayNameWho says whether a line has a state, a group, a form of address, or an office and who holds it.
func (b *builder) mayNameWho(s string) bool {
	return b.isName(s) || b.namesSomeone(s) || b.namesHolder(s) || len(b.rankPlaces(s, 1)) > 0 || isOffice(s) && strings.ContainsAny(s, ",،，") || b.isNearly(s)
}
