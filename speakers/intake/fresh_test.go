package intake

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"rostrum/speakers"
	"rostrum/speakers/states"
)

// expected is what somebody who had not seen the reader expects of an entry. Texts that are empty are not asked for.
type expected struct {
	Name       string     `json:"name"`
	Names      []string   `json:"names"`
	Code       string     `json:"code"`
	Category   string     `json:"category"`
	Person     string     `json:"person"`
	Persons    []string   `json:"persons"`
	OnBehalfOf string     `json:"on_behalf_of"`
	Groups     []string   `json:"groups"`
	States     []string   `json:"states"`
	LimitS     *float64   `json:"limit_s"`
	Any        []expected `json:"any"`
	Optional   bool       `json:"optional"`
}

// The lists of testdata/fresh were made by somebody else, and what is expected of them was written down before the
// reader had seen them. At least 99 of 100 entries are understood, none is lost or made up.
func TestListsThatSomebodyElseMade(t *testing.T) {
	files, err := filepath.Glob("testdata/fresh/*.expect.json")
	if err != nil || len(files) < 466 {
		t.Fatal(len(files), err)
	}
	all, understood := 0, 0
	for _, file := range files {
		var want []expected
		data, err := os.ReadFile(file)
		if err == nil {
			err = json.Unmarshal(data, &want)
		}
		if err != nil {
			t.Fatal(file, err)
		}
		list := strings.TrimSuffix(file, ".expect.json")
		data, err = os.ReadFile(list)
		if err != nil {
			t.Fatal(err)
		}
		r, err := read(data, Options{})
		if err != nil {
			t.Errorf("%s: %v", list, err)
			continue
		}
		asked, right := follow(t, filepath.Base(list), want, r.Speakers)
		all, understood = all+asked, understood+right
	}
	t.Logf("%d of %d entries understood", understood, all)
	if understood*100 < all*99 {
		t.Errorf("only %d of %d entries understood", understood, all)
	}
}

// follow goes through a list and what is expected of it, in their order.
func follow(t *testing.T, file string, want []expected, got []speakers.Speaker) (asked, right int) {
	t.Helper()
	at := 0
	for _, w := range want {
		i := slices.IndexFunc(got[at:], w.isThere)
		if i < 0 {
			if !w.Optional {
				t.Errorf("%s: %s is lost", file, w.first().Name)
				asked++
			}
			continue
		}
		for _, s := range got[at : at+i] {
			t.Logf("%s: %q was not expected", file, s.Name)
		}
		at += i + 1
		asked++
		if w.isUnderstood(got[at-1]) {
			right++
		} else {
			t.Logf("%s: %+v, read %+v", file, w.first(), got[at-1])
		}
	}
	if len(got) > len(want) {
		t.Errorf("%s has %d entries, read %d", file, len(want), len(got))
	}
	return asked, right
}

func (w expected) first() expected {
	if len(w.Any) > 0 {
		return w.Any[0]
	}
	return w
}

// isThere says whether an entry is the one meant, the name of its state misspelt perhaps: that is kept as it was written.
func (w expected) isThere(s speakers.Speaker) bool {
	state, ok := states.Code(w.Code)
	if ok && s.Code == "" {
		if _, near := nearly(s.Name, state); near {
			return true
		}
	}
	return w.isMeant(s)
}

func (w expected) isMeant(s speakers.Speaker) bool {
	if len(w.Any) > 0 {
		return slices.ContainsFunc(w.Any, func(x expected) bool { return x.isMeant(s) })
	}
	if w.Code != "" {
		code, ok := states.Code(w.Code)
		return ok && code.Alpha3() == s.Code
	}
	return oneOf(s.Name, w.Name, w.Names)
}

func (w expected) isUnderstood(s speakers.Speaker) bool {
	if len(w.Any) > 0 {
		return slices.ContainsFunc(w.Any, func(x expected) bool { return x.isUnderstood(s) })
	}
	person := s.Person
	if person == "" && w.Code == "" {
		person = s.Name
	}
	return w.isMeant(s) && (w.Person == "" || oneOf(person, w.Person, w.Persons)) && (w.Category == "" || w.Category == string(s.Category)) &&
		(w.OnBehalfOf == "" || oneOf(s.OnBehalfOf, w.OnBehalfOf, w.Groups)) && sameStates(w.States, s.States) &&
		(w.LimitS == nil || s.Limit == time.Duration(*w.LimitS*float64(time.Second)))
}

// sameStates says whether the names that were read are those of the states meant, which are given by their codes.
func sameStates(codes, names []string) bool {
	if len(codes) == 0 {
		return true
	}
	var want, got []string
	for _, code := range codes {
		if s, ok := states.Code(code); ok {
			code = s.Alpha3()
		}
		want = append(want, code)
	}
	for _, name := range names {
		if s, _, ok := states.Find(name); ok {
			name = s.Alpha3()
		}
		got = append(got, name)
	}
	slices.Sort(want)
	slices.Sort(got)
	return slices.Equal(want, got)
}

func oneOf(got, want string, others []string) bool {
	return slices.ContainsFunc(append(others, want), func(w string) bool { return bareFold(w) == bareFold(got) })
}

// bareFold leaves out the articles before a text.
func bareFold(s string) string {
	return fold(strings.TrimSpace(bareName.ReplaceAllString(strings.TrimSpace(s), "")))
}
