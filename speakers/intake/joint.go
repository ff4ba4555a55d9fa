package intake

import (
	"slices"
	"strings"
)

// jointly says behind the names of several states that they speak together: "Kuwait and South Africa, joint statement".
var jointly = gate(`joint together commune conjoint ensemble conjunt juntos juntas совместн вместе 联合 共同 一起 مشترك معا سويا`, `[\s,(（\[،，:：–—-]*(?:(?:speak(?:ing)? )?(?:joint(?:ly)?|together)(?: statement| intervention)?|(?:déclaration|intervention) (?:commune|conjointe)|conjointement|ensemble|(?:hablan )?junt[oa]s|(?:declaración|intervención) conjunta|conjuntamente|совместное (?:заявление|выступление)|совместно|вместе|一起(?:发言)?|(?:作)?(?:联合|共同)(?:发言|声明)?|بيان مشترك|معاً?|سوياً?)[\])）.\s]*$`)

// jointHead is the same before the names: "Joint statement by France and Germany", and as a heading over several such entries.
var jointHead = gate(`joint commune conjoint conjunt совместн 联合 共同 مشترك`, `^(?:joint (?:statements?|interventions?)|(?:déclarations?|interventions?) (?:communes?|conjointes?)|(?:declaraci[oó]n(?:es)?|intervenci[oó]n(?:es)?) conjuntas?|совместн\p{L}+ (?:заявлени|выступлени)\p{L}+|(?:联合|共同)(?:发言|声明)|(?:ال)?(?:بيان|بيانات|كلمات) (?:ال)?مشتركة?)(?:\s*[:：–—-]+\s*|\s+(?:by|of|from|(?:par|de la|de l['’]|des|du|de|del|por)(?:\s|$))?\s*|$)`)

// ofGroups is a heading over those who speak for several.
var ofGroups = gate(`group groupe grupo групп 集团 المجموعات`, `^(?:(?:statements?|speaking|speakers) )?(?:on behalf of|for) (?:groups?|several states|groups of states)$|^(?:(?:déclarations? )?au nom d(?:e|es) groupes?|(?:declaraciones )?en nombre de (?:los )?grupos|(?:выступления )?от имени групп|代表集团发言(?:者|的)?|باسم المجموعات)$`)

// isJointHeading says whether a heading says that those below it speak together, or for groups.
func isJointHeading(s string) bool {
	s = strings.Trim(s, " *_#:：.")
	at := jointHead.FindStringIndex(s)
	return at != nil && at[1] == len(s) || ofGroups.MatchString(s)
}

// together returns the states of a text that is nothing but their names and the words that they speak together.
func (b *builder) together(s string) (name string, list []string, ok bool) {
	if at := jointly.FindStringIndex(s); at != nil {
		name = strings.TrimSpace(s[:at[0]])
	} else if at := jointHead.FindStringIndex(s); at != nil {
		name = strings.TrimSpace(s[at[1]:])
	} else {
		return s, nil, false
	}
	if list = b.severalStates(name); list == nil {
		return s, nil, false
	}
	return name, list, true
}

// oneState says whether all names are of one state, in several languages perhaps.
func (b *builder) oneState(names []string) bool {
	first, _ := b.stateOf(names[0])
	return !slices.ContainsFunc(names, func(name string) bool { code, _ := b.stateOf(name); return code != first })
}

// others is how many states speak with one that is named: "Chile + 12 countries".
var others = pattern(`(?i)^(.{3,80}?)\s*\+\s*(\d{1,3}(?:\s+(?:other\s+)?(?:countries|states|delegations|others|pays|états|délégations|autres|países|estados|delegaciones|стран\p{L}*|государств\p{L}*)|\s*个?(?:国家|国)|\s+(?:دولة|دول|بلدا|بلدان))?)$`).having(`+`)

// withOthers reads a state that speaks for others that are only counted, or for a group that follows "for".
func (p *phrase) withOthers(text string) string {
	for _, form := range []expression{others, forAGroup} {
		m := form.FindStringSubmatch(text)
		if m == nil {
			continue
		}
		if behindGroup.MatchString(m[2]) && strings.ContainsAny(m[2], ":：–—") { // a person stands behind the group
			continue
		}
		m[1] = strings.TrimRight(m[1], " ,،:–—-")
		_, known := p.b.stateOf(m[1])
		several := !known && p.b.severalStates(m[1]) != nil
		if several && startsLarge(m[2]) || (known || several) && (m[2][0] <= '9' || p.b.mayBeGroup(m[2]) || p.b.allStates(p.b.stateList(m[2]))) {
			p.speakFor(p.b.readBehalf(m[2]))
			return m[1]
		}
	}
	return text
}

// forAGroup is a state with the group that it speaks for behind a small word: "Kuwait for the GCC".
var forAGroup = pattern(`(?i)^(.{3,60}?)\s+(?:(?:also )?for(?: the)?|pour(?: l[ae]s?)?|por(?: l[ao]s?| el)?|от|(?-i:pr)|p/(?: ?(?:el|la|le|les|los))?)\s*\b(.{2,120})$`).having(`for pour por от pr p/`)

// sameTwice returns the first of several names of one state, in several languages perhaps: "Germany / Allemagne".
func (b *builder) sameTwice(s string) (string, bool) {
	if len(s) > 200 || !strings.ContainsAny(s, "/|(（–—-") {
		return "", false
	}
	parts := twiceNamed.Split(strings.TrimRight(s, ")）] "), 4)
	if len(parts) < 2 || len(parts) > 3 {
		return "", false
	}
	code := ""
	for _, p := range parts {
		c, ok := b.stateOf(strings.TrimSpace(p))
		if !ok || code != "" && c != code {
			return "", false
		}
		code = c
	}
	return strings.TrimSpace(parts[0]), true
}

var twiceNamed = pattern(`\s*[/|(（\[]\s*|\s+[–—-]+\s+`)
