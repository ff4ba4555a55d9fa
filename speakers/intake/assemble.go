package intake

import (
	"strings"
)

// assemble makes an entry of the parts: which is the name, which the person, which the office.
func (p *phrase) assemble(text string) {
	at := p.nameAt()
	if at < 0 {
		at = p.nameInside()
	}
	if at >= 0 {
		p.s.Name = p.parts[at].text
		p.parts = append(p.parts[:at:at], p.parts[at+1:]...)
		p.fillPerson()
		return
	}
	p.withoutState(text)
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

// nameInside finds the state within an office, or within what goes on from it behind a comma, and makes a part of it.
func (p *phrase) nameInside() int {
	office := false
	for i, piece := range p.parts {
		if name, ok := p.b.missionOf(piece.text); ok && piece.kind != aPerson {
			p.parts[i] = part{name, aState}
			return i
		}
		office = office || piece.kind == anOffice
		if piece.kind != anOffice && (piece.kind != unclear || !office) {
			continue
		}
		name, rest, ok := p.b.stateWithin(piece.text)
		if !ok {
			name, rest, ok = p.stateAmid(piece.text)
		}
		if !ok {
			continue
		}
		p.parts[i].text = officeArticle.ReplaceAllString(rest, "")
		p.parts = append(p.parts, part{name, aState})
		return len(p.parts) - 1
	}
	return p.groupInside()
}

// mission is what stands before the state that it is of: "Permanent Mission of Cuba", "Delegation of Peru".
var mission = gate(`mission delegation délégation misión mision delegación delegacion миссия делегация 代表团 代表團 وفد بعثة`, `^(?:the |la |le |el |une? )?(?:(?:permanent|joint|observer) )*(?:mission|delegation|délégation|misión|mision|delegación|delegacion|постоянная миссия|постоянное представительство|миссия|делегация|وفد|البعثة|بعثة)(?: permanente?| d['’]observation| observadora?| الدائمة)?\s+(.+)$`)

// missionOf returns the state or group that a mission or delegation is of.
func (b *builder) missionOf(s string) (string, bool) {
	if !mission.near(s) {
		return "", false
	}
	if name, ok := strings.CutSuffix(strings.TrimSuffix(s, "團")+"", "代表团"); ok && b.isName(strings.TrimSuffix(name, "常驻")) {
		return strings.TrimSuffix(name, "常驻"), true
	}
	m := mission.FindStringSubmatch(accredited.ReplaceAllString(s, ""))
	if m == nil {
		return "", false
	}
	return b.nameOf(missionJoint.ReplaceAllString(m[1], ""))
}

var missionJoint = pattern(`(?i)^(?:of|from|for|de la|de los|de las|de l['’]|des|du|del|de|d['’])\s*(?:the\s+)?`)

// stateAmid finds the state in an office that a person's name follows: "Постоянный представитель Республики Корея посол Хван
// Джун Гук". The person becomes a part of its own.
func (p *phrase) stateAmid(s string) (name, office string, ok bool) {
	list := strings.Fields(s)
	if len(list) < 4 || len(list) > 24 || isHan(s) {
		return "", s, false
	}
	for from := 1; from < len(list)-1; from++ {
		for to := min(len(list)-1, from+7); to > from; to-- {
			span := strings.Join(list[from:to], " ")
			state, ok := p.b.inflected(span)
			if !ok || len(span) < 4 {
				continue
			}
			who, rank := unambassador(strings.Join(list[to:], " "))
			if who, _ = unrank(who, p.b.french); !looksPersonal(who) || isOffice(who) || p.b.isName(who) {
				return "", s, false
			}
			p.parts = append(p.parts, part{who, aPerson})
			if rank != "" {
				p.parts = append(p.parts, part{rank, anOffice})
			}
			return bareName.ReplaceAllString(state, ""), trimOf(strings.Join(list[:from], " ") + " "), true
		}
	}
	return "", s, false
}

// officeArticle stands before an office within a sentence.
var officeArticle = pattern(`(?i)^(?:(?:the|le|la|el)\s+|l['’])`)

// groupInside finds an organization within an office: "Jefe de la Delegación de la Unión Europea".
func (p *phrase) groupInside() int {
	for i, piece := range p.parts {
		if piece.kind != anOffice {
			continue
		}
		text := delegationEnd.ReplaceAllString(accredited.ReplaceAllString(piece.text, ""), "")
		for at := range text {
			if text[at] != ' ' || at+1 == len(text) || len(text)-at > 200 {
				continue
			}
			if name, ok := russianGroups()[stemsOf(text[at+1:])]; ok && isCyrillicAt(text[at+1:]) {
				p.parts[i].text = trimOf(text[:at])
				p.parts = append(p.parts, part{name, aGroup})
				return len(p.parts) - 1
			}
			if g, ok := groupNamed(text[at+1:]); ok && g.Organization() && ofBefore.MatchString(text[:at+1]) {
				p.parts[i].text = trimOf(text[:at])
				p.parts = append(p.parts, part{bareName.ReplaceAllString(text[at+1:], ""), aGroup})
				return len(p.parts) - 1
			}
		}
	}
	return -1
}

// delegationEnd is what stands behind the organization that it is of: Head of the European Union delegation.
var delegationEnd = pattern(`(?i)\s(?:permanent )?(?:delegation|mission|office)$`)

// ofBefore is the word that joins an organization to an office, or the end of the office itself.
var ofBefore = pattern(`(?i)(?:\b(?:of|for|de|du|des|del)(?:\s+(?:the|la|los|las))?|\p{L}{6,})\s$`)

// fillPerson takes the person and the office from what is left of the parts.
func (p *phrase) fillPerson() {
	var office []string
	for i, part := range p.parts {
		switch {
		case part.kind == aState && p.sameState(part.text):
		case part.kind == aGroup && p.s.OnBehalfOf == "":
			p.s.OnBehalfOf = part.text
		case part.kind == aPerson && p.s.Person == "":
			p.s.Person = part.text
		case part.kind == unclear && p.s.Person == "" && !p.hasPerson() && looksPersonal(part.text) && (i == 0 || isHan(part.text) || i == 1 && p.parts[0].kind == anOffice && looksNamed(part.text) || len(p.parts) == 1 || p.officeAfter(i)):
			p.s.Person = part.text
		case part.text == "":
		default:
			office = append(office, part.text)
		}
	}
	p.s.Title = strings.Join(office, ", ")
}

// subjects are words of offices that begin with a capital as names do.
var subjects = pattern(`(?i)affair|trade|cooperation|co-operation|integration|mobility|defen[cs]e|europe|commerce|industry|development|diaspora|culture|justice|interior|worship|emigra|expatriate|security|nations|union|union|foreign|human|rights|environment|climate|extérieur|étrang|asuntos|exterior|comercio|culto|дел|сотрудничеств|торговл|خارجية|شؤون|تعاون|\b(?:and|et|y|for|of)\b`)

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
	switch {
	case first == nil && p.s.OnBehalfOf != "":
		p.s.Name, p.s.OnBehalfOf = p.s.OnBehalfOf, ""
	case first == nil:
		p.s.Name = strings.TrimSpace(text)
	case person > 0 && first.kind == unclear: // an organization, and who speaks for it
		p.s.Name = first.text
		p.parts = p.parts[1:]
		p.fillPerson()
	case person >= 0:
		p.s.Name = p.parts[person].text
		p.parts = append(p.parts[:person:person], p.parts[person+1:]...)
		p.s.Title = p.joined()
	case offices > 0 && first.kind == unclear && looksPersonal(first.text) && len(p.parts) > 1:
		p.s.Name = first.text
		p.parts = p.parts[1:]
		p.s.Title = p.joined()
	default:
		p.s.Name = strings.TrimSpace(text)
	}
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

// enumeration returns the states of a line that is nothing but a list of them: "Algeria, Argentina and Armenia".
func (b *builder) enumeration(s string) []string {
	if strings.Count(s, ",")+strings.Count(s, "、")+strings.Count(s, "،")+strings.Count(s, "，")+strings.Count(s, ";")+strings.Count(s, "；")+strings.Count(s, "→") < 2 {
		return nil
	}
	if onBehalf.MatchString(outsideBrackets(s)) || strings.Contains(s, "（代表") || strings.Contains(s, "(代表") || onBehalfChinese.MatchString(s) {
		return nil
	}
	if head, tail, ok := cutColon(s); ok && !insideBrackets(s, len(head)) {
		if list := b.enumeration(tail); list != nil {
			return list
		}
	}
	if parts := splitOutside(s, ",、，،;；→"); len(parts) > 2 && !b.mayBeState(parts[1]) && !b.mayBeState(parts[2]) {
		return nil
	}
	list := b.stateList(s)
	known := 0
	for i, name := range list {
		if b.isStateWith(name) {
			known++
		} else if inner, _, ok := b.stateWithin(name); ok && i == 0 {
			list[0] = inner
			known++
		} else if b.find(name).group {
			known++
		}
	}
	if len(list) < 3 || known*10 < len(list)*8 {
		return nil
	}
	return list
}

// isStateWith says whether a text is a state, with something in brackets behind it perhaps: "US (5 min each)".
func (b *builder) isStateWith(s string) bool {
	if _, ok := b.stateOf(s); ok {
		return true
	}
	open := strings.IndexAny(s, "(（")
	if open < 0 {
		return false
	}
	_, ok := b.stateOf(strings.TrimSpace(s[:open]))
	return ok
}

// mayBeState says whether a part of an enumeration is one state, or two.
func (b *builder) mayBeState(s string) bool { return b.allStates(b.splitAnd(s)) || b.isName(s) }

func cutColon(s string) (head, tail string, ok bool) {
	if head, tail, ok = strings.Cut(s, ": "); ok {
		return head, tail, ok
	}
	return strings.Cut(s, "：")
}
