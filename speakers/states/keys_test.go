package states

import (
	"cmp"
	"flag"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

var update = flag.Bool("update", false, "work out the keys anew that are kept ready")

// The keys that are kept ready are those of the names, each with what it answers.
func TestKeysAreReady(t *testing.T) {
	tables := tablesOfTheData(t)
	for file, want := range map[string]string{
		"keys_states.tsv":    keysOfAllStates(tables["ambiguous.tsv"]),
		"keys_codes.tsv":     keysOfAllCodes(),
		"keys_spellings.tsv": keysOfAllSpellings(tables["ambiguous.tsv"]),
		"keys_groups.tsv":    keysOfAllGroups(),
		"keys_forms.tsv":     keysOfAllForms(tables["forms.tsv"]),

		"keys_adjectives_en.tsv": keysOfAllAdjectives(tables["adjectives_en.tsv"], strings.ToLower),
		"keys_adjectives_ar.tsv": keysOfAllAdjectives(tables["adjectives_ar.tsv"], func(word string) string { return key("ال" + word) }),
	} {
		path := filepath.Join("data", file)
		if *update {
			if err := os.WriteFile(path, []byte(want), 0o600); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if string(tables[file]) != want {
			t.Errorf("%s is not made of the names as they are: go test ./speakers/states -run KeysAreReady -update", path)
		}
	}
}

// The index of the spellings is made in the room that is kept for it.
func TestTheIndexOfSpellingsHasRoom(t *testing.T) {
	if n := len(speltNames()); n > speltAtMost || n < speltAtMost-200 {
		t.Errorf("%d names and %d places", n, speltAtMost)
	}
}

// keysOfAllStates has the first of the names with a key, which is the plainest, and no name for an ambiguous word.
func keysOfAllStates(ambiguous table) string {
	answers := map[string]string{}
	for r := range ambiguous.rows() {
		answers[key(r.cell(0))] = strings.Join([]string{doubtful, "", r.cell(1), r.cell(0), ""}, "\t")
	}
	for s, m := range named() {
		until := ""
		if !m.Until.IsZero() {
			until = m.Until.Format(time.DateOnly)
		}
		k := key(m.Name)
		answers[k] = cmp.Or(answers[k], strings.Join([]string{howWords[m.How], string(m.Language), s.Alpha3(), m.Name, until}, "\t"))
	}
	return tableOf("key\thow\tlang\tstates\tname\tuntil", answers)
}

// keysOfAllSpellings has each way to spell a name of a state in a language once.
func keysOfAllSpellings(ambiguous table) string {
	answered, written := map[string]bool{}, map[string]bool{}
	for r := range ambiguous.rows() {
		answered[key(r.cell(0))] = true
	}
	var list []string
	for s, m := range named() {
		bare, spelt, how := spelling(m.Name), strings.Join(words(m.Name), " "), ""
		var cut []string
		for _, w := range cutWords(m.Name) {
			cut = append(cut, w.text)
		}
		if k := key(m.Name); !answered[k] {
			answered[k], how = true, howWords[m.How]
		}
		row := strings.Join([]string{bare, unlike(spelt, bare), unlike(strings.Join(cut, " "), spelt), s.Alpha3(), string(m.Language)}, "\t")
		if !written[row] {
			written[row] = true
			list = append(list, row+"\t"+how)
		}
	}
	slices.SortFunc(list, func(a, b string) int { return cmp.Or(cmp.Compare(row(a).cell(0), row(b).cell(0)), cmp.Compare(a, b)) })
	return "bare\twords\tcut\tstate\tlang\thow\n" + strings.Join(list, "\n") + "\n"
}

// unlike leaves a cell empty that is as the one before.
func unlike(cell, before string) string {
	if cell == before {
		return ""
	}
	return cell
}

func keysOfAllCodes() string {
	answers := map[string]string{}
	for _, s := range All() {
		answers[s.Alpha2()], answers[s.Alpha3()] = s.Alpha3(), s.Alpha3()
	}
	return tableOf("code\tstate", answers)
}

func keysOfAllGroups() string {
	answers := map[string]string{}
	for _, g := range Groups() {
		for i := range languageCount {
			for name := range g.called(i) {
				answers[key(name)] = g.Code()
			}
		}
	}
	return tableOf("key\tgroup", answers)
}

// keysOfAllForms has those with the same beginning in the order of the forms. A federal republic is also written as a republic.
func keysOfAllForms(forms table) string {
	var rows []string
	for r := range forms.rows() {
		var kinds []string
		for other := range forms.rows() {
			if r.cell(0) == other.cell(0) || r.cell(0) == other.cell(1) {
				kinds = append(kinds, other.cell(0))
			}
		}
		for i, language := range Languages() {
			for pattern := range parts(r.cell(2 + i)) {
				before, after, _ := strings.Cut(pattern, "*")
				rows = append(rows, strings.Join([]string{key(before), key(after), strings.Join(kinds, " "), string(language), pattern}, "\t"))
			}
		}
	}
	slices.SortStableFunc(rows, func(a, b string) int { return cmp.Compare(row(a).cell(0), row(b).cell(0)) })
	return "before\tafter\tkinds\tlang\tpattern\n" + strings.Join(rows, "\n") + "\n"
}

func keysOfAllAdjectives(adjectives table, form func(string) string) string {
	answers := map[string]string{}
	for r := range adjectives.rows() {
		for word := range parts(r.cell(1)) {
			answers[form(word)] = r.cell(0)
		}
	}
	return tableOf("adjective\tstate", answers)
}

// tableOf writes a table in the order of its keys. The empty key is none.
func tableOf(header string, answers map[string]string) string {
	var b strings.Builder
	b.WriteString(header + "\n")
	for _, k := range slices.Sorted(maps.Keys(answers)) {
		if k != "" {
			b.WriteString(k + "\t" + answers[k] + "\n")
		}
	}
	return b.String()
}
