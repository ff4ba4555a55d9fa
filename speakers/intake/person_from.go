package intake

import "strings"

var (
	fromWhere = pattern(`(?i)^([^,;]{4,80}?),?\s+(?:from|representing)\s+(?:the\s+)?(.+)$`).having(`from representing`)
	// organized are words of which one is in nearly every organization's name.
	organized = pattern(`(?i)\b(?:groups?|organi[sz]ations?|networks?|institute|council|committee|ngos?|foundation|association|cent(?:re|er)|fund|coalition|forum|alliance|campaign|initiative|university|society|commission|agency|programme|league|federation|movement|trust|observatory|caucus|union|company|corporation|bank|college|school|` +
		`groupe|organisation|réseau|institut|conseil|ong|fondation|fonds|campagne|agence|ligue|mouvement|banque|` +
		`grupo|organización|red|instituto|consejo|fundación|asociación|centro|fondo|coalición|foro|alianza|campaña|iniciativa|universidad|sociedad|comisión|agencia|programa|liga|federación|movimiento|unión|banco)\b|\b(?:comité|université|société|fédération)(?:[^\p{L}]|$)` +
		`|(?:^|\s)(?:организаци|сет[ьи]|институт|совет(?:а|ы)?(?:\s|$)|комитет|фонд|ассоциаци|центр(?:а|ы)?(?:\s|$)|коалици|форум|альянс|университет|обществ|комисси|агентств|лига|федераци|движени|союз|структур)` +
		`|(?:组织|研究所|理事会|委员会|基金会|基金|网络|中心|协会|大学|学院|学会|机构|联盟|联合会|论坛|计划署|总署|公司|办公室|办事处|秘书处|厅|署|红十字会|红新月会|长者会|法院|法庭)$` +
		`|(?:^|\s)(?:و|ل|ب|لل|ال)?(?:منظم[ةات]+|مؤسس[ةات]+|شرك[ةات]+|مركز|معهد|شبك[ةات]+|وكال[ةات]+|تحالف|مبادر[ةات]+|لجن[ةات]+|جمعي[ةات]+|هيئ[ةات]+|مجموع[ةات]+|جماع[ةات]+|رابط[ةات]+|صندوق|برنامج|مكتب|اتحاد|مجلس|منتدى|حركة|جامع[ةات]+)(?:\s|$)`).having(`group organi network institut council committee NGO NGOS foundation fond associa asocia cent fund fond coali forum foro allian alianza campa initiative iniciativa universi universidad society sociedad commission comisión agenc programme programa league ligue liga federa mov mouvement trust observatory caucus union unión compan corporation bank banque banco college school grupo réseau conseil ONG RED consejo fundación société comité université fédération организаци сет институт совет комитет фонд ассоциаци центр коалици форум альянс университет обществ комисси агентств лига федераци движени союз структур 组织 研究所 理事会 委员会 基金 网络 中心 协会 大学 学院 学会 机构 联盟 联合会 论坛 总署 公司 办公室 办事处 秘书处 厅 署 红十字会 红新月会 长者会 法院 法庭 منظم مؤسس شرك مركز معهد شبك وكال تحالف مبادر لجن جمعي هيئ مجموع جماع رابط صندوق برنامج مكتب اتحاد مجلس منتدى حركة جامع`)
)

// personFrom reads a person "from" a state or an organization, whose name stays whole with the commas in it: Ms. Asoka from NGO Working Group on
// Women, Peace and Security.
func (p *phrase) personFrom(text string) bool {
	m := fromWhere.FindStringSubmatch(text)
	if m == nil {
		return p.personOfOrganization(text)
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

// fromOrganization is such a person in Russian and Arabic, where the organization says by its words that it is one.
var fromOrganization = pattern(`^([^,;،؛()]{4,60}?)\s+(?:из|от|من|عن)\s+([^,;،؛]{3,120})$`).having(`из от من عن`)

// personOfOrganization reads one without a form of address: ستيفن كراون من شركة مايكروسوفت.
func (p *phrase) personOfOrganization(text string) bool {
	m := fromOrganization.FindStringSubmatch(text)
	if m == nil || !organized.MatchString(m[2]) || p.b.namesState(m[2]) {
		return false
	}
	who, ranked := unrank(m[1], false)
	if !ranked && !looksPersonal(who) || isOffice(who) || p.b.isName(who) || organized.MatchString(who) {
		return false
	}
	p.s.Name, p.s.Person = m[2], who
	return true
}
