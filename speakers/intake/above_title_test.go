package intake

import "testing"

// What the debate is about stands above the title of the list, in whatever words. Who is named there is an entry all the same.
func TestAboveTheTitle(t *testing.T) {
	for list, want := range map[string]string{
		"A fresh look at the rule of law\nProvisional list of speakers\nNorway\nChad\nPeru\nKenya\n":                "Norway|Chad|Peru|Kenya",
		"Un nouveau regard sur le droit\nListe provisoire des orateurs\nNorvège\nTchad\nPérou\nKenya\n":             "Norvège|Tchad|Pérou|Kenya",
		"Una nueva mirada al derecho\nLista provisional de los oradores\nNoruega\nChad\nPerú\nKenya\n":              "Noruega|Chad|Perú|Kenya",
		"Укрепление верховенства права\nПредварительный список записавшихся ораторов\nНорвегия\nЧад\nПеру\nКения\n": "Норвегия|Чад|Перу|Кения",
		"加强法治\n发言者临时名单\n挪威\n乍得\n秘鲁\n肯尼亚\n":                                                                          "挪威|乍得|秘鲁|肯尼亚",
		"تعزيز سيادة القانون\nالقائمة المؤقتة للمتكلمين\nالنرويج\nتشاد\nبيرو\nكينيا\n":                              "النرويج|تشاد|بيرو|كينيا",
		"Norway\nList of speakers\nChad\nPeru\nKenya\n":                                                             "Norway|Chad|Peru|Kenya",
	} {
		if got := namesRead(t, list); got != want {
			t.Errorf("%q: read %q, want %q", list, got, want)
		}
	}
}

// Who presides is said over a table of one state, not of all below.
func TestWhoPresidesOverATable(t *testing.T) {
	r, err := read([]byte("6 février 2018, présidence : Koweït\n\n| Heure prévue | Délégation | Orateur |\n|---|---|---|\n| 10 h 05 | Norvège | M. Tore Hattrem |\n| 10 h 10 | Chine | M. Ma Zhaoxu |\n\n*Les horaires sont indicatifs.*\n"), Options{})
	if err != nil || len(r.Speakers) != 2 || r.Speakers[0].Category != "" || r.Speakers[1].Category != "" {
		t.Errorf("%v: %+v", err, r.Speakers)
	}
}

// In brackets behind a group or beside a category stands who speaks.
func TestWhoStandsInBracketsBesideOthers(t *testing.T) {
	for text, want := range map[string]string{
		"1/35 Ghana, au nom de l'Union africaine (M. Harold Agyeman)":             "Ghana|Harold Agyeman",
		"2/ Émirats arabes unis (Mme Lana Nusseibeh, présidente)":                 "Émirats arabes unis|Lana Nusseibeh",
		"3. Ukraine on behalf of the Group of Friends       Mr. Sergiy Kyslytsya": "Ukraine|Sergiy Kyslytsya",
		"4. 瑞士　贝里斯维尔女士":                                                           "瑞士|贝里斯维尔",
		"5. نائبة الأمين العام: السيدة أمينة محمد":                                "أمينة محمد|",
	} {
		r, err := read([]byte("1. Chad\n"+text+"\n3. Peru\n"), Options{})
		if err != nil || len(r.Speakers) != 3 || r.Speakers[1].Name+"|"+r.Speakers[1].Person != want {
			t.Errorf("%s: %v, %+v", text, err, r.Speakers)
		}
	}
}
