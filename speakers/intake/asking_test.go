package intake

import (
	"slices"
	"testing"

	"rostrum/speakers"
	"rostrum/speakers/states"
)

// What a name may be meant for is told of one entry as of a list.
func TestMeantIsWhatAListsCheckSays(t *testing.T) {
	for _, name := range []string{"Brazl", "Frnace", "Korea", "Oxfam", "Peru", "the Elders", "Irene Khan", "Delegation 17", "Denmrk"} {
		var said []string
		for _, p := range mustRead(t, "name\nNorway\n"+name+"\n").Problems {
			if p.Code == StateMisspelt {
				said = p.Suggestions
			}
		}
		var got []string
		for _, s := range Meant(speakers.Speaker{Name: name}) {
			got = append(got, s.Listed(states.English))
		}
		if !slices.Equal(got, said) {
			t.Errorf("%s: %q, a list's check says %q", name, got, said)
		}
	}
}

func TestTwoThatAskForTheSame(t *testing.T) {
	for name, c := range map[string]struct {
		a, b speakers.Speaker
		same bool
	}{
		"a state in two languages":           {speakers.Speaker{Name: "Norway"}, speakers.Speaker{Name: "挪威", Code: "NOR"}, true},
		"a group in two languages":           {speakers.Speaker{Name: "Norway", OnBehalfOf: "the Nordic countries"}, speakers.Speaker{Name: "Norway", OnBehalfOf: "北欧国家"}, true},
		"for a group and on its own":         {speakers.Speaker{Name: "Norway", OnBehalfOf: "the Nordic countries"}, speakers.Speaker{Name: "Norway"}, false},
		"a group nobody knows":               {speakers.Speaker{Name: "Norway", OnBehalfOf: "the Friends of X"}, speakers.Speaker{Name: "Norway", OnBehalfOf: "Friends of X"}, true},
		"a briefer's state":                  {speakers.Speaker{Name: "Albania", Category: speakers.Briefer}, speakers.Speaker{Name: "Albania", Category: speakers.Member}, false},
		"a right of reply":                   {speakers.Speaker{Name: "Peru"}, speakers.Speaker{Name: "Peru", Note: "right of reply"}, false},
		"two of an organization":             {speakers.Speaker{Name: "United Nations", Person: "A"}, speakers.Speaker{Name: "United Nations", Person: "B"}, false},
		"one of it, with and without title":  {speakers.Speaker{Name: "United Nations", Person: "A", Title: "Chair"}, speakers.Speaker{Name: "United Nations", Person: "A"}, true},
		"a code of no state":                 {speakers.Speaker{Name: "Oxfam", Code: "NGO"}, speakers.Speaker{Name: "Amnesty", Code: "NGO"}, false},
		"a group whose short name is a code": {speakers.Speaker{Name: "African Union", Code: "AUS"}, speakers.Speaker{Name: "Australia", Code: "AUS"}, false},
	} {
		if same := Asking(c.a) == Asking(c.b); same != c.same {
			t.Errorf("%s: %+v and %+v", name, Asking(c.a), Asking(c.b))
		}
	}
}
