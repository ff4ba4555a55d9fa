package intake

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// heads are the two or three letters with which the forms of an expression begin, small ones, white space being one of them. To see that a
// name begins with none costs a hundredth of the expression, and each name of a long list is asked several times.
type heads func() map[string]bool

func headsOf(list string) heads { return heads(exactly(list)) }

// begin says whether a text begins with one of them.
func (h heads) begin(s string) bool {
	small, known := make([]byte, 0, 3*utf8.UTFMax), h()
	for i := range 3 {
		r, size := utf8.DecodeRuneInString(s)
		if size == 0 {
			return false
		}
		if s = s[size:]; r == '\u00a0' || r < utf8.RuneSelf && unicode.IsSpace(r) {
			r = ' '
		}
		small = utf8.AppendRune(small, unicode.ToLower(r))
		if i > 0 && known[string(small)] {
			return true
		}
	}
	return false
}

// pageHeads are those of pageLine, monthHeads of months.
var (
	pageHeads  = headsOf(`pag pá стр صفح p. p1 "p " no. e/ s/ ſ/ a/ sc/ ſc/ htt www`)
	monthHeads = sync.OnceValue(func() heads {
		known := map[string]bool{}
		for month := range strings.SplitSeq(months, "|") {
			head := string([]rune(month)[:min(3, utf8.RuneCountInString(month))])
			known[head], known[strings.ReplaceAll(head, "s", "ſ")] = true, true
		}
		return func() map[string]bool { return known }
	})
)

// addressHeads are those of courtesy, judgeHeads of judged, nobodyHeads of nobody.
var (
	addressHeads = headsOf(`mr ms dr hr hm rt h. sr г- гн д- д. е. s. د. أ. "h " "s " "е "
		his her the you he. "he " "h e" rig hon mis mes mgr msg mon pro
		son leu "sa " "su " sem mme mll mad l'h l’h exc señ don doñ d.ª dña "el " "la "
		его ее её дос пре поч тов гос мон про سعا معا فخا عطو نيا غبط قدا الم فضي سما صاح الس الآ سيا جلا سمو دول الإ الأ الد الش 尊敬`)
	totalHeads  = headsOf(`gra sub ſub tot ито все num nom núm кол 合计 总计 小计 总数 人数 الم الإ عدد don "of " de "de " "в " из "из " 其中 منه`)
	judgeHeads  = headsOf(`jud jus jug jue "le " "la " "el " mag суд الق 法官`)
	nobodyHeads = headsOf(`not non na n/ tb "to " "à " por ут 待定 يح`)
)

// address returns where the form of address ends with which a text begins, as a place of what stands at its head; nil: it begins with none.
func address(s string) []int {
	if !addressHeads.begin(s) {
		return nil
	}
	if end := usualAddress(s); end > 0 {
		return []int{0, end}
	}
	return courtesy.FindStringIndex(s)
}

// usualAddresses are forms of one word that stand before most names. No longer form of courtesy begins with one of them.
var usualAddresses = exactly(`mr. mr mrs. mrs ms. ms miss dr. h.e. s.e.m. mme mlle sr. sra. г-н г-жа السيد السيدة`)

// usualAddress returns where one of them ends with the white space behind it; 0: the text begins with none.
func usualAddress(s string) int {
	word := strings.IndexAny(s, " \u00a0\t\n\f\r")
	if word < 2 || word > 16 {
		return 0
	}
	form := strings.ToLower(s[:word])
	if !usualAddresses.has(form) || !strings.EqualFold(form, s[:word]) { // İ is made i, and is not the same
		return 0
	}
	return len(s) - len(strings.TrimLeft(s[word:], " \u00a0\t\n\f\r"))
}

// hasAddress says whether a text begins with a form of address.
func hasAddress(s string) bool { return address(s) != nil }

// mayBeNobody is a first look for nobody.
func mayBeNobody(s string) bool {
	s = strings.TrimLeft(s, "([")
	first, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("-–—?.无無", first) || nobodyHeads.begin(s)
}

// isRule says whether a text is a line drawn with signs.
func isRule(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return !unicode.IsLetter(first) && rule.MatchString(s)
}

// isPageLine says whether a text is the number of a page or document, or an address. All have a digit, a dot or a stroke.
func isPageLine(s string) bool {
	return (strings.ContainsAny(s, "./") || strings.ContainsFunc(s, unicode.IsDigit)) && mayBePageLine(s) && pageLine.MatchString(s)
}

// mayBePageLine is a first look for what a page line begins with. Addresses of people begin with anything.
func mayBePageLine(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return !unicode.IsLetter(first) || first == '第' || strings.Contains(s, "@") || pageHeads.begin(s)
}

// mayBeTotal is a first look for totalWord. 共 may stand alone.
func mayBeTotal(s string) bool { return strings.HasPrefix(s, "共") || totalHeads.begin(s) }

// mayStartWithDate is a first look for a day or a year and for months.
func mayStartWithDate(s string) bool {
	s = strings.TrimLeft(s, " \t\n\f\r")
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsDigit(first) || strings.ContainsFunc(s, unicode.IsDigit) && monthHeads().begin(s)
}
