package intake

import (
	"strings"
	"unicode/utf8"

	"rostrum/speakers"
)

// civilSociety says that a person speaks for no state.
var civilSociety = gate(`civil activist défenseu defensor граждан 民间 活动家 المدني ناشط`, `civil society|société civile|sociedad civil|гражданск\p{L}+ обществ|民间社会|المجتمع المدني|\bactivist|\bactivista|активист|活动家|ناشطة?`)

// takeBracket puts what stands in brackets where it belongs. It says false for what stays where it is.
func (p *phrase) takeBracket(inside, before string) bool {
	switch {
	case inside == "":
		return true
	case nobody.MatchString(inside) && before != "":
		note(&p.s, "", inside)
		return true
	case onBehalf.MatchString(before): // the states that a group has, or its short form
		return p.measureInBrackets(inside) || p.categoryInBrackets(inside) || p.severalInBrackets(inside) || p.addressedInBrackets(inside)
	}
	if _, _, ok := p.b.spokenForInHan(before + "发言"); ok && isHan(before) && len(p.b.readBehalf(inside).states) > 1 {
		return false
	}
	inside = p.withoutMeasure(inside)
	if isHan(inside) && noteWords.MatchString(inside) {
		note(&p.s, "", inside)
		return true
	}
	return p.behalfInBrackets(inside, before) || p.categoryInBrackets(inside) || p.groupInBrackets(inside, before) || p.measureInBrackets(inside) ||
		p.severalInBrackets(inside) || p.personInBrackets(inside, before) || p.officeInBrackets(inside, before) || p.nameInBrackets(inside, before)
}

// withoutMeasure takes a language or a limit off the end of what stands in brackets: (on behalf of the Arab Group, in Arabic).
func (p *phrase) withoutMeasure(inside string) string {
	at := strings.LastIndexAny(inside, ",،，;；")
	if at <= 0 || insideBrackets(inside, at) {
		return inside
	}
	_, size := utf8.DecodeRuneInString(inside[at:])
	if tail := strings.TrimSpace(inside[at+size:]); tail == "" || !p.measureInBrackets(tail) {
		return inside
	}
	return strings.TrimSpace(inside[:at])
}

// behalfInBrackets reads "on behalf of the Nordic countries", in any of the six languages.
func (p *phrase) behalfInBrackets(inside, before string) bool {
	rest, who, ok := p.b.cutBehalf(inside)
	switch {
	case !ok:
		return false
	case p.b.isName(rest) && !p.b.namesSpeaker(before): // Mr. Ladeb (Tunisia, on behalf of the Arab Group)
		p.parts = append(p.parts, part{rest, aState})
	default:
		note(&p.s, "", rest)
	}
	p.speakFor(who)
	return true
}

func (p *phrase) categoryInBrackets(inside string) bool {
	c, rest, ok := parseCategory(inside)
	if !ok || p.s.Category != speakers.Unknown {
		return false
	}
	p.s.Category = c
	switch {
	case p.measureInBrackets(rest), p.addressedInBrackets(rest): // (Mme Lana Nusseibeh, présidente)
	default:
		note(&p.s, "", rest)
	}
	return true
}

// measureInBrackets reads a language or a limit with its unit.
func (p *phrase) measureInBrackets(inside string) bool {
	if tag, ok := languageNames()[fold(languageWord(inside))]; ok {
		p.s.Language = tag
		return true
	}
	l := parseLimit(eachOf.ReplaceAllString(inside, ""), false)
	if l.value == 0 || l.doubt != "" || isNumber(inside) {
		return false
	}
	p.s.Limit = l.value
	return true
}

// eachOf is what is said beside a limit of more than one: (5 min each), （每人三分钟）.
var eachOf = pattern(`(?i)^(?:(?:time limit|speaking time|limit|temps de parole|tiempo(?: de palabra)?|регламент|лимит|发言时间|时限|(?:المدة|الوقت)(?: المحددة?)?|max(?:imum)?\.?|up to|not more than|no more than|each|jusqu['’]à|pas plus de|chacun|hasta|máximo|no más de|cada uno|до|по|не более|каждому|最多|每人|每位|每国|每方|每团|每个代表团|各|不超过|不多于|限时|限|لكل (?:متكلم|وفد|دولة|منهم)|لكل|(?:بحد|الحد) (?:أقصى|الأقصى)|لا تتجاوز|بما لا يتجاوز)\s*:?\s*)+|\s*(?:max(?:imum)?\.?|each|per speaker|p\.p\.|chacune?|cada un[oa]|c/u|каждый|кажд\p{L}+(?: \p{L}+)?|на (?:каждого|оратора|выступление)|per (?:delegation|statement|participant)|par (?:orateur|délégation|intervenant)|por (?:orador|delegación)|为限|以内|لكل(?: (?:متكلم|منهم|منها|وفد|دولة|بيان))?|كحد أقصى)$`)

// severalInBrackets reads what is parted by commas where each part has its own place: (FM, 4 min), (in French; tbc).
func (p *phrase) severalInBrackets(inside string) bool {
	pieces := splitOutside(inside, ",;،؛，；、")
	if len(pieces) < 2 || len(pieces) > 4 {
		return false
	}
	measured := *p
	measured.parts = nil
	for _, piece := range pieces {
		switch {
		case measured.measureInBrackets(piece), measured.categoryInBrackets(piece):
		case isOffice(piece) && (!p.b.isName(piece) || officeShort.has(fold(piece))): // FM is a minister here, not Micronesia
			measured.parts = append(measured.parts, part{piece, anOffice})
		default:
			return false
		}
	}
	if len(measured.parts) == len(pieces) { // one office of several words
		return false
	}
	measured.parts = append(p.parts, measured.parts...)
	*p = measured
	return true
}

// addressedInBrackets reads who speaks for the group before: "Ghana, au nom de l'Union africaine (M. Agyeman)".
func (p *phrase) addressedInBrackets(inside string) bool {
	name, ranked := unrank(inside, p.b.french)
	if !ranked || isOffice(name) || strings.ContainsAny(name, ",;،，") || p.b.isName(name) {
		return false
	}
	p.parts = append(p.parts, part{name, aPerson})
	return true
}

// personInBrackets reads a person behind a form of address, or who is called ambassador.
func (p *phrase) personInBrackets(inside, before string) bool {
	if before == "" {
		return false
	}
	if name, ranked := unrank(inside, p.b.french); ranked {
		who, of, ok := strings.Cut(name, ",")
		of = strings.TrimSpace(of)
		switch {
		case ok && p.b.isName(of): // The President (Mr. Rosselli, Uruguay)
			p.parts = append(p.parts, part{who, aPerson}, part{of, aState})
			if c, _, ok := parseCategory(articleHead.ReplaceAllString(before, "")); ok && p.s.Category == speakers.Unknown {
				p.s.Category = c
			}
			return true
		case ok && isOffice(of) && !isOffice(who):
			p.parts = append(p.parts, part{who, aPerson}, part{of, anOffice})
			return true
		}
	}
	if name, ranked := unrank(inside, p.b.french); ranked && isOffice(name) && !isOffice(givenOf(name)) { // Sra. Inga Rhonda King
		p.parts = append(p.parts, part{name, aPerson})
		return true
	}
	inside, more, _ := strings.Cut(inside, ",")
	if name, office := unambassador(inside); office != "" && (more == "" || isOffice(more)) && !p.b.isName(name) && !isOffice(name) {
		p.parts = append(p.parts, part{name, aPerson}, part{strings.Trim(office+", "+strings.TrimSpace(more), ", "), anOffice})
		return true
	}
	return false
}

// officeInBrackets reads an office, alone or with the state beside it.
func (p *phrase) officeInBrackets(inside, before string) bool {
	if before == "" {
		return false
	}
	if isHan(inside) && isOffice(inside) && !p.b.isName(inside) {
		p.recogniseHan(inside)
		return true
	}
	if left, right, ok := strings.Cut(inside, "/"); ok && (isOffice(left) && p.b.isName(right) || isOffice(right) && p.b.isName(left)) {
		p.recognise(strings.TrimSpace(left), 2)
		p.recognise(strings.TrimSpace(right), 2)
		return true
	}
	if !p.b.isName(inside) && p.recogniseOffice(inside) { // Alta Representante Kaja Kallas
		return true
	}
	if isOffice(inside) && (!p.b.isName(inside) || p.isShortOffice(inside, before)) {
		p.officeOf(inside)
		return true
	}
	return false
}

// officeOf makes parts of an office and who holds it, where that is said with it: (observador permanente, Sr. X), (постоянный наблюдатель г-н Х).
func (p *phrase) officeOf(inside string) {
	if office, who, ok := p.rankInside(inside); ok {
		name, _ := unrank(who, p.b.french)
		p.parts = append(p.parts, part{name, aPerson}, part{office, anOffice})
		return
	}
	if !p.recogniseOffice(inside) {
		p.parts = append(p.parts, part{inside, anOffice})
	}
}

// nameInBrackets reads a state, a group, a code or a person; what is none of them goes to the note.
func (p *phrase) nameInBrackets(inside, before string) bool {
	if _, ok := p.b.stateOf(inside); !ok && !p.hasPerson() && p.b.mayBeWhom(before) && len(strings.Fields(before)) > 1 && len(strings.Fields(before)) < 5 && (isLetters(inside) || organized.MatchString(inside)) && !isOffice(inside) { // Sima Bahous (UN Women)
		p.parts = append(p.parts, part{inside, aGroup})
		return true
	}
	if _, named := p.b.stateOf(strings.TrimSpace(before)); isAcronym(inside) && !(named && len(inside) > 6) {
		return p.takeAcronym(inside, before)
	}
	if p.b.isName(inside) && civilSociety.MatchString(before) { // where the person is from, and not for whom
		note(&p.s, "", inside)
		return true
	}
	if p.b.isName(inside) && before != "" {
		if _, ok := p.b.stateOf(strings.TrimSpace(before)); !ok {
			p.parts = append(p.parts, part{inside, aState})
			return true
		}
	}
	if p.b.find(inside).group && before != "" {
		p.speakFor(behalf{group: inside})
		return true
	}
	if name, ranked := unrank(inside, p.b.french); ranked {
		p.parts = append(p.parts, part{name, aPerson})
		return true
	}
	if before == "" {
		return false
	}
	if _, named := p.b.nameOf(before); !named && p.b.mayBeWhom(withoutAmbassador(before)) && p.b.isNearly(inside) { // Amb. Christian Wenaweser (Lichtenstein)
		p.parts = append(p.parts, part{inside, aState})
		return true
	}
	if p.b.namesOne(before) && !p.hasPerson() && p.b.mayBePerson(inside) {
		p.parts = append(p.parts, part{inside, aPerson})
		return true
	}
	note(&p.s, "", inside)
	return true
}

func withoutAmbassador(s string) string {
	name, _ := unambassador(strings.TrimSpace(s))
	return name
}

// namesOne says whether a text is a name, in two languages perhaps.
func (b *builder) namesOne(s string) bool {
	_, twice := b.sameTwice(strings.TrimSpace(s))
	_, ofMission := b.missionOf(strings.TrimSpace(s))
	return twice || ofMission || b.isName(strings.TrimSpace(s))
}

// mayBePerson says whether a text without a form of address is a person's name and nothing of what else stands beside states.
func (b *builder) mayBePerson(s string) bool {
	return looksPersonal(s) && startsLarge(s) && !grouped.MatchString(s) && !organized.MatchString(s) && !subjects.MatchString(s)
}

var spoke = pattern(`(?i)^(?:spoke|speaks|speaking|will speak|parle|parlant|s['’]exprime|habla|hablando|interviene|говорит|выступает|以|تكلم|تكلمت|يتكلم|تحدث|تحدثت)(?:era|\s+in|\s+en|\s+на)?\s*`).having(`spoke speak parl exprime habl interviene говорит выступает 以 تكلم تحدث`)

func languageWord(s string) string {
	s = spoke.ReplaceAllString(s, "")
	for _, cut := range []string{"发言", "發言", "语", "in ", "en ", "باللغة ", "ب"} {
		if t := strings.TrimSuffix(strings.TrimPrefix(s, cut), cut); t != s {
			if _, ok := languageNames()[fold(t)]; ok {
				return t
			}
			if _, ok := languageNames()[fold("ال"+strings.TrimPrefix(t, "ال"))]; ok {
				return "ال" + strings.TrimPrefix(t, "ال")
			}
			if cut == "发言" || cut == "發言" {
				s = t
			}
		}
	}
	return s
}
