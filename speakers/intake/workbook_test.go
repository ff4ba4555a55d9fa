package intake

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"rostrum/speakers"
)

func saved(t *testing.T, book *excelize.File) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := book.Write(&out); err != nil {
		t.Fatal(err)
	}
	_ = book.Close()
	return out.Bytes()
}

func styled(t *testing.T, book *excelize.File, cell, format string, value any) {
	t.Helper()
	style, err := book.NewStyle(&excelize.Style{CustomNumFmt: &format})
	if err != nil {
		t.Fatal(err)
	}
	_ = book.SetCellValue("Sheet1", cell, value)
	_ = book.SetCellStyle("Sheet1", cell, cell, style)
}

func TestDurationsAsASpreadsheetStoresThem(t *testing.T) {
	const day = 86400.0
	book := excelize.NewFile()
	_ = book.SetSheetRow("Sheet1", "A1", &[]any{"Country", "Time limit"})
	want := map[string]time.Duration{}
	for i, c := range []struct {
		format string
		value  any
		want   time.Duration
	}{
		{"h:mm:ss", 180 / day, 3 * time.Minute},
		{"[h]:mm:ss", 180 / day, 3 * time.Minute},
		{"mm:ss", 180 / day, 3 * time.Minute},
		{"h:mm", 180 / day, 3 * time.Minute},
		{"General", 180 / day, 3 * time.Minute},
		{"h:mm AM/PM", 180 / day, 3 * time.Minute},
		{"h:mm", 3 * 3600 / day, 3 * time.Minute},       // 3:00, typed as it is said
		{"h:mm:ss", 1.5 * 3600 / day, 90 * time.Second}, // 1:30
		{"General", 180, 3 * time.Minute},
		{"@", "3:00", 3 * time.Minute},
		{"@", "3 min", 3 * time.Minute},
	} {
		name := fmt.Sprintf("Delegation %d, %s", i, c.format)
		_ = book.SetCellValue("Sheet1", fmt.Sprintf("A%d", i+2), name)
		styled(t, book, fmt.Sprintf("B%d", i+2), c.format, c.value)
		want[name] = c.want
	}
	r, err := read(saved(t, book), Options{})
	if err != nil || len(r.Speakers) != len(want) {
		t.Fatal(err, len(r.Speakers))
	}
	for _, s := range r.Speakers {
		if s.Limit != want[s.Name] {
			t.Errorf("%s: limit %v, want %v (note %q)", s.Name, s.Limit, want[s.Name], s.Note)
		}
	}
	if len(r.Problems) != 2 || r.Problems[0].Code != LimitShownHours {
		t.Errorf("problems %+v", r.Problems)
	}
}

func TestAHeadingOverTwoRowsWithMergedCells(t *testing.T) {
	book := excelize.NewFile()
	for cell, v := range map[string]string{
		"A1": "Open debate", "A3": "No.", "B3": "Delegation", "C3": "Representative", "B4": "Country", "C4": "Name", "D4": "Title",
		"A5": "1", "B5": "Norway", "C5": "Merete Fjeld Brattested", "D5": "PR",
		"A6": "Council members", "A7": "2", "B7": "France", "C7": "Nicolas de Rivière",
	} {
		_ = book.SetCellValue("Sheet1", cell, v)
	}
	_ = book.MergeCell("Sheet1", "A1", "D1")
	_ = book.MergeCell("Sheet1", "C3", "D3")
	_ = book.MergeCell("Sheet1", "A6", "D6")
	r, err := read(saved(t, book), Options{})
	if err != nil || len(r.Speakers) != 2 {
		t.Fatalf("%v %+v", err, r.Speakers)
	}
	norway, france := r.Speakers[0], r.Speakers[1]
	if norway.Name != "Norway" || norway.Person != "Merete Fjeld Brattested" || norway.Title != "PR" || norway.Note != "" {
		t.Errorf("Norway is %+v", norway)
	}
	if france.Category != speakers.Member || france.Person != "Nicolas de Rivière" {
		t.Errorf("France is %+v", france)
	}
}

func TestTheSheetWithTheListIsFound(t *testing.T) {
	book := excelize.NewFile()
	_ = book.SetCellValue("Sheet1", "A1", "Cover page")
	_, _ = book.NewSheet("Speakers")
	_ = book.SetSheetRow("Speakers", "A1", &[]any{"Country", "Speaker"})
	_ = book.SetSheetRow("Speakers", "A2", &[]any{"Norway", "A"})
	data := saved(t, book)
	if r, err := read(data, Options{}); err != nil || r.Detected.Sheet != "Speakers" || r.Speakers[0].Name != "Norway" {
		t.Errorf("%v %+v", err, r)
	}
	if r, err := read(data, Options{Sheet: "sheet1"}); err != nil || r.Speakers[0].Name != "Cover page" {
		t.Errorf("%v %+v", err, r)
	}
	_, err := read(data, Options{Sheet: "Nowhere"})
	if refusal, ok := err.(*Refusal); !ok || refusal.Reason != NoSuchSheet || len(refusal.Sheets) != 2 {
		t.Errorf("%v", err)
	}
}

func TestAFormulaIsItsStoredValue(t *testing.T) {
	data := workbook(row1+`<row r="2"><c r="A2"><f>WEBSERVICE("http://x")</f><v>7</v></c><c r="B2" t="str"><f>A1</f><v>Chad</v></c></row>`+
		`<row r="3"><c r="A3" t="inlineStr"><is><t>=cmd|'/c calc'!A0</t></is></c></row>`, "")
	r, err := read(data, Options{})
	if err != nil || len(r.Speakers) != 2 || r.Speakers[0].Name != "7" || r.Speakers[1].Name != "=cmd|'/c calc'!A0" {
		t.Errorf("%v %+v", err, r.Speakers)
	}
}

const row1 = `<row r="1"><c r="A1" t="inlineStr"><is><t>Country</t></is></c><c r="B1" t="inlineStr"><is><t>Note</t></is></c></row>`

func TestHostileWorkbooksAreRefusedUnopened(t *testing.T) {
	for what, data := range map[string][]byte{
		"unpacks to far more than it is": workbook(strings.Repeat(" ", maxUnpacked+1), ""),
		"a text of a million letters":    workbook(`<row r="1"><c r="A1" t="inlineStr"><is><t>`+strings.Repeat("a", 1<<20)+`</t></is></c></row>`, ""),
		"nested a thousand deep":         workbook(strings.Repeat("<a>", 1000), ""),
		"a row of a million cells":       workbook(`<row r="1">`+strings.Repeat(`<c r="A1"/>`, 1<<20)+`</row>`, ""),
		"a million empty shared texts":   workbook(row1, strings.Repeat("<si/>", 1<<20)),
		"rows of sixteen thousand cells": workbook(row1+wideRows(400), ""),
	} {
		_, err := read(data, Options{})
		if r, ok := err.(*Refusal); !ok || r.Reason != ArchiveUnsafe {
			t.Errorf("%s: %v", what, err)
		}
	}
}

func wideRows(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, `<row r="%d"><c r="A%d"><v>1</v></c><c r="XFD%d"><v>1</v></c></row>`, i+2, i+2, i+2)
	}
	return b.String()
}

func TestRowsFarApartAreAllRead(t *testing.T) {
	r, err := read(workbook(row1+`<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>Chad</t></is></c></row>`, ""), Options{})
	if err != nil || len(r.Speakers) != 1 || r.Lines[0] != 1048576 {
		t.Errorf("%v %+v", err, r)
	}
}

func TestOtherArchivesAreNamed(t *testing.T) {
	for part, kind := range map[string]string{"ppt/presentation.xml": "PPTX", "a.txt": "ZIP", "xl/workbook.bin": "XLSB"} {
		_, err := read(archive(map[string]string{part: "x"}), Options{})
		if r, ok := err.(*Refusal); !ok || r.Reason != NotAList || r.Kind != kind {
			t.Errorf("%s: %v", part, err)
		}
	}
	for _, cut := range []int{10, 100, 1000} {
		data := workbook(row1, "")
		_, err := read(data[:min(cut, len(data)-1)], Options{})
		if r, ok := err.(*Refusal); !ok || r.Reason != Damaged {
			t.Errorf("cut at %d: %v", cut, err)
		}
	}
}

// workbook makes the smallest workbook with these rows and shared texts.
func workbook(rows, texts string) []byte {
	const head = `<?xml version="1.0" encoding="UTF-8"?>`
	const main = `http://schemas.openxmlformats.org/spreadsheetml/2006/main`
	const office = `http://schemas.openxmlformats.org/officeDocument/2006/relationships`
	const pack = `http://schemas.openxmlformats.org/package/2006/`
	parts := map[string]string{
		"[Content_Types].xml": head + `<Types xmlns="` + pack + `content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
		"_rels/.rels":         head + `<Relationships xmlns="` + pack + `relationships"><Relationship Id="rId1" Type="` + office + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml":     head + `<workbook xmlns="` + main + `" xmlns:r="` + office + `"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": head + `<Relationships xmlns="` + pack + `relationships"><Relationship Id="rId1" Type="` + office + `/worksheet" Target="worksheets/sheet1.xml"/>` +
			`<Relationship Id="rId2" Type="` + office + `/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
		"xl/worksheets/sheet1.xml": head + `<worksheet xmlns="` + main + `"><sheetData>` + rows + `</sheetData></worksheet>`,
	}
	if texts != "" {
		parts["xl/sharedStrings.xml"] = head + `<sst xmlns="` + main + `">` + texts + `</sst>`
	}
	return archive(parts)
}

func archive(parts map[string]string) []byte {
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for name, text := range parts {
		w, _ := z.Create(name)
		_, _ = w.Write([]byte(text))
	}
	_ = z.Close()
	return out.Bytes()
}
