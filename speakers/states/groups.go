package states

import (
	"slices"
	"strings"
	"sync"
	"time"
)

// Group is a group of states or an organization that takes the floor, such as the European Union. Its members are
// given where they are sure. The zero value is no group.
type Group struct{ r *groupRecord }

type groupRecord struct {
	code         string
	organization bool
	names        [languageCount][]string // the listed name first
	members      []period
}

// period is who belongs to a group from a day on, and until another: zero times where there is no such day.
type period struct {
	from, until time.Time
	states      []State
}

// electedTen is the group whose members are read from the Council's data.
const electedTen = "E10"

// Groups returns all groups, in the order of the data. The slice is the caller's.
func Groups() []Group { return slices.Clone(groups().list) }

// GroupNamed returns the group that a text names, in full or for short, in any of the six languages. Letter case,
// accents, punctuation and articles do not matter; an abbreviation may stand behind the name, in parentheses.
func GroupNamed(text string) (Group, bool) {
	if g, ok := groups().keys[key(text)]; ok {
		return g, true
	}
	name, short, ok := cutSecond(text)
	if !ok {
		return Group{}, false
	}
	g, ok := groups().keys[key(name)]
	return g, ok && (g == groups().keys[key(short)] || short == strings.ToUpper(short) && short != strings.ToLower(short) && len(words(short)) == 1)
}

// Code returns the group's short name within this program, such as "EU" or "NB8".
func (g Group) Code() string {
	if g.r == nil {
		return ""
	}
	return g.r.code
}

// Listed returns the group's name, without an article.
func (g Group) Listed(in Language) string {
	if g.r == nil {
		return ""
	}
	return g.r.names[in.place()][0]
}

// Organization says whether it speaks in its own right, as a regional or other organization, and not only through the
// state that speaks on its behalf.
func (g Group) Organization() bool { return g.r != nil && g.r.organization }

// MembersOn returns the states that belong to the group on a day, of which only the date in its own zone counts; none
// where they are not known for sure. The slice is the caller's.
func (g Group) MembersOn(day time.Time) []State {
	if g.r == nil {
		return nil
	}
	if g.r.code == electedTen {
		return slices.Clone(council().elected[day.Year()])
	}
	day = dateOf(day)
	for _, p := range g.r.members {
		if !day.Before(p.from) && (p.until.IsZero() || day.Before(p.until)) {
			return slices.Clone(p.states)
		}
	}
	return nil
}

type groupBook struct {
	list []Group
	keys map[string]Group
}

var groups = sync.OnceValue(func() *groupBook {
	b := &groupBook{keys: make(map[string]Group)}
	byCode := make(map[string]*groupRecord)
	ready := readyKeys(keysOfGroups)
	for row := range groupsTable.rows() {
		f := row.cells()
		r := &groupRecord{code: f[0], organization: f[1] == "organization"}
		byCode[r.code] = r
		b.list = append(b.list, Group{r})
		for i := range languageCount {
			r.names[i] = slices.Collect(parts(f[2+i]))
			for range r.names[i] {
				b.keys[ready()] = Group{r}
			}
		}
	}
	for row := range membersTable.rows() {
		f := row.cells()
		r := byCode[f[0]]
		r.members = append(r.members, period{date(f[1]), date(f[2]), slices.Collect(statesOf(f[3]))})
	}
	return b
})
