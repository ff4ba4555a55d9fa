package intake

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
)

// sample is one file of testdata/understood: how it is encoded and damaged, what it holds, and what a reader of it
// understands. The parts of the file are kept apart by "---- want ----" and "---- list ----". An entry of want is
//
//	name | code | category | person | on behalf of
//
// without forms of address, which a table keeps as they were, and without the article before a group.
type sample struct {
	file, as, damage string
	want             []string
	list             string
}

// Of a hundred entries in lists as people have them ninety-nine are understood, and none is lost or made up. Whether
// the lists are warned about does not matter: nobody has to answer.
func TestNinetyNineOfAHundredAreUnderstood(t *testing.T) {
	all, understood := 0, 0
	for _, s := range samples(t) {
		r, err := read(s.bytes(t), Options{})
		if err != nil {
			t.Errorf("%s: %v", s.file, err)
		}
		var got []string
		for _, e := range r.Speakers {
			person, _ := unrank(e.Person, true)
			fields := strings.Join([]string{e.Name, e.Code, string(e.Category), person, strings.TrimPrefix(e.OnBehalfOf, "the ")}, " | ")
			got = append(got, strings.TrimRight(fields, " |"))
		}
		right, lost, made := matched(t, s.file, s.want, got)
		all, understood = all+len(s.want), understood+right
		for _, w := range lost {
			t.Errorf("%s lost %s", s.file, w)
		}
		for _, g := range made {
			t.Errorf("%s made up %s", s.file, g)
		}
	}
	t.Logf("%d of %d entries understood", understood, all)
	if understood*100 < all*99 {
		t.Errorf("only %d of %d entries understood", understood, all)
	}
}

// matched counts the entries that are as wanted, in their order. An entry whose name or code is right is not lost.
func matched(t *testing.T, file string, want, got []string) (right int, lost, made []string) {
	t.Helper()
	at := 0
	for _, w := range want {
		i := at
		for i < len(got) && !sameSpeaker(w, got[i]) {
			i++
		}
		if i == len(got) {
			lost = append(lost, w)
			continue
		}
		if made = append(made, got[at:i]...); got[i] == w {
			right++
		} else {
			t.Logf("%s\n want %s\n got  %s", file, w, got[i])
		}
		at = i + 1
	}
	return right, lost, append(made, got[at:]...)
}

func sameSpeaker(a, b string) bool {
	x, y := strings.Split(a+" |  | ", " | "), strings.Split(b+" |  | ", " | ")
	return x[0] == y[0] || x[1] != "" && x[1] == y[1]
}

func samples(t *testing.T) []sample {
	files, err := filepath.Glob("testdata/understood/*.txt")
	if err != nil || len(files) < 25 {
		t.Fatal(len(files), err)
	}
	var all []sample
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		head, rest, _ := strings.Cut(string(data), "---- want ----\n")
		want, list, ok := strings.Cut(rest, "---- list ----\n")
		if !ok {
			t.Fatal(file, "has no list")
		}
		s := sample{file: filepath.Base(file), list: list}
		for line := range strings.Lines(head) {
			if as, ok := strings.CutPrefix(line, "as: "); ok {
				s.as = strings.TrimSpace(as)
			}
			if damage, ok := strings.CutPrefix(line, "damage: "); ok {
				s.damage = strings.TrimSpace(damage)
			}
		}
		for line := range strings.Lines(want) {
			s.want = append(s.want, spacedBars(strings.TrimRight(line, " |\n")))
		}
		all = append(all, s)
	}
	return all
}

// spacedBars makes "a | | b" the same as "a |  | b".
func spacedBars(s string) string {
	parts := strings.Split(s, "|")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return strings.Join(parts, " | ")
}

var sampleEncodings = map[string]encoding.Encoding{
	"":             encoding.Nop,
	"windows-1250": charmap.Windows1250,
	"windows-1251": charmap.Windows1251,
	"windows-1252": charmap.Windows1252,
	"windows-1256": charmap.Windows1256,
	"GB18030":      simplifiedchinese.GB18030,
	"Big5":         traditionalchinese.Big5,
	"UTF-16LE":     unicode.UTF16(unicode.LittleEndian, unicode.UseBOM),
	"UTF-16BE":     unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM),
}

// bytes returns the list as it would lie on a disk.
func (s sample) bytes(t *testing.T) []byte {
	t.Helper()
	if s.as == "xlsx" {
		return s.workbook(t)
	}
	e, ok := sampleEncodings[s.as]
	if !ok {
		t.Fatal(s.file, "is in no encoding known:", s.as)
	}
	data, err := e.NewEncoder().String(damaged(s.list, s.damage))
	if err != nil {
		t.Fatal(s.file, err)
	}
	return []byte(data)
}

// damaged does to a text what its sample says.
func damaged(text, how string) string {
	for what := range strings.SplitSeq(how, ", ") {
		switch what {
		case "doubled":
			var b strings.Builder
			for line := range strings.Lines(text) {
				b.WriteString(line + line)
			}
			text = b.String()
		case "mixed ends":
			for i := range 4 {
				text = strings.Replace(text, "\n", []string{"\r\v", "\r\r", "\v"}[i%3], 1)
			}
			text = strings.NewReplacer("\r\v", "\r\n", "\r\r", "\r", "\v", "\n").Replace(text)
		case "nul":
			text = strings.Replace(text, ",", ",\x00", 1)
			text = strings.Replace(text, "\n", "\x00\n", 1)
		case "cut":
			text = text[:len(text)-7]
		case "mojibake":
			text, _ = charmap.Windows1252.NewDecoder().String(text)
		}
	}
	return text
}

func (s sample) workbook(t *testing.T) []byte {
	t.Helper()
	book := excelize.NewFile()
	defer func() { _ = book.Close() }()
	_ = book.MergeCell("Sheet1", "A1", "E1")
	row := 0
	for line := range strings.Lines(s.list) {
		row++
		var cells []any
		for cell := range strings.SplitSeq(strings.TrimRight(line, "\n"), "\t") {
			if n, err := strconv.Atoi(cell); err == nil {
				cells = append(cells, n)
			} else if cell == "" {
				cells = append(cells, nil)
			} else {
				cells = append(cells, cell)
			}
		}
		if err := book.SetSheetRow("Sheet1", fmt.Sprintf("A%d", row), &cells); err != nil {
			t.Fatal(s.file, err)
		}
	}
	var out bytes.Buffer
	if err := book.Write(&out); err != nil {
		t.Fatal(s.file, err)
	}
	return out.Bytes()
}
