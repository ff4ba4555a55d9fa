package intake

import (
	"strings"
	"testing"
)

// namesRead returns the names of the entries of a list, parted by bars, and fails where there are none.
func namesRead(t *testing.T, list string) string {
	t.Helper()
	r, err := read([]byte(list), Options{})
	if err != nil {
		t.Errorf("%q: %v", list, err)
	}
	var names []string
	for _, s := range r.Speakers {
		names = append(names, s.Name)
		if s.Person+s.Title != "" && !strings.Contains(list, "Mr.") && !strings.Contains(list, "Permanent") {
			t.Errorf("%q: %s has the person %q and the office %q", list, s.Name, s.Person, s.Title)
		}
	}
	return strings.Join(names, "|")
}

// Names that are turned round end with "of" and "the" as lines do that go on. Each line is an entry.
func TestTurnedNamesAreWhole(t *testing.T) {
	for _, list := range []string{
		"Norway|Iran, Islamic Republic of|Peru|Bolivia, Plurinational State of|Chad|Korea, Republic of|Venezuela, Bolivarian Republic of|Tanzania, United Republic of|Japan",
		"Netherlands, Kingdom of the|Japan",
		"Congo, Democratic Republic of the|Kenya|Micronesia, Federated States of|Peru|Macedonia, the former Yugoslav Republic of|Chad|Korea, Democratic People's Republic of|Cuba|Moldova, Republic of|Mali",
		"Norway, Kingdom of|Peru, Republic of|Chad|China, People's Republic of|Russia|Libya, State of|Palestine, State of|Cuba",
		"Peru|Bahamas, the|Comoros, Union of the|Japan|Philippines, the|Congo, Republic of the|Kenya|Gambia, the|Chad",
		"Norvège|Iran, République islamique d'|Pérou|Bolivie, État plurinational de|Tchad|Corée, République de|Venezuela, République bolivarienne du|Tanzanie, République-Unie de|Japon|Congo, République démocratique du|Kenya",
		"Norvège|Iran (République islamique d')|Pérou|Bolivie (État plurinational de)|Venezuela (République bolivarienne du)|Kenya",
		"Noruega|Irán (República Islámica del)|Perú|Bolivia (Estado Plurinacional de)|Venezuela (República Bolivariana de)|Kenya",
		"Noruega|Irán, República Islámica del|Perú|Bolivia, Estado Plurinacional de|Corea, República de|Kenya|Congo, República Democrática del|Chad",
		"Норвегия|Иран, Исламская Республика|Перу|Корея, Республика|Чад|Боливия (Многонациональное Государство)|Кения|Молдова, Республика|Куба",
		"النرويج|إيران (جمهورية - الإسلامية)|بيرو|بوليفيا (دولة - المتعددة القوميات)|فنزويلا (جمهورية - البوليفارية)|كينيا",
		"挪威|伊朗（伊斯兰共和国）|秘鲁|玻利维亚（多民族国）|乍得|委内瑞拉（玻利瓦尔共和国）|日本",
	} {
		if got := namesRead(t, strings.ReplaceAll(list, "|", "\n")+"\n"); got != list {
			t.Errorf("read %q, want %q", got, list)
		}
		numbered := "1. " + strings.ReplaceAll(list, "|", "\n2. ") + "\n"
		if got := namesRead(t, numbered); got != list {
			t.Errorf("numbered: read %q, want %q", got, list)
		}
	}
}

// What is broken within a name or an office goes on in the next line all the same.
func TestBrokenNamesGoOn(t *testing.T) {
	for list, want := range map[string]string{
		"Islamic Republic of\nIran\nChad\n":                                                      "Islamic Republic of Iran|Chad",
		"Bosnia and\nHerzegovina\nPeru\n":                                                        "Bosnia and Herzegovina|Peru",
		"United Kingdom of Great Britain and\nNorthern Ireland\nPeru\n":                          "United Kingdom of Great Britain and Northern Ireland|Peru",
		"1. Mr. Luís Amado, Minister for Foreign Affairs of\n    Colombia\n2. Peru\n3. Chad\n":   "Colombia|Peru|Chad",
		"1. Permanent Mission, Iran, Islamic Republic of\n    Colombia\n2. Peru\n3. Chad\n":      "Iran, Islamic Republic of|Colombia|Peru|Chad",
		"Permanent Representative of\nPeru\nChad\n":                                              "Peru|Chad",
		"Irán (República\nIslámica del)\nPerú\nBolivia (Estado Plurinacional\nde)\n":             "Irán (República Islámica del)|Perú|Bolivia (Estado Plurinacional de)",
		"Democratic Republic of the\nCongo\nPeru\n":                                              "Democratic Republic of the Congo|Peru",
		"Ghana, Norway, Republic of\nKorea, Italy and\nSpain\n":                                  "Ghana|Norway|Republic of Korea|Italy|Spain",
		"Japan; France; Kazakhstan; the\nGambia and Peru\n":                                      "Japan|France|Kazakhstan|Gambia|Peru",
		"1. Mr. Smith, Permanent Representative of\n   Norway\n2. Peru\n3. Chad\n":               "Norway|Peru|Chad",
		"Norway (Nordic countries),\nPeru,\nGambia, the\nChad\nKenya,\n":                         "Norway|Peru|Gambia, the|Chad|Kenya",
		"Norway, Permanent Mission,\nPeru\nChad\n":                                               "Norway|Peru|Chad",
		"Алжир, Аргентина и Йемен\nНорвегия, Дания\n":                                            "Алжир|Аргентина|Йемен|Норвегия|Дания",
		"République démocratique du\nCongo\nRépublique-Unie de\nTanzanie\nPérou\n":               "République démocratique du Congo|République-Unie de Tanzanie|Pérou",
		"Mr. Smith, Minister of Foreign Affairs of\nNorway\nMr. Jones,\nPeru\n":                  "Norway|Peru",
		"Korea, Republic of\n\nVenezuela, Bolivarian Republic of\n\nIran, Islamic Republic of\n": "Korea, Republic of|Venezuela, Bolivarian Republic of|Iran, Islamic Republic of",
	} {
		if got := namesRead(t, list); got != want {
			t.Errorf("%q: read %q, want %q", list, got, want)
		}
	}
}
