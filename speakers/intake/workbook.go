package intake

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

// Bounds of a workbook, in bytes when unpacked. What is packed tighter than any list is refused unopened: the
// parts that are held in memory whole (texts and styles) may be far smaller than the sheets, which are not.
const (
	maxUnpacked = 64 << 20
	maxTexts    = 12 << 20
	maxStyles   = 2 << 20
	maxParts    = 2000
	maxCells    = 4_000_000 // of a sheet, the empty ones before a filled one too
	maxSheets   = 20        // looked through for the one with the list
)

// isZip says whether a file is an archive, as workbooks are.
func isZip(data []byte) bool { return bytes.HasPrefix(data, []byte("PK\x03\x04")) }

// readWorkbook reads the list in a sheet of an XLSX workbook. Formulas are not run: the value that was stored with
// them counts. Links to other files are not followed.
func (b *builder) readWorkbook(data []byte) {
	b.result.Detected.Format = XLSX
	defer func() { // excelize panics on some damaged workbooks
		if p := recover(); p != nil {
			b.refusal = &Refusal{Reason: Damaged, Kind: "XLSX", Err: fmt.Errorf("%v", p)}
		}
	}()
	if b.refusal = inspect(data); b.refusal != nil {
		return
	}
	book, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{
		UnzipSizeLimit: maxUnpacked, UnzipXMLSizeLimit: maxUnpacked,
	})
	if err != nil {
		b.refusal = &Refusal{Reason: Damaged, Kind: "XLSX", Err: err}
		return
	}
	defer func() { _ = book.Close() }()
	if sheet, ok := b.chooseSheet(book); ok {
		b.result.Detected.Sheet = sheet
		b.readSheet(book, sheet)
	}
}

// inspect looks at an archive's directory: is it a workbook, and what would it unpack to.
func inspect(data []byte) *Refusal {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return &Refusal{Reason: Damaged, Kind: "XLSX", Err: err}
	}
	total := uint64(0)
	for _, part := range archive.File {
		size := part.UncompressedSize64
		if total += size; total > maxUnpacked || size > boundOf(part.Name) {
			return &Refusal{Reason: ArchiveUnsafe, Limit: maxUnpacked}
		}
	}
	if len(archive.File) > maxParts {
		return &Refusal{Reason: ArchiveUnsafe, Limit: maxUnpacked}
	}
	for _, part := range archive.File {
		if !isXML(part.Name) {
			continue
		}
		if err := safe(part); errors.Is(err, errUnsafe) {
			return &Refusal{Reason: ArchiveUnsafe, Limit: maxUnpacked}
		} else if err != nil {
			return &Refusal{Reason: Damaged, Kind: "XLSX", Err: err}
		}
	}
	return nil
}

func boundOf(part string) uint64 {
	part = strings.ToLower(strings.ReplaceAll(part, "\\", "/"))
	switch {
	case strings.Contains(part, "worksheets/"), strings.Contains(part, "media/"):
		return maxUnpacked
	case path.Base(part) == "sharedstrings.xml":
		return maxTexts
	case strings.HasSuffix(part, ".xml"), strings.HasSuffix(part, ".rels"):
		return maxStyles
	}
	return maxUnpacked
}

// kindOfArchive names an archive that is no workbook; "" if it is one.
func kindOfArchive(archive *zip.Reader) string {
	kind := "ZIP"
	for _, part := range archive.File {
		switch name := strings.ToLower(strings.ReplaceAll(part.Name, "\\", "/")); {
		case strings.HasPrefix(name, "xl/"):
			if strings.HasSuffix(name, ".bin") && strings.Contains(name, "workbook") {
				return "XLSB"
			}
			kind = ""
		case strings.HasPrefix(name, "word/"):
			kind = "DOCX"
		case strings.HasPrefix(name, "ppt/"):
			return "PPTX"
		case name == "content.xml":
			kind = "ODF"
		}
	}
	return kind
}

// chooseSheet returns the sheet asked for, else the first with a heading that is understood, else the first that
// holds something. Hidden sheets come last.
func (b *builder) chooseSheet(book *excelize.File) (string, bool) {
	sheets := book.GetSheetList()
	b.result.Detected.Sheets = sheets
	if want := b.opt.Sheet; want != "" {
		for i, name := range sheets {
			if strings.EqualFold(name, want) || strconv.Itoa(i+1) == want {
				return name, true
			}
		}
		b.refusal = &Refusal{Reason: NoSuchSheet, Kind: want, Sheets: sheets}
		return "", false
	}
	slices.SortStableFunc(sheets, func(x, y string) int { return hidden(book, x) - hidden(book, y) })
	filled := ""
	for i, name := range sheets[:min(len(sheets), maxSheets)] {
		heading, something := peek(book, name)
		if heading.known > 0 {
			b.reportUnread(book, sheets[i+1:min(len(sheets), maxSheets)], heading)
			return name, true
		}
		if something && filled == "" {
			filled = name
		}
	}
	return filled, filled != ""
}

// reportUnread reports the sheets that can be seen and have a heading as the chosen one has: each may be half of the list.
func (b *builder) reportUnread(book *excelize.File, others []string, chosen header) {
	for _, name := range others {
		if hidden(book, name) > 0 {
			continue
		}
		heading, _ := peek(book, name)
		b.reportAlike(name, heading, chosen)
	}
}

// reportAlike reports a sheet with a heading as the chosen one has.
func (b *builder) reportAlike(name string, heading, chosen header) {
	if alikeHeadings(heading, chosen) {
		b.problem(1, 0, Warning, SheetUnread, Args{Value: name})
	}
}

// alikeHeadings says whether two headings have a column of names, and nearly the same fields.
func alikeHeadings(x, y header) bool {
	same := 0
	for _, c := range x.columns {
		if c.Field != FieldUnknown && y.find(c.Field) >= 0 {
			same++
		}
	}
	return (x.find(FieldName) >= 0 || x.find(FieldPerson) >= 0) && same > 1 && same*3 >= min(x.known, y.known)*2
}

func hidden(book *excelize.File, sheet string) int {
	if visible, err := book.GetSheetVisible(sheet); err == nil && !visible {
		return 1
	}
	return 0
}

// peek returns the heading among the first rows of a sheet, and whether they hold anything.
func peek(book *excelize.File, sheet string) (heading header, something bool) {
	rows, err := book.Rows(sheet)
	if err != nil {
		return header{}, false
	}
	defer func() { _ = rows.Close() }()
	for n := 0; n < headRows && rows.Next(); n++ {
		cells, err := rows.Columns()
		if err != nil {
			return header{}, something
		}
		cells = cells[:min(len(cells), MaxColumns)]
		something = something || !blank(cells)
		if h := readHeader(cells); n < headerWithin && isHeader(h, cells) && len(cells) > 1 {
			return h, true
		}
	}
	return header{}, something
}

// readSheet reads the rows of a sheet, each cell twice: as it is shown, and as it is stored.
func (b *builder) readSheet(book *excelize.File, sheet string) {
	shown, err := book.Rows(sheet)
	if err != nil {
		b.refusal = &Refusal{Reason: Damaged, Kind: "XLSX", Err: err}
		return
	}
	defer func() { _ = shown.Close() }()
	stored, err := book.Rows(sheet)
	if err != nil {
		b.refusal = &Refusal{Reason: Damaged, Kind: "XLSX", Err: err}
		return
	}
	defer func() { _ = stored.Close() }()
	both := b.wantsStored(book, sheet)
	t := newTable(b)
	cells := 0
	for line := 1; shown.Next() && (!both || stored.Next()); line++ {
		r := row{line: line}
		if r.cells, err = shown.Columns(); err == nil && both {
			r.stored, err = stored.Columns(excelize.Options{RawCellValue: true})
		}
		if err != nil {
			b.problem(line, 0, Error, SheetBroken, Args{Value: err.Error()})
			break
		}
		if cells += len(r.cells) + len(r.stored); cells > maxCells {
			b.refusal = &Refusal{Reason: ArchiveUnsafe, Limit: maxUnpacked}
			return
		}
		r.cells = r.cells[:min(len(r.cells), MaxColumns)]
		if !blank(r.cells) && !t.add(r) {
			break
		}
	}
	t.end()
}

// wantsStored says whether cells have to be read as they are stored, too: only limits need it.
func (b *builder) wantsStored(book *excelize.File, sheet string) bool {
	if b.mapped(FieldLimit) || b.opt.Layout != nil {
		return true
	}
	h, something := peek(book, sheet)
	return something && (h.known == 0 || h.find(FieldLimit) >= 0 || h.find(FieldUnknown) >= 0)
}

// storedLimit reads a limit from what a spreadsheet stored: a fraction of a day. Whoever types 3:00 into a
// spreadsheet gets three hours; no statement has hours, so minutes were meant.
func storedLimit(stored, shown string) (text string, doubt Code) {
	n, err := strconv.ParseFloat(stored, 64)
	if err != nil || n <= 0 || n > 2 || stored == shown && n >= 1 || !strings.Contains(shown, ":") && n >= 1 {
		return shown, ""
	}
	seconds := int(n*86400 + 0.5)
	if seconds >= 3600 && seconds%60 == 0 {
		return strconv.Itoa(seconds/60) + "s", LimitShownHours
	}
	return strconv.Itoa(seconds) + "s", ""
}
