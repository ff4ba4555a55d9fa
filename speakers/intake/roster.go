package intake

import (
	"strings"

	"rostrum/speakers"
)

// participating are the words by which a sentence of a record or a press release says who speaks.
var participating = gate(`invit speak spoke heard floor statement signed inscribed participat briefers briefed briefing deliver interven addressed
	parole exprim déclaration inscrit entendu exposé
	palabra declaraci inscri escuch particip
	приглаш выступ заслуш заявлен участ слово записа
	邀请 邀請 发言 發言 发了言 參加 参加 听取 通报
	أدعو تكلم أدلى ألقى استمع مشارك شارك اشتراك كلم ببيان بيانات إحاط`,
	`\binvit(?:e|ed|ing)\b|\b(?:also )?(?:speaking|spoke|speak)\b|\bheard\b|the floor|\bstatements?\b|signed up|inscribed|participat|\bbriefers?\b|\bbrief(?:ed|ings?)\b|delivered|\bintervened\b|\baddressed\b`+
		`|invit(?:e|é|és|ée|ées|ons|er)\b|la parole|exprimé|déclarations?|inscrits?|entendu|exposés?|intervenu`+
		`|\binvit(?:o|a|ó|amos|ar)\b|la palabra|declaraci[oó]n(?:es)?|inscrit|escuch|particip|interv[ei]n|hicieron uso`+
		`|приглаш|выступ|заслуш|заявлени|участ|слово|записа`+
		`|邀请|邀請|发言|發言|发了言|参加|參加|听取|通报`+
		`|أدعو|تكلم|أدلى|ألقى|استمع|شارك|اشتراك|كلم|بيان|إحاط`)

// afterwards begins the end of such a sentence, behind the last who is named in it.
var afterwards = pattern(`(?i)[\s,،]+(?:(?:have |has |were |are |was |will )?(?:to )?(?:participat|take part|join|also (?:spoke|speaking|made|took)|spoke|speak|made?\b|took|deliver|attend)` +
	`|in which (?:they|he|she|it)\b|(?:who |and )(?:have )?request(?:ed|ing)?\b|requesting\b|(?:dans|par) lesquelles|(?:en|por) las (?:que|cuales)|в которых|с просьбой|(?:التي )?يطلبون|تطلب|(?:à|de|pour|ont|a|sont|afin d[e'’]) ?(?:participer|prendre|prendront|pris|également|aussi|faire|fait|été)\b|(?:a|para|que|también)(?: que)? (?:participen|participar|tomar|hicieron|formularon|formular|tomen|hablar|hacer)\b|hicieron|intervinieron|formularon` +
	`|принять|для участия|к участию|на участие|также выступили|выступили|сделали|участвовать|للمشاركة|للاشتراك|إلى المشاركة|إلى الاشتراك|على المشاركة|أيضا|ببيانات?\s*$)|(?:的?代表)?也?(?:参加|參加|出席|作了发言|做了发言|发言|发了言|与会)`)

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
	body := s
	if head, tail, ok := cutColon(s); ok && strings.TrimSpace(tail) != "" && !b.namesState(head) {
		body = tail
		r.category = b.announcedBy(head)
	} else {
		r.category = b.announcedBy(s)
		if !endsSentence(s) && !startsVerbal(s) {
			return roster{}, false
		}
	}
	if r.category == speakers.Unknown && letters.MatchString(s) {
		r.category = speakers.NonMember
	}
	body = strings.TrimRight(body, " .。")
	if m := invitedInHan.FindStringSubmatch(body); m != nil && !strings.Contains(m[1], "、") {
		r.entries, r.persons = []string{m[1]}, true
		return r, true
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

// outsideBrackets returns a text without what stands in brackets.
func outsideBrackets(s string) string { return inBrackets.ReplaceAllString(s, "") }

// tells says whether a line is a whole sentence that names several speakers, and not the heading of others below.
func (b *builder) tells(s string) bool {
	if len(s) < 20 || !endsSentence(s) && !strings.ContainsAny(s, ":：") || strings.HasSuffix(s, ":") || strings.HasSuffix(s, "：") || !participating.MatchString(s) {
		return false
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

// statesIn returns the states of an enumeration within a sentence, cut free of the words before the first and behind the last.
func (b *builder) statesIn(s string) []string {
	list := b.joinedParts(b.stateList(b.withoutEnd(s)))
	from, known := -1, 0
	for i, part := range list {
		if from >= 0 {
			part = conjunction.ReplaceAllString(part, "")
			list[i] = part
		}
		name, ok := b.memberOf(part)
		if !ok && from < 0 {
			name, ok = b.nameAtEnd(part)
		}
		if !ok && from >= 0 && i == len(list)-1 {
			name, ok = b.nameAtHead(part)
		}
		if !ok && from >= 0 {
			name, ok = b.nameAtEnd(part)
		}
		if !ok {
			continue
		}
		if from < 0 {
			from = i
		}
		list[i] = name
		known++
	}
	if from < 0 || known < 2 && len(list)-from > 1 || known*10 < (len(list)-from)*8 {
		return nil
	}
	return list[from:]
}

// offices parts two offices that are joined: "the Permanent Observer for the Holy See and the Head of Delegation of the European Union".
var officesJoined = pattern(`(?i)\s+(?:and|et|y|и)\s+(?:the |le |la |l['’]|el )`)

// joinedParts parts what has two offices in one part of an enumeration, each with its own state or group behind it.
func (b *builder) joinedParts(list []string) []string {
	var out []string
	for _, part := range list {
		if _, ok := b.memberOf(part); !ok {
			if m := officesJoined.FindStringIndex(part); m != nil {
				_, left := b.nameAtEnd(part[:m[0]])
				_, right := b.nameAtEnd(part[m[1]:])
				if left && right {
					out = append(out, part[:m[0]], part[m[1]:])
					continue
				}
			}
		}
		out = append(out, part)
	}
	return out
}

// memberOf returns one part of an enumeration if it is a state or group, with what stands in brackets behind it.
func (b *builder) memberOf(part string) (string, bool) {
	if name, ok := b.nameOf(part); ok {
		return name, true
	}
	if open := strings.IndexAny(part, "(（"); open > 0 {
		if name, ok := b.nameOf(strings.TrimSpace(part[:open])); ok {
			return name + " " + part[open:], true
		}
	}
	return "", false
}

// personsIn returns the persons of an enumeration, each with the office behind it: parted by semicolons, or by the forms of
// address before them.
func (b *builder) personsIn(s string) []string {
	parts := splitOutside(s, ";；؛")
	if len(parts) < 2 {
		parts = b.splitRanks(s)
	}
	if len(parts) < 2 && isHan(s) {
		parts = splitTitled(s)
	}
	if len(parts) == 0 {
		return nil
	}
	for i, p := range parts {
		p = conjunction.ReplaceAllString(p, "")
		if i == 0 {
			p = b.fromPerson(p)
		}
		p = dative(withoutArticle(p))
		if i == len(parts)-1 {
			p = b.withoutEnd(p)
		}
		if !b.isPersonal(p) {
			return nil
		}
		parts[i] = strings.Trim(p, " ,،，")
	}
	return parts
}

// invitedInHan is a Chinese sentence that invites one person.
var invitedInHan = pattern(`我(?:还|也|谨|再)*(?:提议安理会)?邀请([^，：:]{4,60}(?:先生|女士|博士|阁下))(?:阁下)?(?:参加|參加|出席).{0,12}$`)

// titled ends a Chinese name, and more follow.
var titled = pattern(`(?:先生|女士|博士|阁下)(?:阁下)?\s*(?:、|，|和|以及|及|与)`)

// splitTitled cuts a Chinese sentence behind every name that has a form of address.
func splitTitled(s string) []string {
	_, s, _ = strings.Cut("："+strings.TrimLeft(s, "："), "：")
	var parts []string
	for {
		m := titled.FindStringIndex(s)
		if m == nil && parts == nil {
			return nil
		}
		if m == nil {
			return append(parts, s)
		}
		parts = append(parts, strings.TrimRight(s[:m[1]], "、，和以及与"))
		s = s[m[1]:]
	}
}

// articleBefore stands before a form of address in Spanish and French sentences.
var articleBefore = pattern(`(?i)^(?:a\s+)?(?:al|el|la|l['’]|le|les|à|a)\s*`)

func withoutArticle(s string) string {
	bare := articleBefore.ReplaceAllString(s, "")
	if _, ranked := unrank(bare, true); ranked {
		return bare
	}
	if rest, ok := strings.CutPrefix(s, "و"); ok {
		if _, ranked := unrank(rest, false); ranked {
			return rest
		}
	}
	return s
}

var conjunction = pattern(`(?i)^(?:and|as well as|et|ainsi que|y|e|así como|и|а также|以及|和|及|و)\s+(?:also |également |también |также )?|^(?:以及|和|及)`)

// isPersonal says whether a text names a person with an office or a form of address.
func (b *builder) isPersonal(s string) bool {
	if _, ranked := unrank(s, true); ranked {
		return true
	}
	who, office, ok := strings.Cut(strings.NewReplacer("،", ",", "，", ",", "、", ",").Replace(s), ",")
	return ok && strings.TrimSpace(office) != "" && (looksPersonal(who) || isHan(who)) && !b.isName(who) && !isOffice(who)
}

// fromPerson cuts the words of a sentence before the first form of address in it.
func (b *builder) fromPerson(s string) string {
	if at := b.rankPlaces(s, 1); len(at) > 0 {
		return s[at[0]:]
	}
	return s
}

// splitRanks cuts a sentence before every form of address in it.
func (b *builder) splitRanks(s string) []string {
	places := b.rankPlaces(s, 64)
	var parts []string
	for i, at := range places {
		end := len(s)
		if i+1 < len(places) {
			end = places[i+1]
		}
		parts = append(parts, strings.TrimSpace(danglingAnd.ReplaceAllString(s[at:end], "")))
	}
	return parts
}

var danglingAnd = pattern(`(?i)[\s,،，、;]*(?:\b(?:and|et|y|e|as well as|ainsi que)|\sи|\sа также|以及|和|及|\sو)?\s*(?:\b(?:to|à|a|al|the))?\s*$`)

// rankPlaces returns where forms of address stand in a text, at the head or behind a space, at most n.
func (b *builder) rankPlaces(s string, n int) []int {
	var places []int
	skip := -1
	for at := range s {
		if at > 0 && s[at-1] != ' ' || at < skip {
			continue
		}
		rest := s[at:]
		if !mayRank(rest) || !courtesy.MatchString(rest) && !(b.french && initialM.MatchString(rest)) {
			continue
		}
		name, _ := unrank(rest, b.french)
		places = append(places, at)
		skip = len(s) - len(name)
		if len(places) == n {
			break
		}
	}
	return places
}
