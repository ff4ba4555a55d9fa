package intake

import "strings"

// honour is how somebody says at the head of a statement for whom it is: "I have the honour to address the Council on behalf of …". Others on whose
// behalf something was said before are not meant.
var honour = gate(`honour honor pleasure privilege speak deliver address "taking the floor" "take the floor" "this statement" plaisir parler parole exprime prononce privilegio hablo hablar palabra formular formulo чест выступа 荣幸 榮幸 谨代表 谨以 我代表 以下发言 شرف أتكلم أدلي يسعدني`,
	`\bI (?:have|am|take|speak|deliver|make|address|wish)\b|\bit is (?:an?|my) (?:honou?r|pleasure|privilege)|\b(?:honou?r|pleasure|privilege) (?:of|to)\b|\bj['’]ai (?:l['’]honneur|le plaisir|le privilège)|\bje (?:prends la parole|m['’]exprime|parle|prononce|fais)|tengo (?:el|la|hoy el) (?:honor|gusto|placer|privilegio)|\b(?:hablo|intervengo|formulo|hago uso de la palabra|me honra)\b`+
		`|имею честь|(?:я )?выступаю|для меня (?:большая )?честь|我(?:谨|很荣幸|荣幸地?|有幸)?(?:以|代表)|يشرفني|(?:لي|لي عظيم) الشرف|أتكلم|أدلي|يسعدني`)

// ownCountry is said of the speaker's own state among others.
var ownCountry = pattern(`(?i)[\s,،]+(?:(?:and|et|y|и)\s+)?(?:my (?:own )?country|mon (?:propre )?pays|mi (?:propio )?país|моя страна|моей страны)[\s,]*`)

// ownBehalf begins what is no group: my Government, mon pays, the people of.
var ownBehalf = pattern(`(?i)^(?:the )?(?:my|our|mon|ma|mes|notre|nos|mi|mis|nuestr[oa]s?|моей|моего|нашего|нашей|people|government|president|gobierno|gouvernement|delegation|délégation|delegación)\b`)

// sayings is in how many sentences it is looked for.
const sayings = 3

// speaksFor returns for whom somebody says to speak in the first sentences of a statement.
func (b *builder) speaksFor(text string) (behalf, bool) {
	for i, s := range sentences(text) {
		if i == sayings || len(s) > 1500 {
			break
		}
		if !honour.MatchString(s) {
			continue
		}
		said := strings.TrimRight(ownCountry.ReplaceAllString(s, ", "), " .,")
		_, who, ok := b.cutBehalf(said)
		if ok && ownBehalf.MatchString(who.group) { // "On behalf of my delegation, …" may be followed by the group
			_, who, ok = b.cutBehalf(who.group)
		}
		if !ok || ownBehalf.MatchString(who.group) {
			continue
		}
		if len(who.states) == 0 {
			who.group = b.groupAtHead(who.group)
		}
		if who.group != "" {
			return who, true
		}
	}
	return behalf{}, false
}

// maxGroupWords is how many words the name of a group has at most where nothing else ends it.
const maxGroupWords = 9

// groupAtHead returns the group with whose name a text begins: one that is known, or what stands before the first comma.
func (b *builder) groupAtHead(s string) string {
	if isHan(s) {
		return s
	}
	list := strings.Fields(s)
	for n := min(len(list), 14); n > 0; n-- {
		if head := strings.Trim(strings.Join(list[:n], " "), " ,.;"); b.find(head).group {
			return head
		}
	}
	if s = firstClause(s); len(strings.Fields(s)) > maxGroupWords {
		return ""
	}
	return strings.TrimSpace(s)
}
