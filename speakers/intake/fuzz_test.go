package intake

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"rostrum/speakers"
	"rostrum/speakers/plain"
)

// check holds for whatever is read: nothing panics, texts are harmless, problems have a place, and what is written
// is read again.
func check(t *testing.T, data []byte, opt Options) {
	r, err := Read(bytes.NewReader(data), opt)
	if err != nil {
		if _, ok := err.(*Refusal); !ok {
			t.Fatalf("an error that is no refusal: %v", err)
		}
		return
	}
	if len(r.Speakers) == 0 || len(r.Lines) != len(r.Speakers) {
		t.Fatalf("%d speakers, %d lines", len(r.Speakers), len(r.Lines))
	}
	for _, s := range r.Speakers {
		if s.Name == "" {
			t.Fatalf("an entry without a name: %+v", s)
		}
		for _, text := range append([]string{s.Name, s.Person, s.Title, s.OnBehalfOf, s.Language, s.Code, s.Note}, s.States...) {
			if plain.Hostile(text) || !utf8.ValidString(text) {
				t.Fatalf("%q is not harmless", text)
			}
		}
		if s.Limit != speakers.LimitNone && (s.Limit < 0 || s.Limit > maxLimit) {
			t.Fatalf("a limit of %v", s.Limit)
		}
	}
	for _, p := range r.Problems {
		if p.Line < 1 || p.Column < 0 || p.Code == "" || p.Severity == "" || strings.ContainsAny(p.Value, "\n\x1b") {
			t.Fatalf("problem %+v", p)
		}
	}
	again(t, r.Speakers)
}

// again writes entries and reads them.
func again(t *testing.T, list []speakers.Speaker) {
	var out bytes.Buffer
	if err := WriteCSV(&out, list); err != nil {
		t.Fatal(err)
	}
	r, err := Read(&out, Options{Header: "yes"})
	if err != nil || len(r.Speakers) != len(list) {
		t.Fatalf("%d entries were written and %d read: %v", len(list), len(r.Speakers), err)
	}
}

func seed(f *testing.F, patterns ...string) {
	for _, pattern := range patterns {
		files, _ := filepath.Glob(pattern)
		for _, file := range files {
			if data, err := os.ReadFile(file); err == nil && !strings.HasSuffix(file, ".golden") {
				f.Add(data)
			}
		}
	}
}

func FuzzTable(f *testing.F) {
	seed(f, "testdata/lists/*.csv", "../../examples/*.csv", "testdata/lists/markdown*", "testdata/lists/aligned*")
	for _, s := range []string{
		"name,category\n\"a\n\"b,c\n", "\"\"\"\"\n", "a;b;c\n;;\n", "name\x00,b\n", "\ufeffname\r\rx\r", "|a|b|\n|--|--|\n|c|d|\n",
		"name,limit\nx,99999999999999999999\ny,-1\nz,1e309\n", "#\n#,name\n1,x\n", "=1+1,@x\n", "name,name,name\na,b,c\n", strings.Repeat(",", 3000),
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) { check(t, data, Options{Mapping: map[int]Field{2: FieldPerson}}) })
}

func FuzzLines(f *testing.F) {
	seed(f, "testdata/lists/*.txt")
	for _, s := range []string{
		"((((((", "1. (on behalf of (the x, namely (a)", "President:\nMembers:\n", "、、、、", "（代表发言）", strings.Repeat("M. ", 4), ", , , and " + strings.Repeat("and ", 2), "H.E. H.E. H.E.",
		strings.Repeat("Norway and ", 400), strings.Repeat("(", 5000), "١٢٣. النرويج", strings.Repeat("и ", 6), "Mr.", "(", "1.", "阁下", "代表",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) { check(t, data, Options{Year: 2023}) })
}

func FuzzJSON(f *testing.F) {
	for _, s := range []string{
		`[{"name":"Norway","states":["A","B"],"limit":180}]`, `{"speakers":[{"name":"x"}],"problems":[]}`, `["Norway","France"]`, `{"name":"x"}`,
		`[{"name":"x"},{"name":"y"`, `[{"name":"x"},,{"name":"y"}]`, `{"a":{"b":[{"name":"x"}]}}`, `[[[[[[["x"]]]]]]]`, `[{"name":{"x":1}}]`, `{"speakers":{"name":"x"}}`,
		strings.Repeat("[", 20000), strings.Repeat(`{"a":`, 5000), "[{\"name\":\"\\ud800\"}]", `[1,2,null,true]`, `[{"":""}]`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) { check(t, data, Options{}) })
}

func FuzzWorkbook(f *testing.F) {
	f.Add(row1+`<row r="2"><c r="A2" t="inlineStr"><is><t>Norway</t></is></c></row>`, "")
	f.Add(`<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>9</v></c></row>`, "<si><t>Norway</t></si>")
	f.Add(`<row r="0"><c r="A0"/></row><row r="99999999"/>`, "<si/>")
	f.Add(`<row><c r="ZZZZ1"><v>1</v></c></row>`, "<si><r><t>a</t></r></si>")
	f.Add(`<row r="2"/><row r="1"><c r="A1" t="b"><v>1</v></c><c t="e"><v>#REF!</v></c></row>`, "")
	f.Fuzz(func(t *testing.T, rows, texts string) { check(t, workbook(rows, texts), Options{}) })
}

func FuzzEncodings(f *testing.F) {
	for _, s := range []string{"name\nT\xfcrkiye\n", "\xff\xfeN\x00o\x00", "\xfe\xff\x00N", "\xd6\xd0\xb9\xfa\n", "\xcd\xee\xf0\xe2\xe5\xe3\xe8\xff\n", "N\x00o\x00r\x00", "\xe2\x82\n\xff", "TÃ¼rkiye\n"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		text, name := decode(data)
		if !utf8.ValidString(text) || name == "" {
			t.Fatalf("%q read as %s", text, name)
		}
	})
}

func FuzzPage(f *testing.F) {
	for _, s := range []string{
		"<table><tr><td>Norway<td rowspan=9 colspan=9>x<tr><td>Chad</table>", "<ul><li>Norway<li>1. Chad</ul>", "<p", "<table><table><tr><td>a</table>", "<html><script>Norway", "<p>a<b<c", "<!--", "<td>Norway",
		"<?xml version='1.0'?><a><b><name>Norway</name><person>x</person></b></a>", "<a name='x' title='y'/>", "<Workbook><Row><Cell><Data>Norway</Data></Cell></Row></Workbook>", "<office:document><office:text><text:p>Norway</text:p>", strings.Repeat("<p>", 300),
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		check(t, append([]byte("<p >"), data...), Options{})
		check(t, data, Options{})
	})
}

func FuzzRTF(f *testing.F) {
	for _, s := range []string{
		`\ansicpg1251\'cd\'ee\par`, `{\fonttbl{\f1\fcharset134 x;}}\f1\'d6\'d0\'b9\'fa\par`, `\trowd\intbl Norway\cell Chad\cell\row`, `\u-10179?\u9999999?`, `\bin99999 x`, strings.Repeat("{", 900), `}}}}`, `\`, `\'`, `\uc8\u65x`, `\*\x Norway\par`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) { check(t, append([]byte(`{\rtf1 `), data...), Options{}) })
}

func FuzzWord(f *testing.F) {
	for _, s := range []string{
		wordParagraph("Norway"), `<w:tbl>` + wordRow("name", "person") + wordRow("Norway", "x") + `</w:tbl>`, `<w:tc><w:tcPr><w:vMerge/><w:gridSpan w:val="999"/></w:tcPr></w:tc></w:tr>`, `</w:tbl></w:tbl><w:p>`, `<w:del>`, `<w:t>a<w:tab/>b`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, body string) {
		check(t, wordFile(body), Options{})
		check(t, archive(map[string]string{"content.xml": strings.NewReplacer("w:tbl", "table:table", "w:tr", "table:table-row", "w:tc", "table:table-cell", "w:p", "text:p").Replace(body)}), Options{})
	})
}

func FuzzMail(f *testing.F) {
	for _, s := range []string{
		"Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\nT=C3=BCrkiye=\n\nNorway\n", "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nNorway\n--x--\n", "Content-Transfer-Encoding: base64\n\nTm9yd2F5\n",
		"From: a\nMIME-Version: 1.0\nContent-Type: multipart/x; boundary=\"--\"\n\n----\n\n----", "=C3=A9=C3=A9=C3=A9=",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) { check(t, data, Options{}) })
}

func FuzzRoster(f *testing.F) {
	for _, s := range []string{
		"Also speaking were the representatives of Norway, Chad and Mali.", "The President: I invite Mr. A, B; and Ms. C, D to participate.", "Доклады: г-н А, Б; г-жа В, Г.", "发言的有：挪威、乍得和马里代表。", "The President: x\nMr. A (Norway): a b c d\nThe President: y z.\nMr. B: e f g h\n",
		"MONA JUUL (Norway), speaking for a, said b c d e f.", "OLOF SKOOG, Head of the European Union delegation, said that it is.", "German Foreign Minister A B", "Norway and Chad, joint statement", "1. A    3. C\n2. B    4. D\n", "name: x\nperson: y\nname: z\nperson: q\n",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) { check(t, data, Options{}) })
}
