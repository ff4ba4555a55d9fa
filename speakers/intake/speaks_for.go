package intake

import (
	"strings"

	"rostrum/speakers"
)

// firstPerson is how a speaker begins to speak for a group: "I have the honour to speak on behalf of the Nordic countries". What follows is the group.
var firstPerson = gate(`behalf "au nom" "en nombre" "от имени" 代表 名义 باسم نيابة`, `^.{0,120}\b(?:I|we)\b.{0,120}\b(?:speak|speaking|deliver\p{L}*|mak(?:e|ing)|statement|address)\b.{0,60}?\bon behalf of (?:the )?([^.;]{3,300})`+
	`|^.{0,120}(?:^|[\s,])(?:j['’]|je\s|nous\s).{0,120}\bau nom (?:de la |de l['’]|des |du |de |d['’])([^.;]{3,300})`+
	`|^.{0,120}\b(?:tengo|tenemos|hablo|hablamos|intervengo|formulo|pronuncio|quisiera|deseo|quiero|complace|honra|placer)\b.{0,120}\ben nombre (?:de los |de las |de la |del |de )([^.;]{3,300})`+
	`|^.{0,120}(?:^|[\s,])(?:я|мы|имею|имеем|мне|хотел|выступаю).{0,120}от имени ([^.;]{3,300})`+
	`|^(?:主席[^，。]{0,8}，)?(?:[^。]{0,20}，)?(?:我|本人)[^。，]{0,20}(?:代表|以)([^。，]{2,60}?(?:[，（](?:即|包括)[^。]{2,150}?)?)(?:的?名义)?(?:作|做|在此)?(?:此|这一|以下)?(?:作|做)?(?:联合|共同)?(?:发言|發言|致辞)`+
	`|^.{0,120}(?:أتكلم|أدلي|يسرني|يشرفني|أتشرف|لي الشرف|يسعدني|أود|ألقي|أتحدث).{0,120}(?:باسم|نيابةً? عن|بالنيابة عن) ([^.؛]{3,300})`)

// ownSide says that it is for the speaker's own that somebody speaks.
var ownSide = pattern(`(?i)^(?:my|our|mon|ma|notre|mi|nuestr|mé|moe|мо(?:ей|его)|наше(?:й|го)|своей|我|本国|本代表团|بلدي|بلادي|وفدي|وفد بلدي|حكومتي|حكومة بلدي)`)

// headOfSpeech is how many sentences of a statement may say for whom it is.
const headOfSpeech = 4

// speaksFor takes from the head of what somebody says for which group it is said, where the list has not said it.
func (r *record) speaksFor(s *speakers.Speaker, u *utterance) {
	if s.OnBehalfOf != "" {
		return
	}
	for i, sentence := range sentences(firstCharacters(u.text.String(), 1500)) {
		if i == headOfSpeech {
			return
		}
		m := firstPerson.FindStringSubmatch(sentence)
		if m == nil {
			continue
		}
		group := firstFilled(m[1:])
		if ownSide.MatchString(group) {
			continue
		}
		who := r.b.readBehalf(r.b.groupWhole(group))
		if isHan(group) && len(who.states) < 2 && !groupInHan.MatchString(who.group) && !r.b.find(who.group).group {
			continue
		}
		s.OnBehalfOf, s.States = who.group, who.states
		return
	}
}

// groupWhole cuts off what follows the group in a sentence: it ends at the first comma, unless states are named behind it.
func (b *builder) groupWhole(s string) string {
	if who := b.readBehalf(s); len(who.states) > 1 {
		return s
	}
	s, _, _ = strings.Cut(s, ",")
	s, _, _ = strings.Cut(s, "،")
	return strings.TrimSpace(s)
}
