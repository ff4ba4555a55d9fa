package states

import (
	"cmp"
	"embed"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"
)

//go:embed data/*.tsv data/*.txt
var files embed.FS

// book is what the files say of the states, before anything is searched.
type book struct {
	records []record // by alpha-3 code
	codes   map[string]*record
}

var data = sync.OnceValue(readBook)

func readBook() *book {
	b := &book{codes: make(map[string]*record, 400)}
	for f := range lines("codes.tsv", 5) {
		b.records = append(b.records, record{alpha3: f[0], alpha2: f[1], m49: f[2], observer: f[3] == "observer", form: f[4]})
	}
	for i := range b.records {
		r := &b.records[i]
		b.codes[r.alpha2], b.codes[r.alpha3] = r, r
	}
	for i, language := range Languages() {
		b.readNames(i, "names_"+string(language)+".tsv")
	}
	b.readFormer()
	return b
}

func (b *book) readNames(language int, file string) {
	for f := range lines(file, 5) {
		r := b.state(file, f[0])
		r.names[language] = names(f[1], f[2], f[3])
		r.also[language] = parts(f[4])
	}
}

func (b *book) readFormer() {
	const file = "former.tsv"
	for f := range lines(file, 7) {
		r := b.state(file, f[0])
		r.former = append(r.former, formerName{
			Names: names(f[3], f[4], f[5]), language: Language(f[2]), until: date(file, f[1]), also: parts(f[6]),
		})
	}
	for i := range b.records {
		slices.SortStableFunc(b.records[i].former, func(x, y formerName) int { return y.until.Compare(x.until) })
	}
}

// names fills what a file leaves empty because it is as the listed name.
func names(listed, spoken, sort string) Names {
	return Names{Listed: listed, Spoken: cmp.Or(spoken, listed), Sort: cmp.Or(sort, listed)}
}

func (b *book) state(file, code string) *record {
	r, ok := b.codes[code]
	if !ok {
		panic(fmt.Sprintf("states: %s: unknown code %q", file, code))
	}
	return r
}

// states returns the states of a space-separated list of codes.
func (b *book) states(file, codes string) []State {
	var list []State
	for code := range strings.FieldsSeq(codes) {
		list = append(list, State{b.state(file, code)})
	}
	return list
}

// parts cuts a cell at its bars.
func parts(cell string) []string {
	if cell == "" {
		return nil
	}
	list := strings.Split(cell, "|")
	for i := range list {
		list[i] = strings.TrimSpace(list[i])
	}
	return list
}

// date reads 2022-06-01 or 2022, which is its first day. The empty cell is the zero time.
func date(file, cell string) time.Time {
	if cell == "" {
		return time.Time{}
	}
	layout := time.DateOnly
	if len(cell) == 4 {
		layout = "2006"
	}
	t, err := time.Parse(layout, cell)
	if err != nil {
		panic(fmt.Sprintf("states: %s: %v", file, err))
	}
	return t
}

// lines yields the rows of a file below its header, cut at their tabs. The files are part of the program: a row that
// is not as it should be is a bug, found by the tests.
func lines(file string, columns int) func(yield func([]string) bool) {
	return func(yield func([]string) bool) {
		content, err := files.ReadFile("data/" + file)
		if err != nil {
			panic(err)
		}
		_, body, _ := strings.Cut(string(content), "\n")
		for line := range strings.Lines(body) {
			f := strings.Split(strings.TrimRight(line, "\n"), "\t")
			if len(f) != columns {
				panic(fmt.Sprintf("states: %s: %d columns in %q", file, len(f), line))
			}
			if !yield(f) {
				return
			}
		}
	}
}
