package intake

import (
	"strings"

	"rostrum/speakers/states"
)

// What stands at the head of a line and is no part of the entry.
var (
	quoting  = pattern(`^(?:\s*[>|＞]\s?)+`)
	bullet   = pattern(`^\s*(?:[-*+•·–—▪◦‣○●■□◆►➢➤✓✔☐☑→⁃∙]\s+|[•▪●■◆►➢➤☐☑▲△▶▷◇★☆⚫➔》－＊＋・]\s*|\[[ xX]?\]\s*)`)
	ordinal  = pattern(`^\s*(?:(?i:no\.?|nº|n°|№|#)\s*)?(?:[0-9]{1,3}(?:\.[0-9]{1,2}){1,3}\.?\s+|[0-9]{1,3}/[0-9]{2,3}[.):]?\s+|[(（\[]\s*[0-9٠-٩۰-۹０-９]{1,4}\s*[)）\]]\s*|(?:[0-9]{1,2}[lIОOЗзоo]|[lIЗОO][0-9]|l)[.)]\s+|[0-9٠-٩۰-۹０-９]{1,4}\s*(?:(?:(?i:bis|ter|quater|бис|тер)|之[一二三]|مكرر[اًة]*)\s*)?(?:[.)、．:）º°/／－-]+|[–—]\s)\s*|[0-9]{1,3}(?i:[a-zа-г])[.)]\s*|[أبجدهوزحطي]ـ?\s*[-–)]\s+|[①-⑳㉑-㉟㊱-㊿❶-❿⑴-⒇⒈-⒛]\s*|第?[一二三四五六七八九十百零]{1,5}(?:[、.．：]|[位号]\s)\s*|[（(][一二三四五六七八九十]{1,4}[)）]\s*|(?:[a-zA-Z]\)|[a-z]\.)\s+(?:[a-zA-Z]))`)
	bare     = pattern(`^\s*[0-9٠-٩۰-۹０-９]{1,3}[\s\t]+(\p{L})`)
	clockAt  = pattern(`^\s*` + timeOfDay + `\s*[-–—:|]?\s+`)
	leaders  = gate(`.. " ." … __`, `(?:\s*\.){4,}\s*|(?:\s\.){2,}\s*|\s\.\s{2,}|(?:\s*…){2,}\s*|\s*_{4,}\s*`)
	markings = pattern(`[*†‡¹²³⁴⁵]+\s*$|^\*+`)
	marksEnd = strings.NewReplacer("**", "", "__", "", "~~", "", "`", "")
	emphasis = pattern(`(^|[\s(（])\*([^*\s](?:[^*]*[^*\s])?)\*($|[\s)）,.:;，、-])`)
	// speakerNumber is a number with the word for what is counted.
	speakerNumber = pattern(`(?i)^\s*(?:speaker|orateur|intervenant|orador|оратор|发言人|المتكلم)\s*(?:no\.?|n[º°]|#|№|号)?\s*[0-9٠-٩]{1,4}\s*[:：.)–—-]+\s+`)
	link          = pattern(`\[([^\[\]]+)\]\([^()]*\)`)
)

// timeOfDay is when somebody begins, and ends perhaps, in digits of any script.
const timeOfDay = `(?:约|(?i:ca\.|approx\.|circa|около|vers|hacia)\s|حوالي\s)?\[?[\d٠-٩]{1,2}(?:[:.h：٫]|\s[hч]\s?)[\d٠-٩]{2}(?::[\d٠-٩]{2})?\s*(?:[-–—]\s*[\d٠-٩]{1,2}[:.h：٫][\d٠-٩]{2}(?::[\d٠-٩]{2})?)?\s*(?i:a\.?m\.?|p\.?m\.?|[صم])?\]?`

// opened is a line without what stands at its head.
type opened struct {
	text     string
	numbered bool
	indented bool
}

// open takes quoting, bullets, numbers and times off the head of a line.
func open(s string) opened {
	s = quoting.ReplaceAllString(s, "")
	o := opened{indented: strings.HasPrefix(s, "  ") || strings.HasPrefix(s, "\t")}
	for range 2 {
		if m := bullet.FindString(s); m != "" {
			s = s[len(m):]
			o.numbered = true
		}
	}
	if n := len(ordinalOf(s)); n > 0 {
		s = strings.TrimLeft(s[n:], "| ")
		o.numbered = true
	}
	if rest, counted := withoutCount(s); counted {
		s, o.numbered = rest, true
	}
	s = clockAt.ReplaceAllString(s, "")
	s = emphasis.ReplaceAllString(s, "$1$2$3")
	s = speakerNumber.ReplaceAllString(s, "")
	o.text = strings.TrimSpace(marksEnd.Replace(link.ReplaceAllString(s, "$1")))
	return o
}

// ordinalOf returns the number at the head of a line with what parts it from the rest, or "".
func ordinalOf(s string) string {
	if clockAt.MatchString(s) || startsWithDate(s) {
		return ""
	}
	m := ordinal.FindString(s)
	if m == "" {
		return ""
	}
	if (strings.HasSuffix(m, "-") || strings.HasSuffix(m, "/")) && len(s) > len(m) && s[len(m)] >= '0' && s[len(m)] <= '9' { // a page's number, or a day: 15-00903, 8/11
		return ""
	}
	if m[0]|0x20 >= 'a' && m[0]|0x20 <= 'z' && isAbridgedAt(s) { // r. unido
		return ""
	}
	if last := m[len(m)-1]; last >= 'A' && last <= 'z' { // the letter behind "a) " belongs to the entry
		m = m[:len(m)-1]
	}
	return m
}

// isAbridgedAt says whether a line begins with a state's name of several words that was cut short.
func isAbridgedAt(s string) bool {
	list := strings.Fields(firstCharacters(s, 60))
	for n := min(len(list), 5); n > 1; n-- {
		if _, ok := states.Abridged(strings.Trim(strings.Join(list[:n], " "), ",;:(-–"), states.English); ok {
			return true
		}
	}
	return false
}

// openBare takes a number off that has only space behind it. That is only one where most lines have it.
func openBare(s string) string {
	if m := bare.FindStringSubmatchIndex(s); m != nil && !startsWithDate(s) {
		return s[m[2]:]
	}
	return s
}
