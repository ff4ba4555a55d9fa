package text

import "rostrum/speakers"

// Words are the words of the house that every screen and document uses.
type Words struct {
	President    string
	Member       string
	Briefer      string
	NonMember    string
	Observer     string
	Organization string
	Unknown      string
}

// Category names a category.
func (w Words) Category(c speakers.Category) string {
	switch c {
	case speakers.President:
		return w.President
	case speakers.Member:
		return w.Member
	case speakers.Briefer:
		return w.Briefer
	case speakers.NonMember:
		return w.NonMember
	case speakers.Observer:
		return w.Observer
	case speakers.Organization:
		return w.Organization
	}
	return w.Unknown
}
