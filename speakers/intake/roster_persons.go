package intake

import "strings"

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
			if m := sayWho.FindStringIndex(p); m != nil && !b.isPersonal(p) {
				p = p[m[1]:]
			}
		}
		p = dative(withoutArticle(p))
		if _, _, speaksFor := b.cutBehalf(p); i == len(parts)-1 && !speaksFor {
			p = b.withoutEnd(p)
		}
		if !b.isPersonal(p) {
			who, office, ok := b.holder(p)
			if !ok {
				return nil
			}
			p = who + ", " + office
		}
		parts[i] = strings.Trim(p, " ,،，")
	}
	return parts
}

// invitedInHan is a Chinese sentence that invites one person.
var invitedInHan = pattern(`我(?:还|也|谨|再)*(?:提议安理会)?邀请([^，：:]{4,60}(?:先生|女士|博士|阁下))(?:阁下)?(?:参加|出席).{0,12}$`)

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

var danglingAnd = pattern(`(?i)[\s,،，、;]*(?:\b(?:and|et|y|e|as well as|ainsi que)|\sи|\sа также|以及|和|及|\sو)?\s*(?:\b(?:to|by|from|par|por|à|a|al|the))?\s*$`)

// rankPlaces returns where forms of address stand in a text, at the head or behind a space, at most n.
func (b *builder) rankPlaces(s string, n int) []int {
	var places []int
	skip := -1
	for at := range s {
		if at > 0 && s[at-1] != ' ' || at < skip {
			continue
		}
		rest := s[at:]
		if !mayRank(rest) || isRuleOfLaw(rest) || !hasAddress(rest) && !(b.french && initialM.MatchString(rest)) {
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
