package intake

import "strings"

// documentSymbol ends the title of a document of the United Nations: "(S/2017/507)", and stands alone on its last line perhaps.
var documentSymbol = gate(`s/20 s/19 a/`, `[(（]\s*(?:[SA]/(?:RES/|PRST/|PV\.)?(?:\d+/)*\d+(?:/[A-Z]+\p{L}*\.?\s?\d+)*(?:\s*(?:,|;|and|et|y|и|和|و)\s*)?)+\s*[)）][.。]?$`)

// documentHead begins the title of one.
var documentHead = gate(`letter report note by lettre rapport carta informe nota письм доклад записк 来信 的信 报告 说明 رسالة تقرير مذكرة`, `^(?:(?:identical |joint )?letters? (?:dated|from)\b|(?:annual |special )?reports? (?:of|by|on)\b|note (?:verbale|by|of)\b|implementation of (?:the )?(?:note|resolution|presidential)|lettres? (?:identiques? )?datées? |rapport (?:du|de la|des|annuel)\b|note (?:verbale|du président|de la présidente)\b|mise en œuvre (?:de la note|des résolutions?)`+
	`|cartas? (?:idénticas? )?de fecha\b|informe (?:del|de la|anual)\b|nota (?:verbal|del presidente|de la presidenta)\b|aplicación de la nota|(?:идентичные )?письм[оа] (?:.{0,40}от \d|постоянн\p{L}+ представител|временн\p{L}+ поверенн|председател\p{L}+ |генерального )|доклад (?:генерального|председател|о)\b?|записка (?:председателя|генерального)|\d{4}年.{1,40}(?:的|来)信|秘书长.{0,40}报告|رسالت?(?:ة|ان) (?:متطابقتان )?مؤرخ|تقرير (?:الأمين|الأمينة|عن)|مذكرة (?:من|شفوية))`)

// maxDocument is over how many lines a title goes at most.
const maxDocument = 5

// documentLines returns the lines that are titles of documents, each up to its symbol: what the debate is about, and who wrote it.
func documentLines(text string) map[int]bool {
	if !documentSymbol.near(text) {
		return nil
	}
	out := map[int]bool{}
	line, from := 0, 0
	for s := range lineSeq(text) {
		line++
		s = open(strings.TrimSpace(quoting.ReplaceAllString(s, ""))).text
		switch {
		case s == "" || from > 0 && line-from > maxDocument:
			from = 0
			continue
		case documentHead.MatchString(s):
			from = line
		}
		if !documentSymbol.MatchString(s) {
			continue
		}
		if from == 0 {
			from = line
		}
		for l := from; l <= line; l++ {
			out[l] = true
		}
		from = 0
	}
	return out
}

// agendaItem begins the name of what the Council debates.
var agendaItem = gate(`peace peacebuilding conflict methods situation threats small protection women children maintenance cooperation paix conflits méthodes menaces armes femmes enfants maintien consolidation coopération paz conflictos métodos situación amenazas armas protección mujeres niños niñas mantenimiento consolidación cooperación
	женщин дети поддержание методы положение угроз защита стрелков миростро сотруднич 妇女 儿童 维持 维护 国际和平 冲突 区域 工作方法 中东 威胁 平民 小武器 建设和平 合作 المرأة النساء الأطفال صون أساليب الحالة التهديدات حماية الأسلحة بناء التعاون`,
	`^(?:women,? (?:and )?peace and security|children and armed conflict|youth,? peace and security|working methods of the (?:security )?council|maintenance of international peace|the situation (?:in|concerning)|threats to international peace|protection of civilians|small arms(?: and light weapons)?|peacebuilding and sustaining|united nations peacekeeping|cooperation between the united nations|non-proliferation|implementation of the note|conflict-related sexual|sexual violence in conflict`+
		`|(?:les )?femmes(?:,| et) la paix|femmes,? (?:et )?paix et sécurité|(?:le sort des )?enfants (?:et|en temps de) conflits? armés?|les enfants et les conflits|méthodes de travail du conseil|maintien de la paix et de la sécurité|la situation (?:au|en|dans|à)|menaces contre la paix|protection des civils|armes légères|consolidation et pérennisation|opérations de maintien de la paix|coopération entre l['’]organisation des nations unies|la violence sexuelle liée`+
		`|(?:las )?mujeres(?:,| y) la paz|mujeres,? (?:y )?paz y seguridad|(?:los )?niños y (?:los )?conflictos|métodos de trabajo del consejo|mantenimiento de la paz y la seguridad|la situación (?:en|relativa)|amenazas a la paz|protección de los civiles|armas pequeñas|consolidación y sostenimiento|operaciones de paz|cooperación entre las naciones unidas`+
		`|женщины и мир|дети и вооруженные|методы работы совета|поддержание международного мира|положение (?:в|на)\b?|угрозы международному миру|защита гражданских|стрелковое оружие|миростроительство|сотрудничество между организацией`+
		`|妇女与和平与安全|儿童与武装冲突|安全理事会的?工作方法|维持国际和平与安全|维护国际和平与安全|中东局势|对国际和平与安全的?威胁|武装冲突中保护平民|小武器|建设和平与|联合国与区域`+
		`|المرأة والسلام|الأطفال والنزاع|أساليب عمل مجلس|صون السلام والأمن|الحالة في|التهديدات التي يتعرض|حماية المدنيين|الأسلحة الصغيرة|بناء السلام|التعاون بين الأمم المتحدة)`)

// isAgenda says whether a line is what the debate is about, and names nobody who speaks.
func (b *builder) isAgenda(s string) bool {
	return agendaItem.MatchString(s) && !isOffice(s) && !b.namesState(s) && len(b.rankPlaces(s, 1)) == 0
}
