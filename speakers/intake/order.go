package intake

import "strings"

// order is where most lines of a list have the person: behind the state, or before it.
type order int

const (
	anyOrder order = iota
	personsBehind
	personsBefore
)

// orderLeast is how many lines have to show the order.
const orderLeast = 3

// orderOf looks at the lines in which a state stands on one side and on the other what may be a person's name. In a list of "Estonia – Sven
// Jürgenson" it is "The Elders – Mary Robinson" too, and in one of "Fu Cong, China" the other way round.
func (b *builder) orderOf(text string) order {
	behind, before, lines := 0, 0, 0
	for s := range lineSeq(text[:min(len(text), sampleBytes)]) {
		if lines++; lines > surveyed {
			break
		}
		parts := separators.Split(outsideBrackets(b.withoutArrows(open(s).text)), 3)
		if len(parts) < 2 {
			continue
		}
		first, second := strings.TrimSpace(parts[0]), strings.TrimSpace(parts[1])
		switch {
		case b.isName(first) && b.mayBeWhom(second):
			behind++
		case b.isName(second) && b.mayBeWhom(first):
			before++
		}
	}
	switch {
	case behind >= orderLeast && behind > 3*before:
		return personsBehind
	case before >= orderLeast && before > 3*behind:
		return personsBefore
	}
	return anyOrder
}

// mayBeWhom says whether a part is a person's name, whatever form of address it has.
func (b *builder) mayBeWhom(s string) bool {
	if isSmall(s) {
		s = capitalized(s)
	}
	name, ranked := unrank(s, b.french)
	return ranked || !isOffice(name) && (b.mayBePerson(name) || isSurname(name)) && !b.isName(name)
}
