package intake

import (
	"strings"

	"rostrum/speakers"
)

// participating are the words by which a sentence of a record or a press release says who speaks.
var participating = gate(`invit speak spoke heard floor statement signed inscribed participat briefers briefed briefing deliver interven addressed
	parole parle exprim déclaration inscrit entendu exposé
	palabra hablan hablar intervi declaraci inscri escuch particip
	приглаш выступ заслуш заявлен участ слово записа
	邀请 发言 发了言 参加 听取 通报
	أدعو تكلم أدلى ألقى استمع مشارك شارك اشتراك كلم ببيان بيانات إحاط`,
	`\binvit(?:e|ed|ing)\b|\b(?:also )?(?:speaking|spoke|speak)\b|\bheard\b|the floor|\bstatements?\b|signed up|inscribed|participat|\bbriefers?\b|\bbrief(?:ed|ings?)\b|delivered|\bintervened\b|\baddressed\b`+
		`|invit(?:e|é|és|ée|ées|ons|er)\b|la parole|\bparle(?:nt|ront)\b|exprimé|déclarations?|inscrits?|entendu|exposés?|intervenu`+
		`|\binvit(?:o|a|ó|amos|ar)\b|la palabra|\bhabla(?:n|rán)\b|interven|intervienen|declaraci[oó]n(?:es)?|inscrit|escuch|particip|interv[ei]n|hicieron uso`+
		`|приглаш|выступ|заслуш|заявлени|участ|слово|записа`+
		`|邀请|发言|发了言|参加|听取|通报`+
		`|أدعو|تكلم|أدلى|ألقى|استمع|شارك|اشتراك|كلم|بيان|إحاط`)

// afterwards begins the end of such a sentence, behind the last who is named in it.
var afterwards = pattern(`(?i)[\s,،]+(?:(?:have |has |were |are |was |will )?(?:to )?(?:participat|take part|join|also (?:spoke|speaking|made|took)|spoke|speak|made?\b|took|deliver|attend)` +
	`|in which (?:they|he|she|it)\b|(?:who |and )(?:have )?request(?:ed|ing)?\b|requesting\b|(?:dans|par) lesquelles|(?:en|por) las (?:que|cuales)|в которых|с просьбой|(?:التي )?يطلبون|تطلب|(?:à|de|pour|ont|a|sont|afin d[e'’]) ?(?:participer|prendre|prendront|pris|également|aussi|faire|fait|été)\b|(?:a|para|que|también)(?: que)? (?:participen|participar|tomar|hicieron|formularon|formular|tomen|hablar|hacer)\b|hicieron|intervinieron|formularon` +
	`|принять|для участия|к участию|на участие|также выступили|выступили|сделали|участвовать|للمشاركة|للاشتراك|إلى المشاركة|إلى الاشتراك|على المشاركة|أيضا|ببيانات?\s*$)|(?:的?代表)?也?(?:参加|出席|作了发言|做了发言|发言|发了言|与会)`)

// withoutEnd cuts a sentence behind the last who is named in it.
func (b *builder) withoutEnd(s string) string {
	for _, m := range afterwards.FindAllStringIndex(s, 20) {
		before := strings.TrimRight(accredited.ReplaceAllString(s[:m[0]], ""), " ,،，")
		if _, ok := b.nameAtEnd(lastOf(before)); ok || len(b.rankPlaces(before, 1)) > 0 {
			return before
		}
	}
	return s
}

// lastOf returns what stands behind the last comma.
func lastOf(s string) string {
	if at := strings.LastIndexAny(s, ",،，、;；"); at >= 0 {
		return strings.TrimLeft(s[at:], ",،，、;； ")
	}
	return s
}

// roster is whom a sentence says to speak: the parts of an enumeration of states, or of persons with their offices.
type roster struct {
	entries  []string
	persons  bool // each is a person, with the office behind a comma
	category speakers.Category
}

// maxRoster bounds the sentence that is taken for one.
const maxRoster = 8000

// rosterOf reads a sentence that names several speakers: "Statements were made by the representatives of …", "The briefers are: A,
// Under-Secretary-General; and B, …".
func (b *builder) rosterOf(s string) (roster, bool) {
	if b.told.sentence != s { // it is asked several times of a line
		r, ok := b.readRoster(s)
		b.told = told{s, r, ok}
	}
	return b.told.roster, b.told.ok
}

// told is the sentence that was read last, and whom it says to speak.
type told struct {
	sentence string
	roster   roster
	ok       bool
}

func (b *builder) readRoster(s string) (roster, bool) {
	if len(s) > maxRoster {
		return roster{}, false
	}
	if !participating.MatchString(s) {
		if len(splitOutside(s, ";；؛")) < 2 {
			return roster{}, false
		}
		parts := b.personsIn(s)
		return roster{entries: parts, persons: true}, parts != nil
	}
	r := roster{}
	s, president := b.withoutPresident(s)
	if president != "" {
		if r, ok := b.readRoster(s); ok {
			r.entries = append(r.entries, president)
			return r, true
		}
	}
	body := s
	if head, tail, ok := cutColon(s); ok && strings.TrimSpace(tail) != "" && !b.namesState(head) {
		body = tail
		r.category = b.announcedBy(head)
	} else {
		r.category = b.announcedBy(s)
		if list := b.statesThatSpeak(s); list != nil {
			return roster{entries: list, category: r.category}, true
		}
		if !endsSentence(s) && !startsVerbal(s) {
			return roster{}, false
		}
	}
	if r.category == speakers.Unknown && letters.MatchString(s) {
		r.category = speakers.NonMember
	}
	body = strings.TrimRight(asDid.ReplaceAllString(body, ", "), " .。")
	if m := invitedInHan.FindStringSubmatch(body); m != nil && !strings.Contains(m[1], "、") {
		r.entries, r.persons = []string{m[1]}, true
		return r, true
	}
	if parts := b.holdersIn(s); len(parts) > 1 {
		return roster{entries: parts, persons: true, category: speakers.Briefer}, true
	}
	if parts := b.personsIn(body); parts != nil {
		r.entries, r.persons = parts, true
		return r, true
	}
	if _, _, ok := b.cutBehalf(outsideBrackets(body)); ok {
		return roster{}, false
	}
	if list := b.statesIn(body); list != nil {
		r.entries = list
		return r, true
	}
	return roster{}, false
}

// asDid stands between two who did the same: "The European Union also delivered a statement, as did representatives of …".
var asDid = gate(`"as did" "as have" "de même que" "ainsi que" "al igual que" "как и" وكذلك`, `\s+(?:(?:also|then|a également|también)\s+)*(?:spoke|spoken|delivered|made|took|addressed|fait|pris|prononcé|hizo|formuló)(?:\s+[^,;]{0,40})?,\s*(?:as did|as have|de même que|ainsi que|al igual que|как и)\s+`)

// presidentToo is the end of such a sentence that says that the President spoke for a state: "…, and by the President, speaking in his capacity as
// the representative of Kuwait".
var presidentToo = gate(`capacity qualité calidad condición качестве 身份 بصفت`, `[\s,;،，、]*(?:(?:and|et|y|и)\s+|(?:以及|和))?(?:by |par |por )?(?:the |le |la |el )?(?:president|présidente?|president[ea]|председател\p{L}+|(?:安理会)?主席|و?رئيسة?)(?: of the (?:security )?council| du conseil(?: de sécurité)?| del consejo(?: de seguridad)?| совета(?: безопасности)?| المجلس| مجلس الأمن)?[,،]?\s*(?:(?:who )?(?:spoke|speaking)|s['’]exprimant|qui s['’]est exprimée?|hablando|quien habló|выступ\p{L}+|متكلما|متكلمة)?\s*`+
	`(?:in (?:his|her|their)(?: national)? capacity as (?:the )?representative of|en (?:sa|leur) qualité de représentante? (?:de la|de l['’]|du|des|de|d['’])|en su (?:calidad|condición|capacidad)(?: nacional)? de representante (?:de la|de los|del|de)|в (?:своем |своём )?(?:национальном )?качестве представител\p{L}+|以|بصفته?ا?\s*ممثلا?ة?)\s*([^,.;。，]+?)(?:代表(?:的)?身份(?:发了?言)?)?[.。]?$`)

// withoutPresident takes that end off, and returns the President's state as an entry.
func (b *builder) withoutPresident(s string) (rest, president string) {
	m := presidentToo.FindStringSubmatch(s)
	if m == nil {
		return s, ""
	}
	name, ok := b.nameOf(strings.TrimSpace(m[1]))
	if rest = strings.TrimSuffix(s, m[0]); !ok || rest == "" {
		return s, ""
	}
	return rest + ".", name + " (President)"
}

// speakToo is the verb behind those who speak, in a sentence that begins with them.
var speakToo = pattern(`(?i)\s+(?:(?:will|are|is|have|has|also|too|all)\s+)*(?:speak(?:ing|s)?|spoke|signed up|inscribed|take the floor|took the floor|(?:parle(?:nt|ront)?|prennent la parole|interviennent|sont inscrits?|se sont inscrits?)|(?:hablan|hablarán|intervienen|intervendrán|se inscribieron)|(?:также )?(?:выступ\p{L}+|записал\p{L}+))(?:$|[\s,.;!])|(?:也|都|还|将)*(?:发言|报名)`)

// statesThatSpeak returns the states with which a sentence begins that says that they speak: "Ecuador, Mozambique et Sierra Leone parlent aussi".
func (b *builder) statesThatSpeak(s string) []string {
	m := speakToo.FindStringIndex(s)
	if m == nil || onBehalf.MatchString(s[:m[0]]) {
		return nil
	}
	if list := b.stateList(s[:m[0]]); len(list) > 1 && b.allStates(list) {
		return list
	}
	return nil
}

// outsideBrackets returns a text without what stands in brackets.
func outsideBrackets(s string) string { return inBrackets.ReplaceAllString(s, "") }

// tells says whether a line is a whole sentence that names several speakers, and not the heading of others below.
func (b *builder) tells(s string) bool {
	if len(s) < 20 || !endsSentence(s) && !strings.ContainsAny(s, ":：") || strings.HasSuffix(s, ":") || strings.HasSuffix(s, "：") || !participating.MatchString(s) {
		return false
	}
	if b.statesThatSpeak(s) != nil {
		return true
	}
	r, ok := b.rosterOf(s)
	return ok && (len(r.entries) > 1 || len(r.entries) == 1 && invites.MatchString(s))
}

// invites begins a sentence that invites one: "I propose that the Council invite the Permanent Observer of the Holy See …".
var invites = pattern(`(?i)^(?:i (?:also |now |further )?(?:propose|invite)|je (?:propose|souhaite inviter)|j['’]invite|propongo|invito|я (?:также )?(?:предлагаю|приглашаю)|我(?:还|也|谨)?(?:提议|邀请)|(?:كما )?(?:أقترح|أدعو))`)

// letters is how the President says who asked to take part.
var letters = pattern(`(?i)\breceived (?:a )?letters? from|reçu d\S* .{0,40}lettres?|recibido (?:una )?cartas?|получены? письм|收到.{0,200}来信|تلقيت رسال`)

// startsVerbal says whether a text begins as a sentence that tells who speaks.
func startsVerbal(s string) bool { return verbalHead.MatchString(s) }

var verbalHead = pattern(`(?i)^(?:also speaking|speaking|statements? (?:was|were)|the following|in accordance|pursuant|under rule|i (?:also |now )?invite|with the permission|ont (?:également )?pris|des? déclarations?|conformément|j['’]invite|en vertu|hicieron|formularon|también|de conformidad|invito|выступили|с заявлени|в соответствии|я приглашаю|根据|我邀请|邀请|发言的|下列|以下|أدلى|تكلم|عملا|وفقا|بموجب|أدعو)`)

// announcedBy returns the category that the head of a sentence says, or Unknown.
func (b *builder) announcedBy(head string) speakers.Category {
	for _, f := range sectionForms[:2] {
		if f.form.MatchString(head) {
			return f.category
		}
	}
	head = strings.TrimSpace(head)
	if len(head) < 90 {
		if c, ok := b.sectionOf(head); ok {
			return c
		}
	}
	return speakers.Unknown
}
