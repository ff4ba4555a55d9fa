package draft

import (
	"archive/zip"
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"
	"unicode/utf16"
)

const english = "Mr. President, we thank the briefer for her remarks and we align ourselves with the statement of the group. "

func speech(words int) string {
	return strings.Join(strings.Fields(strings.Repeat(english, words/10))[:words], " ")
}

func read(t *testing.T, s, name string) Text {
	t.Helper()
	text, err := Read(strings.NewReader(s), name)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func TestThreeMinutesOfEnglish(t *testing.T) {
	e := Make(read(t, speech(339), "draft.txt"), "", 3*time.Minute)
	if e.Pace.Language != "en" || !e.Certain || e.Count != 339 || e.Budget != 339 || e.Cut != 0 {
		t.Errorf("%+v", e)
	}
	if e.Usual != 3*time.Minute || e.Quick > 160*time.Second || e.Slow < 200*time.Second || e.TooFast {
		t.Errorf("takes %v (%v to %v), too fast: %v", e.Usual, e.Quick, e.Slow, e.TooFast)
	}
}

func TestHowMuchToCut(t *testing.T) {
	e := Make(read(t, speech(600), "draft.txt"), "en", 3*time.Minute)
	if e.Cut != 600-339 || e.Needed != 200 || !e.TooFast {
		t.Errorf("cut %d, %v words a minute, too fast %v", e.Cut, e.Needed, e.TooFast)
	}
	var at []time.Duration
	for _, m := range e.Minutes {
		at = append(at, m.At)
	}
	if len(at) != 5 || at[0] != time.Minute || at[4] != 5*time.Minute {
		t.Errorf("marks at %v", at)
	}
	if half := Make(read(t, speech(600), ""), "en", 150*time.Second); half.Minutes[2].At != 150*time.Second {
		t.Errorf("a limit between two minutes has no mark: %v", half.Minutes)
	}
}

func TestWhichLanguage(t *testing.T) {
	for want, text := range map[string]string{
		"en": "We thank the President for the concept note and look forward to the debate.",
		"fr": "Nous remercions la présidence pour la note de cadrage et nous saluons les efforts des membres du Conseil.",
		"es": "Agradecemos a la Presidencia por la nota conceptual y los esfuerzos de los miembros del Consejo.",
		"ru": "Мы благодарим Председателя за концептуальную записку.",
		"ar": "نشكر الرئيس على المذكرة المفاهيمية ونتطلع إلى المناقشة.",
		"zh": "我们感谢主席国提出的概念说明(S/2023/612),并期待就安全理事会的工作方法进行讨论。",
		"":   "Wir danken der Präsidentschaft und sehen der Aussprache mit Freude entgegen.",
	} {
		got, _ := Detect(Text{Paragraphs: []string{text}})
		if _, sure := Detect(Text{Paragraphs: []string{text}}); sure != (want != "") || want != "" && got != want {
			t.Errorf("%q: %q, %v", text, got, sure)
		}
	}
}

func TestAnotherLanguageHasAWiderRange(t *testing.T) {
	text := Text{Paragraphs: []string{strings.Repeat("Wir danken der Präsidentschaft. ", 50)}}
	e := Make(text, "", 0)
	known := Make(text, "en", 0)
	if e.Certain || e.Pace.Language != "en" || e.Slow-e.Quick <= known.Slow-known.Quick {
		t.Errorf("%+v", e)
	}
}

func TestChineseIsCountedByTheCharacter(t *testing.T) {
	e := Make(Text{Paragraphs: []string{strings.Repeat("主席先生,", 165)}}, "", 3*time.Minute)
	if e.Count != 660 || e.Usual != 4*time.Minute || e.Budget != 495 {
		t.Errorf("%+v", e)
	}
	if got := len(units("第2686(2023)号决议 of 2023")); got != 7 {
		t.Errorf("%d units: %v", got, units("第2686(2023)号决议 of 2023"))
	}
}

func TestMarkdownIsNotReadOut(t *testing.T) {
	text := read(t, "---\ntitle: Draft\n---\n# Working methods\n\nWe **thank** the [presidency](https://un.org/a/b).\n"+
		"<!-- not this -->\n- first *point*\n- second point[^1]\n\n```\ncode here\n```\n> quoted\n\n[1]: https://x.org\n***\n", "draft.md")
	want := []string{"Working methods", "We thank the presidency.", "first point", "second point", "quoted"}
	if strings.Join(text.Paragraphs, "|") != strings.Join(want, "|") || text.Form != Markdown {
		t.Errorf("%q", text.Paragraphs)
	}
}

// docx makes a Word file of one part.
func docx(t testing.TB, part, body string) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.Create(part)
	if err == nil {
		_, err = w.Write([]byte(body))
	}
	if err == nil {
		err = z.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const wordHead = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>`

func TestWord(t *testing.T) {
	body := wordHead + `<w:p><w:r><w:t>Mr. Pres</w:t></w:r><w:r><w:t>ident,</w:t><w:br/><w:t>thank you.</w:t></w:r></w:p>` +
		`<w:p><w:del><w:r><w:t>gone</w:t><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>Kept.</w:t></w:r></w:ins></w:p></w:body></w:document>`
	text, err := Read(bytes.NewReader(docx(t, documentPart, body)), "draft.docx")
	if err != nil || strings.Join(text.Paragraphs, "|") != "Mr. President, thank you.|Kept." || text.Form != Word {
		t.Errorf("%q, %v", text.Paragraphs, err)
	}
}

func TestWhatCannotBeRead(t *testing.T) {
	deep := wordHead + strings.Repeat("<w:p>", 1000)
	bomb := wordHead + strings.Repeat("<w:p><w:r><w:t>"+strings.Repeat("a ", 1<<19)+"</w:t></w:r></w:p>", 9)
	for name, c := range map[string]struct {
		data []byte
		want error
	}{
		"nothing":                        {nil, ErrNoWords},
		"punctuation alone":              {[]byte("... -- !\n"), ErrNoWords},
		"a picture":                      {[]byte("\x89PNG\x00\x00"), ErrBinary},
		"a PDF":                          {[]byte("%PDF-1.7"), ErrPDF},
		"an old Word file":               {[]byte("\xd0\xcf\x11\xe0\xa1\xb1"), ErrOldWord},
		"a text in Windows-1252":         {[]byte("d\xe9bat public"), ErrEncoding},
		"half of a UTF-16 character":     {[]byte("\xff\xfea\x00b"), ErrEncoding},
		"a zip that is cut off":          {docx(t, documentPart, wordHead)[:40], ErrDamaged},
		"a zip without a document":       {docx(t, "xl/workbook.xml", "<x/>"), ErrBinary},
		"a document that breaks off":     {docx(t, documentPart, wordHead+"<w:p><w:t>We"), ErrDamaged},
		"elements a thousand deep":       {docx(t, documentPart, deep), ErrTooLarge},
		"a small file that unfolds much": {docx(t, documentPart, bomb), ErrTooLarge},
		"more than a statement can be":   {bytes.Repeat([]byte("a "), MaxSize/2+1), ErrTooLarge},
	} {
		if _, err := Read(bytes.NewReader(c.data), name); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestUTF16(t *testing.T) {
	data := []byte{0xff, 0xfe}
	for _, c := range utf16.Encode([]rune("We thank the President")) {
		data = append(data, byte(c), byte(c>>8))
	}
	text, err := Read(bytes.NewReader(data), "notes.txt")
	if err != nil || text.Paragraphs[0] != "We thank the President" {
		t.Errorf("%q, %v", text.Paragraphs, err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte("We thank the President.\n\n* point"), "a.md")
	f.Add(docx(f, documentPart, wordHead+"<w:p><w:r><w:t>We</w:t></w:r></w:p></w:body></w:document>"), "a.docx")
	f.Add([]byte("\xff\xfea\x00"), "a.txt")
	f.Fuzz(func(t *testing.T, data []byte, name string) {
		text, err := Read(bytes.NewReader(data), name)
		if err != nil {
			return
		}
		e := Make(text, "", 3*time.Minute)
		if e.Count < 0 || e.Quick > e.Usual || e.Usual > e.Slow || e.Cut > e.Count {
			t.Errorf("%+v", e)
		}
	})
}
