package intake

import "strings"

// labels says whether a line is a category and, behind a colon, somebody of it: "Briefer: Effie Owuor, Co-Chair, FemWise-Africa".
func (b *builder) labels(s string) bool {
	head, tail, ok := cutColon(s)
	if !ok || strings.TrimSpace(tail) == "" {
		return false
	}
	_, section := b.sectionOf(head)
	return section && len(strings.Fields(head)) < 5 && (b.shows(tail) || b.namesHolder(tail) || looksPersonal(tail))
}

// isBareOffice says whether a text is an office and nothing else: neither a state nor a person has it.
func (b *builder) isBareOffice(s string) bool {
	s = strings.TrimSpace(s)
	_, ofState := b.nameAtEnd(s)
	_, _, named := b.officeThenName(s)
	return len(strings.Fields(s)) < 5 && !strings.HasSuffix(s, ":") && isOffice(s) && !ofState && !named && !strings.ContainsAny(s, ",(（，") && len(b.rankPlaces(s, 1)) == 0
}
