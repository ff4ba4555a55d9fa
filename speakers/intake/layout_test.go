package intake

import (
	"slices"
	"testing"
)

const german = "Redner;Land;Redezeit\nMs A. Juul;Norway;3 min\nMr B. Zhang;China;5 min\nMs C. Nyhus;Chile;3 min\nMr D. Loose;Ecuador;3 min\n"

// What is known of the columns before anybody is asked.
func TestWhichColumnIsTheNameIsGuessed(t *testing.T) {
	for name, row := range map[string]struct {
		list              string
		guessed, unheaded bool
	}{
		"a heading that is understood":             {"name,limit\nNorway,3m\n", false, false},
		"a heading in German over names of states": {german, false, true},
		"numbered columns":                         {"Col A;Col B\nx y;z\nu v;w\n", true, true},
		"no heading, states":                       {"Norway,non-member\nChina,member\n", false, false},
		"no heading, nobody known":                 {"Save the Rivers,a note\nRiver Watch,another\n", true, false},
		"one column":                               {"name\nNorway\n", false, false},
		"an organization first of all":             {"European Union,organization\nNorway,non-member\nChina,member\n", false, false},
		"a heading that says nothing of the name":  {"foo,limit,category\nqqq,3m,member\nrrr,3m,member\n", true, false},
	} {
		r, err := ReadString(row.list, Options{})
		if err != nil || r.Detected.Guessed != row.guessed || r.Detected.Unheaded != row.unheaded {
			t.Errorf("%s: guessed %v, unheaded %v, %v", name, r.Detected.Guessed, r.Detected.Unheaded, err)
		}
	}
}

func TestALayoutStandsOverWhatWasDetected(t *testing.T) {
	tell := func(l Layout) Options {
		return Options{Layout: func(s Sample) (Layout, bool) { return l, true }}
	}
	r, err := ReadString(german, tell(Layout{Heading: 1}))
	if err != nil || len(r.Speakers) != 4 || r.Speakers[0].Name != "Norway" || r.Speakers[0].Person == "" || r.Detected.Heading != 1 || r.Detected.Columns[2].Heading != "Redezeit" {
		t.Errorf("a heading that is told is not taken: %+v, %v", r.Speakers, err)
	}
	r, _ = ReadString("name,limit\nNorway,3m\n", tell(Layout{Heading: NoHeading, Fields: map[int]Field{1: FieldName, 2: FieldNote}}))
	if len(r.Speakers) != 2 || r.Speakers[0].Note != "limit" || r.Detected.Unheaded {
		t.Errorf("a heading that is none is not an entry: %+v", r)
	}
	r, _ = ReadString("Titel der Liste\n"+german, tell(Layout{Heading: 2, Fields: map[int]Field{1: FieldIgnored, 2: FieldName, 3: FieldLimit}}))
	if len(r.Speakers) != 4 || r.Speakers[0].Person != "" || len(r.Problems) > 0 || r.Detected.Header != 2 || !slices.Equal(r.Remarks, []string{"Titel der Liste"}) {
		t.Errorf("below a title: %+v", r)
	}
	r, _ = ReadString("Land;Dauer (Minuten)\nNorway;4\nChina;5\n", tell(Layout{Heading: 1, Fields: map[int]Field{1: FieldName, 2: FieldLimit}}))
	if r.Speakers[0].Limit.Minutes() != 4 {
		t.Errorf("minutes of a heading: %+v", r.Speakers)
	}
}

func TestTheLayoutSeesTheFirstRows(t *testing.T) {
	_, _ = ReadString("A list\nname,limit\nNorway,3m\n", Options{Layout: func(s Sample) (Layout, bool) {
		if s.Heading != 2 || !slices.Equal(s.Headings, []string{"name", "limit"}) || len(s.Rows) != 3 || s.Rows[2][0] != "Norway" {
			t.Errorf("%+v", s)
		}
		return Layout{}, false
	}})
}

func FuzzLayout(f *testing.F) {
	f.Add([]byte(german), 1, 2, "name")
	f.Add([]byte("a,b\nc\n"), -1, 300, "limit")
	f.Add([]byte("a\tb\n\n"), 7, 0, "")
	f.Fuzz(func(t *testing.T, data []byte, heading, column int, field string) {
		check(t, data, Options{Layout: func(Sample) (Layout, bool) {
			return Layout{Heading: heading, Fields: map[int]Field{column: Field(field)}}, true
		}})
	})
}
