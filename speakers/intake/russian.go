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
	for n := min(4, len(list)-at-1); n > 0; n-- { // what the office is of
		if _, ok := b.inflected(strings.Join(list[at:at+n], " ")); ok {
			at += n
			break
		}
	}
	s := strings.Join(list, " ")
	if at == 1 && !isOffice(list[0]) || len(list)-at < 2 && !initialed.MatchString(list[len(list)-1]) && !(at < len(list) && russianHolders.has(strings.ToLower(list[at-1])) && isSurname(list[at])) || len(list)-at > 5 || !isOffice(strings.Join(list[:at], " ")) {
		return "", s, false
	}
	who = strings.Join(list[at:], " ")
	if _, named := b.nameAtEnd(s); named || b.endsInGroup(s) || isOffice(who) || organized.MatchString(who) || bent.MatchString(list[at]) {
		return "", s, false
	}
	return strings.Join(list[:at], " "), who, true
}

// russianHolders are offices behind which a single word with a capital is a name: премьер Рама.
var russianHolders = words(`министр премьер премьер-министр вице-премьер президент канцлер король королева посол постпред зампостпред генсек замминистра госсекретарь госминистр спецпредставитель посланник советник координатор наблюдатель председатель представитель`)

// isNameWord says whether a word may be one of a person's name: it has a capital, and small letters or a point behind it.
func isNameWord(w string) bool {
	r, size := utf8.DecodeRuneInString(w)
	if size == len(w) && unicode.IsUpper(r) { // Ван И
		return true
	}
	next, _ := utf8.DecodeRuneInString(w[size:])
	return unicode.IsUpper(r) && (unicode.IsLower(next) || next == '.' || next == '-' || next == '\'' || next == '’') || strings.HasPrefix(w, "аль-") || strings.HasPrefix(w, "ас-") || w == "де" || w == "бин" || w == "ван" || w == "ла" || withParticle.MatchString(w)
}

// withParticle is initials and the small word before a name, without a space between: Х.Р.де ла Фуэнте.
var withParticle = pattern(`^(?:\p{Lu}\.)+(?:де|да|ду|дос|ди|дель|ван|фон|аль|бин)$`)

// bent is the end of an adjective that belongs to what stands before it: Европейского, Северной.
var bent = pattern(`(?:ого|его|ой|[нжчшщ]ей|их|ых)$`)

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

// addressedTo is a form of address in the dative or accusative, as it follows a verb.
var addressedTo = pattern(`(?i)(^|\s)(г-ну|г-на|господину|господина|г-же|госпоже|г-жу|госпожу|шейху|послу|лорду|принцу)\s+`)

// addressee is such a form as it stands alone.
var addressee = map[string]string{"г-ну": "г-н", "г-на": "г-н", "господину": "г-н", "господина": "г-н", "г-же": "г-жа", "госпоже": "г-жа", "г-жу": "г-жа", "госпожу": "г-жа", "шейху": "шейх", "послу": "посол", "лорду": "лорд", "принцу": "принц"}

// dative puts a name that follows a verb back into the form in which it stands alone: г-ну Анджею Дуде, Президенту Республики Польша.
func dative(s string) string {
	m := addressedTo.FindStringSubmatchIndex(s)
	if m == nil {
		return s
	}
	to := strings.ToLower(s[m[4]:m[5]])
	name, rest := s[m[1]:], ""
	if at := strings.IndexByte(name, ','); at >= 0 {
		name, rest = name[:at], name[at:]
	}
	list := strings.Fields(name)
	for i, w := range list {
		list[i] = aloneForm(w, to)
	}
	return s[:m[4]] + addressee[to] + " " + strings.Join(list, " ") + rest
}

var hard = pattern(`[бвгджзклмнпрстфхцчшщ]$`)

// aloneForm returns a word of a name in the nominative. Names of women in -е are in -а there; those that end otherwise are the same in every case.
func aloneForm(w, to string) string {
	if _, size := utf8.DecodeRuneInString(w); len(w) < size+4 {
		return w
	}
	w = strings.TrimRight(w, ".")
	woman := strings.HasPrefix(to, "г-ж") || strings.HasPrefix(to, "госпож")
	accusative := strings.HasSuffix(to, "а") || woman && strings.HasSuffix(to, "у")
	switch {
	case accusative && woman:
		return exchanged(w, "у", "а", hard)
	case accusative:
		return exchanged(w, "а", "", hard)
	case woman:
		return exchanged(w, "е", "а", hard)
	}
	for _, e := range []struct{ from, to string }{{"ею", "ей"}, {"аю", "ай"}, {"ию", "ий"}, {"ью", "ья"}} {
		if stem, ok := strings.CutSuffix(w, e.from); ok {
			return stem + e.to
		}
	}
	if t := exchanged(w, "у", "", hard); t != w {
		return t
	}
	return exchanged(w, "е", "а", hard)
}

// exchanged returns a word with another end, where the stem is as it has to be.
func exchanged(w, from, to string, stems expression) string {
	if stem, ok := strings.CutSuffix(w, from); ok && len(stem) > 4 && stems.MatchString(stem) {
		return stem + to
	}
	return w
}
