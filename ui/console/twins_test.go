package console

import (
	"slices"
	"testing"

	"rostrum/speakers"
)

// What stands behind a name that is on the list more than once is never the same twice.
func TestTwinsAreToldApartByWhatDiffers(t *testing.T) {
	const non = speakers.NonMember
	for name, c := range map[string]struct {
		list   []speakers.Speaker
		en, zh []string
	}{
		"one state in two languages and in one role": {
			[]speakers.Speaker{{Name: "Arabie saoudite", Code: "SAU", Category: non}, {Name: "Chad", Category: non}, {Name: "Saudi Arabia", Code: "SAU", Category: non}},
			[]string{"entry 1 of 2", "", "entry 2 of 2"},
			[]string{"第1项，共2项", "", "第2项，共2项"},
		},
		"the same, two persons": {
			[]speakers.Speaker{{Name: "Saudi Arabia", Code: "SAU", Category: non, Person: "Mr. Alwasil"}, {Name: "Saudi Arabia", Code: "SAU", Category: non, Person: "Ms. Alhazzani"}},
			[]string{"Mr. Alwasil", "Ms. Alhazzani"},
			nil,
		},
		"for a group, and for itself": {
			[]speakers.Speaker{{Name: "Norway", Category: non, OnBehalfOf: "the Nordic countries"}, {Name: "Norway", Category: non}},
			[]string{"Nordic countries", "non-member"},
			nil,
		},
		"for one group twice": {
			[]speakers.Speaker{{Name: "Norway", OnBehalfOf: "the E3"}, {Name: "Norway", OnBehalfOf: "the E3"}},
			[]string{"entry 1 of 2", "entry 2 of 2"},
			nil,
		},
		"in two roles": {
			[]speakers.Speaker{{Name: "Albania", Code: "ALB", Category: speakers.Briefer}, {Name: "Albania", Code: "ALB", Category: speakers.President}},
			[]string{"briefer", "President"},
			nil,
		},
		"one of three has a person": {
			[]speakers.Speaker{{Name: "Cuba", Category: non}, {Name: "Cuba", Category: non, Person: "Ms. Rodríguez"}, {Name: "Cuba", Category: non}},
			[]string{"entry 1 of 3", "Ms. Rodríguez", "entry 3 of 3"},
			nil,
		},
	} {
		for lang, want := range map[string][]string{"en": c.en, "zh": c.zh} {
			if want == nil {
				continue
			}
			sc := newBench(t, lang, c.list).m.scene()
			var got []string
			for _, sp := range sc.state.List().All() {
				got = append(got, sc.apart(sp))
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s, %s: %q, want %q", name, lang, got, want)
			}
		}
	}
}
