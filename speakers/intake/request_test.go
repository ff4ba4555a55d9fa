package intake

import (
	"strings"
	"testing"
)

// Whom a line asks to put on the list is an entry, and the words around it are none.
func TestRequestsToAdd(t *testing.T) {
	for line, want := range map[string]string{
		"Please add Norway and Denmark":                          "Norway|Denmark",
		"Please add: Norway, Denmark and Sweden":                 "Norway|Denmark|Sweden",
		"Can we add Norway and Denmark after Cuba?":              "Norway|Denmark !after Cuba",
		"Please add Chad.":                                       "Chad",
		"Add Benin":                                              "Benin",
		"Could you also add Mr. Smith (Ireland)?":                "Ireland",
		"Hi Anna, please add Mali and Togo to the list. Thanks!": "Mali|Togo",
		"Please add Norwy":                                       "Norwy !Norwy",
		"Kindly inscribe the delegation of Peru":                 "Peru",
		"We would like to add Kenya at the end":                  "Kenya !at the end",
		"Merci d'ajouter la Norvège et le Danemark":              "Norvège|Danemark",
		"Veuillez ajouter le Tchad après Cuba":                   "Tchad !après Cuba",
		"Peut-on ajouter le Mali, svp ?":                         "Mali",
		"Ajouter : Togo, Bénin et Niger":                         "Togo|Bénin|Niger",
		"Por favor, añadir a Noruega y a Dinamarca":              "Noruega|Dinamarca",
		"¿Podríamos agregar a Chile después de Cuba?":            "Chile !después de Cuba",
		"Favor de incluir a México":                              "México",
		"Просьба добавить Норвегию и Данию":                      "Норвегия|Дания",
		"Можно ли добавить Чили после Кубы?":                     "Чили !после Кубы",
		"Пожалуйста, включите в список Мексику.":                 "Мексика",
		"请加上挪威和丹麦":                                               "挪威|丹麦",
		"能否在古巴之后加上智利？":                                           "智利 !能否在古巴之后加上",
		"请把墨西哥加入名单":                                              "墨西哥",
		"麻烦加上秘鲁，谢谢":                                              "秘鲁",
		"يرجى إضافة النرويج والدانمرك":                           "النرويج|الدانمرك",
		"هل يمكن إضافة شيلي بعد كوبا؟":                           "شيلي !بعد كوبا",
		"Please remove Panama":                                   " !Please remove Panama",
		"Please note that Kenya withdrew":                        " !Please note that Kenya withdrew",
		"Please add your statement to the portal":                "",
		"Please include the name of your speaker":                "",
	} {
		r, err := read([]byte("Iceland\nHungary\n"+line+"\nMongolia\n"), Options{})
		if err != nil {
			t.Errorf("%s: %v", line, err)
			continue
		}
		var names []string
		for _, s := range r.Speakers {
			if s.Name != "Iceland" && s.Name != "Hungary" && s.Name != "Mongolia" {
				names = append(names, s.Name)
			}
		}
		got := strings.Join(names, "|")
		for _, p := range r.Problems {
			got += " !" + p.Value
		}
		if got != want {
			t.Errorf("%s: read %q, want %q", line, got, want)
		}
	}
}

// Headings over a list that goes on are no entries.
func TestHeadingsOfAListSoFar(t *testing.T) {
	for _, heading := range []string{
		"Speakers so far:", "Speakers so far", "Delegations inscribed:", "Speakers to date (confirmed):", "I. Intervenants", "I. Speakers", "Intervenants inscrits :",
		"Orateurs à ce jour", "Oradores hasta ahora:", "Oradores inscritos", "Ораторы на данный момент:", "目前发言者：", "一、发言者", "المتكلمون حتى الآن:", "## Speakers so far",
	} {
		if got := namesRead(t, heading+"\nCuba\nPeru\n"); got != "Cuba|Peru" {
			t.Errorf("%s: read %q", heading, got)
		}
		if got := namesRead(t, heading+"\n1. Cuba\n2. Peru\n"); got != "Cuba|Peru" {
			t.Errorf("%s, numbered: read %q", heading, got)
		}
	}
	r, err := read([]byte("I. Membres du Conseil\nNorvège\nII. Intervenants\nPérou\n"), Options{})
	if err != nil || len(r.Speakers) != 2 || r.Speakers[0].Category != "member" || r.Speakers[1].Category != "" {
		t.Errorf("another part: %v, %+v", err, r.Speakers)
	}
}
