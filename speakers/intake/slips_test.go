package intake

import (
	"slices"
	"strings"
	"testing"

	"rostrum/speakers/states"
)

// A name with a slip in it is kept as it was written and reported, whichever of a state's names it is of.
func TestSlipsAreReported(t *testing.T) {
	for text, code := range map[string]string{
		"United Kindom": "GBR", "Untied Kingdom": "GBR", "United Kingom": "GBR", "Norwy": "NOR", "Russian Federaton": "RUS", "New Zeeland": "NZL",
		"Trinidad adn Tobago": "TTO", "South Koera": "KOR", "Ivory Cost": "CIV", "Republic off Korea": "KOR", "United Sates": "USA", "Holland Kingdom": "",
		"Royaume Unis": "GBR", "Coree du Sdu": "KOR", "Pays-Bass": "NLD", "Allemange": "DEU", "États-Uniss": "USA",
		"Reino Unddo": "GBR", "Estados Undios": "USA", "Alemanai": "DEU", "Paises Bjos": "NLD",
		"Великобртания": "GBR", "Росссия": "RUS", "Соединное Королевство": "GBR", "Казахстн": "KAZ",
		"المملكة المتحد": "GBR", "ألمانا": "DEU", "جنوب أفريقا": "ZAF",
		"Lake Friends": "", "Norway Ocean Trust": "",
	} {
		r, err := read([]byte("1. Chad\n2. "+text+"\n3. Peru\n"), Options{})
		if err != nil || len(r.Speakers) != 3 || r.Speakers[1].Name != text {
			t.Errorf("%s: %v, %+v", text, err, r.Speakers)
			continue
		}
		at := slices.IndexFunc(r.Problems, func(p Problem) bool { return p.Code == StateMisspelt && p.Value == text })
		switch s, _ := states.Code(code); {
		case code == "" && at >= 0:
			t.Errorf("%s: %+v", text, r.Problems[at])
		case code != "" && (at < 0 || !slices.ContainsFunc(states.Languages(), func(l states.Language) bool {
			return strings.Contains(strings.Join(r.Problems[at].Suggestions, "|"), s.Listed(l))
		})):
			t.Errorf("%s: not reported: %+v", text, r.Problems)
		}
	}
}
