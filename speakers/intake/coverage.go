package intake

import (
	"strings"

	"rostrum/speakers"
)

// delegateOf is how coverage of a meeting names who spoke where it gives no name of a person: "the representative of Chile".
var delegateOf = gate(`representative delegat délégation delegaci observer speaker délégué représentant observat delegad representante observador представител делегат наблюдател 代表 观察员 ممثل مندوب مراقب`, `(?:\b(?:representatives?|delegates?|(?:permanent )?observers?|speakers?|head of (?:the )?delegation) (?:of|for|from) (?:the )?(?:delegation of (?:the )?)?|\b(?:représentante?s?|déléguée?s?|observat(?:eur|rice)s?) (?:permanente?s? )?(?:de la |de l['’]|du |des |de |d['’])|\b(?:representantes?|delegad[oa]s?|observador(?:a|es|as)?) (?:permanentes? )?(?:de la |del |de los |de las |de )|(?:представител\p{L}*|делегат\p{L}*|(?:постоянн\p{L}+ )?наблюдател\p{L}*) (?:от )?|(?:ممثلة?|مندوبة?|مراقبة?|ممثلو) )`)

// delegatesOwn is the other way to say so, behind the state: "Norway’s delegate", 挪威代表.
var delegatesOwn = gate(`delegate representative speaker observer 代表 观察员`, `(?:['’]s?\s+(?:permanent |deputy )?(?:delegate|representative|speaker|observer)\b|(?:观察员国)?(?:常驻)?(?:代表|观察员)(?:在发言中|还|也|则)*(?:说|表示|指出|强调|回顾|呼吁|认为|敦促|欢迎|感谢|谈到))`)

// toldOf are the verbs by which coverage tells what somebody said.
var toldOf = pattern(`(?i)\b(?:` + saidVerbs + `)\b` +
	`|\b(?:a|ont|s['’]est|se sont)\s+(?:\p{L}+ment\s+)?\p{L}+(?:é|és|ée|ées|i|is|it|u|us)(?:$|[\s,.])|\b(?:dijo|dijeron|señaló|subrayó|recordó|destacó|afirmó|pidió|expresó|declaró|indicó|lamentó|instó|advirtió|celebró|apoyó|agradeció|sostuvo|insistió|describió|exhortó|acogió|reiteró|coincidió)(?:$|[\s,.])` +
	`|(?:сказал|заявил|отметил|подчеркнул|напомнил|призвал|выразил|поддержал|указал|приветствовал|осудил|поблагодарил|добавил|рассказал|обратил|высказал|предложил|потребовал|сообщил|предупредил|предостерег|одобрил|затронул|остановил)\p{L}*|(?:说|表示|指出|强调|回顾|呼吁|认为|敦促|警告|重申|谈到|提到|谴责|要求|赞赏)|(?:^|\s)و?(?:قال|ذكر|أكد|أشار|شدد|دعا?|أعرب|أوضح|رحب|حذر|أضاف|تحدث|تطرق|تناول|طالب|أعلن|لفت|نوه|أثنى|أدان|جدد|رأى|اعتبر|أبرز|استعرض|ناشد|حث|عبر|كرر|اقترح|تكلم|طرح|ركز)ت?\s`)

// ofAnother ends what stands before a delegate who is spoken of and does not speak.
var ofAnother = pattern(`(?i)(?:\b(?:statements?|remarks|letters?|views|concerns|position|words) (?:made |delivered |expressed |voiced )?(?:by|of|from)|\b(?:thank(?:s|ed|ing)?|join(?:ed|ing)|echoing|supporting|to|with|against|déclaration (?:(?:faite|prononcée) (?:par|au nom de)|d[ue])|remerci(?:é|ant)|saluant|rejoignant|appuyant|avec|declaraci[oó]n (?:(?:formulada|hecha|pronunciada) )?(?:de|por)|con|agradec(?:ió|iendo) (?:a|al)|apoyando a)|с заявлени\p{L}+|к|بيان|إلى)\s*(?:the |le |la |les |el |los |las |l['’]|al )?$`)

// speaksAgain says that somebody speaks who has spoken.
var speaksAgain = gate(`again further second reply reprenant réponse retom respuesta nuevo повторн ответ 再次 答辩 مجددا الرد`, `\b(?:taking|took) the floor (?:again|a second time)|\bfurther statement|\bright of reply|\bin (?:a second|another) (?:statement|intervention)|reprenant la parole|droit de réponse|(?:retomando|tomando de nuevo) la palabra|derecho (?:a|de) (?:respuesta|contestar|réplica)|повторно|прав\p{L}+ на ответ|再次发言|答辩权|مجددا|حق الرد`)

// mentioned is somebody whom a sentence of coverage says to have spoken.
type mentioned struct {
	entry    string
	category speakers.Category
}

// minCovered is how many sentences tell what somebody said in a text that is taken for coverage of a meeting.
const minCovered = 3

// isCoverage says whether a text tells what was said, sentence by sentence.
func (b *builder) isCoverage(text string) bool {
	n := 0
	for s := range lineSeq(text[:min(len(text), sampleBytes)]) {
		if _, _, said := b.saidBy(strings.TrimSpace(s)); said || len(b.whoSpoke(s)) > 0 {
			n++
		}
	}
	return n >= minCovered
}

// whoSpoke returns who spoke, by a paragraph of coverage.
func (b *builder) whoSpoke(paragraph string) []mentioned {
	if len(paragraph) > maxRoster || !endsSentence(paragraph) || !delegateOf.near(paragraph) || ordinalOf(paragraph) != "" {
		return nil
	}
	var all []mentioned
	for _, s := range sentences(paragraph) {
		if len(strings.Fields(s)) > 5 && toldOf.MatchString(s) || isHan(s) && toldOf.MatchString(s) {
			all = append(all, b.mentionedIn(s)...)
		}
	}
	return all
}

// maxMentioned bounds whom one sentence mentions.
const maxMentioned = 8

// mentionedIn returns whom one sentence mentions, in their order.
func (b *builder) mentionedIn(s string) []mentioned {
	var all []mentioned
	at := 0
	for len(all) < maxMentioned && at < len(s) {
		before, entries, end := b.nextMentioned(s[at:])
		if end == 0 {
			break
		}
		if !ofAnother.MatchString(s[:at+before]) {
			all = append(all, entries...)
		}
		at += end
	}
	if len(all) == 1 {
		group := b.forWhom(s[at:])
		if m := speakingFor.FindStringSubmatch(s); m != nil && group == "" {
			group = " (on behalf of " + m[1] + ")"
		}
		all[0].entry += group
	}
	return all
}

// nextMentioned returns whom a text mentions first, where the mention begins and where it ends; 0 where there is none.
func (b *builder) nextMentioned(s string) (before int, all []mentioned, end int) {
	of, own := delegateOf.FindStringIndex(s), delegatesOwn.FindStringIndex(s)
	if own != nil && (of == nil || own[0] < of[0]) {
		if name, ok := b.nameAtEnd(lastOf(s[:own[0]])); ok {
			return own[0] - len(name), []mentioned{{name, observerIn(s[own[0]:own[1]])}}, own[1]
		}
		return own[0], nil, own[1]
	}
	if of == nil {
		return 0, nil, 0
	}
	rest := s[of[1]:]
	if cut := toldOf.compiled().FindStringIndex(rest); cut != nil {
		rest = rest[:cut[0]]
	}
	category := observerIn(s[of[0]:of[1]])
	if list := b.stateList(rest); len(list) > 1 && b.allStates(list) {
		for _, name := range list {
			all = append(all, mentioned{bareName.ReplaceAllString(name, ""), category})
		}
		return of[0], all, of[1] + len(rest)
	}
	name, ok := b.nameAtHead(rest)
	if !ok {
		name, ok = organizationAtHead(rest)
	}
	if name = trimOf(name); ok && name != "" {
		return of[0], []mentioned{{name, category}}, of[1]
	}
	return of[0], nil, of[1]
}

// organizationAtHead returns an organization that is not known by the words that such names have, before what is said of it.
func organizationAtHead(s string) (string, bool) {
	s = strings.TrimSpace(alsoDid.ReplaceAllString(firstClause(s), ""))
	return s, startsLarge(s) && organized.MatchString(s) && len(strings.Fields(s)) < 12
}

// alsoDid begins what is said of an organization.
var alsoDid = pattern(`(?i)\s(?:also|likewise|then|in turn|has|have|a également|también)(?:\s.*)?$`)

func observerIn(s string) speakers.Category {
	if observes.MatchString(s) {
		return speakers.Observer
	}
	return speakers.Unknown
}

var observes = gate(`observ наблюдател 观察员 مراقب`, `observ|наблюдател|观察员|مراقب`)

// dashed is what a sentence puts between dashes.
var dashed = pattern(`\s+[–—-]\s+[^–—]{2,300}\s+[–—-]\s+`)

// forWhom returns for which group the last who was mentioned speaks, as it stands in brackets behind an entry; "" where that is not said.
func (b *builder) forWhom(rest string) string {
	if at := strings.IndexByte(rest, ','); at >= 0 && at < 60 {
		rest = rest[at+1:]
	} else {
		return ""
	}
	rest = strings.TrimSpace(rest)
	if m := dashed.FindStringIndex(rest); m != nil {
		if _, who, ok := b.cutBehalf(strings.TrimRight(rest[:m[1]], " –—-")); ok {
			return " (on behalf of " + who.group + ": " + strings.Join(who.states, ", ") + ")"
		}
	}
	if group, ok := b.saidFor(rest); ok {
		return " (on behalf of " + group + ")"
	}
	clause := firstClause(rest)
	if m := forGroup.FindStringSubmatch(clause); m != nil && b.mayBeGroup(m[1]) {
		return " (on behalf of " + m[1] + ")"
	}
	return ""
}

// addMentioned adds those who spoke. Who is on the list already is told of once more, unless the sentence says that somebody speaks again.
func (b *builder) addMentioned(all []mentioned, said string, line int) bool {
	for _, m := range all {
		e := newEntry(b, line)
		e.s = b.phrase(m.entry, line)
		if e.s.Category == speakers.Unknown {
			e.s.Category = m.category
		}
		if code, _ := b.stateOf(e.s.Name); !speaksAgain.MatchString(said) && b.isListed(e.s.Name, code) {
			continue
		}
		if !e.finish() {
			return false
		}
	}
	b.remark(said)
	return true
}

// isListed says whether a state or group is among the entries. Those that came since it was asked last are looked at.
func (b *builder) isListed(name, code string) bool {
	for ; b.indexed < len(b.result.Speakers); b.indexed++ {
		s := b.result.Speakers[b.indexed]
		b.listed[fold(s.Name)] = true
		if s.Code != "" {
			b.listed[s.Code] = true
		}
	}
	return code != "" && b.listed[code] || b.listed[fold(name)]
}
