package report

import (
	"slices"
	"strings"
)

const (
	gutter    = 2  // cells between columns
	flexLeast = 12 // a text that may be cut keeps so many cells
	flexMost  = 44
	barCells  = 16
	barsFrom  = 100 // narrower than this, no bars
)

// table sets as many columns as there is room for. The ones that matter least are left out first.
func (p *page) table(t table) {
	shown := p.columns(t)
	widths := p.widths(t, shown)
	var heads, rules []string
	for i, c := range shown {
		heads = append(heads, pad(cut(t.columns[c].head, widths[i]), widths[i], t.columns[c].end))
		rules = append(rules, strings.Repeat("─", widths[i]))
	}
	between := strings.Repeat(" ", gutter)
	p.line(strings.Join(heads, between))
	p.line(strings.Join(rules, between))
	for _, row := range t.rows {
		var parts []string
		for i, c := range shown {
			parts = append(parts, pad(row[c].inText(widths[i]), widths[i], t.columns[c].end))
		}
		p.line(strings.Join(parts, between))
	}
}

func (c cell) inText(width int) string {
	if c.bar != nil {
		return c.bar.blocks(width)
	}
	return cut(c.text, width)
}

// columns returns the places of the columns that fit together at their least widths.
func (p *page) columns(t table) []int {
	var shown []int
	for i := range t.columns {
		if !t.empty(i) && (!t.barred(i) || p.width >= barsFrom) {
			shown = append(shown, i)
		}
	}
	for p.least(t, shown) > p.width {
		worst := 0
		for i, c := range shown {
			if t.columns[c].rank > t.columns[shown[worst]].rank {
				worst = i
			}
		}
		if t.columns[shown[worst]].rank == 0 {
			return shown
		}
		shown = slices.Delete(shown, worst, worst+1)
	}
	return shown
}

func (p *page) least(t table, shown []int) int {
	sum := gutter * (len(shown) - 1)
	for _, c := range shown {
		natural := t.natural(c)
		if t.columns[c].flex {
			natural = min(natural, flexLeast)
		}
		sum += natural
	}
	return sum
}

// widths gives every column its natural width and shares what is left among those that were cut.
func (p *page) widths(t table, shown []int) []int {
	widths := make([]int, len(shown))
	for i, c := range shown {
		widths[i] = t.natural(c)
		if t.columns[c].flex {
			widths[i] = min(widths[i], flexLeast)
		}
	}
	left := p.width - p.least(t, shown)
	for more := true; left > 0 && more; {
		more = false
		for i, c := range shown {
			if t.columns[c].flex && left > 0 && widths[i] < min(t.natural(c), flexMost) {
				widths[i]++
				left--
				more = true
			}
		}
	}
	return p.shrunk(t, shown, widths)
}

// shrunk cuts the widest columns where even the ones that are always shown do not fit.
func (p *page) shrunk(t table, shown, widths []int) []int {
	for sum := p.least(t, shown); sum > p.width; sum-- {
		widest := 0
		for i := range widths {
			if widths[i] > widths[widest] {
				widest = i
			}
		}
		widths[widest] = max(widths[widest]-1, 1)
	}
	return widths
}

// natural returns the width of a column's widest cell.
func (t table) natural(c int) int {
	if t.barred(c) {
		return barCells
	}
	widest := cells(t.columns[c].head)
	for _, row := range t.rows {
		widest = max(widest, cells(row[c].text))
	}
	return widest
}

func (t table) barred(c int) bool {
	return slices.ContainsFunc(t.rows, func(row []cell) bool { return row[c].bar != nil })
}

// empty says that no row has anything to say in a column.
func (t table) empty(c int) bool {
	return !slices.ContainsFunc(t.rows, func(row []cell) bool { return row[c].bar != nil || row[c].text != "" && !row[c].none })
}
