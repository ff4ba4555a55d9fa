package intake

import (
	"strings"
	"unicode"
)

// accredited is where a representative is one; it says nothing of whom.
var accredited = gate(`nations naciones наций оон onu un المتحدة york`, `\s*,?\s*(?:to the united nations|to the un\b|at the united nations|auprès (?:de l['’]organisation des nations unies|des nations unies|de l['’]onu)|à l['’]onu|ante las naciones unidas|ante la organización de las naciones unidas|ante la onu|при организации объединенных наций|при оон|لدى الأمم المتحدة|in new york|à new york|en nueva york)\b?.*$`)

// stateWithin finds the state in the words for an office: "Permanent Representative of Norway to the United Nations".
// It returns the name and the office without it.
func (b *builder) stateWithin(s string) (name, office string, ok bool) {
	s = accredited.ReplaceAllString(s, "")
	if strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
		return b.stateBefore(s)
	}
	for i, at := 0, 0; i < 30; i++ {
		next := strings.IndexAny(s[at:], " '’")
		if next < 0 {
			return "", s, false
		}
		at += next
		for at < len(s) && !isLetterAt(s[at:]) {
			at++
		}
		if name, ok := b.inflected(s[at:]); ok && !endsInLetters(s[:at]) && (len(name) > 3 || !isAcronym(name) || ofWord.MatchString(s[:at])) {
			return bareName.ReplaceAllString(name, ""), trimOf(s[:at]), true
		}
	}
	return "", s, false
}

// endsInLetters says whether the letters of an organization stand last: a state behind them is where it works, as in "UNICEF Canadá".
func endsInLetters(s string) bool {
	s = strings.TrimSpace(s)
	last := s[strings.LastIndexByte(s, ' ')+1:]
	return isAcronym(last) && len(last) > 2 && !isOffice(last) && !levels.has(fold(last)) && !strings.Contains(last, ".")
}

// ofWord stands before a state's code within an office: Permanent Representative of the US, but Save the Children US.
var ofWord = pattern(`(?i)(?:^|\s)(?:of|for|from|to|de|du|des|del|от)(?:\s+(?:the|la|los|las))?\s+$`)

// bareName is what stands before a name within a sentence.
var bareName = pattern(`(?i)^(?:(?:of|for|from|de|du|des|del|los|las|el|la|le|les|the)\s+|d['’]|l['’])+`)

func isLetterAt(s string) bool {
	for _, r := range s {
		return unicode.IsLetter(r)
	}
	return true
}

var ofEnd = pattern(`(?i)[\s,]+(?:of|for|from|de|du|des|del|d['’]|de l['’]|of the|de la|de los|de las|of the state of|the|от|عن|من|في|لدى|of the observer(?: state)?)?[\s]*$|(?:\sd['’]|\sde l['’])$`)

// trimOf takes the word that joined the state to the office off the office's end.
func trimOf(s string) string {
	for range 3 {
		t := strings.TrimSpace(ofEnd.ReplaceAllString(s, ""))
		if t == s {
			break
		}
		s = t
	}
	return s
}

// inflected finds a state's name that stands as its language bends it after an office: Норвегии, للنرويج.
func (b *builder) inflected(s string) (string, bool) {
	if _, ok := b.stateOf(s); ok {
		return s, true
	}
	if rest, ok := strings.CutPrefix(s, "لل"); ok {
		for _, form := range []string{"ال" + rest, rest, "ل" + rest} {
			if _, ok := b.stateOf(form); ok {
				return form, true
			}
		}
	}
	if rest, ok := strings.CutPrefix(s, "ل"); ok {
		if _, ok := b.stateOf(rest); ok {
			return rest, true
		}
	}
	if strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) }) {
		if name, ok := b.genitive(s); ok {
			return name, true
		}
		if name, ok := russianStems()[stemsOf(s)]; ok && name != "" {
			return name, true
		}
	}
	return "", false
}

// endings turn the ends of Russian words in the genitive into those that they may have in the nominative.
var endings = []struct {
	from string
	to   []string
}{
	{"ской", []string{"ская"}},
	{"ого", []string{"ое", "ый", "ий", "ой"}},
	{"его", []string{"ее", "ий"}},
	{"ной", []string{"ная"}},
	{"ой", []string{"ая"}},
	{"ей", []string{"и", "ея"}},
	{"ых", []string{"ые"}},
	{"их", []string{"ие"}},
	{"ии", []string{"ия"}},
	{"ов", []string{"ы"}},
	{"ства", []string{"ство"}},
	{"ы", []string{"а"}},
	{"и", []string{"а", "ь", "я"}},
	{"я", []string{"й", "ь"}},
	{"а", []string{""}},
}

// genitive tries the nominative forms of a Russian name of up to four words.
func (b *builder) genitive(s string) (string, bool) {
	list := strings.Fields(s)
	if len(list) == 0 || len(list) > 6 {
		return "", false
	}
	forms := []string{""}
	for i, w := range list {
		var longer []string
		for _, form := range nominatives(w) {
			for _, begun := range forms {
				longer = append(longer, strings.TrimSpace(begun+" "+form))
			}
		}
		if forms = longer; len(forms) > 64 {
			forms = forms[:64]
		}
		if i == len(list)-1 {
			break
		}
	}
	for _, form := range forms {
		if _, ok := b.stateOf(form); ok {
			return form, true
		}
	}
	return "", false
}

func nominatives(word string) []string {
	forms := []string{word}
	for _, e := range endings {
		if stem, ok := strings.CutSuffix(word, e.from); ok && len(stem) >= 4 {
			for _, to := range e.to {
				forms = append(forms, stem+to)
			}
		}
		if len(forms) > 5 {
			break
		}
	}
	return forms
}

// stateBefore finds the state at the head of Chinese words for an office: 挪威常驻代表.
func (b *builder) stateBefore(s string) (name, office string, ok bool) {
	runes := []rune(s)
	for n := min(len(runes)-1, 16); n >= 2; n-- {
		head := string(runes[:n])
		if b.isName(head) {
			office = strings.Trim(strings.TrimPrefix(string(runes[n:]), "观察员国"), " ·，,、")
			if private.MatchString(office) || formerOffice.MatchString(office) {
				break
			}
			return head, office, true
		}
	}
	return "", s, false
}
