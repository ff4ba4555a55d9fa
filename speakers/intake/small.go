package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"rostrum/speakers"
)

// isSmall says whether a text has letters that have capitals, and not one capital: "china, fu cong".
func isSmall(s string) bool {
	small := false
	for _, r := range s {
		if unicode.IsUpper(r) {
			return false
		}
		small = small || unicode.IsLower(r)
	}
	return small
}

// joining are words that have no capital within names, offices and sentences.
var joining = words(`de du des d la le les el los las l of the and for y et e i и в на по con with en in a à al au aux from to or ou o que qui who also también aussi pr p`)

// capitalized writes each word with a capital that has one in a name.
func capitalized(s string) string {
	var b strings.Builder
	b.Grow(len(s) + 8)
	for at := 0; at < len(s); {
		end := at
		for end < len(s) {
			r, size := utf8.DecodeRuneInString(s[end:])
			if !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) {
				break
			}
			end += size
		}
		if end == at {
			_, size := utf8.DecodeRuneInString(s[at:])
			b.WriteString(s[at : at+size])
			at += size
			continue
		}
		b.WriteString(capitalizedWord(s[at:end]))
		at = end
	}
	return b.String()
}

func capitalizedWord(w string) string {
	if joining.has(w) {
		return w
	}
	r, size := utf8.DecodeRuneInString(w)
	return string(unicode.ToUpper(r)) + w[size:]
}

// inSmall writes an entry as it was before it got capitals.
func inSmall(s speakers.Speaker) speakers.Speaker {
	for _, field := range []*string{&s.Name, &s.Person, &s.Title, &s.OnBehalfOf, &s.Note} {
		*field = strings.ToLower(*field)
	}
	for i := range s.States {
		s.States[i] = strings.ToLower(s.States[i])
	}
	return s
}
