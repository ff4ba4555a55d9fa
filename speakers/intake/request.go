package intake

import "strings"

// toAdd is what comes before whom a line asks to put on the list: "Please add", "Can we also add", "Merci d'ajouter", "能否加上".
var toAdd = gate(`add inscribe include register "sign up" ajout inscri inclu rajout añad agreg incorpor добав включ внес впис запис 加 增 列入 补 报名 إضافة نضيف أضف إدراج ادراج تسجيل`,
	`^(?:[^:：]{0,40}[,，،!.–—-]\s*)?(?:`+
		`(?:(?:please|kindly|pls|plz|(?:can|could|would|will|may|shall|should) (?:we|you|i|they)(?: please| kindly)?|(?:we|i) (?:would like|wish|want|need) to|it would be good to),?\s+)*(?:also\s+)?(?:add|inscribe|include|register|sign up)(?: also)?\s*(?:[:：]\s*|\s(?:the (?:delegations?|representatives?) of\s+)?)`+
		`|(?:(?:merci|prière|veuillez|svp|s['’]il (?:vous|te) pla[iî]t|pourriez-vous|pouvez-vous|pourrait-on|peut-on|pouvons-nous|il faudrait|bien vouloir),?\s+(?:de |d['’]\s?)?)*(?:(?:aussi|également)\s+)?(?:r?ajouter|r?ajoutez|inscrire|inscrivez|inclure)\s*(?:[:：]\s*|\s)`+
		`|(?:(?:por favor|favor de|se ruega|rogamos|sírvanse|¿?\s?(?:podemos|podr[ií]amos|pueden?|podr[ií]an?)),?\s+)*(?:también\s+)?(?:añadi[rd]|añadan?|añade|agregar|agreguen?|incluir|incluyan?|inscribir|inscriban?|incorporar)\s*(?:[:：]\s*|\s)(?:(?:también )?al?\s+)?`+
		`|(?:(?:пожалуйста|просьба|просим|прошу|можно(?: ли)?|не могли бы вы|можем ли мы|нельзя ли|надо|нужно),?\s+)*(?:также\s+)?(?:добавить|добавьте|включить|включите|внести|внесите|вписать|впишите|записать|запишите)(?: (?:в|на) спис\p{L}+)?\s*(?:[:：]\s*|\s)`+
		`|(?:请|麻烦|烦请|能否|能不能|可否|可不可以|是否可以|可以|我们|你|您|再|也|帮忙|在.{1,12}(?:之后|后面|之前|前面|后|前))*(?:加上|加入|增加|增列|添加|补上|补充|列入)\s*[:：]?\s*|(?:请|能否|可否|再|也)+加\s*[:：]?\s*`+
		`|(?:(?:يرجى|الرجاء|رجاء|نرجو|أرجو|من فضلك\p{L}?|هل يمكن(?:نا|كم|ك)?|هل (?:لكم|لك)|أن)[،,]?\s+)*(?:أيضا\s+)?(?:إضافة|نضيف|أضيفوا|أضف|إدراج|ادراج|تسجيل)(?: أيضا)?\s*(?:[:：]\s*|\s))`)

// whereTo ends such a line: where on the list, and courtesies.
var whereTo = pattern(`(?i)[\s,，،]+(?:(?:right |just |directly |immediately )?(?:after|before|behind|following|between)\b|(?:to|on|onto) (?:the|our|your) (?:speakers['’]? )?list|at the (?:end|top)|as (?:the )?(?:last|next|first|late)\b|too\b|as well\b|please\b|thank|if possible` +
	`|(?:juste )?(?:après|avant|derrière)\s|(?:à|sur|dans) (?:la|notre|votre) liste|à la fin|en (?:dernier|premier)|aussi$|également$|merci|svp|s['’]il (?:vous|te) pla[iî]t` +
	`|(?:después|antes|detrás) de|(?:a|en) (?:la|nuestra|su) lista|al final|también$|gracias|por favor` +
	`|(?:сразу )?(?:после|перед)\s|(?:в|на) (?:спис|конец|конце)|спасибо|пожалуйста|(?:بعد|قبل|إلى|في) (?:ال)?\p{L}+|شكرا|من فضلك).*$` +
	`|[.!。！]\s.*$|[，,]?谢谢.*$|(?:到|至|进|入)?(?:发言)?名单.*$|(?:排)?在.{1,14}(?:之后|之前|后|前).*$|(?:吗|吧|好吗)[?？。]*$|[?？؟!.。]+$`)

// requested returns whom a line asks to put on the list, and what else it says: "Can we add Norway and Denmark after Cuba?".
func (b *builder) requested(s string) (who, beside string, ok bool) {
	if len(s) > maxSeveral || b.isName(s) {
		return s, "", false
	}
	if m := addedInHan.FindStringSubmatch(s); m != nil {
		who, ok = b.asked(m[1])
		return who, "", ok
	}
	m := toAdd.FindStringIndex(s)
	if m == nil || m[1] == len(s) {
		return s, "", false
	}
	whole := strings.Trim(s[m[1]:], " .!?。！？؟")
	who = whole
	for tries := 0; tries < 4; tries++ {
		if name, ok := b.asked(who); ok {
			return name, b.besideRequest(s[:m[1]], whole[len(who):]), true
		}
		place := whereTo.FindStringIndex(who)
		if place == nil {
			break
		}
		who = who[:place[0]]
	}
	return whole, "", b.namesState(whole)
}

// besideRequest returns what a request says of the place on the list: a state that somebody is to follow, the end, the head.
func (b *builder) besideRequest(before, behind string) string {
	for _, said := range []string{strings.Trim(behind, " ,，،.;:!?？。"), before} {
		if b.mentionsState(said) || afterInHan.MatchString(said) || placeOnList.MatchString(said) {
			return said
		}
	}
	return ""
}

var afterInHan = pattern(`在.+(?:之后|后面|之前|前面|后|前)`)

// placeOnList are words of a place on the list.
var placeOnList = pattern(`(?i)\b(?:end|top|first|last|next|fin|final|premiere?s?|derniers?|dernières?|primer[oa]?|últim[oa])\b|конец|конц|перв|последн|最后|最前|首位|末尾|نهاية|آخر|أول`)

// addedInHan is the same where Chinese puts the name before the verb: 请把挪威加入名单.
var addedInHan = pattern(`^.{0,12}(?:把|将)(.{2,80}?)(?:也|都|一并)?(?:加入|列入|加到|加进|添加到|放进|放到).{0,12}$`)

// asked says whether a text is who may be put on the list, and returns it in the nominative.
func (b *builder) asked(who string) (string, bool) {
	if name, ok := b.inflected(who); ok {
		if bare := bareName.ReplaceAllString(name, ""); b.isName(bare) {
			return bare, true
		}
		return name, true
	}
	who = toWhom.ReplaceAllString(who, "$1$2")
	_, ranked := unrank(who, b.french)
	return who, ranked || b.isName(who) || b.severalWith(who) != nil || b.enumeration(who) != nil || b.isNearly(who)
}

// toWhom is what Spanish puts before each: "a Noruega y a Dinamarca".
var toWhom = pattern(`(^|[,\s])a(?:l| la| los| las)?\s+(\p{Lu})`)

// asksFor begins a line that asks for something.
var asksFor = pattern(`(?i)^(?:please|kindly|pls|can (?:we|you)|could (?:we|you)|merci d|veuillez|prière|svp|pourriez|por favor|favor de|se ruega|просьба|просим|прошу|пожалуйста|请|麻烦|能否|يرجى|الرجاء|نرجو)`)

// requested reads a line that asks to put somebody on the list. What else it says is reported: the order of a list is that of its lines.
func (l *liner) requested(s string, line int) string {
	who, beside, ok := l.b.requested(s)
	if !ok {
		return s
	}
	l.b.remark(s)
	if beside != "" {
		l.b.problem(line, 0, Warning, LineNotEntry, Args{Value: beside})
	}
	return who
}

// reportRequest reports a line that is no entry and asks for something else that has to do with a state: "Please remove Peru".
func (l *liner) reportRequest(s string, line int) {
	if last := len(l.b.result.Problems) - 1; last >= 0 && l.b.result.Problems[last].Line == line || !asksFor.MatchString(s) || !l.b.mentionsState(s) {
		return
	}
	l.b.problem(line, 0, Warning, LineNotEntry, Args{Value: s})
}

// maxMentions bounds the words of a line at which a name is looked for.
const maxMentions = 24

// mentionsState says whether a state is named anywhere in a line.
func (b *builder) mentionsState(s string) bool {
	if isHan(s) {
		_, _, ok := b.stateBefore(s)
		_, atEnd := b.nameAtEnd(s)
		return ok || atEnd
	}
	for tries := 0; tries < maxMentions; tries++ {
		if name, ok := b.nameAtHead(s); ok && startsLarge(name) {
			return true
		}
		at := strings.IndexByte(s, ' ')
		if at < 0 {
			break
		}
		s = s[at+1:]
	}
	return false
}
