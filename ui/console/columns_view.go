package console

import (
	"fmt"
	"strconv"
	"strings"

	"rostrum/speakers"
	"rostrum/speakers/intake"
	"rostrum/speakers/plain"
	"rostrum/timer"
)

// How the screen's rows are shared out.
const (
	rowsForWhy    = 13 // from so many rows on it says why it is shown
	rowsForGap    = 15
	leastCell     = 4
	mostCell      = 26 // columns of one cell
	mostCellSmall = 16 // where the screen is narrow
)

func (p *mapping) view(sc scene, a area) []string {
	if sc.terminal.spoken {
		return p.spoken(sc, a)
	}
	var lines, bottom []string
	from, to, widths := p.window(sc, a.columns)
	title := sc.theme.Title.Render(sc.text.Mapping.Title) + "  " + sc.theme.Dim.Render(p.source(sc))
	lines = append(lines, sc.ends(title, sc.theme.Dim.Render(p.shownOf(sc, from, to)), a.columns))
	if a.rows >= rowsForWhy {
		for _, s := range sc.wrap(p.why(sc), a.columns, 2) {
			lines = append(lines, sc.fit(sc.theme.Text.Render(s), a.columns))
		}
	}
	lines = append(lines, p.meaningRow(sc, from, widths, a.columns))
	lines = append(lines, p.fileRows(sc, from, widths, area{a.columns, min(max(a.rows/3, 2), 10)})...)
	if a.rows >= rowsForGap {
		lines = append(lines, spaces(a.columns))
	}
	lines = append(lines, sc.fit(sc.theme.Strong.Render(sc.cut(p.summary(sc), a.columns)), a.columns))
	for _, s := range sc.wrap(p.warning(sc), a.columns, 2) {
		bottom = append(bottom, sc.fit(sc.theme.Refused.Render(s), a.columns))
	}
	bottom = append(bottom, p.choices(sc, a.columns)...)
	room := a.rows - len(lines) - len(bottom)
	if room < 0 {
		bottom = bottom[-room:]
	}
	lines = append(lines, p.entries(sc, area{a.columns, max(room, 0)})...)
	for len(lines) < a.rows-len(bottom) {
		lines = append(lines, spaces(a.columns))
	}
	return append(lines, bottom...)
}

// source names where the list came from.
func (p *mapping) source(sc scene) string {
	if p.into != nil {
		return sc.text.Pasting.Source
	}
	return sc.text.Source(sc.state)
}

// shownOf says which of the columns are in sight.
func (p *mapping) shownOf(sc scene, from, to int) string {
	return sc.text.Mapping.Shown(from+1, to, p.columns())
}

// why says in a sentence what is doubtful.
func (p *mapping) why(sc scene) string {
	t, d := sc.text.Mapping, p.list.Detected
	unknown := (&Columns{List: p.list}).unknown()
	switch {
	case p.heading == 1 && p.fields == nil:
		return t.WhyProposed
	case d.Guessed:
		return t.WhyGuessed
	case unknown > 0:
		return t.WhyUnknown(unknown)
	}
	return t.Why
}

// warning is what is to be looked at before the list is taken; "" is nothing.
func (p *mapping) warning(sc scene) string {
	t := sc.text.Mapping
	switch {
	case p.problem != "":
		return p.problem
	case !p.named():
		return t.NoName
	case p.into == nil && p.of != nil && !sameEntries(sc.state.List(), p.of.List.Speakers):
		return t.ByHand
	}
	return ""
}

func (p *mapping) summary(sc scene) string {
	if p.busy {
		return sc.text.Mapping.Reading
	}
	return sc.text.Mapping.Entries(len(p.list.Speakers), len(p.list.Problems))
}

// choices are the heading and the keeping, as they stand.
func (p *mapping) choices(sc scene, columns int) []string {
	t := sc.text.Mapping
	heading := t.HeadingNone
	if p.headed() {
		heading = t.HeadingRow(max(p.list.Detected.Heading, 1))
	}
	keep := t.Keep(p.keep, columns >= 72)
	return []string{sc.fit(sc.theme.Key.Render("h ")+sc.theme.Text.Render(sc.ends(heading, "", min(28, columns*3/5)-2))+
		sc.theme.Key.Render("s ")+sc.theme.Text.Render(sc.cut(keep, columns-min(28, columns*3/5)-2)), columns)}
}

// rows are those of the file from the heading on.
func (p *mapping) rows() [][]string {
	first := 0
	if p.headed() {
		first = max(p.list.Detected.Heading-1, 0)
	}
	return p.list.Preview[min(first, len(p.list.Preview)):]
}

// window returns which columns are in sight, and how wide each is: the chosen one is always among them.
func (p *mapping) window(sc scene, columns int) (from, to int, widths []int) {
	most := mostCell
	if columns < 72 {
		most = mostCellSmall
	}
	wide := make([]int, p.columns())
	for i := range wide {
		wide[i] = min(max(p.widest(sc, i), leastCell), most)
	}
	used := func(from, to int) int {
		sum := 0
		for _, w := range wide[from:to] {
			sum += w + cellGap
		}
		return sum - cellGap
	}
	p.leftmost = min(p.leftmost, p.chosen)
	for p.leftmost < p.chosen && used(p.leftmost, p.chosen+1) > columns {
		p.leftmost++
	}
	to = p.chosen + 1
	for to < len(wide) && used(p.leftmost, to+1) <= columns {
		to++
	}
	for p.leftmost > 0 && used(p.leftmost-1, to) <= columns {
		p.leftmost--
	}
	return p.leftmost, to, wide[p.leftmost:to]
}

const cellGap = 3 // columns between two cells

func (p *mapping) widest(sc scene, i int) int {
	w := sc.width(p.meaning(sc, i))
	rows := p.rows()
	for _, row := range rows[:min(len(rows), 10)] {
		if i < len(row) {
			w = max(w, sc.width(row[i]))
		}
	}
	return w
}

// meaning is what a column is taken for, as it stands above it.
func (p *mapping) meaning(sc scene, i int) string {
	return sc.shape("↕ ", "> ") + sc.text.Mapping.Fields[p.field(i)]
}

func (p *mapping) meaningRow(sc scene, from int, widths []int, columns int) string {
	cells := make([]string, len(widths))
	for i, w := range widths {
		label := sc.text.Mapping.Fields[p.field(from+i)]
		switch {
		case from+i == p.chosen:
			cells[i] = sc.theme.Selected.Render(sc.fit(p.meaning(sc, from+i), w))
		case p.field(from+i) == intake.FieldUnknown:
			cells[i] = sc.theme.Refused.Render(sc.fit(label, w))
		case p.field(from+i) == intake.FieldIgnored:
			cells[i] = sc.theme.Dim.Render(sc.fit(label, w))
		default:
			cells[i] = sc.theme.Next.Render(sc.fit(label, w))
		}
	}
	return sc.cells(cells, columns)
}

// fileRows are the first rows as they stand in the file, the heading first.
func (p *mapping) fileRows(sc scene, from int, widths []int, a area) []string {
	var lines []string
	for n, row := range p.rows() {
		if n == a.rows {
			break
		}
		cells := make([]string, len(widths))
		for i, w := range widths {
			cell := ""
			if from+i < len(row) {
				cell = plain.Line(row[from+i])
			}
			style := sc.theme.Text
			switch {
			case n == 0 && p.headed():
				style = sc.theme.Strong
			case p.field(from+i) == intake.FieldIgnored:
				style = sc.theme.Dim
			}
			cells[i] = style.Render(sc.fit(cell, w))
		}
		lines = append(lines, sc.cells(cells, a.columns))
	}
	return lines
}

// cells puts the cells of a row beside each other.
func (sc scene) cells(cells []string, columns int) string {
	return sc.fit(strings.Join(cells, sc.theme.Rule.Render(" "+sc.shape("│", "|")+" ")), columns)
}

// entries are the first entries that come of it.
func (p *mapping) entries(sc scene, a area) []string {
	var lines []string
	first := min(p.entry, max(len(p.list.Speakers)-a.rows, 0))
	for i := first; i < min(first+a.rows, len(p.list.Speakers)); i++ {
		lines = append(lines, sc.futureEntry(i+1, p.list.Speakers[i], a.columns))
	}
	return lines
}

// futureEntry is an entry as it would stand on the list: its place, name, category, limit and person.
func (sc scene) futureEntry(place int, sp speakers.Speaker, columns int) string {
	return sc.theme.Text.Render(sc.futureCells(place, nameAndGroup(sp), sp, columns))
}

// futureCells is such an entry without its style, by the name that is given.
func (sc scene) futureCells(place int, name string, sp speakers.Speaker, columns int) string {
	limit := sc.text.Mapping.NoLimit
	if l := sc.state.Limits().For(sp); l > timer.NoLimit {
		limit = timer.Left(l)
	}
	category := sc.text.Words.Category(sp.Category)
	row := fmt.Sprintf("%4s ", strconv.Itoa(place))
	if columns < 72 {
		return sc.ends(row+name, category+"  "+limit, columns)
	}
	row += sc.fit(name, (columns-5)*2/5) + "  " + sc.fit(category, 18) + " " + sc.right(limit, 7) + "  "
	return sc.fit(row+sc.cut(plain.Line(sp.Person), columns-sc.width(row)), columns)
}

func nameAndGroup(sp speakers.Speaker) string {
	if sp.OnBehalfOf == "" {
		return plain.Line(sp.Name)
	}
	return plain.Line(sp.Name) + " (" + plain.Line(sp.OnBehalfOf) + ")"
}

// spoken says the screen for those who hear it: each column with its first cells, then what comes of it.
func (p *mapping) spoken(sc scene, a area) []string {
	t := sc.text.Mapping
	lines := append([]string{t.Title}, sc.wrap(p.why(sc), a.columns, 3)...)
	rows := p.rows()
	for i := range p.columns() {
		var cells []string
		for _, row := range rows[:min(len(rows), 3)] {
			if i < len(row) && strings.TrimSpace(row[i]) != "" {
				cells = append(cells, plain.Line(row[i]))
			}
		}
		mark := "  "
		if i == p.chosen {
			mark = sc.shape("› ", "> ")
		}
		lines = append(lines, sc.cut(mark+t.Column(i+1, t.Fields[p.field(i)], strings.Join(cells, "; ")), a.columns))
	}
	lines = append(lines, p.choices(sc, a.columns)...)
	lines = append(lines, p.summary(sc))
	lines = append(lines, p.entries(sc, area{a.columns, 3})...)
	return append(lines, sc.wrap(p.warning(sc), a.columns, 3)...)
}
