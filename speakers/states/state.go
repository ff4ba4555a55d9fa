package states

import "time"

// State is one of the 195 states. Two of them are equal exactly if they are the same state. The zero value is no
// state: its names are empty.
type State struct{ alpha3 string }

// Names are the three forms of a state's name in one language.
type Names struct {
	Listed string // as the United Nations lists it: "Bolivia (Plurinational State of)"
	Spoken string // as it is read out, with its article: "the Plurinational State of Bolivia"
	Sort   string // what its place in the alphabet goes by: "Bolivia"
}

// stateCount is 193 Members and two observers.
const stateCount = 195

// All returns the 195 states in the order of their alpha-3 codes. The slice is the caller's.
func All() []State {
	all := make([]State, 0, stateCount)
	for r := range codesTable.rows() {
		all = append(all, State{r.cell(0)})
	}
	return all
}

// Code returns the state with this ISO 3166-1 alpha-2 or alpha-3 code, in any letter case.
func Code(code string) (State, bool) {
	r, ok := keysOfCodes.find(upper(code))
	return State{r.cell(1)}, ok
}

// upper is strings.ToUpper for what can be a code, and "" for the rest.
func upper(code string) string {
	if len(code) != 2 && len(code) != 3 {
		return ""
	}
	b := []byte(code)
	for i, c := range b {
		switch {
		case 'a' <= c && c <= 'z':
			b[i] = c - 'a' + 'A'
		case c < 'A' || c > 'Z':
			return ""
		}
	}
	return string(b)
}

// Known says whether it is a state at all, and not the zero value.
func (s State) Known() bool { return s.alpha3 != "" }

// Alpha2 returns the ISO 3166-1 alpha-2 code.
func (s State) Alpha2() string { return s.row(codesTable).cell(1) }

// Alpha3 returns the ISO 3166-1 alpha-3 code.
func (s State) Alpha3() string { return s.alpha3 }

// M49 returns the three digits of the United Nations' standard M49.
func (s State) M49() string { return s.row(codesTable).cell(2) }

// Observer says whether it is an observer state (the Holy See, the State of Palestine) and not a Member.
func (s State) Observer() bool { return s.row(codesTable).cell(3) == "observer" }

// kind is the word for its kind in forms.tsv, such as "islamic-republic"; it may be empty.
func (s State) kind() string { return s.row(codesTable).cell(4) }

// Names returns the three forms that are in use now.
func (s State) Names(in Language) Names {
	f := s.row(*namesTables[in.place()]).cells()
	return namesFrom(f[1], f[2], f[3])
}

// Listed returns the name as the United Nations lists it now.
func (s State) Listed(in Language) string { return s.Names(in).Listed }

// Spoken returns the name as it is read out now, with its article where the language has one.
func (s State) Spoken(in Language) string { return s.Names(in).Spoken }

// SortKey returns what the place in the alphabet goes by: compare two with Collate.
func (s State) SortKey(in Language) string { return s.Names(in).Sort }

// String returns the listed name in English.
func (s State) String() string { return s.Listed(English) }

// NamesOn returns the three forms that were in use on a day, such as "Turkey" for Türkiye before 1 June 2022. Of the
// day, only the date in its own zone counts. Where only the year of a change is known, it counts from 1 January.
func (s State) NamesOn(day time.Time, in Language) Names {
	day = dateOf(day)
	names, language := s.Names(in), Languages()[in.place()]
	for r := range formerTable.rowsOf(s.alpha3) {
		f := r.cells()
		if Language(f[2]) == language && day.Before(date(f[1])) {
			names = namesFrom(f[3], f[4], f[5]) // the rows go back in time: an earlier name that still held replaces this one
		}
	}
	return names
}

// row returns the state's row of a table, which is empty if it has none.
func (s State) row(t table) row {
	r, _ := t.find(s.alpha3)
	return r
}

func dateOf(t time.Time) time.Time {
	y, m, d := t.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}
