package intake

import (
	"strings"
	"unicode/utf8"
)

// Marks are what stands behind an entry and at the head of the note that explains it: *, **, †, ², (1), [*].
var (
	markHead = pattern(`^\s*([*†‡]+|[¹²³⁴⁵⁶⁷⁸⁹]+|[(\[](?:[*†‡]+|\d)[)\]]|\d\s)\s*`)
	markTail = pattern(`[\p{L})\]]\s?([*†‡]+|[¹²³⁴⁵⁶⁷⁸⁹]+|[(\[](?:[*†‡]+|\d)[)\]]|\d)\s*(?:$|[,|\t(]|\s{3})`)
	markEnd  = pattern(`\s*(?:[*†‡¹²³⁴⁵⁶⁷⁸⁹]+|[(\[](?:[*†‡]+|\d)[)\]]|\d)$`)
)

// noteWords are what such a note says, and what else is written beside a list.
var noteWords = pattern(`(?i)^(?:(?:speak\p{L}*|statement|participat\p{L}*|represent\p{L}*)?\s*(?:at )?(?:the )?(?:ministerial|ambassadorial|head of state|high) level|provisional\b|tentative\b|(?:time )?subject to (?:change|confirmation)|(?:to be|not yet|yet to be) confirmed|pending confirmation|(?:by|via|through) (?:video|vtc)|(?:pre-?)?recorded (?:video|message|statement)|late (?:request|inscription|registration)|(?:not a )?(?:non-)?members? of the (?:security )?council\b.{3}|(?:invited )?under rule 3[79] of|speaking time|order subject` +
	`|(?:au )?niveau ministériel|provisoire\b|à confirmer|sous réserve|par (?:vidéo|visioconférence)|(?:a )?nivel ministerial|provisional\b|(?:por|sin) confirmar|pendiente de|(?:por|intervención por) v[ií]deo` +
	`|(?:на )?(?:уровне министров|министерском уровне)|на уровне глав|предварительн\p{L}+(?:$|[.;])|подлежит (?:уточнению|подтверждению)|уточняется|подтверждается|(?:в режиме|по) видео|видеообращение|(?:в )?письменно\p{L}*(?: выступление| виде| заявление)?$|部长级|暂定|待确认|待定|(?:视频|书面|录像|线上|现场)(?:发言|声明|方式|致辞|参会)|以(?:视频|书面)方式|(?:على )?(?:ال)?مستوى (?:ال)?وزاري|على المستوى الوزاري|مؤقت|يؤكد لاحقا|قيد التأكيد|رهنا بالتأكيد|عبر الفيديو|بيان (?:خطي|مكتوب|مسجل)|كلمة مسجلة|عن بعد)`)

// isNote says whether a text says something about entries rather than being one.
func (b *builder) isNote(s string) bool {
	_, ranked := unrank(s, b.french)
	return noteWords.MatchString(s) && !ranked && !b.namesState(s)
}

// isFootnote says whether a line explains a mark. One that no entry before has, or that bullets may be, has to have the
// words of a note behind it.
func (b *builder) isFootnote(line string, used map[string]bool, bullets bool) bool {
	m := markHead.FindStringSubmatch(line)
	if m == nil {
		return false
	}
	mark, body := strings.TrimSpace(m[1]), strings.TrimSpace(line[len(m[0]):])
	if _, ranked := unrank(body, b.french); body == "" || ranked || b.isName(body) || b.namesState(body) {
		return false
	}
	digit := strings.ContainsAny(mark, "0123456789")
	switch {
	case b.isNote(body):
		return used[mark] || !digit
	case digit && used[mark] && (mark[0] < '0' || mark[0] > '9') && startsSmall(body) && !isOffice(body):
		return true
	case digit, mark == "*" && bullets:
		return false
	case used[mark] || utf8.RuneCountInString(mark) > 1:
		return true
	}
	return !isOffice(body) && mark != "*"
}

// unmarked takes the mark of a footnote off a name. What is no known name keeps what may belong to it.
func (b *builder) unmarked(s string) string {
	if !mayBeMarked(s) {
		return s
	}
	bare := markEnd.ReplaceAllString(s, "")
	if bare == s || !b.isName(bare) || strings.ContainsAny(s[len(bare):], "0123456789") && b.isName(s) { // G77
		return s
	}
	return bare
}

// mayBeMarked says whether a text ends as a footnote's mark does: with a sign, a bracket, or one digit.
func mayBeMarked(s string) bool {
	n := len(s)
	switch {
	case n < 3:
		return false
	case s[n-1] >= 0x80 || s[n-1] == '*' || s[n-1] == ')' || s[n-1] == ']':
		return true
	}
	return s[n-1] >= '0' && s[n-1] <= '9' && (s[n-2] < '0' || s[n-2] > '9')
}

// mayBeMarkedAnywhere says whether a text has a footnote's sign in it.
func mayBeMarkedAnywhere(s string) bool {
	if strings.IndexByte(s, '*') >= 0 {
		return true
	}
	return !isASCII(s) && strings.ContainsAny(s, "†‡¹²³⁴⁵⁶⁷⁸⁹")
}

// hasDigitMark says whether a digit stands alone behind a letter, a bracket or the space behind them.
func hasDigitMark(s string) bool {
	for i := 1; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			continue
		}
		before := s[i-1]
		if before == ' ' && i > 1 {
			before = s[i-2]
		}
		alone := i+1 == len(s) || strings.IndexByte(", |\t(", s[i+1]) >= 0 || s[i+1] == ')' || s[i+1] == ']'
		if alone && (before >= 'A' || before == ')' || before == '(') {
			return true
		}
	}
	return false
}

// marksIn returns the footnotes' marks in a line or cell, each as it is written elsewhere too.
func marksIn(s string) []string {
	if !mayBeMarkedAnywhere(s) && !hasDigitMark(s) {
		return nil
	}
	var marks []string
	for _, m := range markTail.FindAllStringSubmatch(s, 4) {
		marks = append(marks, plainMark(m[1]))
	}
	return marks
}

var plainMarks = strings.NewReplacer("(", "", ")", "", "[", "", "]", "", "¹", "1", "²", "2", "³", "3", "⁴", "4", "⁵", "5",
	"⁶", "6", "⁷", "7", "⁸", "8", "⁹", "9")

func plainMark(mark string) string { return plainMarks.Replace(strings.TrimSpace(mark)) }

// maxMarked bounds the entries that are remembered for a footnote below them.
const maxMarked = 1000

// marked remembers that the entries from one on have footnotes.
func (b *builder) marked(marks []string, from int) {
	for _, mark := range marks {
		for i := from; i < len(b.result.Speakers) && len(b.footnotes[mark]) < maxMarked; i++ {
			b.footnotes[mark] = append(b.footnotes[mark], i)
		}
	}
}

// meaning is what stands between a mark and what it means.
var meaning = pattern(`(?i)^(?:[:：=–—-]+\s*|(?:denotes|indicates|means|designates|désigne|indique|indica|denota|означает|表示|指|يعني|تعني)[\s:：]*)+`)

// explain gives the entries with a mark what the footnote says: a category, for whom they speak, or a note.
func (b *builder) explain(line string) {
	m := markHead.FindStringSubmatch(line)
	if m == nil {
		return
	}
	says := strings.TrimRight(meaning.ReplaceAllString(strings.TrimSpace(line[len(m[0]):]), ""), " .;,。；，")
	category, rest, ok := parseCategory(says)
	for _, i := range b.footnotes[plainMark(m[1])] {
		s := &b.result.Speakers[i]
		switch {
		case ok && rest == "":
			s.Category = category
		default:
			note(s, "", says)
		}
	}
}
