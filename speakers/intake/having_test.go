package intake

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// guarded are the expressions that are tried only where one of their words stands.
func guarded() map[string]expression {
	return map[string]expression{
		"atMost": atMost, "briefingBy": briefingBy, "callingChinese": callingChinese, "courtesy": courtesy, "forAGroup": forAGroup, "forGroup": forGroup,
		"fromOrganization": fromOrganization, "fromWhere": fromWhere, "grouped": grouped, "keyValue": keyValue, "knighted": knighted,
		"nobody": nobody, "offices": {offices.form.compiled, offices.words}, "organized": organized, "others": others,
		"personOf": personOf, "possessive": possessive, "presidesInHan": presidesInHan, "spoke": spoke, "statementBy": statementBy,
	}
}

// Words that an expression is said to need may only spare it work: whatever it finds in a list that we have, in a line of it, in a part of a
// line or in a part of its own text, it finds with them too.
func TestWordsNeededHideNoMatch(t *testing.T) {
	texts := partsOfLists(t)
	for name, e := range guarded() {
		t.Run(name, func(t *testing.T) {
			for text := range texts {
				e.mustNotHide(t, text)
			}
			for _, part := range strings.FieldsFunc(e.compiled().String(), func(r rune) bool { return strings.ContainsRune(`|()[]?:\\^$,`, r) }) {
				e.mustNotHide(t, part)
				e.mustNotHide(t, "Chad "+part+" Peru")
			}
		})
	}
}

func (e expression) mustNotHide(t *testing.T, text string) {
	if simple := simplified(text); !e.mayMatch(simple) && e.compiled().MatchString(simple) {
		t.Errorf("%q matches and has none of the words", text)
	}
}

// everyNth list is enough: they have the same phrases again and again.
const everyNth = 6

// partsOfLists returns the lines of lists of the tests, and what stands in them between delimiters and behind words.
func partsOfLists(t *testing.T) map[string]bool {
	all := map[string]bool{}
	paths, err := filepath.Glob("testdata/fresh/*")
	if err != nil || len(paths) < 100 {
		t.Fatalf("%d lists, %v", len(paths), err)
	}
	for i, path := range paths {
		if i%everyNth != 0 {
			continue
		}
		text, err := os.ReadFile(path)
		if err != nil {
			continue // a folder
		}
		for line := range strings.Lines(string(text)) {
			if line = strings.TrimSpace(line); len(line) < 400 {
				addParts(all, line)
			}
		}
	}
	return all
}

func addParts(all map[string]bool, line string) {
	all[line] = true
	all[strings.ToUpper(line)] = true
	for _, part := range strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune(",;|\t()（）：:，、", r) }) {
		part = strings.TrimSpace(part)
		all[part] = true
		for rest, ok := part, true; ok; {
			_, rest, ok = strings.Cut(rest, " ")
			all[rest] = true
		}
	}
}
