package states

import (
	"testing"
)

func TestTheTableIsWhole(t *testing.T) {
	members, observers := 0, 0
	codes := map[string]State{}
	for _, s := range All() {
		if s.Observer() {
			observers++
		} else {
			members++
		}
		for _, code := range []string{s.Alpha2(), s.Alpha3(), s.M49()} {
			if other, taken := codes[code]; taken {
				t.Errorf("%s is the code of %s and of %s", code, other, s)
			}
			codes[code] = s
		}
		if len(s.Alpha2()) != 2 || len(s.Alpha3()) != 3 || len(s.M49()) != 3 {
			t.Errorf("%s: codes %q %q %q", s, s.Alpha2(), s.Alpha3(), s.M49())
		}
		for _, language := range Languages() {
			if s.Listed(language) == "" || s.Spoken(language) == "" || s.SortKey(language) == "" {
				t.Errorf("%s has no name in %s", s.Alpha3(), language)
			}
		}
	}
	if members != 193 || observers != 2 {
		t.Errorf("%d members and %d observers, want 193 and 2", members, observers)
	}
}

func TestNoNameIsOfTwoStates(t *testing.T) {
	owners := map[string]State{}
	for s, m := range named() {
		k := key(m.Name)
		if other, taken := owners[k]; taken && other != s && meant(k) == nil {
			t.Errorf("%q (key %q) is %v", m.Name, k, []State{other, s})
		}
		owners[k] = s
	}
	for _, s := range All() {
		for _, code := range []string{s.Alpha2(), s.Alpha3()} {
			if other, _, ok := findKey(key(code)); ok && other != s {
				t.Errorf("%q is a name of %v and the code of %s", code, other, s)
			}
		}
	}
}

func TestEveryNameFindsItsState(t *testing.T) {
	for _, s := range All() {
		for i, language := range Languages() {
			for _, how := range []How{AsListed, AsSpoken, AsAlias} {
				for name := range s.row(*namesTables[i]).called(how) {
					if got, _, ok := Find(name); !ok || got != s {
						t.Errorf("%s in %s: %q finds %v", s.Alpha3(), language, name, got)
					}
				}
			}
		}
	}
}
