package intake

import (
	"strings"

	"rostrum/speakers"
)

// honour is how somebody says at the head of a statement for whom it is: "I have the honour to address the Council on behalf of …". Others on whose
// behalf something was said before are not meant.
var honour = gate(`honour honor pleasure privilege speak deliver address make wish like "taking the floor" "take the floor" "this statement" plaisir parler parole exprime prononce nous privilegio hablo hablamos hablar palabra formul pronuncio interven tengo tenemos quisiera deseo quiero complace honra честь выступа хотел имею имеем мне أتكلم أدلي أتحدث ألقي أود أتشرف يسرني يشرفني يسعدني الشرف`,
	`\b(?:I|we) (?:have|am|are|take|speak|deliver|make|address|wish|would|will)\b|\bit is (?:an?|my|our) (?:honou?r|pleasure|privilege)|\b(?:honou?r|pleasure|privilege) (?:of|to)\b|\bj['’]ai (?:l['’]honneur|le plaisir|le privilège)|\bnous (?:avons|prenons|parlons)\b|\bje (?:prends la parole|m['’]exprime|parle|prononce|fais|voudrais|souhaite)`+
		`|\b(?:tengo|tenemos) (?:el|la|hoy el) (?:honor|gusto|placer|privilegio)|\b(?:hablo|hablamos|intervengo|formulo|pronuncio|hago uso de la palabra|me honra|me complace|quisiera|deseo|quiero)\b`+
		`|име(?:ю|ем) честь|(?:^|[\s,])(?:я|мы)\s.{0,40}(?:выступа|хотел)|выступаю|для меня (?:большая )?честь|мне (?:выпала|оказана|хотелось)|أتكلم|أدلي|أتحدث|ألقي|أود|أتشرف|يسرني|يشرفني|يسعدني|(?:لي|لي عظيم) الشرف`)

// honourInHan is the same in Chinese, which puts the group between two words.
var honourInHan = gate(`代表 名义`, `^(?:主席[^，。]{0,8}，)?(?:[^。]{0,20}，)?(?:我|本人)[^。，]{0,20}(?:代表|以)([^。，]{2,60}?(?:[，（](?:即|包括)[^。]{2,150}?)?)(?:的?名义)?(?:作|做|在此)?(?:此|这一|以下)?(?:作|做)?(?:联合|共同)?(?:发言|致辞)`)

// ownCountry is said of the speaker's own state among others.
var ownCountry = pattern(`(?i)[\s,،]+(?:(?:and|et|y|и)\s+|و)?(?:my (?:own )?country|mon (?:propre )?pays|mi (?:propio )?país|моя страна|моей страны|بلدي|بلادي)[\s,،]*`)

// ownSide begins what is no group: my Government, mon pays, the people of.
var ownSide = pattern(`(?i)^(?:(?:the )?(?:my|our|mon|ma|mes|notre|nos|mi|mis|nuestr[oa]s?|моей|моего|наше(?:й|го)|своей|people|government|president|gobierno|gouvernement|delegation|délégation|delegación)(?:[^\p{L}]|$)|我|本国|本代表团|بلدي|بلادي|وفدي|وفد بلدي|حكومتي|حكومة بلدي)`)

// headOfSpeech is how many sentences of a statement may say for whom it is, and speechHead in how many characters.
const (
	headOfSpeech   = 4
	headOfSpeechIn = 2000
)

// speaksFor takes from the head of what somebody says for which group it is said, where the list has not said it.
func (r *record) speaksFor(s *speakers.Speaker, u *utterance) {
	if s.OnBehalfOf != "" {
		return
	}
	for i, sentence := range sentences(firstCharacters(u.text.String(), headOfSpeechIn)) {
		if i == headOfSpeech {
			return
		}
		if who, ok := r.b.saysFor(sentence); ok && fold(who.group) != fold(s.Name) {
			s.OnBehalfOf, s.States = who.group, who.states
			return
		}
	}
}

// saysFor returns for whom a sentence of a statement says to be spoken.
func (b *builder) saysFor(sentence string) (behalf, bool) {
	if m := honourInHan.FindStringSubmatch(sentence); m != nil {
		who := b.readBehalf(m[1])
		return who, !ownSide.MatchString(who.group) && (len(who.states) > 1 || groupInHan.MatchString(who.group) || b.find(who.group).group)
	}
	if !honour.MatchString(sentence) {
		return behalf{}, false
	}
	_, who, ok := b.cutBehalf(strings.TrimRight(ownCountry.ReplaceAllString(sentence, ", "), " .,،"))
	if ok && ownSide.MatchString(who.group) { // "On behalf of my delegation, …" may be followed by the group
		_, who, ok = b.cutBehalf(who.group)
	}
	if !ok || ownSide.MatchString(who.group) {
		return behalf{}, false
	}
	if len(who.states) == 0 {
		who.group = b.groupAtHead(who.group)
	}
	return who, who.group != ""
}

// maxGroupWords is how many words the name of a group has at most where nothing else ends it.
const maxGroupWords = 9

// groupAtHead returns the group with whose name a text begins: one that is known, or what stands before the first comma.
func (b *builder) groupAtHead(s string) string {
	list := strings.Fields(s)
	for n := min(len(list), 14); n > 0; n-- {
		if head := strings.Trim(strings.Join(list[:n], " "), " ,،.;؛"); b.find(head).group {
			return head
		}
	}
	if s = firstClause(strings.ReplaceAll(s, "،", ",")); len(strings.Fields(s)) > maxGroupWords {
		return ""
	}
	return strings.TrimSpace(s)
}
