package intake

import (
	"strings"
	"sync"
)

// headings are the usual names of columns in the six official languages. A name that begins with ~ says what it
// says only if no other column says it better: "speaker" is the person where another column gives the state.
var headings = map[Field]string{
	FieldName: `~name ~names ~briefer ~briefers ~who ~qui ~quién ~кто ~speaker ~speakers ~participant ~participants country "country name" state "member state"
		delegation "delegation name" "name of delegation" "state or organization" "country organization" "country entity" "delegation entity" "permanent mission" mission entity
		"name of state" "speaking delegation" "country delegation" "state delegation" "delegation country" "requested by" organization organisation institution "organization name" "name of organization" "state organization" "delegation organization" "country org" "state or entity" "country or entity" "delegation or organization" "~taking the floor" "~who speaks" "~who will speak" "~who is speaking" "~to speak"
		~nom ~orateur ~orateurs ~oratrice ~intervenant ~intervenants pays état "état membre" délégation "nom de la délégation" "nom du pays" "pays délégation" "pays organisation" "état délégation" "pays ou organisation" entité  "~qui parle" "~qui parlera" "~qui prend la parole" "~prend la parole" organisme organisation institution mission "mission permanente" "état organisation" "état ou organisation" "état membre ou organisation" "délégation organisation" "délégation ou organisation" "état ou entité" "nom de l'état" "pays org"
		~nombre ~orador ~oradores ~oradora ~participante país estado "estado miembro" delegación "nombre de la delegación" "país delegación" "país organización" "país u organización" entidad ~interviene ~intervienen "~quién interviene" "~quién habla" "~quién hablará" "~toma la palabra" "~hace uso de la palabra" ~participantes organismo organización institución misión "misión permanente" "estado organización" "estado u organización" "delegación organización" "delegación u organización" "estado o entidad" "nombre del estado" "nombre del país" "país org"
		~имя ~наименование ~название ~оратор ~ораторы ~выступающий ~выступающие ~участник ~участники страна государство "государство член" "государство-член" делегация "название страны" "страна делегация" "страна организация" "наименование делегации" ~выступает "~кто выступает" "~кто будет выступать" организация учреждение миссия представительство "постоянное представительство" "государство организация" "государство или организация" "страна или организация" "делегация организация" "делегация или организация" "название делегации" "название государства" "наименование государства" государства-член
		~名称 ~名字 ~发言人 ~发言者 ~发言方 ~与会者 国家 代表团 会员国 国名 "国家 代表团" "国家 组织" 国家名称 代表团名称 国家或组织 "国家和组织" 发言国 成员国 ~主讲人 ~谁发言 ~由谁发言 ~与会方 ~参加者 组织 机构 单位 国别 国家组织 国家或实体 代表团或组织 "代表团 组织" "会员国 组织" 会员国或组织 发言国家 发言代表团 发言单位 常驻团 常驻代表团
		~الاسم ~اسم ~المتكلم ~المتكلمون ~المتحدث ~المتحدثون ~المشارك البلد الدولة الوفد "الدولة العضو" "اسم الدولة" "اسم الوفد" "البلد الوفد" "الدولة الوفد" "الدولة أو المنظمة" بلد دولة وفد ~المشاركون ~المتدخل "~من يتكلم" "~من سيتكلم" الوفود المنظمة منظمة البعثة "البعثة الدائمة" الجهة "الجهة المشاركة" الكيان المؤسسة "البلد أو المنظمة" "البلد المنظمة" "الدولة المنظمة" "الدولة أو الكيان" "الوفد أو المنظمة" "الوفد المنظمة" "دولة أو منظمة" "اسم البلد" "اسم المنظمة"`,
	FieldCategory: `category categories cat type "type of participant" "speaker type" capacity status rule "council membership" membership "participation" "participant type" "participant category" "participation type" "type of participation" "category of participant" "capacity in the meeting" "speaking capacity" "speaking as" "in the capacity of" "participant status" "speaker category" "council status" "status in the council"
		catégorie type qualité statut "type de participant" "catégorie de participant" "type d'intervenant" "type d'orateur" "type de participation" "qualité du participant" "statut du participant" "catégorie d'orateur" "en qualité de" "à titre de" "statut au conseil"
		categoría tipo calidad condición "tipo de participante" estatus estatuto "tipo de participación" "tipo de orador" "categoría de participante" "categoría del participante" "condición de participante" "en calidad de" "en condición de" "calidad de participante"
		категория тип статус "категория участника" "тип участника" "в качестве" "в каком качестве" "вид участия" "тип участия" "форма участия" "статус участника" "статус участия" "статус в сб" "статус в совете" "категория оратора" "категория выступающего" "тип оратора"
		类别 类型 身份 身分 分类 与会身份 发言身份 参与身份 参加身份 参会身份 发言者类别 发言人类别 发言类别 与会类别 与会者类别 参与者类别 参加者类型 参与类型 参与方类型 代表类别 身份类别 以何身份
		الفئة فئة النوع الصفة التصنيف "نوع المشارك" "نوع المشاركة" "نوع المتكلم" "صفة المشارك" "صفة المشاركة" "فئة المشارك" "فئة المشاركين" "فئة المتكلم" "فئة المشاركة" "الصفة في الجلسة" "الصفة في المجلس" "بصفة" صفة نوع`,
	FieldPerson: `person rep reps surname "last name" "family name" "name of speaker" "speaker name" "speakers name" "name of the speaker" representative "name of representative" "representative name" "name of person" "full name" delegate "head of delegation" "head of the delegation" "chef de délégation" "jefe de delegación" "глава делегации" 代表团团长 团长 "رئيس الوفد" "delegate name" "speaker full name" "represented by" "name and title" "name and function" "name and position" presenter "presented by" "speaker s name" "full name of speaker" "name of delegate" "name title" "name function" "name and affiliation" "name of head of delegation" "delegation head" "taken by" "spoken by" "delivered by" "to be delivered by" "statement by" "last name first name" "surname first name" "surname given name"
		personne représentant représentante "nom de l'orateur" "nom du représentant" "nom complet" "nom et prénom" "nom et prénoms" "prénom et nom" "nom de l'intervenant" délégué "représenté par" "prononcé par" "nom prénom" "nom prénoms" "prénom nom" "nom et fonction" "nom et titre" "nom et qualité" "nom fonction" "chef de la délégation" "nom du chef de délégation" "nom de la personne" "nom de l'oratrice" déléguée "représentant e"
		persona representante "nombre del orador" "nombre del representante" "nombre completo" "nombre y apellido" "nombre y apellidos" apellido apellidos "nombre de la persona" delegado representada "representado por" "pronunciado por" interviniente intervinientes "nombre apellido" "nombre apellidos" "apellido nombre" "apellidos nombre" "apellido y nombre" "apellidos y nombre" "apellidos y nombres" "nombres y apellidos" "nombre y cargo" "nombre y título" "nombre del delegado" "nombre de la oradora" "jefa de delegación" "jefe de la delegación" "persona que interviene" delegada
		лицо фио "ф и о" "ф.и.о." представитель "имя оратора" "имя выступающего" "имя представителя" "полное имя" "имя и фамилия" фамилия "фамилия имя" докладчик делегат "имя фамилия" "фамилия имя отчество" "фамилия и инициалы" "фамилия и о" "фио оратора" "фио выступающего" "фио представителя" "фио докладчика" "имя и должность" "фио и должность" "фио должность" "имя делегата" "представлена" "глава делегации фио"
		人员 姓名 代表 代表姓名 发言人姓名 发言者姓名 全名 发言代表 团长姓名 发言人员 代表名字 与会代表 与会人员 出席代表 主讲人姓名 "姓名 职务" "姓名和职务" 姓名及职务 姓名职务 "姓名 头衔"
		الشخص "اسم المتكلم" "اسم المتحدث" "اسم الممثل" الممثل "الاسم الكامل" المندوب "اسم المندوب" "اسم الشخص" "ممثل الوفد" "ممثلة الوفد" "ممثل الدولة" "ممثل البلد" "رئيسة الوفد" الممثلون الممثلة المندوبة المندوبون "اسم المتكلمة" "اسم المشارك" "اسم ممثل الوفد" "اسم رئيس الوفد" "الاسم واللقب" "الاسم والصفة" "الاسم والمنصب" "الاسم والوظيفة" "الاسم الثلاثي" "اسم ممثل الدولة" "يمثلها" "يمثله"`,
	FieldTitle: `title office position function post "functional title" "job title" "official title" designation role rank "title position" "position title" "level" "title function" salutation honorific prefix "form of address" "rank title" "level of representation" "level of participation" "representation level" "official capacity" "current position"
		titre fonction fonctions poste "titre fonction" "titre officiel" niveau civilité grade "niveau de représentation" "fonction officielle" "fonction titre" "poste fonction" "fonction niveau"
		título cargo puesto función "cargo título" "título cargo" nivel rango tratamiento "nivel de representación" "cargo oficial" "función o cargo" "cargo o función" "título o cargo" "cargo nivel"
		должность титул пост "официальная должность" звание уровень ранг чин обращение "уровень представительства" "уровень участия" "уровень представленности" "занимаемая должность" "должность звание" "должность титул" "должность и звание" "титул должность"
		职务 头衔 职衔 职位 官职 职称 称谓 职级 级别 职务级别 官衔 职务头衔 "职务 职衔" 职务和级别 代表级别 担任职务 现任职务 职业
		اللقب المنصب الوظيفة "المسمى الوظيفي" الصفة_الرسمية "الصفة الرسمية" "الصفة الوظيفية" "اللقب الرسمي" "المنصب الرسمي" المستوى "مستوى التمثيل" الدرجة الرتبة المرتبة وظيفة منصب "المنصب أو الصفة"`,
	FieldOnBehalfOf: `"on behalf of" on_behalf_of "speaking on behalf of" onbehalfof behalf "for the group" "joint statement" "joint statement for" "on behalf" "joint statement on behalf of" "group represented" "represented group" "groupe représenté" "grupo representado" "представляемая группа" 代表集团发言 代表国家集团发言 代表组织发言 "المجموعة الممثلة" group groups "speaking for" "speaks for" "speaking also for" "speaks on behalf of" "speaking behalf" "to speak on behalf of" "on behalf of group" "on behalf of the group" "group speaking for" "for and on behalf of" "statement on behalf of" "joint statement by" "groupe d'états" "group of states" "behalf of"
		"au nom de" "au nom du groupe" "prenant la parole au nom de" "déclaration commune" "déclaration conjointe" groupe groupes "parle au nom de" "s'exprime au nom de" "intervient au nom de" "au nom d'un groupe" "au nom des" "au nom de groupe" "déclaration au nom de" "intervention au nom de"
		"en nombre de" "en representación de" "hablando en nombre de" "declaración conjunta" grupo grupos "habla en nombre de" "interviene en nombre de" "en nombre del grupo" "en nombre de un grupo" "en nombre del" "en nombre de los" "declaración en nombre de" "también en nombre de" "grupo de estados"
		"от имени" "выступает от имени" "от имени группы" "совместное заявление" группа группы "от чьего имени" "от имени кого" "от имени каких государств" "говорит от имени" "выступление от имени" "заявление от имени" "от имени группы государств" "группа государств" "также от имени"
		代表发言 联合发言 所代表集团 代表集团 代表国家集团 代表谁发言 代表何方 代表方 代表的集团 代表的组织 代表的国家集团 集团 "代表 集团" "代表 组织" 代表何方发言 代谁发言 代表谁 所代表的集团 代表其他国家发言 联合声明 共同发言 以谁名义发言 以何名义发言 发言代表集团 国家集团
		"باسم" "نيابة عن" "بالنيابة عن" "يتكلم باسم" "بيان مشترك" المجموعة مجموعة "يتحدث باسم" "تتكلم باسم" "يتكلم نيابة عن" "متكلما باسم" "باسم المجموعة" "باسم مجموعة" "بيان باسم" "نيابة عن مجموعة" "متحدثا باسم" "كلمة باسم" "يتكلم أيضا باسم"`,
	FieldStates: `states "states covered" states_covered "member states" countries members "group members" "countries covered" "participating states" "co sponsors" "states represented" "covered states" namely "member list" "list of members" "group members list" "members of the group" "countries represented" "list of states" "list of countries" "co sponsoring states"
		états pays_couverts "états membres" "états couverts" "pays représentés" "liste des états" membres "membres du groupe" "membres groupe" "groupe membres" "pays membres" "états du groupe" "pays du groupe" "pays concernés"
		estados países "estados miembros" "estados representados" "países representados" miembros "miembros del grupo" "miembros grupo" "grupo miembros" "países miembros" "estados del grupo" "lista de estados" "lista de países"
		государства страны "государства-члены" "представляемые государства" "государства участники" "члены группы" "государства члены группы" "страны члены" "страны участницы" "список государств" "состав группы" "государства группы"
		所代表国家 涵盖国家 国家名单 成员国名单 包括国家 涉及国家 国家列表 各国 成员 成员名单 集团成员 组成员 国家集团成员 集团成员国 参加国
		الدول البلدان "الدول الأعضاء" "الدول المشمولة" "قائمة الدول" الأعضاء "أعضاء المجموعة" "الدول الممثلة" "دول المجموعة" "البلدان الممثلة" "البلدان المشمولة" "قائمة البلدان" "الدول المشاركة"`,
	FieldLimit: `limit "time limit" time_limit "speaking time" duration "allotted time" "time allotted" "time allocated" "allocated time" minutes mins min seconds "length" "max time" "speaking limit" "time" "minutes allotted" "minutes allowed" "allotted minutes" "allocated minutes" "max minutes" "max duration" "time limit minutes" "limit min" "limit minutes" "speaking time limit" "time available" "speaking minutes" "floor time" "time per speaker" allocated
		limite durée "temps de parole" "limite de temps" "durée maximale" "temps alloué" "temps imparti" "temps" "durée max" imparti alloué "minutes allouées" "minutes imparties" "temps accordé" "temps de parole imparti" "temps de parole alloué" "temps prévu" "durée prévue" "durée autorisée" "durée impartie" "durée de l'intervention" "durée de la déclaration" "limite de durée" "temps maximum" "temps maximal"
		límite duración "tiempo de palabra" "límite de tiempo" "tiempo" "tiempo asignado" "tiempo de uso de la palabra" minutos asignado asignados "tiempo max" "duración max" "minutos asignados" "tiempo límite" "tiempo máximo" "tiempo disponible" "tiempo permitido" "tiempo previsto" "tiempo concedido" "tiempo de intervención" "duración máxima" "duración prevista" "duración de la intervención" "límite de minutos" "tiempo en minutos"
		лимит регламент время "время выступления" "ограничение времени" длительность продолжительность минут минуты мин "время на выступление" "лимит времени" "отведенное время" "выделенное время" "предоставленное время" "регламент выступления" "минут на выступление" "продолжительность выступления" "длительность выступления" "предел времени" "лимит выступления"
		时限 限时 时长 发言时间 时间限制 分钟 时间 发言时限 发言时长 规定时间 分配时间 允许时间 可用时间 限定时间 发言限时 讲话时间 时间分配 "时间 分钟"
		الحد المدة "المدة الزمنية" "الحد الزمني" "مدة الكلمة" الوقت "مدة البيان" دقائق "الزمن المحدد" الزمن "الوقت المحدد" "الوقت المخصص" allotted "time allowed" الدقائق "عدد الدقائق" "المدة بالدقائق" "الوقت بالدقائق" "الزمن بالدقائق" "مدة الكلام" "مدة الخطاب" "مدة المداخلة" "مدة التدخل" "وقت الكلمة" "وقت الكلام" "زمن الكلمة" "حد الوقت" "الحد الأقصى" "المدة المحددة" "المدة المخصصة" "الزمن المخصص" "المهلة" "مهلة الكلام" "الوقت المتاح"`,
	FieldLanguage: `language lang "language of statement" "speaking language" "statement language" "language spoken" "interpretation from" languages "language of the statement" "language of speaker" "language of delivery" "language used" "speaker language" "working language"
		langue "langue de la déclaration" "langue utilisée" "langue d'intervention" "langue de l'intervention" "langue prévue" "langue parlée" "langue de l'orateur" langues
		idioma lengua "idioma de la declaración" idiomas "idioma de intervención" "idioma de la intervención" "idioma utilizado" "idioma del orador" "lengua de intervención"
		язык "язык выступления" "язык заявления" "язык оратора" "язык выступающего" "на каком языке" "рабочий язык"
		语言 语种 发言语言 使用语言 发言语种 语文 发言语文 使用语种 工作语言 讲话语言
		اللغة لغة "لغة البيان" "لغة الكلمة" "لغة المتكلم" "لغة التحدث" "لغة الإلقاء" "لغة الخطاب" "لغة الكلام" "اللغة المستخدمة" "لغة المداخلة"`,
	FieldCode: `code iso "iso code" "country code" iso3 "iso 3" alpha3 "alpha 3" iso2 "alpha 2" "iso alpha 3" "iso 3166" "alpha 3 code" "state code" trigram cca3 cca2 "iso country code" "iso alpha 2" "iso 2" "country iso" iso3166 "m49 iso" "code iso3" "delegation code"
		"code pays" "code iso" "code du pays" sigle "code état" "code de l'état" "iso pays"
		código "código iso" "código de país" "código del país" "código del estado" "código iso3" siglas
		код "код страны" "код исо" "код iso" "код государства" "iso код" "исо код" "код делегации" исо
		代码 国家代码 代号 国别代码 "iso 代码" iso代码 国家简码 代表团代码 国家编码
		الرمز رمز "رمز الدولة" "رمز البلد" "رمز الدول" "رمز الايزو" "رمز الأيزو" "رمز iso" "رمز الوفد" "كود الدولة" "كود البلد" كود`,
	FieldNote: `note notes remark remarks comment comments observation "additional information" memo "other remarks" "additional remarks" "additional comments" "additional notes" misc miscellaneous
		remarque remarques commentaire commentaires observations observation divers annotation annotations "à noter"
		obs nota notas observación observaciones comentario comentarios otros anotaciones "notas adicionales"
		примечание примечания комментарий заметка заметки замечания комментарии замечание пометка пометки прим
		备注 附注 说明 注 注释 备考 附记 说明事项 其他说明
		ملاحظة ملاحظات تعليق تعليقات الملاحظات التعليقات إيضاحات "معلومات إضافية"`,
	FieldNumber: `# no nos nr num number order "order no" "speaking order" "order of speakers" "s no" "sr no" sno seq sequence position_no "list order" item rank_no "speaker no" "no." "order of speaking" "serial no" id index slot turn "sl no" "order number" "list number" "list no" "speaker number" "speaking slot" "order of intervention" "running order" "speaking no" ord pos
		nº n° numéro ordre rang "ordre de passage" "ordre d'intervention" "numéro d'ordre" "nº d'ordre" "n d'ordre" "ordre de parole" "ordre des orateurs" "rang de passage" "tour de parole" "numéro de passage" place
		número orden "orden de intervención" "núm" "orden de palabra" "n.º" turno turnos nro "nº de orden" "número de orden" "orden de oradores" "orden de uso de la palabra" "orden de la lista" lugar
		№ "№ п/п" "п/п" номер порядок "порядковый номер" "номер по порядку" "n п/п" очередность очередь "п п" "номер п п" "№ по списку" "порядок выступления" "порядок выступлений" "очередность выступлений" "номер выступления" "номер в списке"
		序号 顺序 编号 次序 号 发言顺序 发言次序 排序 次第 顺位 发言序号 发言排序 排名 位次 行号
		الرقم رقم الترتيب ترتيب م "الرقم التسلسلي" العدد مسلسل تسلسل التسلسل الدور "رقم الترتيب" "رقم الدور" "الرقم المسلسل" "رقم مسلسل" "ترتيب الكلام" "ترتيب المتكلمين" "ترتيب التدخل" "ر م" "رقم المتكلم"`,
}

// heading is what the name of a column may mean.
type heading struct {
	field Field
	weak  bool // only if no other column says it better
}

var headingWords = sync.OnceValue(func() map[string]heading {
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
})

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
