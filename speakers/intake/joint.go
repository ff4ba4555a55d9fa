package intake

import "strings"

// jointly says behind the names of several states that they speak together: "Kuwait and South Africa, joint statement".
var jointly = gate(`joint commune conjoint conjunt совместн 联合 聯合 共同 مشترك`, `[\s,(（\[،，:：–—-]*(?:joint(?:ly)?(?: statement| intervention)?|(?:déclaration|intervention) (?:commune|conjointe)|(?:declaración|intervención) conjunta|conjuntamente|совместное (?:заявление|выступление)|совместно|(?:作)?(?:联合|聯合|共同)(?:发言|發言|声明)|بيان مشترك)[\])）.\s]*$`)

// together returns the states of a text that is nothing but their names and the words that they speak together.
func (b *builder) together(s string) (name string, list []string, ok bool) {
	at := jointly.FindStringIndex(s)
	if at == nil {
		return s, nil, false
	}
	name = strings.TrimSpace(s[:at[0]])
	if list = b.stateList(strings.ReplaceAll(name, " & ", " and ")); len(list) < 2 || !b.allStates(list) {
		return s, nil, false
	}
	return name, list, true
}

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
