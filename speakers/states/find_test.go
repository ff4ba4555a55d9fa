package states

import (
	"testing"
	"unicode/utf8"
)

func TestFind(t *testing.T) {
	for text, want := range map[string]string{
		// as people write
		"South Korea": "KOR", "republic of korea": "KOR", "Korea, Republic of": "KOR", "Korea (Rep. of)": "KOR",
		"Republic of Korea (the)": "KOR", "DPRK": "PRK", "North Korea": "PRK", "D.P.R. Korea": "PRK",
		"UK": "GBR", "U.K.": "GBR", "the United Kingdom": "GBR", "GREAT BRITAIN": "GBR",
		"USA": "USA", "usa": "USA", "U.S.": "USA", "The United States": "USA", "EE. UU.": "USA", "США": "USA",
		"Ivory Coast": "CIV", "Cote d'Ivoire": "CIV", "COTE D’IVOIRE": "CIV", "Côte-d'Ivoire": "CIV",
		"Burma": "MMR", "Swaziland": "SWZ", "Macedonia": "MKD", "FYROM": "MKD", "Czech Republic": "CZE", "Turkey": "TUR",
		"TÜRKİYE": "TUR", "Turkiye": "TUR", "Cape Verde": "CPV", "Vietnam": "VNM", "Viet-Nam": "VNM",
		"Vatican": "VAT", "Holy See": "VAT", "Palestine": "PSE", "Observer State of Palestine": "",
		"Bolivia": "BOL", "Plurinational State of Bolivia": "BOL", "Bolivia, Plurinational State of": "BOL",
		"Iran (the Islamic Republic of)": "IRN", "Venezuela, Bolivarian Republic of": "VEN",
		"Netherlands (Kingdom of the)": "NLD", "Kingdom of the Netherlands": "NLD", "The Netherlands": "NLD",
		"Moldova": "MDA", "Tanzania, United Republic of": "TZA", "Lao PDR": "LAO", "Syria": "SYR", "Russia": "RUS",
		"St. Kitts & Nevis": "KNA", "St Vincent and the Grenadines": "VCT", "Bosnia & Herzegovina": "BIH",
		"Trinidad & Tobago": "TTO", "Sao Tome and Principe": "STP", "São Tomé e Príncipe": "STP", "Gambia (The)": "GMB",
		"U. A. E.": "ARE", "Timor Leste": "TLS", "Türkiye (Turkey)": "TUR", "Eswatini (formerly Swaziland)": "SWZ",
		"France (FRA)": "FRA", "FRA": "FRA", "Republic of Kenya": "KEN", "the Republic of Poland": "POL",
		"State of Qatar": "QAT", "Islamic Republic of Pakistan": "PAK", "Republic of Pakistan": "PAK",
		// in the other languages
		"la France": "FRA", "l'Allemagne": "DEU", "Corée du Sud": "KOR", "République de Corée": "KOR",
		"République du Sénégal": "SEN", "ETATS-UNIS D'AMERIQUE": "USA", "Royaume-Uni": "GBR", "Pays-Bas (Royaume des)": "NLD",
		"Corea del Sur": "KOR", "el Perú": "PER", "España": "ESP", "Reino de España": "ESP", "ESPANA": "ESP",
		"Países Bajos (Reino de los)": "NLD", "República Dominicana": "DOM", "Türkiye (República de)": "TUR",
		"Aвстрия": "AUT", "Соединенные Штаты Aмерики": "USA", "Китaй": "CHN", "Южная Корея": "KOR", "Россия": "RUS", "КНДР": "PRK", "Республика Казахстан": "KAZ", "Киргизия": "KGZ",
		"Папуа-Новая Гвинея": "PNG", "Объединённые Арабские Эмираты": "ARE",
		"韩国": "KOR", "朝鲜": "PRK", "英国": "GBR", "美国": "USA", "美國": "USA", "韓國": "KOR", "法國": "FRA", "俄罗斯": "RUS",
		"肯尼亚共和国": "KEN", "刚果（金）": "COD", "刚果(布)": "COG", "哥伦比亚": "COL", "愛沙尼亞": "EST", "印度尼西亞": "IDN",
		"كوريا الجنوبية": "KOR", "أردن": "JOR", "الاردن": "JOR", "الإمارات": "ARE", "جمهورية العراق": "IRQ", "مملكة البحرين": "BHR",
		"الولايات المتحدة الأمريكية": "USA", "هولندا (مملكة _)": "NLD", "إيران (جمهورية ـ الإسلامية)": "IRN",
		// like another's name
		"Congo": "COG", "Congo, Democratic Republic of the": "COD", "Democratic Republic of the Congo": "COD", "DRC": "COD",
		"Guinea": "GIN", "Guinea Bissau": "GNB", "Guinée équatoriale": "GNQ", "Papua New Guinea": "PNG",
		"Niger": "NER", "Nigeria": "NGA", "Nigéria": "NGA", "Dominica": "DMA", "Dominican Republic": "DOM", "Dominique": "DMA",
		"Samoa": "WSM", "Sudan": "SDN", "South Sudan": "SSD", "Georgia": "GEO", "Ireland": "IRL", "Iceland": "ISL",
		"Mauritius": "MUS", "Mauritania": "MRT", "Slovakia": "SVK", "Slovenia": "SVN", "Austria": "AUT", "Australia": "AUS",
		// not a state, or not one alone
		"Korea": "", "Corée": "", "Корея": "", "كوريا": "", "People's Republic of Korea": "", "Lichtenstein": "", "American Samoa": "",
		"Republic of China": "", "Taiwan": "", "Northern Ireland": "", "New Guinea": "", "no": "", "is": "", "can": "", "NAM": "",
		"": "", "  ": "", "?": "", "France and Germany": "", "South Africa (speaking on behalf of the elected ten)": "",
		"European Union": "", "the": "", "of the": "", "()": "", "France ()": "FRA", ", ,": "",
	} {
		got, _, ok := Find(text)
		if ok != (want != "") || got.Alpha3() != want {
			t.Errorf("Find(%q) = %v %v, want %q", text, got, ok, want)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, seed := range []string{"Côte d'Ivoire", "Korea (Republic of", "韓國", "إيران (جمهورية - الإسلامية)", "U.S.\x00", "\xff(", "a,b,c"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		s, m, ok := Find(text)
		if ok != s.Known() {
			t.Fatalf("found %v, but %v", ok, s)
		}
		if ok && m.How != AsCode {
			if again, _, _ := Find(m.Name); again != s {
				t.Fatalf("%q finds %s as %q, which finds %s", text, s, m.Name, again)
			}
		}
		if !utf8.ValidString(m.Name) {
			t.Fatalf("name %q", m.Name)
		}
	})
}

func TestOfArabicAdjective(t *testing.T) {
	for text, want := range map[string]string{
		"الجزائري": "DZA", "الأمريكية": "USA", "الاميركي": "USA", "الكورية الجنوبية": "KOR", "الجنوب أفريقي": "ZAF",
		"المالي": "MLI", "المالية": "", "جزائري": "", "الكورية": "", "الخارجية": "", "ال": "", "": "",
	} {
		got, ok := OfArabicAdjective(text)
		if ok != (want != "") || got.Alpha3() != want {
			t.Errorf("OfArabicAdjective(%q) = %v %v, want %q", text, got, ok, want)
		}
	}
}

func BenchmarkFindNobody(b *testing.B) {
	for b.Loop() {
		Find("the Permanent Delegation")
	}
}

func BenchmarkFindKey(b *testing.B) {
	var names, others []string
	for _, m := range named() {
		names, others = append(names, key(m.Name)), append(others, "delegation"+key(m.Name))
	}
	for what, list := range map[string][]string{"names": names, "others": others} {
		b.Run(what, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				findKey(list[i%len(list)])
			}
		})
	}
}
