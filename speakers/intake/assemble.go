package intake

import (
	"slices"
	"strings"
	"unicode/utf8"

	"rostrum/speakers"
	"rostrum/speakers/states"
)

// assemble makes an entry of the parts: which is the name, which the person, which the office.
func (p *phrase) assemble(text string) {
	at := p.nameAt()
	if at < 0 {
		at = p.nameInside()
	}
	if at < 0 {
		at = p.nameCutShort()
	}
	if at >= 0 {
		p.s.Name = p.parts[at].text
		p.parts = append(p.parts[:at:at], p.parts[at+1:]...)
		p.fillPerson()
		return
	}
	p.withoutState(text)
}

// nameCutShort finds a state whose name was cut short without a dot, "switz", "s leone", at the head of an entry for which nobody else speaks: where
// briefers stand it may be a surname.
func (p *phrase) nameCutShort() int {
	if len(p.parts) == 0 || p.parts[0].kind != unclear || len(p.parts[0].text) > 40 || p.b.section.category == speakers.Briefer || p.b.looked >= maxLookedFor {
		return -1
	}
	for _, part := range p.parts[1:] {
		if part.kind == aGroup {
			return -1
		}
	}
	p.b.looked++
	s, ok := states.Hurried(p.parts[0].text, states.Language(p.b.result.Detected.Language))
	if !ok && len(p.parts) == 1 && p.amongSmall() {
		s, ok = states.Abridged(p.parts[0].text+".", states.Language(p.b.result.Detected.Language))
	}
	if !ok {
		return -1
	}
	p.s.Code = s.Alpha3()
	if slices.Contains(states.Slipped(p.parts[0].text), s) { // a slip rather than a short form: "United Kindom"
		listed := s.Listed(states.Language(p.b.result.Detected.Language))
		p.b.problem(p.line, 0, Warning, StateMisspelt, Args{Field: FieldName, Value: p.parts[0].text, Suggestions: []string{listed}})
	}
	return 0
}

// amongSmall says whether an entry is a single word in small letters in a list whose last entries are states in small letters: whoever wrote it was in
// a hurry, and "арг" is a state cut short as "мекс" is.
func (p *phrase) amongSmall() bool {
	const enough = 3
	text, all := p.parts[0].text, p.b.result.Speakers
	if len(all) < enough || utf8.RuneCountInString(text) < 3 || strings.Contains(text, " ") {
		return false
	}
	for _, s := range all[len(all)-enough:] {
		if _, ok := p.b.stateOf(s.Name); !isSmall(s.Name) || !ok && s.Code == "" {
			return false
		}
	}
	return true
}

// nameAt returns the part that is the name: the last state where a person stands before it, as in the Journal,
// else the first; else a group; or -1.
func (p *phrase) nameAt() int {
	first, last, group, person := -1, -1, -1, false
	for i, part := range p.parts {
		switch {
		case part.kind == aState:
			if first < 0 {
				first = i
			}
			last = i
		case part.kind == aGroup && group < 0:
			group = i
		case i == 0:
			person = part.kind == aPerson || part.kind == unclear || part.kind == anOffice
		}
	}
	switch {
	case first < 0:
		return group
	case person:
		return last
	}
	return first
}

// fillPerson takes the person and the office from what is left of the parts.
func (p *phrase) fillPerson() {
	var office []string
	for i, part := range p.parts {
		switch {
		case part.kind == aState && p.sameState(part.text):
		case part.kind == aGroup && p.s.OnBehalfOf == "", part.kind == unclear && p.s.OnBehalfOf == "" && p.b.isGroupOnly(part.text) && p.b.find(p.s.Name).ok:
			p.speakFor(p.b.readBehalf(part.text))
		case part.kind == aPerson && p.s.Person == "":
			p.s.Person = part.text
		case part.kind == unclear && p.s.Person == "" && p.isWho(i):
			p.s.Person = part.text
		case part.text == "":
		default:
			office = append(office, part.text)
		}
	}
	p.s.Title = strings.Join(office, ", ")
}

// isWho says whether a part of which nothing else is known is the person, by what it looks like and where it stands.
func (p *phrase) isWho(i int) bool {
	text := p.parts[i].text
	if relative.MatchString(text) {
		return false
	}
	if p.onlyBeside(i) && (isSurname(text) || isWordOfName(text)) {
		return true
	}
	if p.hasPerson() {
		return false
	}
	if mayBeHanName(text) && p.besideOffice(i) {
		return true
	}
	if !looksPersonal(text) {
		return false
	}
	return i == 0 || isHan(text) || i == 1 && p.parts[0].kind == anOffice && looksNamed(text) || p.onlyOther(i) || p.officeAfter(i)
}

// relative begins what is said of an entry: "venezuela, que pidió ser la última".
var relative = pattern(`(?i)^(?:who|which|that|qui|que|quien|dont|который|которая|котор\p{L}+)\s`)

// surname is one word with which nobody says anything but a name: "RF – Nebenzia".
var surname = pattern(`^\p{Lu}\p{Ll}{2,}(?:[-’']\p{Lu}?\p{Ll}+)*$`)

func isSurname(s string) bool {
	return surname.MatchString(s) && !isOffice(s) && !subjects.MatchString(s) && !grouped.MatchString(s) && !organized.MatchString(s) && !status.MatchString(s) && !knownWord(s)
}

// isWordOfName is the same where letters have no capitals: "ساموا – لوتيرو", 红十字国际委员会 斯波利亚里茨.
func isWordOfName(s string) bool {
	switch {
	case isHan(s):
		return mayBeHanName(s) && !organized.MatchString(s) && !status.MatchString(s) && !knownWord(s)
	case isArabic(s):
		return !strings.Contains(s, " ") && utf8.RuneCountInString(s) > 2 && !isOffice(s) && !arabicJoined.has(fold(s)) && !subjects.MatchString(s) && !grouped.MatchString(s) && !organized.MatchString(s) && !status.MatchString(s) && !knownWord(s)
	}
	return false
}

// besideOffice says whether another part is an office.
func (p *phrase) besideOffice(i int) bool {
	for j, part := range p.parts {
		if j != i && part.kind == anOffice {
			return true
		}
	}
	return false
}

// knownWord says whether a word is one of those that lists have beside names: a heading, a category, a language, how high somebody stands.
func knownWord(s string) bool {
	key := fold(s)
	_, heading := readHeading(s)
	_, category := categoryWords()[key]
	return heading || category || languageNames()[key] != "" || levels.has(key) || noteWords.MatchString(s) || nobody.MatchString(s)
}

// onlyOther says whether all parts but one name the state of the entry once more.
func (p *phrase) onlyOther(i int) bool {
	for j, part := range p.parts {
		if j != i && !(part.kind == aState && p.sameState(part.text)) {
			return false
		}
	}
	return true
}

// onlyBeside says whether all parts but one name the state of the entry once more, or are offices.
func (p *phrase) onlyBeside(i int) bool {
	for j, part := range p.parts {
		if j != i && part.kind != anOffice && !(part.kind == aState && p.sameState(part.text)) {
			return false
		}
	}
	return true
}

// subjects are words of offices that begin with a capital as names do.
var subjects = pattern(`(?i)affair|trade|cooperation|co-operation|integration|mobility|defen[cs]e|europe|commerce|industry|development|diaspora|culture|justice|interior|worship|emigra|expatriate|security|nations|union|foreign|human|rights|environment|climate|extérieur|étrang|asuntos|exterior|comercio|culto|дел|сотрудничеств|торговл|خارجية|شؤون|تعاون|\b(?:and|et|y|for|of)\b`)

// looksNamed says whether a part behind an office is the person's name and not more of the office.
func looksNamed(s string) bool {
	n := len(strings.Fields(s))
	return n > 1 && n < 5 && looksPersonal(s) && !subjects.MatchString(s)
}

// sameState says whether a text names the state of the entry once more, in another language perhaps.
func (p *phrase) sameState(text string) bool {
	a, ok := p.b.stateOf(text)
	b, _ := p.b.stateOf(p.s.Name)
	return ok && a == b
}

func (p *phrase) hasPerson() bool {
	for _, part := range p.parts {
		if part.kind == aPerson {
			return true
		}
	}
	return false
}

func (p *phrase) officeAfter(i int) bool {
	for _, part := range p.parts[i+1:] {
		if part.kind == anOffice {
			return true
		}
	}
	return false
}

// withoutState makes an entry where no state is named: a person speaks, or an organization, or it is free text.
func (p *phrase) withoutState(text string) {
	person, offices := -1, 0
	for i, part := range p.parts {
		if part.kind == aPerson && person < 0 {
			person = i
		}
		if part.kind == anOffice {
			offices++
		}
	}
	first := p.firstPart()
	if person < 0 && len(p.parts) == 2 && first.kind == anOffice && p.parts[1].kind == unclear && p.b.mayHold(p.parts[1].text) { // 秘书长 古特雷斯
		p.parts[1].kind, person = aPerson, 1
	}
	switch {
	case first == nil && p.s.OnBehalfOf != "":
		p.s.Name, p.s.OnBehalfOf = p.s.OnBehalfOf, ""
	case first == nil:
		p.s.Name = strings.TrimSpace(text)
	case person > 0 && first.kind == unclear: // an organization, and who speaks for it
		p.s.Name = first.text
		p.parts = p.parts[1:]
		p.fillPerson()
	case person < 0 && p.misspelt():
		p.s.Name = first.text
		p.parts = p.parts[1:]
		p.fillPerson()
	case person < 0 && first.kind == unclear && len(p.parts) > 1 && mayBeOrganization(first.text) && p.b.mayBePerson(p.parts[1].text) && p.onlyOffices(2):
		p.s.Name = first.text
		p.parts = p.parts[1:]
		p.fillPerson()
	case person == 0 && len(p.parts) == 2 && p.parts[1].kind == unclear && isLetters(p.parts[1].text): // Ms. Beth Bechdol, FAO
		p.s.Name, p.s.Person = p.parts[1].text, p.parts[0].text
	case person >= 0:
		p.s.Name = p.parts[person].text
		p.parts = append(p.parts[:person:person], p.parts[person+1:]...)
		p.s.Title = p.joined()
	case offices > 0 && first.kind == unclear && looksPersonal(first.text) && len(p.parts) > 1:
		p.s.Name = first.text
		p.parts = p.parts[1:]
		p.s.Title = p.joined()
	case len(p.parts) == 2 && first.kind == unclear && looksPersonal(first.text) && (organized.MatchString(p.parts[1].text) || isLetters(p.parts[1].text)):
		p.s.Name, p.s.Person = p.parts[1].text, first.text
	case len(p.parts) > 1 && first.kind == anOffice && p.parts[1].kind == unclear && p.b.mayBePerson(p.parts[1].text) && p.onlyOffices(2):
		p.s.Name = p.parts[1].text
		p.parts = append(p.parts[:1:1], p.parts[2:]...)
		p.s.Title = p.joined()
	case len(p.parts) > 1 && first.kind == unclear && p.b.order == personsBehind && p.parts[1].kind == unclear && p.b.mayBePerson(p.parts[1].text) && p.onlyOffices(2):
		p.s.Name = first.text
		p.parts = p.parts[1:]
		p.fillPerson()
	case len(p.parts) == 2 && first.kind == unclear && p.b.order == personsBefore && p.parts[1].kind == unclear && p.b.mayBePerson(first.text) && startsLarge(p.parts[1].text):
		p.s.Name, p.s.Person = p.parts[1].text, first.text
	default:
		p.s.Name = strings.TrimSpace(text)
	}
}

// mayHold says whether what stands beside an office, and nothing else, is the name of who holds it.
func (b *builder) mayHold(s string) bool {
	return b.mayBePerson(s) || mayBeHanName(s) || isWordOfName(s) || isSurname(s)
}

func (p *phrase) firstPart() *part {
	if len(p.parts) == 0 {
		return nil
	}
	return &p.parts[0]
}

func (p *phrase) joined() string {
	texts := make([]string, len(p.parts))
	for i, part := range p.parts {
		texts[i] = part.text
	}
	return strings.Join(texts, ", ")
}

// betweenWords are small words that organizations have in their names and persons do not.
var betweenWords = pattern(`\s(?:the|of|for|and|without|against|sans|pour|para|por|y|et|contre|contra)\s`)

// mayBeOrganization says whether a text before a person is an organization that is not known: letters, or words that no person is called by.
func mayBeOrganization(s string) bool {
	return isLetters(s) || organized.MatchString(strings.TrimSpace(outsideBrackets(s))) || betweenWords.MatchString(s)
}

// isLetters says whether a text is an organization by its letters: IOM, UN Women, ONU-Hábitat.
func isLetters(s string) bool {
	return isAcronym(s) && len(s) > 2 && !isOffice(strings.ReplaceAll(s, "-", " ")) && !levels.has(fold(s)) || ofUnitedNations.MatchString(s)
}

var ofUnitedNations = pattern(`^(?:UN|ONU|ООН)[ -]\p{Lu}`)

// onlyOffices says whether all parts from one on are offices.
func (p *phrase) onlyOffices(from int) bool {
	for _, part := range p.parts[from:] {
		if part.kind != anOffice {
			return false
		}
	}
	return true
}

// misspelt says whether a line is a state, misspelt, and a person behind it. What may have been meant is reported, here where it is further
// off than a name that stands alone may be.
func (p *phrase) misspelt() bool {
	if len(p.parts) != 2 && !(len(p.parts) == 3 && p.parts[2].kind == anOffice) || p.parts[0].kind != unclear || !looksPersonal(p.parts[1].text) {
		return false
	}
	name := p.parts[0].text
	if p.b.isNearly(name) {
		return true
	}
	if len(name) > 60 || len(strings.Fields(name)) > 4 || p.b.looked >= maxLookedFor {
		return false
	}
	var meant []string
	for _, s := range states.Suggest(name, 2) {
		meant = append(meant, s.Listed(states.Language(p.b.result.Detected.Language)))
	}
	if len(meant) > 0 {
		p.b.problem(p.line, 0, Warning, StateMisspelt, Args{Field: FieldName, Value: name, Suggestions: meant})
	}
	return len(meant) > 0
}
