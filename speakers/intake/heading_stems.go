package intake

import "strings"

// headingStem is a part of a word that says what a column holds whose heading is none of the usual ones.
type headingStem struct {
	field Field
	stem  expression
}

// headingStems are tried in their order: what qualifies a word comes before the word, so that the number of a delegation is a number.
var headingStems = []headingStem{
	{FieldOnBehalfOf, pattern(`(?i)behalf|\bau nom d|\ben nombre d|от (?:\p{L}+ )?имени|speak\p{L}* (?:\p{L}+ )?for\b|代表(?:.*(?:集团|组织|发言))|باسم|نيابة|\bfor (?:an?|the|which|whom) |\bgroup|\bgroupe|\bgrupo|(?:^|\s)групп|集[团團]|مجموعة|\bjoint\b|\bconjoint|\bconjunt|совместн|联合发言|بيان مشترك`)},
	{FieldLanguage, pattern(`(?i)\blangu|\bidioma|язык|语[言种文]|لغة`)},
	{FieldCategory, pattern(`(?i)categor|catégor|категори|\btype\b|\btipo\b|(?:^|\s)тип(?:\s|$)|身份|类[别型]|فئة|نوع`)},
	{FieldTitle, pattern(`(?i)\btitles?\b|\btitre|\btítulo|\bfunction|\bfonction|\bfunción|\bcargo|\bpuesto|\bposition|должност|\blevel|\bniveau|\bnivel\b|уров[ен]|职[务位衔称级]|级别|منصب|وظيف|مستوى`)},
	{FieldPerson, pattern(`(?i)\bspeakers?\b|representative|représentant|representante|\borat(?:eur|rice)|\borador|\binterv(?:iene|enant)|\bdelegate\b|\bdélégué|\bdelegad[oa]\b|оратор|выступа(?:ет|ющ)|представител|фио|发言[人者]|姓名|متكلم|متحدث|ممثل`)},
	{FieldName, pattern(`(?i)\bcountry|\bstate\b|\bétat\b|\bestado\b|\bpays\b|\bpaís|\bdelegation|\bdélégation|\bdelegación|делегац|государств|стран[аы]|国家|代表团|دولة|وفد|بلد`)},
	{FieldLimit, pattern(`(?i)\blimit|\blímit|лимит|\ballo(?:t|c)|\bimparti|\balloué|\basignad|регламент|время на|продолжит|длительн|\bminut|\bmins?\b|\bsec(?:s|onds?|ondes?)?\b|\bsegundos?\b|секунд|秒|ثوان|ثانية|минут|(?:^|\s)мин(?:$|\s)|\bduration|\bdurée|\bduración|temps de parole|时[限长]|限时|分钟|時[限長]|分鐘|مدة|دقائق|دقيقة`)},
	{FieldNote, pattern(`(?i)\bremark|\bremarq|\bnotes?\b|\bnotas?\b|\bcom+ent|\bobserv|примеч|замеч|备注|ملاحظ`)},
}

// besideTheList are words of columns that say something else of a speaker or statement: how to reach somebody, who is here, what was
// sent, how long somebody spoke. No stem counts beside them, and no time below them is a limit.
var besideTheList = pattern(`(?i)mail|courriel|correo|почт|邮|بريد|phone|\bt[eé]l\b|téléph|teléf|^тел|电话|هاتف|\bseat|siège|asiento|место|座位|مقعد|contact|контакт|联系|اتصال|\broom|\bsalle|\bsala\b|(?:^|\s)зал|\bregistered|\binscri|регистр|\bregistr|\breçue?|\brec['’]?d|received|recib|получен|收到|已收|استلام|\bsign|\bcheck|签到|报到|حضور|\barriv|прибы|وصول|\bspoke\b|\bspoken|actual|effecti|utilis|\bused\b|\bréel|\breal\b|факт|实际|فعلي|\btexte?\b|\btexto|текст|讲稿|(?:^|\s)(?:ال)?نص(?:\s|$)|^(?:statement|déclaration|declaración)s?\b|^(?:heure|hora|hour|start|début|inicio|начало|конец|开始|بدء|بداية)|\bheure (?:prévue|d)|الساعة|scheduled|estimat|estimé|prévue|estimada|time slot|\bregion(?:al)?\b|\brégion|\bregión|регион|区域|إقليم|\bdate|\bfecha|дата|日期|تاريخ|interpret|interprét`)

// byStems tells columns by stems whose headings are none of the usual ones, where no other column holds the same.
func (h *header) byStems() {
	for i, c := range h.columns {
		if c.Field != FieldUnknown || len(c.Heading) > 80 || strings.TrimSpace(c.Heading) == "" {
			continue
		}
		if f := stemField(c.Heading); f != FieldUnknown && h.find(f) < 0 {
			h.columns[i].Field = f
		}
	}
}

func stemField(heading string) Field {
	if besideTheList.MatchString(spacedWords(heading)) {
		return FieldUnknown
	}
	return fieldOfStem(heading)
}

func fieldOfStem(heading string) Field {
	spaced := spacedWords(heading)
	for _, s := range headingStems {
		if s.stem.MatchString(spaced) {
			return s.field
		}
	}
	return FieldUnknown
}

// spacedWords writes a heading that is one word of several, as keys are, with spaces and without capitals.
func spacedWords(heading string) string {
	return strings.ToLower(strings.ReplaceAll(wordsApart(heading), "_", " "))
}
