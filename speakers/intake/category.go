package intake

import (
	"strings"
	"sync"

	"rostrum/speakers"
)

// categoryNames are what people call the categories in the six official languages.
var categoryNames = map[speakers.Category]string{
	speakers.President: `president pres presidency presiding presides chairing "presided by" "chaired by" "in the chair" "as president" "as chair" "as council president" "president of the council" "president of the security council" "council president" "security council president" chair "in national capacity" "president in national capacity" "presiding officer"
		président présidente présidence présid prés préside "qui préside" "préside la séance" "présidée par" "en tant que président" "en tant que présidente" "en qualité de président" "en qualité de présidente" "présidé par" "président du conseil" "présidente du conseil" "président du conseil de sécurité" "présidence du conseil"
		presidente presidenta presidencia preside "preside la sesión" "que preside" "presidida por" "como presidente" "como presidenta" "en calidad de presidente" "en calidad de presidenta" "presidido por" "presidente del consejo" "presidenta del consejo" "presidente del consejo de seguridad" "presidencia del consejo"
		председатель председательство председательствует "как председатель" "в качестве председателя" председательствующий председательствующая ведет ведёт "председатель совета" "председатель совета безопасности" "председатель сб" "председатель в сб" "председатель в совбезе" "председательствует в сб" "председатель в совете безопасности"
		主席 主持 主持人 会议主席 作为主席 以主席身份 会议主持 会议主持人 主持会议 "安理会主席" "安全理事会主席" 主席国 轮值主席 轮值主席国 安理会轮值主席 "以本国代表身份"
		الرئيس الرئيسة الرئاسة رئيس برئاسة "يرأس الجلسة" "يترأس الجلسة" "تترأس الجلسة" يترأس تترأس "بصفته رئيسا" "بصفتها رئيسة" "بصفته رئيسا للمجلس" "بصفتها رئيسة للمجلس" "بصفته رئيس المجلس" "بصفتها رئيسة المجلس" "ترأس الجلسة" "رئاسة الجلسة" "رئيس الجلسة" "رئيسة الجلسة" "رئيس المجلس" "رئيس مجلس الأمن" "رئاسة المجلس" "رئيسة المجلس"`,
	speakers.Member: `member members "council member" "council members" "security council member" "security council members" "member of the council" "member of the security council" "members of the council" "members of the security council" "sc member" "sc members" sc unsc "unsc member" "unsc members" "permanent member" "permanent members" "non-permanent member" "non-permanent members" "elected member" "elected members" "elected council member" "permanent council member" p5 e10 p-5 e-10 "member council" "council"
		membre membres "membre du conseil" "membres du conseil" "membre du conseil de sécurité" "membres du conseil de sécurité" "membre permanent" "membres permanents" "membre élu" "membres élus" "membre non permanent" "membres non permanents" "état membre du conseil" "états membres du conseil" "états membres du conseil de sécurité"
		miembro miembros "miembro del consejo" "miembros del consejo" "miembro del consejo de seguridad" "miembros del consejo de seguridad" "miembro permanente" "miembros permanentes" "miembro electo" "miembros electos" "miembro elegido" "miembros elegidos" "miembro no permanente" "miembros no permanentes"
		член члены "член совета" "члены совета" "член совета безопасности" "члены совета безопасности" "член сб" "члены сб" "постоянный член" "постоянные члены" "непостоянный член" "непостоянные члены" "избранный член" "избранные члены" "государство-член совета" "государства - члены совета безопасности" "государства члены совета" "член сб оон" "члены сб оон"
		成员 安理会成员 安理会成员国 安全理事会成员 安全理事会成员国 理事国 理事会成员 安理会理事国 常任理事国 非常任理事国 当选成员 当选理事国 安全理事会理事国
		عضو أعضاء الأعضاء "عضو المجلس" "أعضاء المجلس" "عضو مجلس الأمن" "أعضاء مجلس الأمن" "عضو في المجلس" "عضو في مجلس الأمن" "عضو دائم" "الأعضاء الدائمون" "عضو غير دائم" "الأعضاء غير الدائمين" "عضو منتخب" "الأعضاء المنتخبون" "الدول الأعضاء في المجلس" "الدول الأعضاء في مجلس الأمن"`,
	speakers.Briefer: `briefer briefers briefing "guest briefer" "rule 39" "art 39" "r 39" "r.39" "rule39" "rule 39 briefer" "briefer rule 39" rule-39 "civil society briefer" "invited under rule 39" "speakers under rule 39" "invited speaker" "un briefer"
		"intervenant invité" rapporteur rapporteurs "auteur d'exposé" "auteurs d'exposés" "article 39" exposant exposants exposante "exposé" "exposés" "personne invitée" "personnes invitées" briefeur briefeurs
		ponente ponentes informante informantes expositor expositora expositores "artículo 39" "orador invitado" "oradores invitados"
		докладчик докладчики "докладчики" "правило 39" брифер бриферы "выступающий с брифингом" "выступающие с брифингом" "выступающие с брифингами" "приглашенный докладчик" "правила 39"
		通报人 通报者 情况通报人 情况通报者 "第39条" "第三十九条" "规则第39条" 简报人 简报者 "第 39 条" 应邀通报人
		"مقدم الإحاطة" "مقدمو الإحاطات" "مقدم إحاطة" "مقدمة الإحاطة" "مقدمو الإحاطة" "مقدمي الإحاطات" "المادة 39" إحاطة "مقدمة إحاطة"`,
	speakers.NonMember: `non-member non-members nonmember nonmembers "non member of the council" "non-council member" "non-council members" "non council" "non-member of the council" "non-members of the council" "non-member of the security council" "non-members of the security council" "not a council member" "rule 37" "art 37" "r 37" "r.37" "rule37" "non-member rule 37" "rule 37 non-member" "non-members rule 37" rule-37 r37 "invited under rule 37" "participants under rule 37" "speakers under rule 37" guest guests invited invitee "member state" "member states" "un member state" "other member states" "other states" "other delegations" "non-sc member" "non-sc members" "invited state" "invited states" "non unsc member" "states invited under rule 37" "un member" "wider membership" participant
		"non-membre" "non-membres" "non membre" "non membres" "non-membre du conseil" "non-membres du conseil" "états non membres du conseil" "etat non membre du conseil" "états non membres" "état non membre" "non membres du conseil de sécurité" "article 37" "état invité" "états invités" "états non membres du conseil de sécurité" "invité" "invités" "état membre" "états membres" "autres états membres" "autres états"
		"no miembro" "no miembros" "no miembro del consejo" "no miembros del consejo" "estado no miembro" "estados no miembros" "estados no miembros del consejo" "no miembros del consejo de seguridad" "artículo 37" "invitado" "invitados" "estado invitado" "estados invitados" "estados no miembros del consejo de seguridad" "estado miembro" "estados miembros" "otros estados miembros" "otros estados"
		"не член" "не члены" "не член совета" "не члены совета" "не являющийся членом совета" "не являющиеся членами совета" "государства не являющиеся членами совета" "государства не являющиеся членами совета безопасности" "не являющиеся членами совета безопасности" "не член сб" "не члены сб" "правило 37" "правила 37" "пр 37" "ст 37" приглашенный приглашенные "приглашенные государства" "нечлен" "нечлены" "нечлен совета" "нечлены совета" "нечлены совета безопасности" "государство не член совета" "государство-член" "государства-члены" "другие государства-члены" "другие государства"
		非成员 非安理会成员 非安理会成员国 非安全理事会成员 非理事国 非成员国 非理事会成员 "第37条" "第三十七条" "规则第37条" "第 37 条" 应邀国 受邀国 受邀国家 应邀与会国 非安全理事会成员国 会员国 其他会员国 其他国家 非安理会理事国
		"غير عضو" "غير الأعضاء" "دولة غير عضو" "دول غير أعضاء" "غير عضو في المجلس" "غير الأعضاء في المجلس" "الدول غير الأعضاء" "الدول غير الأعضاء في المجلس" "الدول غير الأعضاء في مجلس الأمن" "غير عضو في مجلس الأمن" "غير الأعضاء في مجلس الأمن" "المادة 37" مدعو مدعوون "الدول المدعوة" "دولة مدعوة" "دولة عضو" "الدول الأعضاء" "دول أخرى"`,
	speakers.Observer: `observer observers "observer state" "observer states" "non-member observer state" "permanent observer" "permanent observers" "observer entity" "observer mission" "non-member observer" "non member state observer" "non-member state"
		observateur observateurs observatrice "état observateur" "états observateurs" "état non membre observateur" "observateur permanent" "mission d'observation" "observateurs permanents"
		observador observadora observadores "estado observador" "estados observadores" "estado no miembro observador" "observador permanente" "observadores permanentes"
		наблюдатель наблюдатели "государство-наблюдатель" "государства-наблюдатели" "постоянный наблюдатель" "постоянные наблюдатели" "государство-наблюдатель не член"
		观察员 观察员国 常驻观察员 非会员观察员国 常驻观察员国
		مراقب مراقبون المراقبون المراقب "دولة مراقبة" "الدول المراقبة" "دولة غير عضو مراقبة" "دولة لها صفة مراقب" "مراقب دائم" "صفة مراقب" "دولة مراقبة غير عضو"`,
	speakers.Organization: `organization organizations organisation organisations "regional organization" "regional organizations" "regional organisation" "regional organisations" "international organization" "international organizations" "intergovernmental organization" "intergovernmental organizations" igo ngo "other organization" "other organizations" "un entity" "un agency" "regional and other organizations" "international organisation" "international organisations" entity entities "regional group" "un system" "regional and subregional organizations" "civil society" agency
		"organisation régionale" "organisations régionales" "organisation internationale" "organisations internationales" "organisation intergouvernementale" "organisations intergouvernementales" "société civile" "organisations régionales et autres"
		organización organizaciones "organización regional" "organizaciones regionales" "organización internacional" "organizaciones internacionales" "organización intergubernamental" "organizaciones intergubernamentales" "sociedad civil"
		организация организации "региональная организация" "региональные организации" "международная организация" "международные организации" "межправительственная организация" "межправительственные организации"
		组织 区域组织 国际组织 政府间组织 机构 区域组织和其他组织 民间社会 区域和国际组织
		منظمة منظمات المنظمات "منظمة إقليمية" "المنظمات الإقليمية" "منظمة دولية" "المنظمات الدولية" "منظمة حكومية دولية" "منظمات إقليمية" "منظمات دولية" "المنظمات الحكومية الدولية"`,
}

// columnCategories are words for a category that are clear in its column alone: above entries, or beside a name, they say something else.
var columnCategories = map[string]speakers.Category{
	"ms": speakers.NonMember, "nm": speakers.NonMember, "obs": speakers.Observer, "org": speakers.Organization, "br": speakers.Briefer, "mem": speakers.Member, "m": speakers.Member,
	"intervenant": speakers.Briefer, "intervenante": speakers.Briefer, "intervenants": speakers.Briefer, "intervenantes": speakers.Briefer,
}

// columnCategory reads a category in a column of categories.
func columnCategory(v string) (speakers.Category, bool) {
	if c, _, ok := parseCategory(v); ok {
		return c, true
	}
	if c, ok := columnCategories[fold(v)]; ok {
		return c, true
	}
	if len(v) < 160 && sectionWords.near(v) {
		for _, f := range sectionForms {
			if f.form.MatchString(v) && !isOfficeOf(v) {
				return f.category, true
			}
		}
	}
	c, ok := columnCategories[fold(inBrackets.ReplaceAllString(v, ""))]
	return c, ok
}

var categoryWords = sync.OnceValue(func() map[string]speakers.Category {
	known := map[string]speakers.Category{}
	for _, c := range speakers.Categories() {
		for w := range words(categoryNames[c])() {
			known[w] = c
		}
		known[fold(string(c))] = c
	}
	delete(known, "")
	return known
})

// parseCategory reads what people write for a category: "Council member", "non-member rule 37", "安理会成员". What
// stands in brackets beside it, or after a semicolon, is returned as the rest.
func parseCategory(s string) (c speakers.Category, rest string, ok bool) {
	if c, ok := speakers.ParseCategory(s); ok {
		return c, "", true
	}
	if len(s) > 200 {
		return speakers.Unknown, "", false
	}
	if c, ok := categoryWords()[fold(s)]; ok {
		return c, "", true
	}
	if observing.MatchString(s) {
		return speakers.Observer, "", true
	}
	head := strings.TrimSpace(inBrackets.ReplaceAllString(s, ""))
	rest = strings.Trim(strings.Join(inBrackets.FindAllString(s, -1), "; "), " ()（）[]")
	if c, ok := categoryWords()[fold(head)]; ok {
		if _, plain := categoryWords()[fold(rest)]; plain || trivial.has(fold(rest)) {
			rest = ""
		}
		return c, rest, true
	}
	return splitCategory(s)
}

// observing is the capacity of an observer, said at length.
var observing = gate(`observ наблюдател 观察员 مراقب`, `^(?:speaking )?(?:in (?:(?:its|his|her|their) )?(?:present )?capacity as|as) (?:an |a )?(?:permanent )?observer(?: state| entity)?$|^(?:the )?permanent observer mission$|^en (?:sa |leur )?qualité d['’](?:état )?observat\p{L}+$|^en (?:su )?(?:calidad|condición) de (?:estado )?observador\p{L}*$|^в качестве (?:государства-)?наблюдателя$|^以观察员(?:国)?(?:的)?身份(?:发言)?$|^بصفت?(?:ه|ها)?\s*(?:دولة )?مراقبا?ة?$`)

var trivial = words(`joint "joint statement"`)

var categoryBreak = pattern(`\s*[;,/:–—；，、]\s*|\s+-\s+`)

// splitCategory reads a category with more beside it: "member; E10", "non-member, late".
func splitCategory(s string) (speakers.Category, string, bool) {
	parts := categoryBreak.Split(s, -1)
	for i, p := range parts {
		if c, ok := categoryWords()[fold(p)]; ok {
			rest := append(append([]string{}, parts[:i]...), parts[i+1:]...)
			return c, strings.Join(rest, ", "), true
		}
	}
	return speakers.Unknown, "", false
}
