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
func (p *page) table(t *table) {
	natural := t.natural()
	shown := p.columns(t, natural)
	widths := p.widths(t, shown, natural)
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
		p.under(t, row, shown, widths)
	}
}

// under says below a row what of its remarks must be known and has no room in it, below the first column of text.
func (p *page) under(t *table, row []cell, shown, widths []int) {
	indent := 0
	for i, c := range shown {
		if t.columns[c].flex {
			break
		}
		indent += widths[i] + gutter
	}
	for c, x := range row {
		if i := slices.Index(shown, c); x.under != "" && (i < 0 || !strings.Contains(x.inText(widths[i]), x.under)) {
			p.wrapped(strings.Repeat(" ", indent), x.under)
		}
	}
}

func (c cell) inText(width int) string {
	if c.bar != nil {
		return c.bar.blocks(width)
	}
	return cut(c.text, width)
}

// columns returns the places of the columns that fit together at their least widths.
func (p *page) columns(t *table, natural []int) []int {
	var shown []int
	for i := range t.columns {
		if !t.empty(i) && (!t.barred(i) || p.width >= barsFrom) {
			shown = append(shown, i)
		}
	}
	for t.least(shown, natural) > p.width {
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

// least is how wide the columns are together at the least.
func (t *table) least(shown, natural []int) int {
	sum := gutter * (len(shown) - 1)
	for _, c := range shown {
		sum += t.leastOf(c, natural)
	}
	return sum
}

func (t *table) leastOf(c int, natural []int) int {
	if t.columns[c].flex {
		return min(natural[c], flexLeast)
	}
	return natural[c]
}

// widths gives every column its natural width and shares what is left among those that were cut.
func (p *page) widths(t *table, shown, natural []int) []int {
	widths := make([]int, len(shown))
	for i, c := range shown {
		widths[i] = t.leastOf(c, natural)
	}
	left := p.width - t.least(shown, natural)
	for more := true; left > 0 && more; {
		more = false
		for i, c := range shown {
			if t.columns[c].flex && left > 0 && widths[i] < min(natural[c], flexMost) {
				widths[i]++
				left--
				more = true
			}
		}
	}
	for ; left < 0; left++ {
		narrowWidest(widths)
	}
	return widths
}

// narrowWidest cuts the widest column where even the ones that are always shown do not fit.
func narrowWidest(widths []int) {
	widest := 0
	for i := range widths {
		if widths[i] > widths[widest] {
			widest = i
		}
	}
	widths[widest] = max(widths[widest]-1, 1)
}

// natural returns the width of each column's widest cell.
func (t *table) natural() []int {
	natural := make([]int, len(t.columns))
	for c, column := range t.columns {
		natural[c] = cells(column.head)
		if t.barred(c) {
			natural[c] = barCells
		}
	}
	for _, row := range t.rows {
		for c, x := range row {
			natural[c] = max(natural[c], cells(x.text))
		}
	}
	return natural
}
