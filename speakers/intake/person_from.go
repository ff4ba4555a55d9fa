package intake

import "strings"

var (
	fromWhere = pattern(`(?i)^([^,;]{4,80}?),?\s+(?:from|representing)\s+(?:the\s+)?(.+)$`)
	// organized are words of which one is in nearly every organization's name.
	organized = pattern(`(?i)\b(?:groups?|organi[sz]ations?|networks?|institute|council|committee|ngos?|foundation|association|cent(?:re|er)|fund|coalition|forum|alliance|campaign|initiative|university|society|commission|agency|programme|league|federation|movement|trust|observatory|caucus|union|company|corporation|bank|college|school|` +
		`groupe|organisation|réseau|institut|conseil|comité|ong|fondation|fonds|coalition|alliance|campagne|université|société|agence|ligue|fédération|mouvement|centre|banque|` +
		`grupo|organización|red|instituto|consejo|ong|fundación|asociación|centro|fondo|coalición|foro|alianza|campaña|iniciativa|universidad|sociedad|comisión|agencia|programa|liga|federación|movimiento|unión|banco)\b|(?:^|\s)(?:организаци|сет[ьи]|институт|совет|комитет|фонд|ассоциаци|центр|коалици|форум|альянс|университет|общество|комисси|агентств|лига|федераци|движени|союз)|(?:组织|組織|网络|網絡|研究所|理事会|委员会|基金会|基金|协会|中心|联盟|论坛|大学|学会|机构|联合会)$|(?:^|\s)(?:ال)?(?:منظمة|شبكة|معهد|مجلس|لجنة|مؤسسة|رابطة|مركز|صندوق|تحالف|منتدى|جامعة|جمعية|وكالة|اتحاد|حركة)(?:\s|$)`)
)

// personFrom reads a person "from" a state or an organization, whose name stays whole with the commas in it: Ms. Asoka from NGO Working Group on
// Women, Peace and Security.
func (p *phrase) personFrom(text string) bool {
	m := fromWhere.FindStringSubmatch(text)
	if m == nil {
		return false
	}
	who, ranked := unrank(m[1], p.b.french)
	who, office := unambassador(who)
	if !ranked && office == "" || isOffice(who) || p.b.isName(who) {
		return false
	}
	if name, ok := p.b.nameOf(m[2]); ok {
		p.s.Name, p.s.Person, p.s.Title = name, who, office
		return true
	}
	if !organized.MatchString(m[2]) || p.b.namesState(m[2]) {
		return false
	}
	name, title := m[2], office
	for {
		at := strings.LastIndex(name, ", ")
		if at < 0 || !isOffice(name[at+2:]) {
			break
		}
		name, title = name[:at], strings.TrimSuffix(name[at+2:]+", "+title, ", ")
	}
	p.s.Name, p.s.Person, p.s.Title = name, who, title
	return true
}
