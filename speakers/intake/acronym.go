package intake

import (
	"strings"
	"unicode"
)

// isAcronym says whether a text is letters for short: UNDP, A3.
func isAcronym(s string) bool {
	letters := 0
	for _, r := range s {
		switch {
		case unicode.IsLower(r) && letters == 0, unicode.IsSpace(r), !unicode.IsUpper(r) && !unicode.IsDigit(r) && !unicode.IsLower(r) && r != '.' && r != '-':
			return false
		case unicode.IsUpper(r) || unicode.IsDigit(r):
			letters++
		}
	}
	return letters > 1 && letters*2 > len(s)
}

// takeAcronym takes a state's code out; the short form of another name stays with it.
func (p *phrase) takeAcronym(inside, before string) bool {
	code, ok := p.b.stateOf(inside)
	name, named := p.b.stateOf(strings.TrimSpace(before))
	if ok && named && name == code {
		p.s.Code = code
		return true
	}
	if ok {
		if _, ranked := unrank(before, p.b.french); ranked {
			p.parts = append(p.parts, part{inside, aState})
			return true
		}
	}
	if named && !ok { // nobody is called so: it says something beside the state's name
		if p.b.find(inside).group {
			p.speakFor(behalf{group: inside})
		} else {
			note(&p.s, "", inside)
		}
		return true
	}
	return false
}

// isShortOffice says whether letters behind a state's name are an office though they are another state's code: "Costa Rica (FM)".
func (p *phrase) isShortOffice(inside, before string) bool {
	code, _ := p.b.stateOf(inside)
	state, named := p.b.stateOf(strings.TrimSpace(before))
	return officeShort.has(fold(inside)) && named && state != code
}
