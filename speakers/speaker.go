// Package speakers keeps the speakers' list: who asked for the floor, in the order they are to get it.
package speakers

import (
	"strings"
	"time"
)

// ID names one entry of one meeting's list, for example "s01". It stays with the entry when the list is
// reordered or amended, and is never given twice.
type ID string

// Category says in what capacity a speaker takes the floor. The words are those of the list's contract.
type Category string

// The categories. The zero value is a speaker of whom the list does not say.
const (
	Unknown      Category = ""
	President    Category = "president"    // the President of the Council, in national capacity
	Member       Category = "member"       // a member of the Council
	Briefer      Category = "briefer"      // rule 39, or the chair of a subsidiary body
	NonMember    Category = "non-member"   // invited under rule 37
	Observer     Category = "observer"     // an observer state or entity
	Organization Category = "organization" // a regional or other organization
)

// Categories lists every category in the order in which totals are shown.
func Categories() []Category {
	return []Category{President, Member, Briefer, NonMember, Observer, Organization, Unknown}
}

// ParseCategory reads one of the contract's words; letter case and surrounding space do not matter. The empty
// string is Unknown. Other words are refused: the many names people use are known to package intake.
func ParseCategory(s string) (Category, bool) {
	s = strings.ToLower(strings.TrimSpace(s))
	for _, c := range Categories() {
		if string(c) == s {
			return c, true
		}
	}
	return Unknown, false
}

// Values of Speaker.Limit that are not durations.
const (
	LimitOfCategory time.Duration = 0  // the entry sets no limit of its own
	LimitNone       time.Duration = -1 // the entry says that there is no limit
)

// Speaker is one entry of the list. Name is required; everything else may be empty. Texts are as the list had
// them: package plain makes them safe to show.
type Speaker struct {
	ID         ID            `json:"id"`
	Name       string        `json:"name"` // the state, group, organization or person that asked for the floor
	Category   Category      `json:"category,omitempty"`
	Person     string        `json:"person,omitempty"`       // who speaks
	Title      string        `json:"title,omitempty"`        // in what office
	OnBehalfOf string        `json:"on_behalf_of,omitempty"` // the group of a joint statement
	States     []string      `json:"states,omitempty"`       // the states that a joint statement covers
	Limit      time.Duration `json:"-"`                      // own limit; LimitOfCategory or LimitNone
	Language   string        `json:"language,omitempty"`     // BCP 47, as announced
	Code       string        `json:"code,omitempty"`         // ISO 3166-1 alpha-3
	Note       string        `json:"note,omitempty"`
	Draft      time.Duration `json:"-"` // expected length, from a draft of the statement; 0: not known
}

// Joint says whether the entry speaks for more than itself.
func (s Speaker) Joint() bool { return s.OnBehalfOf != "" || len(s.States) > 1 }
