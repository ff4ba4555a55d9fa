package report

import "time"

// document is the report as people read it: the same parts in the terminal, in Markdown and on a page.
type document struct {
	words    Words
	title    string
	subtitle string
	face     []pair
	remarks  []string
	key      []pair
	sections []section
	foot     string
}

// pair is one named figure.
type pair struct{ name, value, note string }

type section struct {
	id     string
	title  string
	lead   string
	groups []group
	table  *table
	notes  []string
	chart  chart
}

type group struct {
	title string
	pairs []pair
}

// chart names what is drawn at the head of a section.
type chart string

// The charts.
const (
	noChart         chart = ""
	timelineChart   chart = "timeline"
	lengthsChart    chart = "lengths"
	changeoverChart chart = "changeover"
	forecastChart   chart = "forecast"
)

type table struct {
	caption string
	columns []column
	rows    [][]cell
	totals  int // so many of the last rows add the others up
	seen    []columnSeen
}

// columnSeen is what the rows have in a column, looked at once.
type columnSeen struct {
	barred bool // lengths to be drawn
	filled bool // something to say
}

// look looks at the rows.
func (t *table) look() {
	t.seen = make([]columnSeen, len(t.columns))
	for _, row := range t.rows {
		for c, x := range row {
			t.seen[c].barred = t.seen[c].barred || x.bar != nil
			t.seen[c].filled = t.seen[c].filled || x.bar != nil || x.text != "" && !x.none
		}
	}
}

func (t *table) barred(c int) bool { return t.seen[c].barred }

// empty says that no row has anything to say in a column.
func (t *table) empty(c int) bool { return !t.seen[c].filled }

type column struct {
	head string
	end  bool // set at the line's end, as numbers are
	flex bool // a text that may be cut where there is little room
	// below says that on a page the column stands under the text before it instead of beside it.
	below bool
	rank  int // the higher, the sooner it is left out where there is little room; 0: never
}

type cell struct {
	text string
	sub  string // a second line where there is room for one
	sort int64  // what a column of numbers is sorted by
	over bool   // to be brought out
	none bool   // there is nothing to say
	// under is what of a remark is said in the terminal below its row, where the remark itself has no room.
	under string
	bar   *bar
}

// bar is a length against a limit, to be drawn as long as there is room for it.
type bar struct{ value, limit, longest time.Duration }

// section adds a part, unless it is empty.
func (d *document) section(s section) {
	if s.table != nil && len(s.table.rows) == 0 {
		s.table = nil
	}
	if s.table != nil {
		s.table.look()
	}
	if s.table != nil || len(s.groups) > 0 || len(s.notes) > 0 || s.chart != noChart {
		d.sections = append(d.sections, s)
	}
}

func text(s string) cell { return cell{text: s} }

func (w Words) duration(d time.Duration) cell {
	return cell{text: w.Write.Duration(d), sort: d.Milliseconds()}
}

func (w Words) count(n int) cell { return cell{text: w.Write.Count(n), sort: int64(n)} }

func (w Words) clock(t time.Time) cell { return cell{text: w.clockOf(t), sort: t.UnixMilli()} }

func (w Words) none() cell { return cell{text: w.Say.None, sort: -1, none: true} }
