package intake

import (
	"strings"
	"unicode/utf8"
)

const months = `january|february|march|april|may|june|july|august|september|october|november|december|` +
	`janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|` +
	`enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|` +
	`января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|` +
	`يناير|فبراير|مارس|أبريل|نيسان|مايو|يونيه|يونيو|يوليه|يوليو|أغسطس|سبتمبر|أيلول|أكتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار|أيار|حزيران|تموز|آب|تشرين`

var (
	dateHead    = pattern(`(?i)^\s*(?:\d{1,2}(?:er|st|nd|rd|th)?\s+(?:de\s+)?(?:` + months + `)(?:[\s,.]|$)|\d{4}\s*年|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:` + months + `)\s+\d{1,2}(?:,|\s|$))`)
	dateIn      = gate(`19 20 年`, `(?:`+months+`|\b(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|janv|févr|avr|juil|déc|ene|abr|ago|dic)\.?)[\s,]*(?:de\s+)?(?:\d{1,2},?\s+)?(?:19|20)\d{2}|\d{4}\s*年\s*\d{1,2}\s*月`)
	weekday     = pattern(`(?i)^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|星期.|周[一二三四五六日])[\s,.:،，（(]`)
	rule        = pattern(`^[\s\-=_*~#|+:.–—•·]{2,}$`)
	pageLine    = pattern(`(?i)^(?:pages?|pág?s?\.?|pag\.?|página|стр(?:аница|\.)|第|صفحة|p\.)\s*[\d٠-٩]+(?:\s*(?:of|de|sur|/|из|من|页)\s*(?:[\d٠-٩]+)?)?\s*(?:页.*)?$|^[-–—\s]*\d{1,4}(?:\s*/\s*\d{1,4})?[-–—\s]*$|^no\.\s*\d{4}/\d+$|^\d{2}[-‑–]\d{5}.*$|^\*?\d{5,}\*?(?:\s*\(.\))?$|^\(?[ESA]/(?:PV\.|RES/|PRST/|INF/|AGENDA/)?\d.*$|^SC/\d+.*$|^https?://\S+$|^www\.\S+$|^\S+@\S+\.\S+$`)
	clockOnly   = pattern(`(?i)^(?:at\s+|from\s+|à\s+|a las\s+)?\d{1,2}(?:[:.h]\d{2})?\s*(?:a\.?m\.?|p\.?m\.?|h|heures|часов|时|点)?\s*(?:(?:[-–—]|to|à|a|до|至)\s*\d{1,2}(?:[:.h]\d{2})?\s*(?:a\.?m\.?|p\.?m\.?|h|heures|часов|时)?)?[.,]?$`)
	mailHead    = pattern(`(?i)^(?:from|to|cc|bcc|sent|date|subject|fw|fwd|re|importance|attachments?|de|à|objet|envoyé|para|asunto|enviado|fecha|от|кому|тема|дата|копия|发件人|收件人|主题|抄送|发送时间|日期|من|إلى|الموضوع|التاريخ)\s?[:：]`)
	greeting    = pattern(`(?i)^(?:dear|ladies and gentlemen|mesdames(?: et|,) messieurs|se[ñn]oras y se[ñn]ores|дамы и господа|女士们|السيدات والسادة|hello|hi|good (?:morning|afternoon)|please|kindly|best|kind regards|regards|many thanks|thank you|thanks|thx|tks|ty|cheers|bests|sincerely|begin forwarded|-+\s?(?:original|forwarded)|on .{4,80} wrote:|yours (?:sincerely|faithfully|truly)|with (?:best|kind) |(?:bien|très) cordialement|(?:un )?cordial saludo|chers?|chères?|bonjour|cordialement|merci|veuillez|bien à vous|estimad|saludos|buenos días|gracias|atentamente|cordialmente|уважаемы|с уважением|спасибо|здравствуйте|добр(?:ый|ое) (?:день|утро|вечер)|коллеги|принято|各位|尊敬的同事|此致|谢谢|您好|你好|السادة الزملاء|مع التحية|شكرا|تحية طيبة|الزملاء|صباح الخير|مساء الخير|السلام عليكم|that['’]s (?:all|it)|c['’]est tout|voilà|eso es todo|вс[её]|انتهى|خلاص|以上|就这些)(?:[\s,.:!，。：،-]|$)|^(?:各位|大家|收到|好的|谢谢|辛苦|早上好|早安)`)
	remarkHead  = pattern(`(?i)^(?:note|notes|n\.?b\.?|remarks?|source|sources|total|updated|last updated|as of|as at|status as|version|item|agenda|agenda item|topic|theme|subject|chair of the meeting|presiding|venue|place|time|date|meeting|remarque|nota|notas|ordre du jour|point|orden del día|tema|повестка|пункт|примечание|итого|всего|по состоянию|ред\.|редакция|версия|черновик|borrador|projet|brouillon|议程|修订版?|版本|草稿|نسخة|مسودة|项目|注|备注|附注|※|共|截至|总计|合计|جدول|ملاحظة|المجموع|البند)(?:[\s:：.،]+|$)`)
	noteHead    = pattern(`(?i)^note (?:for|to|by) the\b|^note (?:à|pour) l[ea']|^nota (?:para|a) (?:el|la)\b|^(?:notes?|n\.?b\.?|remarque|nota|примечание|注|备注|附注|ملاحظة)\s*[:：]|^※`)
	listTitle   = gate(`list order liste lista список 名单 顺序 次序 قائمة كشف`, `list of (?:\p{L}+ ){0,2}(?:speakers|participants)|speakers?['’]?s? list|speaking list|order of speakers|liste (?:\p{L}+ ){0,4}des (?:orateurs|intervenants|participants|oratrices)|lista (?:\p{L}+ ){0,4}de (?:l[ao]s )?(?:oradores|participantes)|список (?:\p{L}+ ){0,2}(?:ораторов|выступающих|участников)|发言名单|发言者名单|发言人名单|发言(?:者|人)?(?:的)?(?:临时|暂定|初步|最后|最新)名单|发言(?:顺序|次序)|(?:قائمة|كشف)(?: ال\p{L}+){0,2} (?:بأسماء )?(?:ال|لل|بال)(?:متكلمين|متحدثين|مشاركين)`)
	scriptTitle = gate(`script order guion guión escaleta show brief speaking note scénario déroul conducteur fiche talking сценарий памятка порядок 时间 日程 安排 发言 主持 流程 نص سيناريو جدول`, `^(?:(?:draft |revised |procedural |meeting )*(?:script|speaking notes|talking points)(?: (?:for|of|pour|de|du)\b|$|\s*[:–—(-])|(?:procedural |meeting )?brief (?:for|of) the (?:presiden\p{L}*|chair)|running order\b|run of show\b|note (?:pour|de) la présidence|gui[oó]n(?: (?:para|de)\b|$|\s*[:–—(-])|escaleta\b|(?:scénario|déroulé|conducteur|fiche de séance)(?: (?:de|du|pour|à)\b|$|[ :–—(-])|сценарий|памятка .{0,40}председател|порядок (?:ведения|проведения|выступлений)|.{0,40}(?:主持词|主持稿|会议流程)|(?:会议)?(?:时间|日程|发言)(?:安排)?表(?:$|[（(：])|流程(?:$|[（(：])|نص (?:الرئاسة|الرئيس|رئيس)|سيناريو|جدول سير)`)
	meetingIn   = gate(`debate meeting séance sesión заседани дебат débat прени 辩论 次会议 مناقشة الجلسة journal programme verbatim resumption session sitting year année año год 年 السنة york nueva نيويورك нью-йорк 纽约`, `open debate|high-level debate|\b\d{3,5}(?:th|st|nd|rd|e|ª|a|-?е)?\s+(?:meeting|séance|sesión|заседание)|(?:th|st|nd|rd) meeting|security council meeting|\bséance\b|\bsesión\b|заседани|débat public|débat ouvert|debate abierto|открыт(?:ые|ых) (?:прени|дебат)|прения|(?:^|\s)дебат|公开辩论|次会议|المناقشة المفتوحة|مناقشة مفتوحة|الجلسة|journal of the united nations|journal des nations unies|programme of work|verbatim|resumption|^\S+(?:-\S+)? year$|^\S+ année$|^\S+ \S+ año$|^\S+ \S+ год$|^第\S+年$|^السنة \S+|^(?:new york|nueva york|нью-йорк|纽约|نيويورك)$|\b(?:morning|afternoon|evening) (?:session|meeting|sitting)`)
	councilHead = pattern(`(?i)^(?:the\s+)?(?:united nations(?:\s+security council)?|security council|conseil de sécurité|nations unies|consejo de seguridad|naciones unidas|совет безопасности|организация объединенных наций|安全理事会|安理会|联合国|联合国安全理事会|联合国安理会|مجلس الأمن|الأمم المتحدة)[\s:：.,/|–—-]*(?:open|meeting|debate|provisional|provisoire|предварительн|临时|مؤقت|S/|$)|^(?:联合国)?(?:安全理事会|安理会)(?:第|.{0,30}(?:辩论|会议|名单))`)
	places      = pattern(`(?i)^(?:speakers?|orateurs?|oradores|ораторы|выступающие|发言(?:人|者)|المتكلمون|المتحدثون)\s*(?:nos?\.?\s*|n[º°]\s*)?\d+\s*(?:(?:[-–—~]|to|à|a|до|至|إلى)\s*\d+)?\s*(?:[(（][^()（）]*[)）])?\s*[:：]?$`)
	furniture   = gate(`related meetings réunions séances reuniones sesiones заседания 正式会议 رسمية skip saltar aller "ir al" перейти 跳 تخطي انتقل تجاوز compartir partager поделиться 分享 شارك interesar "also like" aussi "see also" "also" читайте смотрите 相关 延伸 اقرأ مواضيع روابط » › watch tags available schedule reading read latest insights streaming category menu search buscar rechercher поиск vidéos videos "in blue" déclaration declaracion заявлени communiqué "full text" "texte intégral" "texto íntegro" "полный текст" 全文 "النص الكامل" home news новости главная accueil actualités inicio noticias 首页 新闻 الرئيسية الأخبار circulation embargo recycl recicl reciclar 回收 переработ privacy privacidad confidentialité copyright © facebook twitter "share this" previous next linkedin youtube 逐字记录 "terms of use" cookie newsletter mime- content- message-id received: return-path x-mailer reply-to in-reply-to references: user-agent coverage statements`, `^(?:the |le |el )?(?:full text|texte intégral|texto íntegro|полный текст|(?:发言|讲话|声明)?全文|النص الكامل)|^(?:home|news|новости|главная|accueil|actualités|inicio|noticias|首页|新闻|الرئيسية|الأخبار)\s*[/>»|›·].*$|^.{0,60}\bnot for circulation\b.{0,40}$|\bembargoed\b|^(?:\d{5,9}\s+)?(?:please recycle|se ruega reciclar|merci de recycler|请回收|просьба (?:отправить|сдать) на вторичную переработку).{0,60}$|\b(?:privacy (?:notice|policy)|terms of (?:use|service)|share this page|all rights reserved)\b|política de privacidad|politique de confidentialité|^(?:©|copyright\b)|^(?:mime-version|content-[a-z-]+|message-id|received|return-path|x-[a-z-]+|reply-to|in-reply-to|references|user-agent): .*|^(?:(?:facebook|twitter|linkedin|instagram|youtube|whatsapp|flickr|tumblr|email|print)[\s|·,/]*)+$|逐字记录$|^(?:previous|next|back|top|«|»|<|>)(?:[\s\d|·,/«»<>.…-]*(?:previous|next|back|top|«|»))*[\s\d]*$|^(?:(?:official|informal|formal|open|closed) meetings|(?:réunions|séances) (?:officielles|officieuses)|(?:reuniones|sesiones) oficiales|официальные заседания|正式会议|(?:ال)?جلسات (?:ال)?رسمية|meetings coverage|statements|déclarations?|declaraciones|заявления|press release|communiqué de presse)[:.]?$|^(?:related (?:videos?|sites?|documents?|links?|news|content|meetings?)(?: and .{3,30})?|watch (?:next|later|again|live)\b.*|share this (?:page|video|article|post|meeting)|tags?|(?:available )?languages?(?: available)?\b.*|continue reading\b.*|read (?:more|full|on)\b.*|latest (?:posts?|news)\b.*|skip to (?:main )?(?:content|navigation)|saltar al contenido.*|ir al contenido.*|aller au contenu.*|перейти к (?:основному )?содержани\p{L}+|跳(?:转|至|到)(?:到|至)?(?:主要)?(?:内容|正文)|(?:تخطي|انتقل|تجاوز) إلى المحتوى.*|(?:share|compartir|partager|поделиться|分享|شارك) (?:on |en |sur |в |到|على )?(?:facebook|twitter|x\b|linkedin|whatsapp|вк|telegram|微信|微博).*|(?:you (?:may|might) also like|te puede interesar|también te puede interesar|à lire aussi|lire aussi|voir aussi|see also|read also|читайте также|смотрите также|相关(?:阅读|新闻|链接)|延伸阅读|اقرأ أيضا|مواضيع ذات صلة|روابط ذات صلة)(?:\s?[:：].*)?|[»›]\s.{3,80}|vidéos? (?:associées?|connexes?)|vídeos? relacionados?|(?:search|schedule|categories|menu|home|rechercher|buscar|accueil|inicio|поиск|меню)(?:\s*\|\s*[\p{L}& ]{2,24})*|what['’]s in blue|insights on the work of .{3,60}|un web tv|.{0,20}live and on demand .{3,60})$`)
	sessionOnly = pattern(`(?i)^(?:(?:morning|afternoon|evening|matin|après-midi|mañana|tarde|утро|вечер|утреннее заседание|дневное заседание|上午|下午|صباحا|بعد الظهر)(?:\s+\p{L}+)?|\(?resumption\s*\d*\)?|continued|\(?cont['’]?d\.?\)?|suite|续会|rights? of reply|further statements?|droits? de réponse|derecho (?:a|de) (?:respuesta|contestar|réplica)|прав[оа] на ответ|答辩权?|حق الرد)[.:：]?$`)
)

// elsewhere leads from a page to others, or hands it on: what follows it is no part of the list.
var elsewhere = gate(`also related share partag compart lire lee ver subscrib follow download abonn suscri читайте смотрите поделиться подпис теги "по теме" версия 相关 延伸 推荐 分享 打印 字级 字号 编辑 来源 返回 上一篇 下一篇 版权 下载 اقرأ ذات شارك حمل حمّل تابع حقوق طباعة الوسوم`,
	`^[»›>*\s]*(?:(?:read|see|watch) also\b|also (?:read|see)\b|related (?:news|stories|articles|reading)|share (?:this|on)\b|follow us|subscribe\b|download (?:the|our) app|(?:à )?lire aussi|voir aussi|partager\b|abonnez|sur le même sujet|lee también|leer también|ver también|compartir\b|suscríb|síguenos`+
		`|(?:читайте|смотрите) также|поделиться|подпи(?:шитесь|саться)|теги\s*[:：]|материалы по теме|по теме\s*[:：]?$|версия для печати|相关(?:新闻|阅读|报道|文章|链接|视频|内容|资讯)|延伸阅读|推荐阅读|分享(?:到|至|[:：]|$)|打印|字[级号体][:：]|责?任?编辑[:：]|来源[:：]|返回(?:首页|顶部)|[上下]一篇|版权所有|下载(?:应用|客户端|app)`+
		`|اقرأ (?:أيضا|المزيد)|(?:مواضيع|أخبار|مواد|روابط) ذات صلة|شارك(?:$|\s)|حم[ّ]?ل تطبيق|تابعونا|تابعنا|جميع الحقوق محفوظة|طباعة$|الوسوم)`)

// halfOfDay says beside a meeting when it was. AM is Armenia elsewhere.
var halfOfDay = pattern(`(?i)\(\s*[ap]\.?m\.?(?:\s*(?:&|and|et|y|/)\s*[ap]\.?m\.?)?\s*\)`)

// presidingIn says beside a date or a title who presides.
var presidingIn = gate(`presid présid председ 主席 رئاسة`, `[(（\[,;–—-]\s*(?:under the )?(?:presidency|présidence|presidencia|president|presidente|président|председатель(?:ство)?|主席(?:国)?|رئاسة|برئاسة)(?: (?:of|de|del|du))?\s*[:：]?\s*[^()（）\[\]]{2,60}[)）\]]?$`)

func startsWithDate(s string) bool {
	return mayStartWithDate(s) && dateHead.MatchString(westernDigits(s))
}

// isRemark says whether a line is something that stands beside a list: a title, a date, a page header, the head
// of an e-mail. It is kept as a remark.
func (b *builder) isRemark(s string) bool {
	if _, ranked := unrank(s, b.french); ranked || b.isName(s) {
		return false
	}
	switch {
	case isRule(s), isPageLine(s), clockOnly.MatchString(s), mailHead.MatchString(s), greeting.MatchString(s):
		return true
	case furniture.MatchString(s), elsewhere.MatchString(s), listTitle.MatchString(s), sessionOnly.MatchString(s), places.MatchString(s), councilHead.MatchString(s):
		return true
	}
	if isQuoted(s) && (!b.namesState(s) || len(b.result.Speakers) == 0 && len(b.rankPlaces(s, 1)) == 0 && !b.isName(strings.Trim(s, "«»“”„\"「」『』《》 \u00a0"))) || records.MatchString(s) {
		return true
	}
	if b.isAct(s) || b.isAgenda(s) || scriptTitle.MatchString(s) && len(strings.Fields(s)) < 12 || noteHead.MatchString(s) || remarkHead.MatchString(s) && !offices.MatchString(s) {
		return true
	}
	if startsWithDate(s) || weekday.MatchString(s) || meetingIn.MatchString(s) || dateIn.MatchString(westernDigits(s)) {
		return !b.namesState(presidingIn.ReplaceAllString(halfOfDay.ReplaceAllString(s, ""), ""))
	}
	return strings.Contains(s, " | ") && b.allRemarks(strings.Split(s, " | "))
}

// isQuoted says whether the whole of a line stands in quotation marks, as what a debate is about does.
func isQuoted(s string) bool {
	for _, marks := range [...]string{"«»", "“”", "„“", "「」", "『』", "《》", "\"\""} {
		first, size := utf8.DecodeRuneInString(marks)
		last := marks[size:]
		if inner, ok := strings.CutPrefix(s, string(first)); ok && strings.HasSuffix(inner, last) && len(inner) > 12 && !strings.Contains(strings.TrimSuffix(inner, last), last) {
			return true
		}
	}
	return false
}

// records are titles of records.
var records = gate(`record speeches languages procès-verbal transcription acta отчет отчёт 记录 المحضر provision предварит 临时 مؤقت`, `^(?:provisional(?: (?:verbatim )?record)?|provisoire|compte rendu provisoire|acta(?: literal)? provisional|предварительный (?:стенографический )?отч[её]т|临时(?:逐字)?记录|محضر مؤقت|مؤقت)$|^(?:this (?:verbatim )?record contains the text of|(?:.*corrections should be submitted to the )?original$|(?:the )?(?:original )?languages only\.?$|le présent procès-verbal contient|la presente acta contiene|в настоящем отч[её]те содержится|本记录包括|يتضمن هذا المحضر)`)

func (b *builder) allRemarks(parts []string) bool {
	for _, p := range parts {
		if !b.isRemark(strings.TrimSpace(p)) {
			return false
		}
	}
	return true
}

// namesState says whether a line has the name of a state standing free between commas or brackets.
func (b *builder) namesState(s string) bool {
	for _, part := range strings.FieldsFunc(strings.ReplaceAll(s, " - ", "–"), func(r rune) bool { return strings.ContainsRune(",;()（），：:–—|[]", r) }) {
		if _, ok := b.stateOf(strings.TrimSpace(part)); ok {
			return true
		}
	}
	return false
}

// isProse says whether a line is a sentence of running text, too long for an entry.
func isProse(s string) bool {
	n := len(strings.Fields(s))
	end := strings.HasSuffix(s, ".") || strings.HasSuffix(s, "。") || strings.HasSuffix(s, ":") || strings.HasSuffix(s, "：")
	return n > 14 && end || n > 40 || len([]rune(s)) > 45 && strings.HasSuffix(s, "。")
}

// verbs make a sentence of a line that ends as one.
var verbs = pattern(`(?i)\b(?:will|is|are|was|were|should|shall|must|may be|can|cannot|has|have|please)\b|\b(?:est|sont|sera|seront|doit|doivent|peut|peuvent|prière|priés?)\b|\b(?:está|están|será|serán|debe|deben|puede|pueden|ruega)\b|(?:^|\s)(?:будет|будут|просьба|просим|должн\p{L}+|следует|может|могут)(?:\s|$)|请|将|应|须|(?:^|\s)(?:يرجى|سوف|ينبغي|سيتم|يجب|يمكن)(?:\s|$)`)

// isSentence says whether a line tells the reader something: it has a verb or a colon behind it, and ends as a sentence
// does.
func isSentence(s string) bool {
	ends := strings.HasSuffix(s, ".") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "。") || strings.HasSuffix(s, ":") || strings.HasSuffix(s, "：")
	long := len(strings.Fields(s)) > 4 || isHan(s) && len([]rune(s)) > 9
	leads := strings.HasSuffix(s, ":") || strings.HasSuffix(s, "：")
	return ends && long && (leads || verbs.MatchString(s)) && !isOffice(s)
}
