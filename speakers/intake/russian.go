package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// russianOfficeThenName takes an office apart that the name of its holder follows: генеральный секретарь ООН Антониу Гутерриш. The name is the last words with a
// capital, which are in no other case than the first.
func (b *builder) russianOfficeThenName(list []string) (office, who string, ok bool) {
	at := len(list)
	for at > 1 && isNameWord(list[at-1]) {
		at--
	}
	s := strings.Join(list, " ")
	if at == 1 && !isOffice(list[0]) || len(list)-at < 2 || len(list)-at > 5 || !isOffice(strings.Join(list[:at], " ")) {
		return "", s, false
	}
	who = strings.Join(list[at:], " ")
	if _, named := b.nameAtEnd(s); named || b.endsInGroup(s) || isOffice(who) || bent.MatchString(list[at]) {
		return "", s, false
	}
	return strings.Join(list[:at], " "), who, true
}

// isNameWord says whether a word may be one of a person's name: it has a capital, and small letters or a point behind it.
func isNameWord(w string) bool {
	r, size := utf8.DecodeRuneInString(w)
	next, _ := utf8.DecodeRuneInString(w[size:])
	return unicode.IsUpper(r) && (unicode.IsLower(next) || next == '.' || next == '-' || next == '\'' || next == '’') || strings.HasPrefix(w, "аль-") || strings.HasPrefix(w, "ас-") || w == "де" || w == "бин" || w == "ван"
}

// bent is the end of an adjective that belongs to what stands before it: Европейского, Северной.
var bent = pattern(`(?:ого|его|ой|ей|их|ых)$`)

// endsInGroup says whether a text ends with the name of an organization, in whatever case.
func (b *builder) endsInGroup(s string) bool {
	for at := range s {
		if s[at] == ' ' {
			if _, ok := russianGroups()[stemsOf(s[at+1:])]; ok {
				return true
			}
		}
	}
	return false
}
