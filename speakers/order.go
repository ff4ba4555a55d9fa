package speakers

import (
	"cmp"
	"slices"
	"strings"
)

// The orders here are offered, never imposed: the order of the list is the aide's. Each returns a new slice; entries
// that are alike in what is compared stay in the order they were in, which is that in which the floor was asked for
// (rule 27 of the provisional rules of procedure).

// ByProtocol puts briefers first (rule 29), then the members of the Council with the President last of them, then the
// others; within each, those first whose office ranks higher, as far as titles tell.
func ByProtocol(list []Speaker) []Speaker {
	return sorted(list, func(a, b Speaker) int {
		return cmp.Or(cmp.Compare(bench(a), bench(b)), cmp.Compare(LevelOf(a.Title), LevelOf(b.Title)))
	})
}

// MembersFirst puts the members of the Council before the others, the President last of the members, and briefers
// before all. Within each the order stays.
func MembersFirst(list []Speaker) []Speaker {
	return sorted(list, func(a, b Speaker) int { return cmp.Compare(bench(a), bench(b)) })
}

// Alphabetically sorts by a key of each entry, such as the sort form of the state's name in one language, as compare
// has it: a collation of that language, or strings.Compare.
func Alphabetically(list []Speaker, key func(Speaker) string, compare func(a, b string) int) []Speaker {
	return sorted(list, func(a, b Speaker) int { return compare(key(a), key(b)) })
}

// articles are those that may stand before the name of an organization or a group.
var articles = []string{"the ", "l’", "l'", "le ", "la ", "les ", "el ", "los ", "las "}

// WithoutArticle returns the name of an organization or a group as it is sorted: "the African Union" stands under A.
func WithoutArticle(name string) string {
	for _, article := range articles {
		if len(name) > len(article) && strings.EqualFold(name[:len(article)], article) {
			return strings.TrimSpace(name[len(article):])
		}
	}
	return name
}

func sorted(list []Speaker, compare func(a, b Speaker) int) []Speaker {
	list = slices.Clone(list)
	slices.SortStableFunc(list, compare)
	return list
}

// bench numbers the groups in which the Council hears speakers. Source: the order seen in the record, for example at
// the 8539th meeting (S/PV.8539).
func bench(s Speaker) int {
	switch s.Category {
	case Briefer:
		return 0
	case Member:
		return 1
	case President:
		return 2
	case NonMember, Unknown:
		return 3
	case Observer:
		return 4
	}
	return 5
}
