package intake

import (
	"strings"
)

// headings are the usual names of columns in the six official languages. A name that begins with ~ says what it
// says only if no other column says it better: "speaker" is the person where another column gives the state.
var headings = map[Field]string{
	FieldName: `~name ~names ~briefer ~briefers ~who ~qui ~quién ~кто ~speaker ~speakers ~participant ~participants country "country name" state "member state"
		delegation "delegation name" "name of delegation" "state or organization" "country organization" "country entity" "delegation entity" "permanent mission" mission entity
		"name of state" "speaking delegation" "country delegation" "state delegation" "delegation country" "requested by"
		~nom ~orateur ~orateurs ~oratrice ~intervenant ~intervenants pays état "état membre" délégation "nom de la délégation" "nom du pays" "pays délégation" "pays organisation" "état délégation" "pays ou organisation" entité
		~nombre ~orador ~oradores ~oradora ~participante país estado "estado miembro" delegación "nombre de la delegación" "país delegación" "país organización" "país u organización" entidad
		~имя ~наименование ~название ~оратор ~ораторы ~выступающий ~выступающие ~участник ~участники страна государство "государство член" "государство-член" делегация "название страны" "страна делегация" "страна организация" "наименование делегации"
		~名称 ~名稱 ~名字 ~发言人 ~發言人 ~发言者 ~發言者 ~发言方 ~与会者 国家 國家 代表团 代表團 会员国 會員國 国名 國名 "国家 代表团" "国家 组织" 国家名称 代表团名称 国家或组织 "国家和组织" 发言国 成员国
		~الاسم ~اسم ~المتكلم ~المتكلمون ~المتحدث ~المتحدثون ~المشارك البلد الدولة الوفد "الدولة العضو" "اسم الدولة" "اسم الوفد" "البلد الوفد" "الدولة الوفد" "الدولة أو المنظمة" بلد دولة وفد`,
	FieldCategory: `category categories cat type "type of participant" "speaker type" capacity status group rule "council membership" membership "participation" "participant type" "participant category"
		catégorie type qualité statut "type de participant" "catégorie de participant"
		categoría tipo calidad condición "tipo de participante"
		категория тип статус "категория участника" "тип участника"
		类别 類別 类型 類型 身份 身分 分类 分類 与会身份 发言身份
		الفئة فئة النوع الصفة التصنيف`,
	FieldPerson: `person rep reps surname "last name" "family name" "name of speaker" "speaker name" "speakers name" "name of the speaker" representative "name of representative" "representative name" "name of person" "full name" delegate "head of delegation" "head of the delegation" "chef de délégation" "jefe de delegación" "глава делегации" 代表团团长 团长 "رئيس الوفد" "delegate name" "speaker full name" "represented by" "name and title" "name and function" "name and position"
		personne représentant représentante "nom de l'orateur" "nom du représentant" "nom complet" "nom et prénom" "nom et prénoms" "prénom et nom" "nom de l'intervenant" délégué
		persona representante "nombre del orador" "nombre del representante" "nombre completo" "nombre y apellido" "nombre y apellidos" apellido apellidos "nombre de la persona" delegado
		лицо фио "ф и о" "ф.и.о." представитель "имя оратора" "имя выступающего" "имя представителя" "полное имя" "имя и фамилия" фамилия "фамилия имя" докладчик
		人员 人員 姓名 代表 代表姓名 发言人姓名 發言人姓名 发言者姓名 全名 发言代表
		الشخص "اسم المتكلم" "اسم المتحدث" "اسم الممثل" الممثل "الاسم الكامل" المندوب "اسم المندوب" "اسم الشخص"`,
	FieldTitle: `title office position function post "functional title" "job title" "official title" designation role rank "title position" "position title" "level" "title function"
		titre fonction fonctions poste "titre fonction" "titre officiel"
		título cargo puesto función "cargo título" "título cargo"
		должность титул пост "официальная должность" звание
		职务 職務 头衔 頭銜 职衔 職銜 职位 職位 官职 职称
		اللقب المنصب الوظيفة "المسمى الوظيفي" الصفة_الرسمية`,
	FieldOnBehalfOf: `"on behalf of" on_behalf_of "speaking on behalf of" onbehalfof behalf "for the group" "joint statement" "joint statement for" "on behalf" "joint statement on behalf of" "group represented" "represented group" "groupe représenté" "grupo representado" "представляемая группа" 代表集团发言 代表国家集团发言 代表组织发言 "المجموعة الممثلة"
		"au nom de" "au nom du groupe" "prenant la parole au nom de" "déclaration commune" "déclaration conjointe"
		"en nombre de" "en representación de" "hablando en nombre de" "declaración conjunta"
		"от имени" "выступает от имени" "от имени группы" "совместное заявление"
		代表发言 代表發言 联合发言 聯合發言 所代表集团 代表集团 代表国家集团 代表谁发言 代表何方 代表方 代表的集团 代表的组织 代表的国家集团
		"باسم" "نيابة عن" "بالنيابة عن" "يتكلم باسم" "بيان مشترك"`,
	FieldStates: `states "states covered" states_covered "member states" countries members "group members" "countries covered" "participating states" "co sponsors" "states represented" "covered states" namely
		états pays_couverts "états membres" "états couverts" "pays représentés" "liste des états"
		estados países "estados miembros" "estados representados" "países representados"
		государства страны "государства-члены" "представляемые государства" "государства участники"
		所代表国家 所代表國家 涵盖国家 国家名单 成员国名单 包括国家 涉及国家 国家列表 各国
		الدول البلدان "الدول الأعضاء" "الدول المشمولة" "قائمة الدول"`,
	FieldLimit: `limit "time limit" time_limit "speaking time" duration "allotted time" "time allotted" "time allocated" "allocated time" minutes mins min seconds "length" "max time" "speaking limit" "time"
		limite durée "temps de parole" "limite de temps" "durée maximale" "temps alloué" "temps imparti" "temps"
		límite duración "tiempo de palabra" "límite de tiempo" "tiempo" "tiempo asignado" "tiempo de uso de la palabra"
		лимит регламент время "время выступления" "ограничение времени" длительность продолжительность минут минуты
		时限 時限 限时 限時 时长 時長 发言时间 發言時間 时间限制 分钟 分鐘
		الحد المدة "المدة الزمنية" "الحد الزمني" "مدة الكلمة" الوقت "مدة البيان" دقائق "الزمن المحدد" الزمن "الوقت المحدد" "الوقت المخصص" allotted "time allowed"`,
	FieldLanguage: `language lang "language of statement" "speaking language" "statement language" "language spoken" "interpretation from"
		langue "langue de la déclaration" "langue utilisée"
		idioma lengua "idioma de la declaración"
		язык "язык выступления"
		语言 語言 语种 語種 发言语言 使用语言 发言语种
		اللغة لغة "لغة البيان" "لغة الكلمة"`,
	FieldCode: `code iso "iso code" "country code" iso3 "iso 3" alpha3 "alpha 3" iso2 "alpha 2" "iso alpha 3" "iso 3166" "alpha 3 code" "state code" trigram
		"code pays" "code iso" "code du pays" sigle
		código "código iso" "código de país" "código del país"
		код "код страны" "код исо" "код iso"
		代码 代碼 国家代码 國家代碼 代号
		الرمز رمز "رمز الدولة" "رمز البلد"`,
	FieldNote: `note notes remark remarks comment comments observation "additional information" memo
		remarque remarques commentaire commentaires observations
		obs nota notas observación observaciones comentario comentarios
		примечание примечания комментарий заметка заметки замечания
		备注 備註 附注 附註 说明 說明 注 注释
		ملاحظة ملاحظات تعليق تعليقات`,
	FieldNumber: `# no nos nr num number order "order no" "speaking order" "order of speakers" "s no" "sr no" sno seq sequence position_no "list order" item rank_no "speaker no" "no." "order of speaking" "serial no" id index
		nº n° numéro ordre rang "ordre de passage" "ordre d'intervention" "numéro d'ordre"
		número orden "orden de intervención" "núm" "orden de palabra" "n.º"
		№ "№ п/п" "п/п" номер порядок "порядковый номер" "номер по порядку" "n п/п" очередность
		序号 序號 顺序 順序 编号 編號 次序 号 发言顺序 發言順序 发言次序
		الرقم رقم الترتيب ترتيب م "الرقم التسلسلي" العدد`,
}

// heading is what the name of a column may mean.
type heading struct {
	field Field
	weak  bool // only if no other column says it better
}

var headingWords = func() map[string]heading {
	known := map[string]heading{}
	for _, f := range append(Fields(), FieldNumber) {
		known[fold(string(f))] = heading{field: f}
		for _, w := range wordList(headings[f]) {
			w, weak := strings.CutPrefix(w, "~")
			key := fold(w)
			if _, taken := known[key]; key != "" && !taken || f == FieldName && key != "" && !weak {
				known[key] = heading{field: f, weak: weak}
			}
		}
	}
	known["name"] = heading{field: FieldName, weak: true}
	return known
}()

var inBrackets = pattern(`\s*[(（\[][^()（）\[\]]*[)）\]]`)

// readHeading says what a column's name means.
func readHeading(s string) (heading, bool) {
	if strings.TrimSpace(s) == "#" || strings.TrimSpace(s) == "№" {
		return heading{field: FieldNumber}, true
	}
	if len(s) > 120 {
		return heading{}, false
	}
	for _, form := range []string{s, inBrackets.ReplaceAllString(s, "")} {
		if h, ok := headingWords[fold(form)]; ok {
			return h, true
		}
	}
	if camel := camelled.ReplaceAllString(s, "$1 $2"); camel != s && !strings.Contains(s, " ") { // timeLimit
		if h, ok := headingWords[fold(camel)]; ok {
			return h, true
		}
	}
	for _, part := range strings.FieldsFunc(s, func(r rune) bool { return r == '/' || r == '\n' || r == '|' || r == '(' || r == '（' }) {
		if h, ok := headingWords[fold(part)]; ok { // "Country / Pays", "国家(Country)"
			return h, true
		}
	}
	for _, part := range headingJoint.Split(s, 4) { // "Name and title"
		if h, ok := headingWords[fold(part)]; ok {
			return h, true
		}
	}
	return heading{}, false
}

var camelled = pattern(`([a-z])([A-Z])`)

var headingJoint = pattern(`(?i)\s+(?:and|et|y|и)\s+|\s*[&,，、和及与]\s*|\s+و\s*`)

var minuteHeading = pattern(`(?i)\bmin(s|utes?|utos?|uten)?\b|минут|мин\b|分|دقائق|دقيقة`)

// header is a row of headings, understood.
type header struct {
	columns []Column
	minutes bool // bare numbers of the limit are minutes
	known   int  // how many headings were understood
}

// readHeader reads a row as headings. The same meaning twice goes to the first column that says it plainly.
func readHeader(cells []string) header {
	h := header{columns: make([]Column, len(cells))}
	weak := make([]bool, len(cells))
	for i, c := range cells {
		h.columns[i].Heading = strings.TrimSpace(c)
		found, ok := readHeading(c)
		if !ok {
			continue
		}
		h.known++
		h.columns[i].Field, weak[i] = found.field, found.weak
		if found.field == FieldLimit && minuteHeading.MatchString(c) {
			h.minutes = true
		}
	}
	h.settleName(weak)
	return h
}

// settleName decides between columns that may hold the name. Beside a column that plainly holds the state, "name"
// and "speaker" are the person, if no other column is.
func (h *header) settleName(weak []bool) {
	name := h.bestName(weak)
	if name < 0 {
		return
	}
	for i := range h.columns {
		if h.columns[i].Field != FieldName || i == name {
			continue
		}
		h.columns[i].Field = FieldUnknown
		if weak[i] && h.find(FieldPerson) < 0 {
			h.columns[i].Field = FieldPerson
		}
	}
}

// bestName returns the column that holds the name: one headed with the contract's own word if the person has a column too, else
// the first that plainly says so, else the first that may, or -1.
func (h *header) bestName(weak []bool) int {
	may := -1
	person := h.find(FieldPerson) >= 0
	for i, c := range h.columns {
		if c.Field == FieldName && (!weak[i] || person && fold(c.Heading) == "name") {
			return i
		}
		if c.Field == FieldName && (may < 0 || fold(c.Heading) == "name") {
			may = i
		}
	}
	return may
}

func (h *header) find(f Field) int {
	for i, c := range h.columns {
		if c.Field == f {
			return i
		}
	}
	return -1
}
