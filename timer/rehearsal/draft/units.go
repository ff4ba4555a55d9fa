package draft

import "unicode"

// unit is what a pace counts: a word, or a character of a script that is counted by the character.
type unit struct {
	from, to int // bytes in its paragraph
	han      bool
}

// units cuts a paragraph. What has neither letter nor digit is not spoken and not counted.
func units(p string) []unit {
	var all []unit
	start, spoken := -1, false
	end := func(at int) {
		if start >= 0 && spoken {
			all = append(all, unit{from: start, to: at})
		}
		start, spoken = -1, false
	}
	for i, r := range p {
		switch {
		case unicode.Is(unicode.Han, r):
			end(i)
			all = append(all, unit{from: i, to: i + len(string(r)), han: true})
		case unicode.IsSpace(r), r == '—', r == '–', r == '…', unicode.Is(unicode.Po, r) && r >= 0x3000:
			end(i)
		default:
			if start < 0 {
				start = i
			}
			spoken = spoken || unicode.IsLetter(r) || unicode.IsDigit(r)
		}
	}
	end(len(p))
	return all
}

// Units of one script in a text of the other: a word in a Chinese text takes about as long as two characters.
const charactersOfWord = 2

// weigh returns what a unit counts for at a pace.
func (p Pace) weigh(u unit) float64 {
	switch {
	case p.Characters && !u.han:
		return charactersOfWord
	case !p.Characters && u.han:
		return p.Usual / 165
	}
	return 1
}
