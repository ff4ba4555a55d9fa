package intake

import (
	"strings"
	"testing"
)

// A line that is only states is an entry for each, however few they are and whatever parts them.
func TestStatesOnOneLine(t *testing.T) {
	for line, want := range map[string]string{
		"Algeria, Argentina and Yemen":                 "Algeria|Argentina|Yemen",
		"- Algeria, Argentina and Yemen":               "Algeria|Argentina|Yemen",
		"3. Algeria, Argentina and Yemen":              "Algeria|Argentina|Yemen",
		"Non-members\nAlgeria, Argentina and Yemen":    "Algeria|Argentina|Yemen",
		"France, Germany":                              "France|Germany",
		"Norway, Denmark":                              "Norway|Denmark",
		"Iceland, Latvia":                              "Iceland|Latvia",
		"Singapore / Cuba":                             "Singapore|Cuba",
		"Singapore/Cuba":                               "Singapore|Cuba",
		"France and Germany":                           "France|Germany",
		"India & Pakistan":                             "India|Pakistan",
		"Trinidad and Tobago and Guyana":               "Trinidad and Tobago|Guyana",
		"Antigua and Barbuda; Saint Kitts and Nevis":   "Antigua and Barbuda|Saint Kitts and Nevis",
		"Iran, Islamic Republic of, and Peru":          "Iran, Islamic Republic of|Peru",
		"UK, US":                                       "UK|US",
		"la France et l'Allemagne":                     "France|Allemagne",
		"l'Algérie, l'Argentine et le Yémen":           "Algérie|Argentine|Yémen",
		"Norvège, Danemark":                            "Norvège|Danemark",
		"Japon / Cuba":                                 "Japon|Cuba",
		"Francia y Alemania":                           "Francia|Alemania",
		"Argelia, Argentina y Yemen":                   "Argelia|Argentina|Yemen",
		"España e Italia":                              "España|Italia",
		"Франция и Германия":                           "Франция|Германия",
		"Алжир, Аргентина и Йемен":                     "Алжир|Аргентина|Йемен",
		"法国和德国":                                        "法国|德国",
		"阿尔及利亚、阿根廷和也门":                                 "阿尔及利亚|阿根廷|也门",
		"挪威、丹麦":                                        "挪威|丹麦",
		"فرنسا وألمانيا":                               "فرنسا|ألمانيا",
		"الجزائر والأرجنتين واليمن":                    "الجزائر|الأرجنتين|اليمن",
		"النرويج، الدانمرك":                            "النرويج|الدانمرك",
		"Serbia and Montenegro":                        "Serbia and Montenegro",
		"Bosnia and Herzegovina":                       "Bosnia and Herzegovina",
		"Korea, South":                                 "Korea, South",
		"Germany / Allemagne":                          "Germany",
		"Albania, Ecuador, China and Russia (Council)": "Albania|Ecuador|China|Russia",
	} {
		if got := namesRead(t, line+"\n"); got != want {
			t.Errorf("%q: read %q, want %q", line, got, want)
		}
	}
}

// States that speak together stay one entry, with a warning that says so.
func TestStatesThatSpeakTogether(t *testing.T) {
	for list, name := range map[string]string{
		"France and Germany, joint statement":          "France and Germany",
		"France and Germany (joint)":                   "France and Germany",
		"France and Germany together":                  "France and Germany",
		"Joint statement: France and Germany":          "France and Germany",
		"Joint statement by France and Germany":        "France and Germany",
		"Joint statements\nIndia & Pakistan":           "India & Pakistan",
		"France, Germany on behalf of the EU":          "France, Germany",
		"France and Germany, for the Friends of Peace": "France and Germany",
		"La France et l'Allemagne, ensemble":           "La France et l'Allemagne",
		"Déclaration commune de la France et du Japon": "France et du Japon",
		"Declaración conjunta: Francia y Alemania":     "Francia y Alemania",
		"Франция и Германия, совместно":                "Франция и Германия",
		"法国和德国联合发言":                                    "法国和德国",
		"فرنسا وألمانيا، بيان مشترك":                   "فرنسا وألمانيا",
		"name,person\n\"France, Germany\",Mr. Ali\n":   "France, Germany",
	} {
		r, err := read([]byte(list+"\nKenya\n"), Options{})
		if err != nil || len(r.Speakers) != 2 {
			t.Errorf("%q: %v, %+v", list, err, r.Speakers)
			continue
		}
		if s := r.Speakers[0]; s.Name != name || len(s.States) != 2 || !reports(r, StatesInOne) {
			t.Errorf("%q: read %+v, %+v", list, s, r.Problems)
		}
	}
}

// A state where the person, the office or the note would stand may be a delegation that wants the floor.
func TestStateBesideAnother(t *testing.T) {
	for list, want := range map[string]bool{
		"Denmark – Finland\nPeru\n":                        true,
		"Iraq (Kuwait)\nPeru\n":                            true,
		"name,person\nKenya,Chad\nPeru,Mr. Smith\n":        true,
		"name,title\nKenya,Chad and Mali\nPeru,Minister\n": true,
		"Norvège – Danemark\nPérou\n":                      true,
		"Норвегия – Дания\nПеру\n":                         true,
		"Denmark – Danemark\nPeru\n":                       false,
		"Norway, Mr. Smith\nPeru, Mr. Jones\n":             false,
		"Türkiye (Turkey)\nPeru\n":                         false,
		"Norway (on behalf of Denmark)\nPeru\n":            false,
	} {
		r, err := read([]byte(list), Options{})
		if err != nil || reports(r, StateBeside) != want {
			t.Errorf("%s: %v, %+v, %+v", list, err, r.Speakers, r.Problems)
		}
	}
}

func reports(r Result, code Code) bool {
	for _, p := range r.Problems {
		if p.Code == code {
			return true
		}
	}
	return false
}

// What is said behind the last of several in brackets is said of each, if it is the Council that they sit in or not.
func TestCategoryBehindSeveral(t *testing.T) {
	for line, want := range map[string]string{
		"Albania, Ecuador, China and Russia (Council)": "member member member member",
		"Norway, Peru and Chad (non-members)":          "non-member non-member non-member",
		"Albanie, Équateur et Chine (membres)":         "member member member",
		"Albania, Ecuador y China (miembros)":          "member member member",
		"Албания, Эквадор и Китай (члены Совета)":      "member member member",
		"阿尔巴尼亚、厄瓜多尔和中国（安理会成员）":                         "member member member",
		"Norway (member), Peru and Chad (non-member)":  "member unknown non-member",
		"Norway and Albania (President)":               "unknown president",
	} {
		r, err := read([]byte(line+"\n"), Options{})
		var got []string
		for _, s := range r.Speakers {
			c := string(s.Category)
			if c == "" {
				c = "unknown"
			}
			got = append(got, c)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %v, %v", line, got, err)
		}
	}
}
