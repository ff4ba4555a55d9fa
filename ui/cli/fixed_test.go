package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// What check understood is written as CSV, limits as people write them, and said; a name that says something else is refused.
func TestAFixedListIsWhatItsNameSays(t *testing.T) {
	const list = "name,limit\nNorway,5 min\nChile,180\nPeru,none\nCuba,\n"
	folder := t.TempDir()
	path := filepath.Join(folder, "clean.csv")
	out, errs, status := answer(t, list, "check", "-", "--fix", path)
	if status != done || errs != "written: "+path+", 4 entries as CSV\n" || !strings.Contains(out, "Norway") {
		t.Errorf("status %d, %s", status, errs)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Norway,,,,,,5:00,", "Chile,,,,,,3:00,", "Peru,,,,,,none,", "Cuba,,,,,,,"} {
		if !strings.Contains(string(data), want) {
			t.Errorf("%q is missing in\n%s", want, data)
		}
	}
	if again, _, status := answer(t, "", "check", path); status != done || !strings.Contains(again, "5:00") {
		t.Errorf("what was written is not read as it was: status %d\n%s", status, again)
	}
	if out, _, _ := answer(t, list, "check", "-", "--json"); !strings.Contains(out, `"limit": "5:00"`) || !strings.Contains(out, `"limit": "none"`) {
		t.Error(out)
	}
	for _, name := range []string{"clean.xlsx", "clean.JSON", "clean.ods"} {
		path := filepath.Join(folder, name)
		_, errs, status := answer(t, list, "check", "-", "--fix", path)
		if status != failed || !strings.Contains(errs, "a list is written as CSV") || !strings.Contains(errs, "hint: name it "+filepath.Join(folder, "clean.csv")) {
			t.Errorf("%s: status %d, %s", name, status, errs)
		}
		if _, err := os.Stat(path); err == nil {
			t.Errorf("%s was written", name)
		}
	}
}
