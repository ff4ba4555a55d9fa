package intake

import "strings"

// calling is how the President calls a speaker, in a verbatim record, up to the speaker.
var calling = gate(`floor "call on" parole palabra слово слова الكلمة`, `^.{0,200}\b(?:give the floor (?:now )?to|\bI (?:shall )?(?:now )?call (?:now )?on|floor is given to)\s+`+
	`|^.{0,200}(?:donne|cède|passe) (?:à présent |maintenant )?la parole (?:à présent |maintenant )?(?:à |au |aux )|^.{0,200}la parole est (?:à présent |maintenant |donnée )*(?:à |au |aux )`+
	`|^.{0,200}(?:doy|cedo|concedo|tiene) (?:ahora |a continuación )?la palabra (?:ahora |a continuación )?(?:a |al )?`+
	`|^.{0,200}(?:слово (?:сейчас |теперь )?(?:имеет|предоставляется)|предоставляю (?:сейчас |теперь )?слово|(?:даю|передаю) слово)\s+`+
	`|^.{0,200}(?:أعطي|أعطيت|تُعطى|تعطى|وأعطي) الكلمة (?:الآن )?(?:إلى |ل)|^.{0,200}الكلمة (?:الآن )?(?:ل|إلى )`)

var callingChinese = pattern(`^(?:主席|.{0,20}[：:]).{0,60}请(.+?)发言[。.]?\s*([（(].*)?$|^.{0,30}(?:我|现在|下面|接下来|首先)+(?:现在|接着|首先)?请(.+?)发言[。.]?\s*([（(].*)?$`).having(`请`)

// introducedChinese is the same in Chinese.
var introducedChinese = pattern(`^(?:我们的)?(?:下一位|第[一二三四五]位)?(?:通报人|发言者|发言人)[、，：]\s*`)

// introduced is what the President calls somebody before the name: "the briefer, Ms. …".
var introduced = pattern(`(?i)^(?:(?:the |our |my |next |first |second |third |last )*(?:briefer|speaker)s?,\s+|(?:notre |le |la |premier |première |prochaine? )*(?:intervenante?|orateur|oratrice),\s+)`)

// representatives is the Russian word for a representative before the state.
var representatives = pattern(`(?i)^представител(?:ю|ьнице|я|ьницы|ь|ьница)\s+`)

// called returns whom the President calls in a line of a verbatim record; other lines it returns as they are.
func called(s string) string {
	if m := callingChinese.FindStringSubmatch(s); m != nil {
		return introducedChinese.ReplaceAllString(m[1]+m[2]+m[3]+m[4], "")
	}
	rest := calling.ReplaceAllString(s, "")
	if rest == s {
		return strings.TrimSpace(s)
	}
	if tail, ok := strings.CutPrefix(rest, "ل"); ok && strings.HasSuffix(s[:len(s)-len(rest)], "ل") { // للسيد is ل and السيد
		rest = "ال" + tail
	}
	rest = introduced.ReplaceAllString(strings.TrimSpace(rest), "")
	return dative(withoutArticle(rest))
}
