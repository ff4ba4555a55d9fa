package states

import (
	"slices"
	"strings"
	"testing"
	"time"

	"rostrum/speakers"
)

func TestTheCouncilHasFifteenMembers(t *testing.T) {
	for year := 1995; year <= 2026; year++ {
		list, known := CouncilOn(time.Date(year, 9, 5, 10, 0, 0, 0, time.UTC))
		if !known || len(list) != 15 {
			t.Errorf("%d: %d members, known %v", year, len(list), known)
		}
		slices.SortFunc(list, Compare(English))
		if len(slices.Compact(list)) != 15 {
			t.Errorf("%d: somebody sits twice: %v", year, list)
		}
	}
	for _, year := range []int{1994, 2027} {
		if list, known := CouncilOn(time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC)); known {
			t.Errorf("%d is said to be known: %v", year, list)
		}
	}
}

// The rules of distribution: five seats for African and Asia-Pacific states, one for Eastern Europe, two for Latin
// America and the Caribbean, two for Western Europe and others (General Assembly resolution 1991 A (XVIII)).
func TestTheElectedSeatsAreDistributedByTheRules(t *testing.T) {
	africa, _ := GroupNamed("African Group")
	america, _ := GroupNamed("GRULAC")
	for year := 1995; year <= 2026; year++ {
		african, american := 0, 0
		for _, s := range council().elected[year] {
			if slices.Contains(africa.MembersOn(day("2024-01-01")), s) {
				african++
			}
			if slices.Contains(america.MembersOn(day("2024-01-01")), s) {
				american++
			}
		}
		if african != 3 || american != 2 {
			t.Errorf("%d: %d African and %d Latin American and Caribbean members, want 3 and 2", year, african, american)
		}
	}
}

// Article 23 of the Charter: a retiring member is not eligible for immediate re-election.
func TestNobodyIsElectedTwiceRunning(t *testing.T) {
	for year := 1997; year <= 2026; year++ {
		for _, s := range council().elected[year] {
			if slices.Contains(council().elected[year-1], s) && slices.Contains(council().elected[year-2], s) {
				t.Errorf("%s sits in %d, %d and %d", s, year-2, year-1, year)
			}
		}
	}
}

func TestMemberOn(t *testing.T) {
	for _, c := range []struct {
		code, day     string
		member, known bool
	}{
		{"ALB", "2023-09-05", true, true},
		{"alb", "2022-01-01", true, true},
		{"ALB", "2024-01-01", false, true},
		{"AL", "2023-12-31", true, true},
		{"CHN", "2023-09-05", true, true},
		{"CHN", "2090-01-01", true, true},
		{"BRA", "2090-01-01", false, false},
		{"ITA", "2017-12-31", true, true},
		{"ITA", "2018-01-01", false, true},
		{"NLD", "2018-01-01", true, true},
		{"VAT", "2023-09-05", false, true},
		{"XXX", "2023-09-05", false, false},
		{"", "2023-09-05", false, false},
	} {
		if member, known := MemberOn(c.code, day(c.day)); member != c.member || known != c.known {
			t.Errorf("MemberOn(%s, %s) = %v %v, want %v %v", c.code, c.day, member, known, c.member, c.known)
		}
	}
}

func TestTheCategorySuggested(t *testing.T) {
	for code, want := range map[string]speakers.Category{
		"FRA": speakers.Member, "ECU": speakers.Member, "IND": speakers.NonMember, "PSE": speakers.Observer, "VAT": speakers.Observer,
	} {
		s, _ := Code(code)
		if got, ok := CategoryOn(s, day("2023-09-05")); !ok || got != want {
			t.Errorf("%s: %q %v, want %q", code, got, ok, want)
		}
	}
	s, _ := Code("IND")
	if got, ok := CategoryOn(s, day("2077-01-01")); ok {
		t.Errorf("a category of 2077 is suggested: %s", got)
	}
}

func TestGroupsHaveNamesOfTheirOwn(t *testing.T) {
	owner := map[string]string{}
	for _, g := range Groups() {
		for i, language := range Languages() {
			if g.Listed(language) == "" {
				t.Errorf("%s has no name in %s", g.Code(), language)
			}
			for name := range g.called(i) {
				if got, ok := GroupNamed(name); !ok || got != g {
					t.Errorf("%q finds %s, not %s", name, got.Code(), g.Code())
				}
				if other, taken := owner[key(name)]; taken && other != g.Code() {
					t.Errorf("%q is %s and %s", name, other, g.Code())
				}
				owner[key(name)] = g.Code()
				if s, _, ok := Find(name); ok {
					t.Errorf("%q is the group %s and the state %s", name, g.Code(), s)
				}
			}
		}
	}
}

func TestGroupNamed(t *testing.T) {
	for text, want := range map[string]string{
		"the European Union": "EU", "EU": "EU", "l'Union européenne": "EU", "欧盟": "EU", "歐盟": "EU", "European Union (EU)": "EU",
		"Non-Aligned Movement": "NAM", "NAM": "NAM", "African Group": "AG", "Group of Arab States": "ARAB", "Nordic-Baltic Eight": "NB8",
		"Nordic-Baltic States (NB8)": "NB8", "Accountability, Coherence and Transparency (ACT) group": "ACT",
		"ten elected members (E10)": "E10", "the elected ten": "E10", "current ten elected members of the Security Council": "E10",
		"L.69 Group": "L69", "Uniting for Consensus": "UFC", "Visegrad Group": "V4", "ASEAN": "ASEAN", "GUAM": "GUAM",
		"Arab Group (Tunisia)": "", "France": "", "": "", "Group": "",
	} {
		if g, ok := GroupNamed(text); ok != (want != "") || ok && g.Code() != want {
			t.Errorf("GroupNamed(%q) = %q %v, want %q", text, g.Code(), ok, want)
		}
	}
}

func TestMembersOfGroups(t *testing.T) {
	for _, c := range []struct {
		group, day string
		members    int
		with       string
	}{
		{"EU", "2023-09-05", 27, "HRV"},
		{"EU", "2020-01-31", 28, "GBR"},
		{"EU", "2020-02-01", 27, "FRA"},
		{"EU", "2003-01-01", 0, ""},
		{"African Group", "2023-09-05", 54, "SSD"},
		{"E10", "2023-09-05", 10, "ECU"},
		{"E10", "2080-09-05", 0, ""},
		{"ASEAN", "2025-10-25", 10, "VNM"},
		{"ASEAN", "2025-10-26", 11, "TLS"},
		{"NB8", "2023-09-05", 8, "ISL"},
		{"GRULAC", "2023-09-05", 33, "GUY"},
		{"Group of Arab States", "2024-09-05", 22, "PSE"},
		{"ACT", "2023-09-05", 0, ""},
	} {
		g, _ := GroupNamed(c.group)
		list := g.MembersOn(day(c.day))
		if len(list) != c.members || c.with != "" && !strings.Contains(codesOf(list), c.with) {
			t.Errorf("%s on %s: %d members: %s", c.group, c.day, len(list), codesOf(list))
		}
	}
}
