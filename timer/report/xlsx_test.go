package report_test

import (
	"bytes"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"rostrum/timer/report"
)

func workbook(t *testing.T, r report.Report, language string) *excelize.File {
	t.Helper()
	var out bytes.Buffer
	if err := r.WriteXLSX(&out, words(t, language)); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(&out)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	return f
}

func TestWorkbookHoldsTypedCells(t *testing.T) {
	f := workbook(t, smallReport(t), "en")
	for cell, want := range map[string]string{
		"Q1": "Person", "R1": "Title", "Q2": "Ferit Hoxha",
		"A2": "1", "C2": "Albania", "H2": "2023-09-05 10:01:00.000", "J2": "0:10:00.250",
		"G4": "0:03:00.000", "J4": "0:03:42.001", "L4": "0:00:42.001", "M4": "no", "M3": "yes", "K3": "0:01:00.000", "N3": "0:00:19.750",
	} {
		if got, err := f.GetCellValue("Statements", cell); err != nil || got != want {
			t.Errorf("Statements!%s is %q, %v; want %q", cell, got, err, want)
		}
	}
	for _, cell := range []string{"A2", "G4", "H2", "J2"} {
		if kind, err := f.GetCellType("Statements", cell); err != nil || kind != excelize.CellTypeUnset && kind != excelize.CellTypeNumber {
			t.Errorf("Statements!%s is no number: %v %v", cell, kind, err)
		}
	}
}

// The formulas, worked out by the library's own engine, come to what the report says.
func TestFormulasComeToTheReportsFigures(t *testing.T) {
	r := withForecasts(t)
	f := workbook(t, r, "en")
	rows, err := f.GetRows("At a glance")
	if err != nil {
		t.Fatal(err)
	}
	last := len(rows)
	for column, want := range map[string]float64{
		"B": float64(r.Whole.Statements), "C": float64(r.Whole.Within), "E": days(r.Whole.Spoken.Total), "J": days(r.Whole.Over.Total),
	} {
		cell := column + strconv.Itoa(last)
		formula, err := f.GetCellFormula("At a glance", cell)
		if err != nil || formula == "" {
			t.Fatalf("%s has no formula: %v", cell, err)
		}
		got, err := f.CalcCellValue("At a glance", cell, excelize.Options{RawCellValue: true})
		if err != nil {
			t.Fatalf("%s = %s: %v", cell, formula, err)
		}
		if n, err := strconv.ParseFloat(got, 64); err != nil || n-want > 1e-9 || want-n > 1e-9 {
			t.Errorf("%s = %s comes to %s, want %v", cell, formula, got, want)
		}
		if kind, _ := f.GetCellType("At a glance", cell); kind == excelize.CellTypeFormula {
			t.Errorf("the value of %s is kept as a text", cell)
		}
	}
}

func days(d time.Duration) float64 { return d.Hours() / 24 }

func TestSameLogSameWorkbook(t *testing.T) {
	var first, second bytes.Buffer
	for _, out := range []*bytes.Buffer{&first, &second} {
		if err := smallReport(t).WriteXLSX(out, words(t, "zh")); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Error("two exports of the same log differ")
	}
}

func TestHostileTextIsTextInTheWorkbook(t *testing.T) {
	for _, evil := range evils {
		f := workbook(t, hostileReport(t, evil), "en")
		for _, sheet := range f.GetSheetList() {
			rows, err := f.GetRows(sheet)
			if err != nil {
				t.Fatal(err)
			}
			for y, row := range rows {
				for x, value := range row {
					cell, _ := excelize.CoordinatesToCellName(x+1, y+1)
					if formula, _ := f.GetCellFormula(sheet, cell); formula != "" {
						if sheet != "At a glance" || strings.Contains(formula, "cmd") {
							t.Errorf("%q makes the formula %s", evil, formula)
						}
						continue
					}
					if strings.HasPrefix(value, "=") || strings.ContainsAny(value, "\x1b\x00\u202e") {
						t.Errorf("%q leaves %q in %s!%s", evil, value, sheet, cell)
					}
				}
			}
		}
	}
}

func TestWorkbookOfNothing(t *testing.T) {
	for _, r := range []report.Report{report.Build(nil, report.Source{}), report.Build(tell(t, "live").records(), report.Source{})} {
		workbook(t, r, "en")
	}
}
