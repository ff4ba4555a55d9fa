package intake

import (
	"reflect"
	"testing"
)

// Words that matter are kept in the note and reported with their line; they never become an office.
func TestWordsBesideANameDoNotVanish(t *testing.T) {
	for _, row := range []struct{ list, name, person, note string }{
		{"Norway\nPeru (withdrawn)\n", "Peru", "", "withdrawn"},
		{"Norway\nCANCELLED: Peru\n", "Peru", "", "CANCELLED"},
		{"Norway\nLebanon -- moved to after 3pm\n", "Lebanon", "", "moved to after 3pm"},
		{"Norway\nChile (absent)\n", "Chile", "", "absent"},
		{"Norway\nChile, Ms. Nyhus, absent\n", "Chile", "Nyhus", "absent"},
		{"Norway\nMyanmar ???\n", "Myanmar", "", "???"},
		{"挪威\n秘鲁（缺席）\n", "秘鲁", "", "缺席"},
		{"name,person\nPeru [withdrawn],A. Bee\n", "Peru", "A. Bee", "withdrawn"},
		{"Country,Speaker\nPeru,withdrawn\n", "Peru", "", "withdrawn"},
		{"Country,Speaker\nSave the Children - cancelled,A. Bee\n", "Save the Children", "A. Bee", "cancelled"},
		{"Country,Speaker,Remarks\nPeru,A. Bee,withdrawn\n", "Peru", "A. Bee", "withdrawn"},
	} {
		r := mustRead(t, row.list)
		s := r.Speakers[len(r.Speakers)-1]
		if s.Name != row.name || s.Person != row.person || s.Title != "" || s.Note != row.note {
			t.Errorf("%q: %+v", row.list, s)
		}
		if len(r.Problems) != 1 || r.Problems[0].Code != WordKept || r.Problems[0].Line != 2 || r.Problems[0].Value != row.note {
			t.Errorf("%q: problems %+v", row.list, r.Problems)
		}
	}
}

func TestNumbersThatJump(t *testing.T) {
	for list, want := range map[string][]Code{
		"9. Norway\n10. Ghana\n12. Kenya\n13. Peru\n":                         {NumbersJump},
		"1. Norway\n2. Ghana\n3. Kenya\n1. Peru\n2. Chile\n":                  nil,
		"No,Country,Speaker\n10,Norway,A\n12,Ghana,B\n13,Peru,C\n":            {NumbersJump},
		"No,Country,Speaker\n10,Norway,A\n11,Lunch break,\n12,Ghana,B\n":      nil,
		"No,Country,Speaker\n10,Norway,A\n9,Ghana,B\n11,Peru,C\n12,Chile,D\n": {OrderDiffers},
	} {
		r := mustRead(t, list)
		if got := codes(r); !reflect.DeepEqual(got, want) {
			t.Errorf("%q: %+v, want %v", list, r.Problems, want)
		}
	}
}

func TestAPersonFromAnOrganization(t *testing.T) {
	for line, want := range map[string][3]string{
		"Ms. Kaavya Asoka from NGO Working Group on Women, Peace and Security":                         {"NGO Working Group on Women, Peace and Security", "Kaavya Asoka", ""},
		"Ms. Kaavya Asoka from the NGO Working Group on Women, Peace and Security, Executive Director": {"NGO Working Group on Women, Peace and Security", "Kaavya Asoka", "Executive Director"},
		"Ms. A. Juul from Norway": {"Norway", "A. Juul", ""},
	} {
		s := mustRead(t, "Chile\n"+line+"\n").Speakers[1]
		if got := [3]string{s.Name, s.Person, s.Title}; got != want {
			t.Errorf("%q: %q", line, got)
		}
	}
}
