package intake

import "strings"

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

var totalWord = pattern(`(?i)^(?:grand |sub-?)?(?:total|totals|total général|итого|всего|合计|总计|共计|小计|المجموع|الإجمالي)(?:\s*[:：]?\s*\d*|\s*[:：]\s*\d+\s+\p{L}+)$`)

// total takes a row that counts the others, or is a break between them: the word, and numbers or times.
func (t *table) total(cells []string) bool {
	if severalWorded(cells) {
		return false
	}
	named := false
	for _, c := range cells {
		switch c = strings.TrimSpace(c); {
		case c == "" || isNumber(c):
		case !named && len(c) < 120 && (totalWord.MatchString(c) || pauses.MatchString(c)):
			named = true
		case !named && len(c) < 120 && acts.MatchString(c) && t.b.isAct(c):
			named = true
		case !isLimit(c) && !isClock(c):
			return false
		}
	}
	if named {
		t.b.remark(strings.Join(cells, " "))
	}
	return named
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
		if c = strings.TrimSpace(c); c != "" && !rule.MatchString(c) && !pageLine.MatchString(c) && !(len(c) > 7 && (listTitle.MatchString(c) || startsWithDate(c)) && !t.b.namesState(c)) {
			return false
		}
	}
	t.b.remark(strings.Join(cells, " "))
	return true
}
