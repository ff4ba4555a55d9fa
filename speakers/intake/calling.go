package intake

import "strings"

// calling is how the President calls a speaker, in a verbatim record, up to the speaker.
var calling = gate(`floor "call on" parole palabra слово слова الكلمة`, `^.{0,200}\b(?:give the floor (?:now )?to|\bI (?:shall )?(?:now )?call (?:now )?on|floor is given to)\s+`+
	`|^.{0,200}donne (?:à présent |maintenant )?la parole (?:à présent |maintenant )?(?:à |au |aux )`+
	`|^.{0,200}(?:doy|cedo|concedo|tiene) (?:ahora )?la palabra (?:ahora )?(?:a |al )?`+
	`|^.{0,200}(?:слово (?:сейчас |теперь )?(?:имеет|предоставляется)|предоставляю слово)\s+`+
	`|^.{0,200}أعطي الكلمة (?:الآن )?(?:إلى |ل)`)

var callingChinese = pattern(`^(?:主席|.{0,20}[：:]).{0,60}请(.+?)发言[。.]?$|^.{0,30}我(?:现在)?请(.+?)发言[。.]?$`)

// called returns whom the President calls in a line of a verbatim record; other lines it returns as they are.
func called(s string) string {
	if m := callingChinese.FindStringSubmatch(s); m != nil {
		return m[1] + m[2]
	}
	return strings.TrimSpace(calling.ReplaceAllString(s, ""))
}
