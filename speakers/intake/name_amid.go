package intake

import "strings"

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
		if isFormer(piece.text) {
			p.formerly(i)
			continue
		}
		name, rest, ok := p.b.stateWithin(piece.text)
		if !ok && isArabic(piece.text) {
			name, rest, ok = p.b.stateInArabic(accredited.ReplaceAllString(piece.text, ""))
		}
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

// former is said of an office that somebody held: who held it speaks for no state now.
var former = gate(`former ex ancien antigu бывш экс سابق 前`, `\bformer\b|\bex[- ]\p{L}|\bancien(?:ne)?s?\b|\bex(?:president|ministr|canciller|secretari|primer|diput)\p{L}*|\bantigu[oa] (?:president|ministr|secretari|canciller|primer)|бывш|(?:^|[^\p{L}])экс-|سابق|`+formerInHan)

const formerInHan = `前(?:任)?(?:副)?(?:总统|总理|首相|主席|外长|外交部长|部长|大臣|秘书长|国务卿)`

// yugoslav is in the name of a state that has such a word in it.
var yugoslav = gate(`yugoslav yougoslav югослав 南斯拉夫 يوغوسلاف`, `yugoslav|yougoslav|югослав|南斯拉夫|يوغوسلاف`)

func isFormer(office string) bool { return former.MatchString(office) && !yugoslav.MatchString(office) }

// formerly leaves the state in the office of a part, and makes the person behind it one of its own.
func (p *phrase) formerly(i int) {
	text, before := p.parts[i].text, len(p.parts)
	if p.hasPerson() {
		return
	}
	if _, _, ok := p.stateAmid(text); ok && len(p.parts) > before {
		p.parts[i].text = strings.TrimSpace(strings.TrimSuffix(text, p.parts[before].text))
		p.parts = p.parts[:before+1]
	}
}

// mission is what stands before the state that it is of: "Permanent Mission of Cuba", "Delegation of Peru".
var mission = gate(`mission delegation délégation misión mision delegación delegacion миссия делегация 代表团 وفد بعثة`, `^(?:the |la |le |el |une? )?(?:(?:permanent|joint|observer) )*(?:mission|delegation|délégation|misión|mision|delegación|delegacion|постоянная миссия|постоянное представительство|миссия|делегация|وفد|البعثة|بعثة)(?: permanente?| d['’]observation| observadora?| الدائمة)?\s+(.+)$`)

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
	if len(list) < 3 || len(list) > 24 || isHan(s) {
		return "", s, false
	}
	for from := 1; from < len(list)-1; from++ {
		for to := min(len(list)-1, from+7); to > from; to-- {
			span := strings.Join(list[from:to], " ")
			state, ok := p.b.inflected(span)
			if !ok || len(span) < 4 {
				continue
			}
			who, rank := unambassador(accreditedHead.ReplaceAllString(strings.Join(list[to:], " "), ""))
			if who, _ = unrank(who, p.b.french); !looksPersonal(who) && !p.b.isLoneSurname(s, who) || startsSmall(who) && !knighted.MatchString(who) || beginsOffice(who) || isLatin(who) && isOffice(who) || p.b.isName(who) {
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

// isLoneSurname says whether the last word of a Russian office is its holder's surname, and not of what it is one: министр обороны Польши Блащак.
func (b *builder) isLoneSurname(s, who string) bool {
	_, named := b.nameAtEnd(s)
	return !named && isCyrillicAt(who) && isSurname(who) && !bent.MatchString(who)
}

// accreditedHead is where a representative is one, before the name.
var accreditedHead = pattern(`(?i)^(?:to the united nations|auprès (?:des nations unies|de l['’]onu)|ante las naciones unidas|при (?:оон|организации объединенных наций)|لدى الأمم المتحدة)(?:[\s,]+|$)`)

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
			name := arabicOf(text[at+1:])
			if g, ok := groupNamed(name); ok && g.Organization() && ofBefore.MatchString(text[:at+1]) {
				p.parts[i].text = trimOf(text[:at])
				p.parts = append(p.parts, part{bareName.ReplaceAllString(name, ""), aGroup})
				return len(p.parts) - 1
			}
		}
	}
	return -1
}

// delegationEnd is what stands behind the organization that it is of: Head of the European Union delegation.
var delegationEnd = pattern(`(?i)\s(?:permanent )?(?:delegation|mission|office)$`)

// ofBefore is the word that joins an organization to an office, or the end of the office itself.
var ofBefore = pattern(`(?i)(?:\b(?:of|for|de|du|des|del)(?:\s+(?:the|la|los|las))?|\p{L}{6,}|\p{Arabic}{2,})\s$`)
