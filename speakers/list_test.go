package speakers

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"time"
)

func names(l List) string {
	var all []string
	for _, s := range l.All() {
		all = append(all, s.Name)
	}
	return strings.Join(all, " ")
}

func listOf(words string) List {
	var all []Speaker
	for _, w := range strings.Fields(words) {
		all = append(all, Speaker{Name: w})
	}
	return NewList(all)
}

func TestWhetherAListIsAnother(t *testing.T) {
	l := listOf("Cuba Fiji")
	if same := l; !l.Is(same) || !l.Is(l.Move("none", 0)) || !(List{}).Is(listOf("")) {
		t.Error("a list is not itself")
	}
	if l.Is(listOf("Cuba Fiji")) || l.Is(l.Add(Speaker{Name: "Peru"}, 0)) || l.Is(l.Swap("s01", "s02")) || l.Is(l.Amend(Speaker{ID: "s01", Name: "Oman"})) {
		t.Error("a change makes no other list")
	}
}

func TestEachChangeReturnsANewList(t *testing.T) {
	l := listOf("Cuba Fiji Oman Peru")
	id := func(name string) ID {
		for _, s := range l.All() {
			if s.Name == name {
				return s.ID
			}
		}
		return "none"
	}
	for name, row := range map[string]struct {
		got  List
		want string
	}{
		"added at the end":              {l.Add(Speaker{Name: "Togo"}, 99), "Cuba Fiji Oman Peru Togo"},
		"added first":                   {l.Add(Speaker{Name: "Togo"}, -5), "Togo Cuba Fiji Oman Peru"},
		"moved to the front":            {l.Move(id("Oman"), 0), "Oman Cuba Fiji Peru"},
		"moved past the end":            {l.Move(id("Cuba"), 99), "Fiji Oman Peru Cuba"},
		"swapped":                       {l.Swap(id("Cuba"), id("Peru")), "Peru Fiji Oman Cuba"},
		"an unknown entry moved":        {l.Move("x", 1), "Cuba Fiji Oman Peru"},
		"ordered, one named twice":      {l.Ordered([]ID{id("Peru"), id("Peru"), id("Cuba"), "x"}), "Peru Cuba Fiji Oman"},
		"amended":                       {l.Amend(Speaker{ID: id("Fiji"), Name: "FIJI"}), "Cuba FIJI Oman Peru"},
		"the one before, all the while": {l, "Cuba Fiji Oman Peru"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := names(row.got); got != row.want {
				t.Errorf("list is %s, want %s", got, row.want)
			}
			for i, s := range row.got.All() {
				if row.got.Place(s.ID) != i {
					t.Errorf("%s is said to stand at %d, not %d", s.Name, row.got.Place(s.ID), i)
				}
			}
		})
	}
}

func TestIDsAreGivenOnce(t *testing.T) {
	l := NewList([]Speaker{{ID: "s02"}, {}, {ID: "s02"}, {}})
	seen := map[ID]bool{}
	for range 5 {
		l = l.Add(Speaker{Name: "late"}, 0)
	}
	for _, s := range l.All() {
		if s.ID == "" || seen[s.ID] {
			t.Fatalf("ID %q is given twice", s.ID)
		}
		seen[s.ID] = true
	}
	if got := l.At(5).ID; got != "s02" {
		t.Errorf("the first entry's own ID became %q", got)
	}
}

func TestSpeakerSurvivesTheLog(t *testing.T) {
	for _, s := range []Speaker{
		{ID: "s01", Name: "Norway", Category: NonMember, OnBehalfOf: "ACT", States: []string{"Norway", "Peru"}, Limit: 90 * time.Second},
		{ID: "s02", Name: "Chair", Category: Briefer, Limit: LimitNone, Draft: 4 * time.Minute},
		{ID: "s03", Name: "<b>&\u001b[31m"},
	} {
		data, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		var back Speaker
		if err := json.Unmarshal(data, &back); err != nil || !reflect.DeepEqual(s, back) {
			t.Errorf("%s became %+v, %v", data, back, err)
		}
	}
}

func TestParseCategory(t *testing.T) {
	if c, ok := ParseCategory(" Non-Member "); !ok || c != NonMember {
		t.Errorf("got %q, %v", c, ok)
	}
	if _, ok := ParseCategory("guest"); ok {
		t.Error("guest is taken for a category")
	}
}

// Several added at once stand as if they had been added one behind the other, whatever IDs they bring.
func TestSeveralAreAddedAsOneAfterTheOther(t *testing.T) {
	l := NewList([]Speaker{{Name: "Cuba"}, {Name: "Fiji"}, {ID: "s04", Name: "Oman"}, {ID: "s07", Name: "Peru"}})
	for name, all := range map[string][]Speaker{
		"nobody":              nil,
		"without IDs":         {{Name: "Togo"}, {Name: "Mali"}, {Name: "Chad"}},
		"IDs that are taken":  {{ID: "s04", Name: "Togo"}, {ID: "s05", Name: "Mali"}, {ID: "s05", Name: "Chad"}},
		"IDs soon to be free": {{ID: "s06", Name: "Togo"}, {Name: "Mali"}, {ID: "s05", Name: "Chad"}, {Name: "Iran"}, {ID: "s10", Name: "Iraq"}, {Name: "Laos"}},
	} {
		for _, place := range []int{-3, 0, 2, 4, 99} {
			want := l
			for i, s := range all {
				want = want.Add(s, min(max(place, 0), l.Len())+i)
			}
			if got := l.AddAll(all, place); !reflect.DeepEqual(got, want) {
				t.Errorf("%s at %d: %v, want %v", name, place, got, want)
			}
		}
	}
}
