package intake

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"

	"rostrum/speakers/states"
)

// Every state, in every language, in the forms in which a delegation stands on a list, is one entry with its code.
func TestEveryStateInEveryLanguage(t *testing.T) {
	forms := map[states.Language][]string{
		states.English: {"%s", "%s (on behalf of a group of States)", "Mr. John Smith (%s)", "%s, Ms. Jane Doe, Permanent Representative", "H.E. Mr. John Smith, Minister for Foreign Affairs, %s", "%s – 3:00"},
		states.French:  {"%s", "%s (au nom du Groupe des amis)", "M. Jean Dupont (%s)", "S.E. Mme Jeanne Dupont, Ministre des affaires étrangères, %s"},
		states.Spanish: {"%s", "%s (en nombre del Grupo de Amigos)", "Sr. Juan Pérez (%s)", "Excma. Sra. Ana Pérez, Ministra de Relaciones Exteriores, %s"},
		states.Russian: {"%s", "%s (от имени Группы друзей)", "Г-н Иванов (%s)", "Его Превосходительство Иван Иванов, Министр иностранных дел, %s"},
		states.Chinese: {"%s", "%s（代表之友小组发言）", "%s常驻代表", "%s 李明 常驻代表"},
		states.Arabic:  {"%s", "%s (باسم مجموعة الأصدقاء)", "سعادة السيد أحمد علي، وزير الخارجية، %s"},
	}
	for language, list := range forms {
		for _, form := range list {
			t.Run(string(language)+" "+form, func(t *testing.T) {
				var text strings.Builder
				for i, s := range states.All() {
					fmt.Fprintf(&text, "%d. "+form+"\n", i+1, s.Listed(language))
				}
				hasEveryState(t, []byte(text.String()))
			})
		}
	}
}

func TestEveryStateInTheOldEncodings(t *testing.T) {
	for name, c := range map[string]struct {
		language states.Language
		encoding.Encoding
	}{
		"windows-1252 French": {states.French, charmap.Windows1252}, "windows-1252 Spanish": {states.Spanish, charmap.Windows1252},
		"windows-1251": {states.Russian, charmap.Windows1251}, "windows-1256": {states.Arabic, charmap.Windows1256},
		"GB18030": {states.Chinese, simplifiedchinese.GB18030},
	} {
		t.Run(name, func(t *testing.T) {
			var text strings.Builder
			text.WriteString("name,code\n")
			for _, s := range states.All() {
				fmt.Fprintf(&text, "\"%s\",\n", s.Listed(c.language))
			}
			data, err := encoding.ReplaceUnsupported(c.NewEncoder()).String(text.String())
			if err != nil {
				t.Fatal(err)
			}
			hasEveryState(t, []byte(data))
		})
	}
}

func hasEveryState(t *testing.T, data []byte) {
	t.Helper()
	r, err := read(data, Options{})
	if err != nil {
		t.Fatal(err)
	}
	all := states.All()
	if len(r.Speakers) != len(all) {
		t.Fatalf("%d entries, encoding %s; first %+v", len(r.Speakers), r.Detected.Encoding, r.Speakers[:3])
	}
	for i, s := range r.Speakers {
		if s.Code != all[i].Alpha3() {
			t.Errorf("%s: code %q, %+v", all[i].Alpha3(), s.Code, s)
		}
	}
	for _, p := range r.Problems {
		t.Errorf("problem %+v", p)
	}
}
