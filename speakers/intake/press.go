package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// spokenBy is how a press release and a summary begin what somebody said: MONA JUUL (Norway), speaking for the Nordic
// countries, said …
var spokenBy = pattern(`^([^()（）,;:]{3,80}?)\s*[(（]([^()（）]{2,90})[)）]\s*(?:[,،]?\s+((?:(?:Security )?Council President\b|\p{Ll}|\p{Arabic}).*))$`)

// speakingFor is for whom, in such a sentence.
var speakingFor = pattern(`(?i)^(?:also )?(?:speaking|spoke|intervening) (?:on behalf of|for|in the name of)\s+([^,]{3,200}),`)

// presiding says that somebody presides over the Council, before the verb.
var presiding = pattern(`(?i)^(?:security )?council president\b|\bspoke in (?:his|her|its) national capacity`)

// spokenOffice begins such a sentence with the office: OLOF SKOOG, Head of Delegation of the European Union, said …
var spokenOffice = pattern(`^(\p{Lu}[\p{Lu}\p{M} .’'-]{4,60}),\s+(.{4,300})$`)

// saidBy returns the entry in the first words of a sentence that tells what somebody said, and what is left.
func (b *builder) saidBy(s string) (entry, said string, ok bool) {
	if len(strings.Fields(s)) < 6 && !(isHan(s) && utf8.RuneCountInString(s) > 14) || !endsSentence(s) {
		return s, "", false
	}
	if group, rest, ok := b.groupBefore(s); ok {
		entry, said, ok = b.saidBy(rest)
		return entry + group, said, ok
	}
	if m := spokenBy.FindStringSubmatch(s); m != nil {
		who, _ := unrank(m[1], b.french)
		_, named := b.nameOf(m[2])
		if named && !b.isName(who) && (looksPersonal(who) || startsLarge(who)) && utf8.RuneCountInString(who) > 2 {
			if presiding.MatchString(m[3]) {
				return m[1] + " (" + m[2] + "), Council President", m[3], true
			}
			if f := speakingFor.FindStringSubmatch(m[3]); f != nil {
				return m[1] + " (" + m[2] + ") (on behalf of " + f[1] + ")", m[3], true
			}
			if group, ok := b.saidFor(m[3]); ok {
				return m[1] + " (" + m[2] + ") (on behalf of " + group + ")", m[3], true
			}
			return m[1] + " (" + m[2] + ")", m[3], true
		}
	}
	if m := spokenOffice.FindStringSubmatch(s); m != nil && strings.Contains(m[1], " ") {
		return b.officeSaid(m[1], m[2])
	}
	return b.holderSaid(s)
}

// maxSubject bounds in bytes who is named before the verb of such a sentence.
const maxSubject = 240

// holderSaid cuts an office and who holds it off what the holder said: وزير خارجية أيرلندا سايمون كوفيني تحدث عن بناء السلام.
func (b *builder) holderSaid(s string) (entry, said string, ok bool) {
	at := toldOf.compiled().FindStringIndex(s)
	if at == nil || at[0] == 0 || at[0] > maxSubject {
		return s, "", false
	}
	who, said := strings.Trim(s[:at[0]], " ,،，"), strings.TrimSpace(s[at[0]:])
	if !b.isHolder(strings.Join(strings.Fields(outsideBrackets(who)), " ")) {
		return s, "", false
	}
	if group, ok := b.saidFor(said); ok {
		who += " (on behalf of " + group + ")"
	}
	return who, said, true
}

// groupThen is a clause that says for whom somebody speaks, before who does: Au nom du Groupe africain, M. X (Sierra Leone) …
var groupThen = pattern(`^([^()（）]{8,400}?), ((?:(?:M\.|Mme|Mlle|Mgr|Mr\.|Ms\.|Mrs\.|Sra?\.|[Гг]-н|[Гг]-жа|السيدة?)\s+)?\p{Lu}\S*(?:\s+\S+){0,6}?\s*[(（].+)$`)

// groupBefore takes such a clause off a sentence, and returns it as it stands in brackets behind an entry.
func (b *builder) groupBefore(s string) (group, rest string, ok bool) {
	if len(s) > maxRoster || !onBehalf.MatchString(firstClause(s)) {
		return "", s, false
	}
	m := groupThen.FindStringSubmatch(s)
	if m == nil {
		return "", s, false
	}
	left, who, ok := b.cutBehalf(m[1])
	if !ok || left != "" {
		return "", s, false
	}
	if len(who.states) > 1 {
		return " (on behalf of " + who.group + ": " + strings.Join(who.states, ", ") + ")", m[2], true
	}
	return " (on behalf of " + who.group + ")", m[2], true
}

// officeSaid cuts an office off what its holder said: at the first clause that begins with a small letter, or before the verb.
func (b *builder) officeSaid(who, rest string) (entry, said string, ok bool) {
	clauses := strings.SplitAfter(rest, ", ")
	office := ""
	for i, c := range clauses {
		r, _ := utf8.DecodeRuneInString(c)
		if at := saying.FindStringIndex(c); at != nil {
			office += c[:at[0]]
			said = c[at[0]:] + strings.Join(clauses[i+1:], "")
			break
		}
		if unicode.IsLower(r) {
			said = strings.Join(clauses[i:], "")
			break
		}
		office += c
	}
	office = strings.TrimRight(office, " ,.")
	if said == "" || !isOffice(office) {
		return who, "", false
	}
	if group, ok := b.saidFor(said); ok {
		office += " (on behalf of " + group + ")"
	}
	return who + ", " + office, said, true
}

var saying = pattern(`\s(?:` + saidVerbs + `)\s`)

// saidVerbs are the verbs of such sentences in English.
const saidVerbs = `said|say|stressed|noted|told|underlined|underscored|emphasized|emphasised|stated|called|urged|welcomed|recalled|expressed|highlighted|reported|observed|warned|added|pointed|voiced|described|cited|asked|affirmed|reaffirmed|commended|supported|condemned|thanked|spoke|concurred|agreed|echoed|regretted|drew|outlined|aligned|argued|rejected|questioned|declared|announced|proposed|insisted|suggested|reiterated|endorsed|appealed|addressed|detailed|shared|deplored|denounced|acknowledged|maintained|countered|responded`

// saidFor returns for whom somebody says to speak at the head of a sentence: the group up to the first comma, or the states of an enumeration.
func (b *builder) saidFor(s string) (string, bool) {
	clauses := strings.SplitAfter(s, ",")
	for n := min(len(clauses)-1, maxClauses); n > 0; n-- {
		rest, who, ok := b.cutBehalf(strings.TrimRight(strings.Join(clauses[:n], ""), ","))
		if ok && spokeOnly.MatchString(rest) && (n == 1 || len(who.states) > 1 || b.find(who.group).group) {
			return who.group, true
		}
	}
	rest, who, ok := b.cutBehalf(firstClause(s))
	return who.group, ok && spokeOnly.MatchString(rest)
}

// isHolder says whether a text is an office, of a state perhaps, and the name of who holds it, with nothing between.
func (b *builder) isHolder(s string) bool {
	if strings.ContainsAny(s, ",،，;；—–") {
		return false
	}
	if isHan(s) {
		m := officeInHan(s)
		return b.namesHolder(s) || m != nil && mayBeHanName(m[3])
	}
	_, name, ok := b.officeThenName(s)
	if ok && strings.Contains(name, " ") {
		return true
	}
	p := phrase{b: b}
	_, _, ok = p.stateAmid(s)
	return ok && isOffice(s) && strings.Contains(p.parts[0].text, " ") && startsLarge(p.parts[0].text)
}

// spokeOnly is nothing but that somebody spoke, before for whom.
var spokeOnly = pattern(`(?i)^(?:(?:who |and )?(?:also )?(?:spoke|speaking|took the floor)|(?:qui )?(?:a parlé|s['’]est exprimée?|parlant|s['’]exprimant)|(?:quien )?(?:habló|hablando|intervino)|выступ\p{L}+|говор\p{L}+|و?(?:تكلم|تحدث|متكلم|متحدث)\p{L}*)?[\s,،]*$`)

// maxClauses is in how many clauses the states are looked for.
const maxClauses = 12

func firstClause(s string) string {
	before, _, _ := strings.Cut(s, ",")
	return before
}
