package states

import (
	"cmp"
	_ "embed" // the tables
	"iter"
	"strings"
	"time"
)

// The tables, each in the order of its first cells unless it says otherwise. README.md says what a row of each is.
var (
	//go:embed data/codes.tsv
	codesTable table
	//go:embed data/former.tsv
	formerTable table // of one state the latest name first

	//go:embed data/keys_states.tsv
	keysOfStates table
	//go:embed data/keys_spellings.tsv
	keysOfSpellings table
	//go:embed data/keys_codes.tsv
	keysOfCodes table
	//go:embed data/keys_groups.tsv
	keysOfGroups table

	//go:embed data/keys_adjectives_en.tsv
	keysOfAdjectives table
	//go:embed data/keys_adjectives_ar.tsv
	keysOfArabicAdjectives table
	//go:embed data/keys_forms.tsv
	keysOfForms table // by what stands before the name, which may be nothing

	//go:embed data/council.tsv
	councilTable table // in an order of its own, as are all that follow but the names
	//go:embed data/groups.tsv
	groupsTable table
	//go:embed data/members.tsv
	membersTable table

	//go:embed data/names_en.tsv
	namesEnglish table
	//go:embed data/names_fr.tsv
	namesFrench table
	//go:embed data/names_es.tsv
	namesSpanish table
	//go:embed data/names_ru.tsv
	namesRussian table
	//go:embed data/names_zh.tsv
	namesChinese table
	//go:embed data/names_ar.tsv
	namesArabic table
)

// namesTables are those of the languages, in the order of Languages.
var namesTables = [languageCount]*table{&namesEnglish, &namesFrench, &namesSpanish, &namesRussian, &namesChinese, &namesArabic}

// namesFrom reads the three forms, of which those are left empty that are as the listed name.
func namesFrom(listed, spoken, sort string) Names {
	return Names{Listed: listed, Spoken: cmp.Or(spoken, listed), Sort: cmp.Or(sort, listed)}
}

// statesOf yields the states of a list of codes between spaces.
func statesOf(codes string) iter.Seq[State] {
	return func(yield func(State) bool) {
		for code := range strings.FieldsSeq(codes) {
			if !yield(State{code}) {
				return
			}
		}
	}
}

// date reads 2022-06-01 or 2022, which is its first day. The empty cell is the zero time.
func date(cell string) time.Time {
	layout := time.DateOnly
	if len(cell) == len("2006") {
		layout = "2006"
	}
	t, _ := time.Parse(layout, cell) // a test reads them all
	return t
}
