package states

import (
	"iter"
	"slices"
	"strings"
	"time"
)

// Group is a group of states or an organization that takes the floor, such as the European Union. Its members are
// given where they are sure. The zero value is no group.
type Group struct{ code string }

// electedTen is the group whose members are read from the Council's data.
const electedTen = "E10"

// Groups returns all groups, in the order of the data. The slice is the caller's.
func Groups() []Group {
	var all []Group
	for r := range groupsTable.rows() {
		all = append(all, Group{r.cell(0)})
	}
	return all
}

// GroupNamed returns the group that a text names, in full or for short, in any of the six languages. Letter case,
// accents, punctuation and articles do not matter; an abbreviation may stand behind the name, in parentheses.
func GroupNamed(text string) (Group, bool) {
	if g, ok := groupOf(key(text)); ok {
		return g, true
	}
	name, short, ok := cutSecond(text)
	if !ok {
		return Group{}, false
	}
	g, ok := groupOf(key(name))
	return g, ok && (isOf(g, short) || short == strings.ToUpper(short) && short != strings.ToLower(short) && len(words(short)) == 1)
}

func isOf(g Group, text string) bool {
	other, ok := groupOf(key(text))
	return ok && other == g
}

func groupOf(k string) (Group, bool) {
	r, ok := keysOfGroups.find(k)
	return Group{r.cell(1)}, ok
}

// Code returns the group's short name within this program, such as "EU" or "NB8".
func (g Group) Code() string { return g.code }

// Listed returns the group's name, without an article.
func (g Group) Listed(in Language) string {
	listed, _, _ := strings.Cut(g.row().cell(2+in.place()), "|")
	return strings.TrimSpace(listed)
}

// called yields the group's names in a language, the listed one first.
func (g Group) called(language int) iter.Seq[string] { return parts(g.row().cell(2 + language)) }

// Organization says whether it speaks in its own right, as a regional or other organization, and not only through the
// state that speaks on its behalf.
func (g Group) Organization() bool { return g.row().cell(1) == "organization" }

// row returns the group's row, or an empty one. The table is in an order of its own, and short.
func (g Group) row() row {
	for at := groupsTable.body(); at < len(groupsTable); at = groupsTable.after(at) {
		if r := groupsTable.line(at); r.begins(g.code) {
			return r
		}
	}
	return ""
}

// MembersOn returns the states that belong to the group on a day, of which only the date in its own zone counts; none
// where they are not known for sure. The slice is the caller's.
func (g Group) MembersOn(day time.Time) []State {
	if g.code == electedTen {
		return slices.Clone(council().elected[day.Year()])
	}
	day = dateOf(day)
	for r := range membersTable.rows() {
		if f := r.cells(); f[0] == g.code && holds(f[1], f[2], day) {
			return slices.Collect(statesOf(f[3]))
		}
	}
	return nil
}

// holds says whether a day is one from the first and before the second; an empty cell is no such day.
func holds(from, until string, day time.Time) bool {
	return !day.Before(date(from)) && (until == "" || day.Before(date(until)))
}
