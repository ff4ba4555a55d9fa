package cli

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"rostrum/speakers"
	"rostrum/speakers/intake"
	"rostrum/ui/text"
)

// What is written by hand is what the library would write of the same, whatever stands in a list.
func TestCheckJSONIsWhatTheLibraryWrites(t *testing.T) {
	english, _ := text.For("en")
	var list readList
	for _, s := range []string{"", "Côte d'Ivoire", "say \"so\" \\ no", "a\tb\nc\r\x00\x1f\x7f", "<b>&amp;</b>", "中文 ★", "line\u2028and\u2029paragraph", "cut \xff\xc3", "\ufffd", "🇫🇷"} {
		list.Speakers = append(list.Speakers, speakers.Speaker{Name: s, Category: speakers.Member, Person: s, Title: s, OnBehalfOf: s, Limit: speakers.LimitNone, Language: s, Code: s, Note: s},
			speakers.Speaker{States: []string{s}}, speakers.Speaker{States: []string{"Peru", s}})
		list.Problems = append(list.Problems, intake.Problem{Line: 3, Column: 2, Severity: intake.Warning, Code: intake.EntryTwice, Args: intake.Args{Field: intake.FieldName, Value: s, Count: 1}})
	}
	for _, n := range []int{0, 1, len(list.Speakers)} {
		some := list
		some.Speakers, some.Problems = list.Speakers[:n], list.Problems[:min(n, len(list.Problems))]
		file, err := os.Create(filepath.Join(t.TempDir(), "out"))
		if err != nil {
			t.Fatal(err)
		}
		a := &app{text: english, out: &output{file: file}}
		if err := a.checkJSON(some); err != nil {
			t.Fatal(err)
		}
		written, err := os.ReadFile(file.Name())
		if want := a.byTheLibrary(t, some); err != nil || string(written) != want {
			t.Errorf("%v, written:\n%s\nby the library:\n%s", err, written, want)
		}
	}
}

// byTheLibrary is the contract's form as structures.
func (a *app) byTheLibrary(t *testing.T, list readList) string {
	t.Helper()
	type speaker struct {
		Name       string   `json:"name"`
		Category   string   `json:"category"`
		Person     string   `json:"person"`
		Title      string   `json:"title"`
		OnBehalfOf string   `json:"on_behalf_of"`
		States     []string `json:"states"`
		Limit      string   `json:"limit"`
		Language   string   `json:"language"`
		Code       string   `json:"code"`
		Note       string   `json:"note"`
	}
	type problem struct {
		Line     int    `json:"line"`
		Column   int    `json:"column"`
		Severity string `json:"severity"`
		Message  string `json:"message"`
		Hint     string `json:"hint"`
	}
	all := struct {
		Speakers []speaker `json:"speakers"`
		Problems []problem `json:"problems"`
	}{[]speaker{}, []problem{}}
	for _, s := range list.Speakers {
		all.Speakers = append(all.Speakers, speaker{s.Name, string(s.Category), s.Person, s.Title, s.OnBehalfOf, append([]string{}, s.States...), ownLimit(s.Limit), s.Language, s.Code, s.Note})
	}
	for _, p := range list.Problems {
		message, hint := a.text.Intake.Problem(p)
		all.Problems = append(all.Problems, problem{p.Line, p.Column, string(p.Severity), message, hint})
	}
	var b bytes.Buffer
	if err := writeJSON(&b, all); err != nil || !json.Valid(b.Bytes()) {
		t.Fatal(err)
	}
	return b.String()
}
