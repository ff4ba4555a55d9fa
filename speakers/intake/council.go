package intake

import (
	"cmp"

	"rostrum/speakers"
)

// seats is how many entries of a category there can be: the Council has fifteen members, the President among them, and one President.
var seats = []struct {
	category speakers.Category
	seats    int
}{{speakers.Member, 15}, {speakers.President, 1}}

// checkCouncil reports a list with more members of the Council than it has, or more than one President: "member" was said of Member States
// perhaps. The categories stay as they were written. A state that speaks again has its seat once.
func (b *builder) checkCouncil() {
	for _, c := range seats {
		seen, last := map[string]bool{}, 0
		for i, s := range b.result.Speakers {
			if s.Category == c.category {
				seen[cmp.Or(s.Code, s.Name)] = true
				last = i
			}
		}
		if len(seen) > c.seats {
			b.problem(b.result.Lines[last], 0, Warning, CouncilTooLarge, Args{Field: FieldCategory, Value: string(c.category), Count: len(seen)})
		}
	}
}
