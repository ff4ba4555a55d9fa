package report_test

import (
	"bytes"
	"regexp"
	"strings"
	"testing"
)

func TestHostileTextIsTextInMarkdown(t *testing.T) {
	for _, evil := range evils {
		var out bytes.Buffer
		if err := hostileReport(t, evil).WriteMarkdown(&out, words(t, "en")); err != nil {
			t.Fatal(err)
		}
		for _, live := range []string{`(^|[^\\])<[a-zA-Z/]`, `(^|[^\\])\]\(`, "(^|[^\\\\])`", "\x1b|\u202e|\x00"} {
			if found := regexp.MustCompile(live).FindString(out.String()); found != "" {
				t.Errorf("%q leaves %q", evil, found)
			}
		}
	}
}

func TestEveryRowOfATableHasItsColumns(t *testing.T) {
	var out bytes.Buffer
	if err := hostileReport(t, "a | b \\| c").WriteMarkdown(&out, words(t, "en")); err != nil {
		t.Fatal(err)
	}
	columns := 0
	bar := regexp.MustCompile(`(^|[^\\])\|`)
	for line := range strings.Lines(out.String()) {
		n := len(bar.FindAllString(strings.ReplaceAll(line, `\\`, ""), -1))
		if !strings.HasPrefix(line, "|") {
			columns = 0
			continue
		}
		if columns == 0 {
			columns = n
		}
		if n != columns {
			t.Errorf("%d columns, want %d: %s", n, columns, line)
		}
	}
}
