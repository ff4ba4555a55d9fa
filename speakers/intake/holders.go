package intake

import "strings"

// sayWho is the verb before those whom a sentence names as who speaks: "The expected briefers are …", "Opening the debate were …".
var sayWho = pattern(`(?i)^.{0,90}?(?:\b(?:are(?: expected to be)?|were|was|is|will be|include[sd]?)|\b(?:sont|seront|était|étaient|sera)|\b(?:son|serán|fueron|será|fue)|(?:являются|станут|были|будут)|是|为|هم|سيكون)\s*[:：]?\s+`)

// holdersIn returns the persons of an enumeration in a sentence about briefers, each with the office before the name: "UN Women Executive Director
// Sima Sami Bahous". Each becomes the name and the office behind it.
func (b *builder) holdersIn(s string) []string {
	m := sayWho.FindStringIndex(s)
	if m == nil || !sectionForms[1].form.MatchString(s[:m[1]]) {
		return nil
	}
	parts := splitOutside(s[m[1]:], ",;，；、")
	if len(parts) == 1 {
		parts = and.Split(s[m[1]:], 8)
	}
	var all []string
	for _, p := range parts {
		who, office, ok := b.holder(conjunction.ReplaceAllString(p, ""))
		if !ok {
			return nil
		}
		all = append(all, who+", "+office)
	}
	return all
}

// holder takes a text apart that is an office and the name of who holds it.
func (b *builder) holder(s string) (who, office string, ok bool) {
	s = strings.Trim(s, " .")
	if office, who, ok := b.officeThenName(strings.Join(strings.Fields(outsideBrackets(s)), " ")); ok && len(strings.Fields(who)) > 1 {
		return who, strings.TrimSpace(strings.TrimSuffix(s, who)), office != ""
	}
	list := strings.Fields(s)
	if len(list) < 4 {
		return "", "", false
	}
	who, office = strings.Join(list[len(list)-2:], " "), strings.Join(list[:len(list)-2], " ")
	return who, office, isOffice(office) && b.mayBeWho(who, 2)
}

// briefersIn returns the sentence of a paragraph that names the briefers by their offices, or "".
func (b *builder) briefersIn(paragraph string) string {
	if len(paragraph) > maxRoster || !sectionForms[1].form.MatchString(paragraph) {
		return ""
	}
	if all := sentences(paragraph); len(all) > 1 {
		for _, s := range all {
			if len(b.holdersIn(strings.TrimRight(s, " ."))) > 1 {
				return s
			}
		}
	}
	return ""
}
