package intake

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"

	"rostrum/speakers/states"
)

// board is one list in one language: headings, and rows of name, category, person and title.
type board struct {
	language string
	headings []string
	rows     [][]string
	encoding map[string]encoding.Encoding // the old ones that can hold it
}

var boards = []board{
	{"en", []string{"No.", "Country", "Category", "Speaker", "Title"}, [][]string{
		{"1", "Türkiye", "non-member", "Sedat Önal", "Permanent Representative"},
		{"2", "Côte d’Ivoire", "Council member", "Léon Adom", "Minister"},
		{"3", "Czechia", "rule 37", "Jakub Kulhánek", "Permanent Representative"},
		{"4", "France", "Council member", "Nicolas de Rivière", ""},
		{"5", "São Tomé and Príncipe", "non-member", "", ""},
	}, map[string]encoding.Encoding{"windows-1252": charmap.Windows1252}},
	{"en", []string{"No.", "Country", "Category", "Speaker", "Title"}, [][]string{
		{"1", "Croatia", "non-member", "Ivan Šimonović", "Permanent Representative"},
		{"2", "Poland", "non-member", "Krzysztof Szczerski", "Stały Przedstawiciel"},
		{"3", "Serbia", "non-member", "Nemanja Stevanović", ""},
		{"4", "Czechia", "non-member", "Jiří Dvořák", ""},
		{"5", "Bosnia and Herzegovina", "non-member", "Zlatko Lagumdžija", ""},
	}, map[string]encoding.Encoding{"windows-1250": charmap.Windows1250}},
	{"fr", []string{"N°", "Délégation", "Catégorie", "Orateur", "Fonction"}, [][]string{
		{"1", "Côte d'Ivoire", "non-membre", "M. Tiémoko Moriko", "Représentant permanent"},
		{"2", "Norvège", "non-membre", "Mme Merete Fjeld Brattested", "Représentante permanente"},
		{"3", "États-Unis d'Amérique", "membre du Conseil", "Mme Linda Thomas-Greenfield", ""},
		{"4", "Suède", "article 37", "", "Première Secrétaire"},
	}, map[string]encoding.Encoding{"windows-1252": charmap.Windows1252}},
	{"es", []string{"N.º", "País", "Categoría", "Orador", "Cargo"}, [][]string{
		{"1", "España", "no miembro", "Agustín Santos Maraver", "Representante Permanente"},
		{"2", "Perú", "no miembro", "Víctor García Toma", ""},
		{"3", "Japón", "miembro del Consejo", "Sr. Ishikane", ""},
		{"4", "República Dominicana", "artículo 37", "José Blanco Conde", ""},
	}, map[string]encoding.Encoding{"windows-1252": charmap.Windows1252}},
	{"ru", []string{"№ п/п", "Государство", "Категория", "Оратор", "Должность"}, [][]string{
		{"1", "Российская Федерация", "член Совета", "В. А. Небензя", "Постоянный представитель"},
		{"2", "Куба", "правило 37", "Херардо Пеньяльвер Порталь", "первый заместитель министра"},
		{"3", "Норвегия", "не член Совета", "", ""},
		{"4", "Китай", "член Совета Безопасности", "Чжан Цзюнь", ""},
	}, map[string]encoding.Encoding{
		"windows-1251": charmap.Windows1251, "KOI8-R": charmap.KOI8R, "ISO-8859-5": charmap.ISO8859_5, "cp866": charmap.CodePage866,
	}},
	{"zh", []string{"序号", "国家", "类别", "发言人", "职务"}, [][]string{
		{"1", "中国", "安理会成员", "张军", "常驻代表"},
		{"2", "挪威", "非安理会成员", "梅雷特·布拉特斯特", "常驻代表"},
		{"3", "阿尔巴尼亚", "通报人", "费里特·霍查", ""},
		{"4", "大不列颠及北爱尔兰联合王国", "安理会成员", "", ""},
	}, map[string]encoding.Encoding{"GB18030": simplifiedchinese.GB18030}},
	{"zh", []string{"序號", "國家", "類別", "發言人", "職務"}, [][]string{
		{"1", "中國", "安理會成員", "張軍", "常駐代表"},
		{"2", "挪威", "非安理會成員", "", "常駐代表"},
		{"3", "俄羅斯聯邦", "安理會成員", "", ""},
		{"4", "德國", "非安理會成員", "蓋斯勒", ""},
	}, map[string]encoding.Encoding{"Big5": traditionalchinese.Big5}},
	{"ar", []string{"الرقم", "الدولة", "الفئة", "المتكلم", "المنصب"}, [][]string{
		{"1", "النرويج", "غير عضو", "ميريتي بريتستيد", "الممثلة الدائمة"},
		{"2", "الصين", "عضو المجلس", "جون جانغ", "الممثل الدائم"},
		{"3", "مصر", "غير عضو", "أسامة عبد الخالق", ""},
		{"4", "الإمارات العربية المتحدة", "عضو مجلس الأمن", "", ""},
	}, map[string]encoding.Encoding{"windows-1256": charmap.Windows1256, "ISO-8859-6": charmap.ISO8859_6}},
}

// Each list in each form and each encoding that can hold it is read with the same names, categories and persons.
func TestLanguagesFormsAndEncodings(t *testing.T) {
	for i, b := range boards {
		encodings := map[string]encoding.Encoding{
			"UTF-8":    encoding.Nop,
			"UTF-16LE": unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM),
			"UTF-16BE": unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM),
		}
		for name, e := range b.encoding {
			encodings[name] = e
		}
		for form, text := range b.forms(t) {
			for name, e := range encodings {
				t.Run(fmt.Sprintf("%s %d %s %s", b.language, i, form, name), func(t *testing.T) {
					if name == "KOI8-R" {
						text = strings.ReplaceAll(text, "№", "N")
					}
					data, err := e.NewEncoder().String(text)
					if err != nil {
						t.Fatal(err)
					}
					b.check(t, form, name, []byte(data))
				})
			}
			t.Run(fmt.Sprintf("%s %d %s with byte order mark", b.language, i, form), func(t *testing.T) {
				b.check(t, form, "UTF-8", []byte("\ufeff"+text))
				utf16, _ := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(text)
				b.check(t, form, "UTF-16LE", []byte(utf16))
			})
		}
		t.Run(fmt.Sprintf("%s %d workbook", b.language, i), func(t *testing.T) { b.check(t, "xlsx", "", b.workbook(t)) })
	}
}

func (b board) forms(t *testing.T) map[string]string {
	forms := map[string]string{}
	for name, comma := range map[string]rune{"commas": ',', "tabs": '\t', "semicolons": ';', "bars": '|'} {
		var out bytes.Buffer
		w := csv.NewWriter(&out)
		w.Comma = comma
		if err := w.WriteAll(append([][]string{b.headings}, b.rows...)); err != nil {
			t.Fatal(err)
		}
		forms[name] = out.String()
		forms[name+", CRLF"] = strings.ReplaceAll(out.String(), "\n", "\r\n")
	}
	var md, lines, numbered strings.Builder
	fmt.Fprintf(&md, "| %s |\n|%s\n", strings.Join(b.headings, " | "), strings.Repeat("---|", len(b.headings)))
	var objects []map[string]string
	for _, r := range b.rows {
		fmt.Fprintf(&md, "| %s |\n", strings.Join(r, " | "))
		fmt.Fprintf(&lines, "%s\n", r[1])
		fmt.Fprintf(&numbered, "%s. %s\n", r[0], r[1])
		o := map[string]string{}
		for i, h := range b.headings {
			o[h] = r[i]
		}
		objects = append(objects, o)
	}
	forms["Markdown"], forms["lines"], forms["numbered lines"] = md.String(), lines.String(), numbered.String()
	array, _ := json.MarshalIndent(objects, "", " ")
	object, _ := json.Marshal(map[string]any{"speakers": objects})
	forms["JSON array"], forms["JSON object"] = string(array), string(object)
	return forms
}

func (b board) workbook(t *testing.T) []byte {
	book := excelize.NewFile()
	defer book.Close()
	_ = book.SetCellValue("Sheet1", "A1", "Security Council, 5 September 2023")
	_ = book.MergeCell("Sheet1", "A1", "E1")
	for i, r := range append([][]string{b.headings}, b.rows...) {
		if err := book.SetSheetRow("Sheet1", fmt.Sprintf("A%d", i+2), &r); err != nil {
			t.Fatal(err)
		}
	}
	var out bytes.Buffer
	if err := book.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func (b board) check(t *testing.T, form, encoding string, data []byte) {
	t.Helper()
	r, err := read(data, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if r.Detected.Encoding != encoding && !asciiOnly(data) {
		t.Errorf("read as %s", r.Detected.Encoding)
	}
	if len(r.Speakers) != len(b.rows) {
		t.Fatalf("%d entries of %d: %+v", len(r.Speakers), len(b.rows), r.Speakers)
	}
	named := !strings.Contains(form, "lines")
	for i, s := range r.Speakers {
		want := b.rows[i]
		category, _, _ := parseCategory(want[2])
		if s.Name != want[1] || named && (s.Person != unranked(want[3]) || s.Title != want[4] || s.Category != category) {
			t.Errorf("read %+v of %q", s, want)
		}
		if state, _, ok := states.Find(want[1]); !ok || s.Code != state.Alpha3() {
			t.Errorf("%s has the code %q", s.Name, s.Code)
		}
	}
	if len(r.Problems) > 0 {
		t.Errorf("problems %+v", r.Problems)
	}
}

func asciiOnly(data []byte) bool { return isASCII(string(data)) }

// unranked is a person's name without forms of address.
func unranked(s string) string {
	name, _ := unrank(s, true)
	return name
}
