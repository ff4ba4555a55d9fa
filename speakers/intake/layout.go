package intake

import "strings"

// Layout is what is said of a table from outside: by a person, or as it was kept of an earlier table.
type Layout struct {
	Heading int           // the row of the heading among the first rows, counted from 1; NoHeading; 0: as detected
	Fields  map[int]Field // what columns hold, counted from 1; columns not named here are detected
}

// NoHeading says that the first row is an entry already.
const NoHeading = -1

// Sample is the beginning of a table, by which it can be told what its columns hold.
type Sample struct {
	Rows     [][]string // the first rows as they came
	Heading  int        // the row that was recognised as the heading, counted from 1; 0: none
	Headings []string   // of that heading, which may go over two rows
	Contents []Field    // what the cells alone say of each column
	Unheaded bool       // no heading was recognised, but the first row looks like one
}

// HeadingKey is what a heading is compared by: letter case, accents and punctuation do not count.
func HeadingKey(s string) string {
	if key := fold(s); key != "" {
		return key
	}
	return strings.TrimSpace(s)
}

// Several says whether more than one column may hold a field.
func (f Field) Several() bool {
	return f == FieldUnknown || f == FieldIgnored || f == FieldNote || f == FieldNumber
}

// laidOut asks for the layout, and returns the row of the heading, counted from 0; -1: none.
func (t *table) laidOut(at int) int {
	if t.b.opt.Layout == nil {
		return at
	}
	s := Sample{Rows: t.b.result.Preview, Heading: at + 1, Contents: fieldsOf(t.withoutHeader()), Unheaded: at < 0 && t.likelyHeading()}
	if at >= 0 {
		s.Headings, _ = t.headingCells(at)
	}
	l, ok := t.b.opt.Layout(s)
	if !ok {
		return at
	}
	t.b.opt.Mapping, t.told = l.Fields, true
	switch {
	case l.Heading == NoHeading:
		return -1
	case l.Heading > 0 && l.Heading <= len(t.head):
		return l.Heading - 1
	}
	return at
}

func fieldsOf(columns []Column) []Field {
	fields := make([]Field, len(columns))
	for i, c := range columns {
		fields[i] = c.Field
	}
	return fields
}

// guessed says whether nothing but its place makes a column the name: no heading, nobody from outside, and no names of states or groups in it.
func (t *table) guessed(named bool) bool {
	if named || t.b.mapped(FieldName) || t.widest < 2 {
		return false
	}
	for i, c := range t.columns {
		if c.Field == FieldName {
			return !t.most(i, func(s string) bool { return t.b.isName(strings.TrimSpace(s)) })
		}
	}
	return true
}

// reportGuess reports a name column that nothing speaks for, where the first row looks like a heading besides. Without the
// latter the list is as lists without a heading are: the first column is the name.
func (t *table) reportGuess() {
	if d := t.b.result.Detected; !d.Guessed || !d.Unheaded {
		return
	}
	for i, c := range t.columns {
		if c.Field == FieldName && i < len(t.head[0].cells) {
			t.b.problem(t.head[0].line, i+1, Warning, NameGuessed, Args{Value: shorten(t.quiet(t.head[0].cells[i]))})
		}
	}
}

// numberedColumn is what programs call columns that nobody named.
var numberedColumn = pattern(`(?i)^(?:col(?:umn|onne|umna)?|spalte|feld|field|champ|campo|столбец|поле|列|栏|字段|عمود|unnamed:?)[ _.-]?(?:\d{1,3}|[a-z])$`)

// likelyHeading says whether the first row, not recognised as a heading, looks like one: each of its cells is filled and short, none holds a
// number or a name that is known, and below it some column holds what the row does not. It may be an entry all the same.
func (t *table) likelyHeading() bool {
	if len(t.head) < 2 || t.widest < 2 || filledCells(t.head[0].cells) < t.widest {
		return false
	}
	seen, generic := map[string]bool{}, true
	for _, c := range t.head[0].cells {
		c = strings.TrimSpace(c)
		numbered := numberedColumn.MatchString(c)
		generic = generic && numbered
		if seen[c] || len(c) > 60 || !numbered && strings.ContainsAny(c, "0123456789") || t.b.isName(c) {
			return false
		}
		seen[c] = true
	}
	if generic {
		return true
	}
	first := t.head[0].cells
	t.rows = t.head[1:]
	defer func() { t.rows = t.head }()
	for i, c := range first {
		if f := t.contents(i); f != FieldUnknown && !t.holds(f, c) {
			return true
		}
		if t.most(i, func(s string) bool { return t.b.isName(strings.TrimSpace(s)) }) {
			return true
		}
	}
	return false
}

// holds says whether a cell looks like what a field holds.
func (t *table) holds(f Field, cell string) bool {
	c := cells{b: t.b, texts: []string{strings.TrimSpace(cell)}, unheaded: true}
	return c.holds(f)
}
