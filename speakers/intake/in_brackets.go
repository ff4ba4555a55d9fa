package intake

import (
	"strings"
	"unicode"
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
		return p.measureInBrackets(inside)
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
	note(&p.s, "", rest)
	return true
}

// groupInBrackets reads for whom somebody speaks where no more is said of it: (for the Nordics), (A3 Plus: Algeria, Guyana),
// (Group of Friends in Defence of the Charter), (Estonia, Latvia, Lithuania), （代表人的安全网络）.
func (p *phrase) groupInBrackets(inside, before string) bool {
	if m := forGroup.FindStringSubmatch(inside); m != nil && p.b.mayBeGroup(m[1]) {
		p.speakFor(p.b.readBehalf(m[1]))
		return true
	}
	if m := behalfChinese.FindStringSubmatch(inside); m != nil && p.b.isRepresented(m[1]) {
		p.speakFor(p.b.readBehalf(m[1]))
		return true
	}
	if !p.b.namesSpeaker(before) {
		return false
	}
	if who := p.b.readBehalf(inside); len(who.states) > 1 || (groupHead.MatchString(inside) || groupEnd.MatchString(inside)) && !isOffice(inside) {
		p.speakFor(who)
		return true
	}
	return false
}

// namesSpeaker says whether what stands before a bracket is as a whole a state or a group.
func (b *builder) namesSpeaker(before string) bool {
	return b.isName(strings.TrimSpace(before))
}

// isRepresented says whether what 代表 stands before is a group or states, and not the name of a representative: that is short.
func (b *builder) isRepresented(who string) bool {
	name := beforeColon(who)
	if strings.HasPrefix(simplified(name), "团") { // 代表团团长
		return false
	}
	return groupInHan.MatchString(name) || b.isName(who) || b.allStates(b.stateList(who)) ||
		utf8.RuneCountInString(name) > 4 && !strings.Contains(name, "·") && !isOffice(name)
}

// measureInBrackets reads a language or a limit with its unit.
func (p *phrase) measureInBrackets(inside string) bool {
	if tag, ok := languageNames[fold(languageWord(inside))]; ok {
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
		case isOffice(piece) && (!p.b.isName(piece) || officeShort[fold(piece)]): // FM is a minister here, not Micronesia
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

// isShortOffice says whether letters behind a state's name are an office though they are another state's code: "Costa Rica (FM)".
func (p *phrase) isShortOffice(inside, before string) bool {
	code, _ := p.b.stateOf(inside)
	state, named := p.b.stateOf(strings.TrimSpace(before))
	return officeShort[fold(inside)] && named && state != code
}

// nameInBrackets reads a state, a group, a code or a person; what is none of them goes to the note.
func (p *phrase) nameInBrackets(inside, before string) bool {
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
	if p.b.namesOne(before) && !p.hasPerson() && p.b.mayBePerson(inside) {
		p.parts = append(p.parts, part{inside, aPerson})
		return true
	}
	note(&p.s, "", inside)
	return true
}

// namesOne says whether a text is a name, in two languages perhaps.
func (b *builder) namesOne(s string) bool {
	_, twice := b.sameTwice(strings.TrimSpace(s))
	return twice || b.isName(strings.TrimSpace(s))
}

// mayBePerson says whether a text without a form of address is a person's name and nothing of what else stands beside states.
func (b *builder) mayBePerson(s string) bool {
	return looksPersonal(s) && startsLarge(s) && !grouped.MatchString(s) && !organized.MatchString(s) && !subjects.MatchString(s)
}

// groupHead begins or ends the name of a group that states belong to.
var groupHead = pattern(`(?i)^(?:the )?(?:(?:core|cross-regional|informal|joint|regional|african|arab|troika) )*group of\s|^friends of\s|^troika\b|^coalition of\s|^A3 ?(?:\+|plus)?$|^A3 ?(?:\+|plus)\b|^(?:le )?groupe d|^(?:el )?grupo de|^amis d|^amigos d|^группа\s|^друзья\s|之友(?:小组|集团)?$|^مجموعة\s|^أصدقاء\s`)

// groupEnd ends the name of such a group, or begins it where the language has it so: Human Security Network, Red de Seguridad Humana.
var groupEnd = pattern(`(?i)\b(?:network|group|friends|forum|coalition|alliance|caucus|movement|partnership)$|^(?:le |la |l['’]|el )?(?:réseau|groupe|forum|coalition|alliance|mouvement|red|grupo|foro|coalición|alianza|movimiento|сеть|группа|форум|коалиция|движение)\s|(?:网络|小组|集团|联盟|论坛|运动)$|^(?:شبكة|مجموعة|تحالف|حركة|منتدى|ائتلاف)\s`)

// behalfChinese is for whom somebody speaks where no verb follows: 代表北欧国家. A person who represents is named otherwise.
var behalfChinese = pattern(`^(?:同时|并|也|亦)?(?:代表|代)(.{2,40})$`)

func beforeColon(s string) string {
	head, _, _ := cutColon(s)
	return head
}

var groupInHan = pattern(`(?:国家|国|集团|小组|运动|组织|联盟|论坛|之友|共同体|会议|倡议|成员|联合会|委员会|网络|伙伴|方案|阵线|共同主席|署|基金会|研究所|中心|协会|大学|学院)$`)

var spoke = pattern(`(?i)^(?:spoke|speaks|speaking|will speak|parle|parlant|s['’]exprime|habla|hablando|interviene|говорит|выступает|以|تكلم|تكلمت|يتكلم|تحدث|تحدثت)(?:era|\s+in|\s+en|\s+на)?\s*`)

func languageWord(s string) string {
	s = spoke.ReplaceAllString(s, "")
	for _, cut := range []string{"发言", "發言", "语", "in ", "en ", "باللغة ", "ب"} {
		if t := strings.TrimSuffix(strings.TrimPrefix(s, cut), cut); t != s {
			if _, ok := languageNames[fold(t)]; ok {
				return t
			}
			if _, ok := languageNames[fold("ال"+strings.TrimPrefix(t, "ال"))]; ok {
				return "ال" + strings.TrimPrefix(t, "ال")
			}
			if cut == "发言" || cut == "發言" {
				s = t
			}
		}
	}
	return s
}

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

// forGroup is for whom somebody speaks, where no more is said: "for the Nordics".
var forGroup = pattern(`^(?i:also )?(?i:for(?: the)?|pour l[ae]s?|pour|por l[ao]s?|por|от)\s+(\p{Lu}.{2,120})$`)

// grouped are words of groups of states.
var grouped = pattern(`(?i)\b(?:states|countries|friends|nordics?|baltics?|pacific|caribbean|african|arab|asian?|europe(?:an)?|latin|union|forum|like-?minded|islands?|non-aligned|eight|ten|five|américa|pays|países|états|estados|amis|amigos)\b`)

// groupedElsewhere are such words in Russian, Chinese and Arabic.
var groupedElsewhere = pattern(`(?i)(?:^|\s)(?:групп|движени|союз|стран|государств|сообществ|друз|островн|неприсоедин)|(?:集团|小组|运动|组织|联盟|之友|国家)|(?:^|\s)(?:ال)?(?:مجموعة|دول|حركة|بلدان|أصدقاء)`)

// mayBeGroup says whether a text names a group, or states.
func (b *builder) mayBeGroup(s string) bool {
	return b.find(s).group || grouped.MatchString(s) || groupedElsewhere.MatchString(s) || organized.MatchString(s) || b.allStates(b.stateList(s))
}
