package intake

import (
	"slices"
	"strings"
)

// jointly says behind the names of several states that they speak together: "Kuwait and South Africa, joint statement".
var jointly = gate(`joint commune conjoint conjunt совместн 联合 共同 مشترك`, `[\s,(（\[،，:：–—-]*(?:joint(?:ly)?(?: statement| intervention)?|(?:déclaration|intervention) (?:commune|conjointe)|(?:declaración|intervención) conjunta|conjuntamente|совместное (?:заявление|выступление)|совместно|(?:作)?(?:联合|共同)(?:发言|声明)|بيان مشترك)[\])）.\s]*$`)

// together returns the states of a text that is nothing but their names and the words that they speak together.
func (b *builder) together(s string) (name string, list []string, ok bool) {
	at := jointly.FindStringIndex(s)
	if at == nil {
		return s, nil, false
	}
	name = strings.TrimSpace(s[:at[0]])
	if list = b.stateList(name); len(list) < 2 {
		list = splitOutside(name, "/")
	}
	if len(list) < 2 || !b.allStates(list) || b.oneState(list) {
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
var others = pattern(`(?i)^(.{3,80}?)\s*\+\s*(\d{1,3}(?:\s+(?:other\s+)?(?:countries|states|delegations|others|pays|états|délégations|autres|países|estados|delegaciones|стран\p{L}*|государств\p{L}*)|\s*个?(?:国家|国)|\s+(?:دولة|دول|بلدا|بلدان))?)$`)

// withOthers reads a state that speaks for others that are only counted, or for a group that follows "for".
func (p *phrase) withOthers(text string) string {
	for _, form := range []expression{others, forAGroup} {
		m := form.FindStringSubmatch(text)
		if m == nil {
			continue
		}
		if m[1] = strings.TrimRight(m[1], " ,،:–—-"); !p.b.isName(m[1]) {
			continue
		}
		if _, known := p.b.stateOf(m[1]); known && (m[2][0] <= '9' || p.b.find(m[2]).group || p.b.allStates(p.b.stateList(m[2]))) {
			p.speakFor(p.b.readBehalf(m[2]))
			return m[1]
		}
	}
	return text
}

// forAGroup is a state with the group that it speaks for behind a small word: "Kuwait for the GCC".
var forAGroup = pattern(`(?i)^(.{3,60}?)\s+(?:(?:also )?for(?: the)?|pour(?: l[ae]s?)?|por(?: l[ao]s?| el)?|от|(?-i:pr))\s+(.{2,120})$`)

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
