package states

import (
	"strings"
	"testing"
	"time"
)

func codesOf(list []State) string {
	codes := make([]string, len(list))
	for i, s := range list {
		codes[i] = s.Alpha3()
	}
	return strings.Join(codes, " ")
}

func TestSuggestNamesTheLikeliestFirst(t *testing.T) {
	for text, want := range map[string]string{
		"Lichtenstein": "LIE", "Liechtentein": "LIE", "Kazakstan": "KAZ", "Phillipines": "PHL", "Columbia": "COL",
		"Malasya": "MYS", "Switserland": "CHE", "Marocco": "MAR", "Camerun": "CMR", "Afganistan": "AFG", "Khazakhstan": "KAZ",
		"Dominican Repulic": "DOM", "Untied States": "USA", "Nehterlands": "NLD", "Saudia Arabia": "SAU", "Azerbadjan": "AZE",
		"Guatamala": "GTM", "Gana": "GHA", "Kirgistan": "KGZ", "Belorusia": "BLR", "Suisse ": "CHE", "Allemange": "DEU",
		"Etiopia ": "ETH", "Росия": "RUS", "Казахстн": "KAZ", "哥伦比": "COL", "アルバニア": "", "الارجنتن": "ARG",
		"Delegation of Peru": "PER", "Republic of Uraguay": "URY", "Equatorial Gui": "GNQ", "法国代表": "FRA",
		"Irland": "IRL", "Nigera": "NGA", "Sri Lankka": "LKA", "Bosnia and Herzegowina": "BIH",
		"xyzzy": "", "": "", "a": "", "Mr. Smith": "", "United Nations": "",
	} {
		got := Suggest(text, 3)
		if first := codesOf(got[:min(1, len(got))]); first != want {
			t.Errorf("Suggest(%q) = %v, want %q first", text, got, want)
		}
	}
}

func TestSuggestForAmbiguousWords(t *testing.T) {
	for text, want := range map[string]string{
		"Korea": "KOR PRK", "la Corée": "KOR PRK", "Korea ": "KOR PRK", "Dominican": "DOM DMA", "NAM": "NAM",
	} {
		if got := codesOf(Suggest(text, 5)); got != want {
			t.Errorf("Suggest(%q) = %q, want %q", text, got, want)
		}
	}
	if got := Suggest("Korea", 1); len(got) != 1 {
		t.Errorf("asked for one, got %v", got)
	}
	if got := Suggest("Korea", 0); len(got) != 0 {
		t.Errorf("asked for none, got %v", got)
	}
}

func TestComplete(t *testing.T) {
	for _, c := range []struct {
		typed string
		in    Language
		want  string // the first of them
	}{
		{"al", English, "ALB DZA"},
		{"lie", English, "LIE"},
		{"Kor", English, "KOR PRK"},
		{"the k", English, "NLD"},
		{"uk", English, "GBR UKR"},
		{"usa", English, "USA"},
		{"deu", English, "DEU"},
		{"côte", French, "CIV"},
		{"cote d'i", French, "CIV"},
		{"états-u", French, "USA"},
		{"l'alb", French, "ALB"},
		{"esp", Spanish, "ESP"},
		{"corea", Spanish, "KOR PRK"},
		{"росс", Russian, "RUS"},
		{"韩", Chinese, "KOR"},
		{"玻利", Chinese, "BOL"},
		{"france", Chinese, "FRA"},
		{"أرد", Arabic, "JOR"},
		{"", English, ""},
		{" ", English, ""},
		{"qq", English, ""},
	} {
		got := codesOf(Complete(c.typed, c.in))
		if got != c.want && (c.want == "" || !strings.HasPrefix(got, c.want+" ")) {
			t.Errorf("Complete(%q, %s) = %.60s…, want %q first", c.typed, c.in, got, c.want)
		}
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b  string
		limit int
		want  int
	}{
		{"", "", 1, 0},
		{"a", "", 1, 1},
		{"peru", "peru", 2, 0},
		{"untied", "united", 2, 1},
		{"gana", "ghana", 1, 1},
		{"kitten", "sitting", 3, 3},
		{"kitten", "sitting", 2, 3},
		{"abc", "xyz", 2, 3},
		{strings.Repeat("a", 65), strings.Repeat("a", 65), 3, 4},
	} {
		if got := distance([]rune(c.a), []rune(c.b), c.limit); got != c.want {
			t.Errorf("distance(%q, %q, %d) = %d, want %d", c.a, c.b, c.limit, got, c.want)
		}
	}
}

func FuzzSuggest(f *testing.F) {
	for _, seed := range []string{"Lichtenstein", "Korea", "法国代表", "a b c", "\xff\xfe", "الارجنتن", "é́́́"} {
		f.Add(seed, 3)
	}
	f.Fuzz(func(t *testing.T, text string, n int) {
		list := append(append(Suggest(text, n), Slipped(text)...), Complete(text, Language(text))...)
		if len(Suggest(text, n)) > max(n, 0) {
			t.Fatalf("more than %d", n)
		}
		for _, s := range list {
			if !s.Known() {
				t.Fatalf("%q suggests no state", text)
			}
		}
		GroupNamed(text)
	})
}

func BenchmarkSuggest(b *testing.B) {
	for b.Loop() {
		Suggest("Lichtenstein", 3)
	}
}

func BenchmarkSuggestNothing(b *testing.B) {
	for b.Loop() {
		Suggest("His Excellency Somebody Else, Minister for Foreign Affairs", 3)
	}
}

func BenchmarkComplete(b *testing.B) {
	for b.Loop() {
		Complete("re", English)
	}
}

func BenchmarkFind(b *testing.B) {
	for b.Loop() {
		Find("the Plurinational State of Bolivia")
	}
}

func day(s string) time.Time {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		panic(err)
	}
	return t
}
