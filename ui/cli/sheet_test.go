package cli

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// twoSheets is a workbook with a list and a waiting list.
func twoSheets(t *testing.T) string {
	t.Helper()
	book := excelize.NewFile()
	defer func() { _ = book.Close() }()
	_ = book.SetSheetName("Sheet1", "Speakers")
	_, _ = book.NewSheet("Waitlist")
	for sheet, rows := range map[string][][]any{
		"Speakers": {{"name", "category"}, {"Norway", "non-member"}, {"Chile", "non-member"}},
		"Waitlist": {{"name", "category"}, {"Kenya", "non-member"}},
	} {
		for i, row := range rows {
			cell, _ := excelize.CoordinatesToCellName(1, i+1)
			_ = book.SetSheetRow(sheet, cell, &row)
		}
	}
	path := filepath.Join(t.TempDir(), "list.xlsx")
	if err := book.SaveAs(path); err != nil {
		t.Fatal(err)
	}
	return path
}

// The sheet that a warning names can be read, by every command that reads a list.
func TestASheetIsNamed(t *testing.T) {
	list := twoSheets(t)
	out, _, status := answer(t, "", "check", list)
	if status != found || !strings.Contains(out, `--sheet "Waitlist"`) || !strings.Contains(out, "Norway") {
		t.Errorf("status %d\n%s", status, out)
	}
	for _, sheet := range []string{"Waitlist", "waitlist", "2"} {
		if out, errs, status := answer(t, "", "check", list, "--sheet", sheet); status != done || !strings.Contains(out, "Kenya") || strings.Contains(out, "Norway") {
			t.Errorf("%s: status %d\n%s%s", sheet, status, out, errs)
		}
	}
	log := filepath.Join(t.TempDir(), "rehearsal.jsonl")
	for _, args := range [][]string{
		{"plan", list, "--debates", "100"}, {"simulate", list, "--log", log}, {"rehearse", list}, {list},
	} {
		_, errs, status := answer(t, "", append(args, "--sheet", "Reserve")...)
		if status != failed || !strings.Contains(errs, `there is no sheet "Reserve"`) || !strings.Contains(errs, "hint: sheets: Speakers, Waitlist") {
			t.Errorf("%v: status %d, %s", args, status, errs)
		}
	}
	if _, errs, status := answer(t, "", "simulate", list, "--log", log, "--sheet", "Waitlist"); status != done {
		t.Error(errs)
	}
	if out, _, _ := answer(t, "", "export", log); !strings.Contains(out, "Kenya") || strings.Contains(out, "Norway") {
		t.Error(out)
	}
}

// A sheet of what has none is refused, and the built-in list has none.
func TestASheetOfNoWorkbook(t *testing.T) {
	for _, args := range [][]string{{"check", "-", "--sheet", "Waitlist"}, {"plan", "--sheet", "Waitlist"}} {
		_, errs, status := answer(t, planList, args...)
		if status != failed || !strings.Contains(errs, "this list is no workbook") || !strings.Contains(errs, "hint: leave out --sheet") {
			t.Errorf("%v: status %d, %s", args, status, errs)
		}
	}
	if _, errs, status := answer(t, "", "report", "--sheet", "Waitlist"); status != failed || !strings.Contains(errs, "no flag --sheet") {
		t.Errorf("status %d, %s", status, errs)
	}
}

// Help names the flag, and a shell is offered the sheets that there are.
func TestSheetsAreOffered(t *testing.T) {
	list := twoSheets(t)
	for _, command := range []string{"", "check", "plan", "simulate", "rehearse"} {
		out, _, _ := answer(t, "", strings.Fields(command+" --help")...)
		if !strings.Contains(out, "--sheet name") {
			t.Errorf("%q: the help does not name --sheet", command)
		}
	}
	for begun, want := range map[string]string{"": "Speakers\nWaitlist\n", "wa": "Waitlist\n"} {
		if out, _, _ := answer(t, "", "__complete", "check", list, "--sheet", begun); !strings.HasPrefix(out, want) || strings.Count(out, "\n") != strings.Count(want, "\n")+1 {
			t.Errorf("%q: %q", begun, out)
		}
	}
	if out, _, _ := answer(t, "", "__complete", "check", list, "--sh"); !strings.Contains(out, "--sheet") {
		t.Errorf("%q", out)
	}
}
