package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// isNone says whether a row is a heading, a sum or such, and no entry. In the contract's own form each row below the heading is an entry.
func (t *table) isNone(cells []string) bool {
	if t.b.own {
		return isOwn(strings.Join(cells, ","))
	}
	return t.section(cells) || t.total(cells) || t.headingAgain(cells) || t.pageFurniture(cells)
}

// section takes a row with one cell that is a heading over the entries below. A category under its own column's header
// is none: the row has lost its name, which is to be said.
func (t *table) section(cells []string) bool {
	only, at := "", 0
	for i, c := range cells {
		if c = strings.TrimSpace(c); c != "" && only != "" {
			return false
		} else if c != "" {
			only, at = c, i
		}
	}
	if len(t.columns) < 2 || only == "" || t.b.own {
		return false
	}
	if at > 0 && at < len(t.columns) && t.columns[at].Field == FieldCategory && t.b.result.Detected.Header > 0 {
		return false
	}
	only = t.quiet(only)
	c, ok := t.b.sectionOf(only)
	if ok {
		t.b.section = headed(c, only)
		t.b.remark(only)
		return true
	}
	if t.outside(only, at) {
		t.b.remark(only)
		return true
	}
	footnote := t.b.isFootnote(only, t.marks, false)
	if footnote {
		t.b.explain(only)
	}
	if t.widest > 2 && (t.b.isRemark(only) || t.b.isNote(only) || isSentence(only) && !t.b.namesSomeone(only)) || t.b.isTitle(only) || footnote {
		t.b.remark(only)
		return true
	}
	return false
}

// outside says whether a row's only cell is a remark: it stands where the number would, as in a cell that goes over the whole row, and the
// names have a column of their own, or is a sentence elsewhere beside the names; or it is in the marks of slanted letters, or speaks of the list. Who is named in it is an entry.
func (t *table) outside(only string, at int) bool {
	name := (&header{columns: t.columns}).find(FieldName)
	if t.b.result.Detected.Header == 0 || name < 0 || t.widest < 3 || t.b.isName(only) || t.b.namesSomeone(only) || t.b.namesHolder(only) {
		return false
	}
	if at != name && isPhrase(only) && endsSentence(strings.TrimRight(only, "*_ ")) {
		return true
	}
	return ofTheList.MatchString(only) || endOfList.MatchString(only) || countOfList.MatchString(westernDigits(only)) || at != name && at < len(t.columns) && t.columns[at].Field == FieldNumber && isPhrase(only)
}

// isPhrase says whether a text is several words of which only the first has a capital, as a remark has and no name. Where letters have no
// capitals it has to end as a sentence does.
func isPhrase(s string) bool {
	list := strings.Fields(strings.Trim(s, "*_() .。"))
	if first, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "*_( ")); !unicode.IsUpper(first) && !unicode.IsLower(first) {
		return unicode.IsLetter(first) && endsSentence(s)
	}
	for _, w := range list[1:] {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) {
			return false
		}
	}
	return len(list) > 2
}

// ofTheList is said of a list as a whole.
var ofTheList = gate(`list liste lista список 名单 قائمة`, `^[*_\s(]*(?:the |this |la |el |esta |cette )?(?:speakers['’]? )?(?:list|liste|lista|список|名单|قائمة|القائمة)(?:\s[^|]{0,60}?)?\s?(?:is |was |now |est |a été |está |fue |quedó )*(?:closed|close[sd]?|open|final|provisional|updated|clos|close|fermée|arrêtée|provisoire|cerrada|abierta|definitiva|закрыт|открыт|截止|关闭|مغلقة|أغلقت|مؤقتة)`)

// endOfList says that a list ends, and countOfList how many are on it: in six languages, with what follows.
var (
	endOfList   = pattern(`(?i)^[-–—=*\s(（]*(?:end of (?:the )?(?:speakers['’]? )?list|fin de (?:la )?(?:liste|lista)|конец (?:списка|перечня)|(?:发言|發言)?(?:名单|名單)(?:到此)?(?:结束|結束|完)|انتهت (?:ال)?قائمة|نهاية (?:ال)?قائمة|end|fin|конец|完|结束|結束|انتهى)(?:\s\p{L}+){0,3}[-–—=*\s.)）。]*$`)
	countOfList = pattern(`(?i)^[-–—*\s(（]*\d{1,3}\s*(?:(?:registered |inscribed )?(?:speakers?|delegations?|statements?)|orateurs?|oratrices?|intervenants?|délégations?|oradores?|oradoras?|delegaciones|ораторов|оратора?|выступающих|делегаци[йия]|名|位|个(?:代表团|国家|发言)|個(?:代表團|國家|發言)|متكلم\p{L}*|متحدث\p{L}*|وفد\p{L}*)(?:[^\p{L}].*)?$`)
)

// headingAgain takes a row that repeats the heading, as every page of a printed table does.
func (t *table) headingAgain(cells []string) bool {
	if t.b.result.Detected.Header == 0 || len(t.columns) < 2 || filledCells(cells) < 2 {
		return false
	}
	for i, c := range cells {
		if i < len(t.columns) && strings.EqualFold(c, t.columns[i].Heading) {
			continue
		}
		if c = t.quiet(c); c != "" && (i >= len(t.columns) || !strings.EqualFold(c, t.quiet(t.columns[i].Heading))) {
			return false
		}
	}
	t.b.remark(strings.Join(cells, " "))
	return true
}

// totalWord is a row's first word that says that it counts the others, or some of them; what it counts may follow.
var totalWord = pattern(`(?i)^(?:grand |sub-?)?(?:(?:total|totals|totaux|total général|итого|всего)(?:\s+\p{L}+){0,3}|number of (?:speakers|statements|delegations)|nombre d['’](?:orateurs|intervenants)|número de oradores|количество (?:ораторов|выступающих)|合计|总计|共计|共|小计|总数|人数|المجموع(?:\s+\p{L}+){0,2}|الإجمالي(?:\s+\p{L}+){0,2}|عدد المتكلمين)(?:\s*[:：]|\s*[:：]?\s*\d+(?:\s*\p{L}+){0,3}|\s*[(（][^()（）]*[)）])?$|^(?:dont|of which|de los cuales|de ellos|в том числе|из них|其中|منهم|منها)\s*[:：]?\s*\d+(?:\s*\p{L}+){0,4}$`)

// countedThing is a number and what it is of: 35 speakers, 33人.
var countedThing = pattern(`^\d{1,4}\s*\p{L}+(?:\s+\p{L}+)?$`)

// total takes a row that counts the others, or is a break between them: the word, and numbers or times.
func (t *table) total(cells []string) bool {
	if severalWorded(cells) {
		return false
	}
	named := false
	for _, c := range cells {
		switch c = strings.TrimSpace(westernDigits(c)); {
		case c == "" || isNumber(c) || isRule(c) || mayBeNobody(c) && nobody.MatchString(c) || isPageLine(c):
		case !named && len(c) < 120 && (mayBeTotal(c) && totalWord.MatchString(c) || t.b.isAct(c)):
			named = true
		case named && countedThing.MatchString(c):
		case !isLimit(c) && !isClock(c):
			return false
		}
	}
	named = named || t.loneNumber(cells)
	if named {
		t.b.remark(strings.Join(cells, " "))
	}
	return named
}

// loneNumber says whether nothing but a number stands in a row, and not where the rows are numbered: it counts them.
func (t *table) loneNumber(cells []string) bool {
	if filledCells(cells) != 1 || t.b.result.Detected.Header == 0 || t.widest < 3 {
		return false
	}
	for i, c := range cells {
		if c = strings.TrimSpace(c); c != "" {
			return isNumber(c) && i < len(t.columns) && t.columns[i].Field != FieldNumber
		}
	}
	return false
}

// severalWorded says whether two cells of a row begin with a letter: neither numbers nor times do.
func severalWorded(cells []string) bool {
	worded := 0
	for _, c := range cells {
		if c = strings.TrimLeft(c, " "); c != "" && (c[0]|0x20 >= 'a' && c[0]|0x20 <= 'z') {
			worded++
		}
	}
	return worded > 1
}

// mayBeFurniture says whether a cell has a digit, no letter at all, or the words of a title. Most have none of it.
func mayBeFurniture(c string) bool {
	letters := false
	for i := range len(c) {
		if c[i] >= '0' && c[i] <= '9' {
			return true
		}
		letters = letters || c[i]|0x20 >= 'a' && c[i]|0x20 <= 'z' || c[i] >= 0x80
	}
	return !letters || listTitle.near(c) || !isASCII(c)
}

// pageFurniture takes a row of which every cell is a page's head or foot, or a ruled line.
func (t *table) pageFurniture(cells []string) bool {
	for _, c := range cells {
		if !mayBeFurniture(c) {
			return false
		}
	}
	for _, c := range cells {
		if c = strings.TrimSpace(c); c != "" && !isRule(c) && !isPageLine(c) && !(len(c) > 7 && (listTitle.MatchString(c) || startsWithDate(c)) && !t.b.namesState(c)) {
			return false
		}
	}
	t.b.remark(strings.Join(cells, " "))
	return true
}
