package intake

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"rostrum/speakers"
)

const wordMain = `http://schemas.openxmlformats.org/wordprocessingml/2006/main`

func wordFile(body string) []byte {
	return archive(map[string]string{
		"[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
		"word/document.xml":   `<?xml version="1.0"?><w:document xmlns:w="` + wordMain + `"><w:body>` + body + `</w:body></w:document>`,
	})
}

func wordParagraph(texts ...string) string {
	return `<w:p><w:r><w:t xml:space="preserve">` + strings.Join(texts, `</w:t></w:r><w:r><w:t xml:space="preserve">`) + `</w:t></w:r></w:p>`
}

func wordRow(cells ...string) string {
	row := ""
	for _, c := range cells {
		row += `<w:tc><w:tcPr/>` + wordParagraph(c) + `</w:tc>`
	}
	return `<w:tr>` + row + `</w:tr>`
}

// said writes entries in short: name, category, person, office, limit.
func said(list []speakers.Speaker) []string {
	var out []string
	for _, s := range list {
		limit := ""
		if s.Limit > 0 {
			limit = s.Limit.String()
		}
		out = append(out, strings.TrimRight(strings.Join([]string{s.Name, string(s.Category), s.Person, s.Title, limit}, "|"), "|"))
	}
	return out
}

func TestDocumentsAreReadAsTheyAre(t *testing.T) {
	want := []string{"Norway|member|Mona Juul|Permanent Representative", "Peru|non-member|Víctor García Toma|Permanent Representative"}
	const content = `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body>`
	const content2 = `</office:body></office:document-content>`
	cell := func(s string) string { return `<table:table-cell><text:p>` + s + `</text:p></table:table-cell>` }
	table := `<table:table table:name="List"><table:table-row>` + cell("Delegation") + cell("Speaker") + cell("Title") + cell("Category") + `</table:table-row>` +
		`<table:table-row table:number-rows-repeated="900000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>` +
		`<table:table-row>` + cell("Norway") + cell("H.E. Ms. Mona Juul") + cell("Permanent Representative") + cell("Council member") + `</table:table-row>` +
		`<table:table-row>` + cell("Peru") + cell("H.E. Mr. Víctor García Toma") + cell("Permanent<text:s/>Representative") + cell("rule 37") + `</table:table-row></table:table>`
	for name, data := range map[string][]byte{
		"a table in DOCX": wordFile(wordParagraph("List of speakers") + `<w:tbl>` + wordRow("Delegation", "Speaker", "Title", "Category") +
			wordRow("Norway", "H.E. Ms. Mona Juul", "Permanent Representative", "Council member") + wordRow("Peru", "H.E. Mr. Víctor García Toma", "Permanent Representative", "rule 37") + `</w:tbl>`),
		"paragraphs in DOCX": wordFile(wordParagraph("List of speakers") + wordParagraph("Council members") + wordParagraph("1. Nor", "way, H.E. Ms. Mona Juul, Permanent Representative") +
			`<w:p><w:del><w:r><w:delText>Chad</w:delText></w:r></w:del></w:p>` + wordParagraph("Invited under rule 37") + wordParagraph("2. Peru, H.E. Mr. Víctor García Toma, Permanent Representative")),
		"a spreadsheet in ODS": archive(map[string]string{"content.xml": content + `<office:spreadsheet><table:table table:name="Empty"/>` + table + `</office:spreadsheet>` + content2}),
		"a table in ODT":       archive(map[string]string{"content.xml": content + `<office:text><text:h>List of speakers</text:h>` + strings.ReplaceAll(table, "900000", "2") + `</office:text>` + content2}),
		"flat XML":             []byte(strings.ReplaceAll(content, "document-content", "document") + `<office:spreadsheet>` + table + `</office:spreadsheet>` + strings.ReplaceAll(content2, "document-content", "document")),
		"a table in RTF": []byte(`{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset238 Arial CE;}}{\info{\title Nothing}}` + "\n" + `\pard List of speakers\par` +
			`\trowd\cellx1\cellx2\cellx3\cellx4\pard\intbl Delegation\cell Speaker\cell Title\cell Category\cell\row` +
			`\trowd\pard\intbl Norway\cell H.E. Ms. Mona Juul\cell Permanent Representative\cell Council member\cell\row` +
			`\trowd\pard\intbl Peru\cell H.E. Mr. V\'edctor Garc\u237?a Toma\cell Permanent\~Representative\cell rule 37\cell\row\pard\par}`),
		"lines in RTF": []byte(`{\rtf1\ansi\deff0{\*\generator Wordpad;}\pard Council members\par 1. Norway, H.E. Ms. Mona Juul, Permanent Representative\par Invited under rule 37\par` +
			` 2. Peru, H.E. Mr. V\'edctor Garc\'eda Toma, Permanent Representative\par}`),
		"a page": []byte("<!DOCTYPE html><html><head><title>Chad</title></head><body><h1>List of speakers</h1>\n<table><tr><th>Delegation<th>Speaker<th>Title<th>Category" +
			"<tr><td>Norway<td>H.E. Ms.<br>Mona Juul<td>Permanent Representative<td>Council member" +
			"<tr><td>Peru</td><td>H.E. Mr. V&iacute;ctor Garc&iacute;a Toma</td><td>Permanent&nbsp;Representative</td><td>rule 37</td></tr></table></body></html>"),
		"items of a page": []byte("<div><h2>Council members</h2><ul><li>Norway – H.E. Ms. Mona Juul, Permanent Representative</li></ul><h2>Rule 37</h2><ul><li>Peru – H.E. Mr. Víctor García Toma, Permanent Representative</li></ul></div>"),
		"XML": []byte(`<?xml version="1.0"?><list><entry no="1"><country>Norway</country><speaker>Mona Juul</speaker><title>Permanent Representative</title><category>Council member</category></entry>` +
			`<entry no="2"><country>Peru</country><speaker>Víctor García Toma</speaker><title>Permanent Representative</title><category>rule 37</category></entry></list>`),
		"a form": []byte("Delegation: Norway\nSpeaker: H.E. Ms. Mona Juul\nTitle: Permanent Representative\nCategory: Council member\n\nDelegation: Peru\nSpeaker: H.E. Mr. Víctor García Toma\nTitle: Permanent Representative\nCategory: rule 37\n"),
		"YAML":   []byte("speakers:\n  - name: Norway\n    person: \"Mona Juul\"\n    title: Permanent Representative\n    category: member\n  - name: Peru\n    person: Víctor García Toma\n    title: Permanent Representative\n    category: non-member\n"),
	} {
		r, err := read(data, Options{})
		if got := said(r.Speakers); err != nil || !slices.Equal(got, want) {
			t.Errorf("%s: %v\n%s", name, err, strings.Join(got, "\n"))
		}
	}
}

func TestCellsThatGoOnDownwardsHoldTheSame(t *testing.T) {
	merged := func(how, s string) string {
		return `<w:tc><w:tcPr><w:vMerge` + how + `/></w:tcPr>` + wordParagraph(s) + `</w:tc>`
	}
	cell := func(s string) string { return `<w:tc>` + wordParagraph(s) + `</w:tc>` }
	for name, data := range map[string][]byte{
		"DOCX": wordFile(`<w:tbl>` + wordRow("Category", "Delegation") + `<w:tr>` + merged(` w:val="restart"`, "Council member") + cell("Malta") + `</w:tr><w:tr>` + merged("", "") + cell("Japan") + `</w:tr>` +
			`<w:tr>` + merged(` w:val="restart"`, "rule 37") + cell("Chile") + `</w:tr></w:tbl>`),
		"a page": []byte(`<table><tr><th>Category</th><th>Delegation</th></tr><tr><td rowspan="2">Council member</td><td>Malta</td></tr><tr><td>Japan</td></tr><tr><td>rule 37</td><td>Chile</td></tr></table>`),
	} {
		r, err := read(data, Options{})
		if got := said(r.Speakers); err != nil || !slices.Equal(got, []string{"Malta|member", "Japan|member", "Chile|non-member"}) {
			t.Errorf("%s: %v %q", name, err, got)
		}
	}
}

func TestDocumentsThatGrowAreRefused(t *testing.T) {
	deep := strings.Repeat("<w:sdt>", 5000)
	for name, data := range map[string][]byte{
		"a tree without end": wordFile(deep),
		"one long text":      wordFile(wordParagraph(strings.Repeat("a", 300<<10))),
		"a part too large":   archive(map[string]string{"content.xml": strings.Repeat("<a/>", maxPart/4+1)}),
	} {
		_, err := read(data, Options{})
		var refused *Refusal
		if !errors.As(err, &refused) || refused.Reason != ArchiveUnsafe {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestNamesInTwoColumnsAreOne(t *testing.T) {
	for _, list := range []string{
		"Country,First name,Last name\nNorway,Mona,Juul\nPeru,Víctor,García Toma\n",
		"Pays;Nom;Prénom\nNorvège;Juul;Mona\nPérou;García Toma;Víctor\n",
		"País\tApellidos\tNombre\nNoruega\tJuul\tMona\nPerú\tGarcía Toma\tVíctor\n",
		`[{"country":"Norway","firstName":"Mona","lastName":"Juul"},{"country":"Peru","firstName":"Víctor","lastName":"García Toma"}]`,
	} {
		r, err := ReadString(list, Options{})
		if err != nil || len(r.Speakers) != 2 || r.Speakers[0].Person != "Mona Juul" || r.Speakers[1].Person != "Víctor García Toma" {
			t.Errorf("%v %+v", err, r.Speakers)
		}
	}
}
