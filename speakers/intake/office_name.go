package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"rostrum/speakers/states"
)

// officeHeads are the words with which an office that stands before a name ends, unless it says of what.
var officeHeads = words(`minister secretary president vice-president ambassador representative commissioner premier chancellor king queen prince princess emir sheikh taoiseach tánaiste envoy coordinator director chair chairman chairwoman chairperson
	secretary-general under-secretary-general assistant-secretary-general undersecretary pm fm dpm vfm pr dpr usg asg srsg dsrsg sg dsg hod cda pga minister-counsellor counsellor attaché advisor head chargé chargée adviser rapporteur administrator ceo governor administrator high-commissioner general
	ministre ministra ministro président présidente presidente presidenta embajador embajadora ambassadeur ambassadrice canciller chancelier chancelière directeur directrice director directora secrétaire secretario secretaria représentant représentante representante commissaire comisionado comisionada conseiller conseillère consejero consejera chef cheffe jefe jefa encargado encargada subsecretario subsecretaria viceministro viceministra vicepresidente vicepresidenta vicecanciller`)

// officeShort are those behind which a name of one word may stand.
var officeShort = words(`minister president ambassador pm fm dpm vfm pr dpr usg asg srsg dsrsg sg dsg hod cda pga secretary chancellor premier commissioner king queen prince princess emir
	tánaiste taoiseach ministre ministra ministro canciller vicecanciller embajador embajadora ambassadeur ambassadrice président présidente presidente presidenta premier première vicepresidente vicepresidenta chancelier min amb emb`)

// officeAdjectives stand behind the head of an office and belong to it.
var officeAdjectives = words(`permanent permanente permanents adjoint adjointe adjunto adjunta delegado delegada délégué déléguée federal fédéral fédérale alterno alterna general général générale generale ejecutivo ejecutiva exécutif exécutive extraordinaire extraordinario extraordinaria plénipotentiaire plenipotenciario plenipotenciaria a.i. ai interino interina designate emeritus alternate`)

// officeSubjects are the words after "of" with which an office ends that says of what it is one.
var officeSubjects = words(`affairs trade defence defense development cooperation co-operation europe state nations relations culture justice security environment commerce industry interior exteriores étrangères extérieures extérieur cooperación coopération culto comercio council affaires negocios delegation délégation delegación mission misión`)

// beforeName are small words within an office.
var beforeName = words(`of for the and to de des du la le les y et del los las à`)

// officeThenName takes an office apart that the name of its holder follows: "Foreign Minister Annalena Baerbock". Where the office goes on with
// "of" or "for" the name has to have two words and to follow a word with which offices end.
func (b *builder) officeThenName(s string) (office, who string, ok bool) {
	list := strings.Fields(s)
	if len(list) < 2 || len(list) > 18 || strings.ContainsAny(s, ",;()،؛") || isHan(s) {
		return "", s, false
	}
	switch {
	case isArabic(s):
		return b.arabicOfficeThenName(list)
	case isCyrillicAt(s):
		return b.russianOfficeThenName(list)
	}
	last := -1
	for i, w := range list[:len(list)-1] {
		if officeHeads.has(strings.TrimPrefix(fold(w), "vice")) || officeHeads.has(fold(w)) || officeHeads.has(strings.ToLower(strings.TrimRight(w, "."))) {
			last = i
		}
	}
	if last < 0 {
		return "", s, false
	}
	for last+2 < len(list) && officeAdjectives.has(fold(list[last+1])) {
		last++
	}
	at, least := last+1, 1
	if !officeShort.has(strings.ToLower(list[last])) {
		least = 2
	}
	for i := last + 1; i < len(list)-1; i++ {
		if beforeName.has(strings.ToLower(list[i])) && (i == last+1 || officeSubjects.has(fold(list[i-1])) || beforeName.has(strings.ToLower(list[i-1])) || at < 0) {
			least, at = 2, -1
			continue
		}
		if elided.MatchString(list[i]) && (at == i || at < 0) { // secrétaire d'État, chargé d'affaires
			least, at = 2, i+1
			continue
		}
		if at != last+1 && officeSubjects.has(fold(list[i])) {
			at = i + 1
		}
	}
	if at < 0 || at >= len(list) {
		return "", s, false
	}
	who = strings.Join(list[at:], " ")
	if n := len(list) - at; n < least || n > 6 || !b.mayBeWho(who, n) {
		return "", s, false
	}
	return strings.Join(list[:at], " "), who, true
}

// elided is a word of what an office is of, with its article: d'État.
var elided = pattern(`^[dl]['’]\p{L}{3}`)

// mayBeWho says whether the words behind an office are a name and not more of it.
func (b *builder) mayBeWho(who string, n int) bool {
	if b.isName(who) || organized.MatchString(who) || subjects.MatchString(who) || isOffice(who) || strings.ContainsAny(who, "0123456789/&") {
		return false
	}
	if n > 1 {
		return looksPersonal(who) && startsLarge(who)
	}
	r, _ := utf8.DecodeRuneInString(who)
	return unicode.IsUpper(r) && utf8.RuneCountInString(who) > 3 && !officeSubjects.has(fold(who))
}

// adjectiveBefore takes the state off the head of an office: "German Foreign Minister", "South African Ambassador".
func adjectiveBefore(s string) (state, office string, ok bool) {
	s = officeArticle.ReplaceAllString(s, "")
	list := strings.SplitN(s, " ", 4)
	for n := min(3, len(list)-1); n > 0; n-- {
		rest := strings.Join(list[n:], " ")
		if of, known := states.OfAdjective(strings.Join(list[:n], " ")); known && startsLarge(s) && (isOffice(rest) || officeHeads.has(fold(list[n]))) {
			return of.Listed(states.English), rest, true
		}
	}
	return "", s, false
}

// recogniseOffice takes an office apart from the adjective of the state before it and the name behind it.
func (p *phrase) recogniseOffice(t string) bool {
	state, office, ofState := adjectiveBefore(t)
	if !ofState && !isOffice(t) {
		return false
	}
	if isCyrillicAt(t) && !isFormer(t) {
		if name, rest, ok := p.stateAmid(t); ok { // the person behind it is a part by now
			p.parts = append(p.parts, part{name, aState}, part{rest, anOffice})
			return true
		}
	}
	if !ofState {
		office = t
	}
	before, who, named := p.b.officeThenName(office)
	if ofState {
		p.parts = append(p.parts, part{state, aState})
	}
	switch {
	case named && !p.hasPerson() && !(isAcronym(who) && len(p.parts) > 0 && p.namesWho()):
		p.parts = append(p.parts, part{who, aPerson}, part{before, anOffice})
	case ofState:
		p.parts = append(p.parts, part{office, anOffice})
	default:
		return false
	}
	return true
}

// knighted is a title that is part of a name and says that one begins: Dame Barbara Woodward, الأمير زيد بن رعد.
var knighted = pattern(`^(?:(?i:la |le |the |el )?(?:Dame|Sir|Lord|Lady|Baroness|Baron|[Bb]aronne|[Bb]aronesa|[Bb]arón|[Cc]omte|[Cc]omtesse|Sheikha?|Prince(?:ss)?|Archbishop|Monsignor|Msgr\.?|Cardinal|[Пп]ринц(?:есса)?|[Лл]орд|[Лл]еди|[Бб]арон(?:есса)?|[Сс]эр|[Шш]ейх(?:а)?|[Кк]ардинал|[Аа]рхиепископ))\s+\p{Lu}\p{L}|^(?:الأميرة?|السير|اللورد|الليدي|البارونة?|المطران|الكاردينال)\s+\p{Arabic}{2}`).having(`dame sir lord lady baron barón comte sheikh prince archbishop monsignor msgr cardinal принц лорд леди барон сэр шейх кардинал архиепископ أمير السير اللورد الليدي البارون المطران الكاردينال`)

// isKnighted says whether a text is such a title with a name behind it, and nothing else.
func isKnighted(s string) bool {
	_, name, ok := strings.Cut(s, " ")
	return ok && knighted.MatchString(s) && len(strings.Fields(name)) < 6 && !isOffice(name) && !organized.MatchString(name) && !subjects.MatchString(name)
}
