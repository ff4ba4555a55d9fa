package intake

import (
	"slices"
	"strings"
)

// headerWithin is how far down a heading is looked for, below titles and dates.
const headerWithin = 15

// findHeader returns the row that is the heading, or -1.
func (t *table) findHeader() int {
	switch t.b.opt.Header {
	case "no":
		return -1
	case "yes":
		return 0
	}
	best, known := -1, 0
	for i, r := range t.head[:min(len(t.head), headerWithin)] {
		if t.widest > 2 && filledCells(r.cells) < 2 {
			continue
		}
		h := readHeader(r.cells)
		if !isHeader(h, r.cells) || h.known <= known {
			continue
		}
		if best >= 0 && i > best+1 && t.namesColumns(t.head[best].cells) { // the heading of another table below the first
			break
		}
		best, known = i, h.known
	}
	if best < 0 && t.countedBelow() {
		return 0
	}
	return best
}

// countedBelow says whether the first row is a heading though no word of it is known: each of its cells is filled, none
// is a name or a number, and below it a column counts the rows from one.
func (t *table) countedBelow() bool {
	if len(t.head) < 3 || t.widest < 2 || filledCells(t.head[0].cells) < t.widest {
		return false
	}
	for _, c := range t.head[0].cells {
		if c = strings.TrimSpace(c); len(c) > 60 || isNumber(c) || t.b.isName(c) {
			return false
		}
	}
	for i := range t.widest {
		if numbersRise(i, t.head[1:]) {
			return true
		}
	}
	return false
}

// numbersRise says whether each row has 1, 2, 3 and so on in a column.
func numbersRise(i int, rows []row) bool {
	for n, r := range rows {
		if i >= len(r.cells) || !isNumber(r.cells[i]) || count(strings.Trim(westernDigits(r.cells[i]), ".) ")) != n+1 {
			return false
		}
	}
	return true
}

// isHeader says whether a row is a heading: half of what stands in it is known as such, and something in it may be the name.
func isHeader(h header, cells []string) bool {
	filled := filledCells(cells)
	switch {
	case h.known == 0:
		return false
	case h.find(FieldName) >= 0 || h.find(FieldPerson) >= 0 || h.find(FieldCode) >= 0:
		return h.known >= 2 || filled <= 2
	}
	return h.known >= 2 && h.known*2 >= filled
}

func filledCells(cells []string) int {
	filled := 0
	for _, c := range cells {
		if strings.TrimSpace(c) != "" {
			filled++
		}
	}
	return filled
}

// takeHeader takes a row as the heading, with the one below where that goes on, and what stands above it as
// remarks. It returns the last row of the heading.
func (t *table) takeHeader(at int) int {
	t.above(t.head[:at])
	cells, last := t.headingCells(at)
	h := readHeader(cells)
	t.b.result.Detected.Header = t.head[at].line
	t.columns, t.minutes = h.columns, h.minutes
	t.rows = t.ofOne(t.head[last+1:])
	if h.known == 0 {
		t.allByContents()
	}
	t.b.own = slices.EqualFunc(t.columns, Fields(), func(c Column, f Field) bool { return c.Heading == string(f) })
	t.inTwo()
	t.byContents()
	t.timesOfDay(t.rows)
	t.blocks = t.inBlocks(t.rows)
	named := h.known > 0 && h.find(FieldName) >= 0
	t.columns = t.nameSomething(t.columns)
	t.b.result.Detected.Guessed = t.guessed(named)
	t.reportHeadings(t.head[at].line)
	return last
}

// headingCells returns the cells of a heading, with those of the row below where it goes on, and its last row.
func (t *table) headingCells(at int) (cells []string, last int) {
	cells = t.head[at].cells
	if next := at + 1; next < len(t.head) && !isOwn(strings.Join(cells, ",")) && allHeadings(t.head[next].cells) {
		return stacked(cells, t.head[next].cells), next
	}
	return cells, at
}

// byContents tells what columns hold whose headings nobody knows, where their cells leave no doubt.
func (t *table) byContents() {
	h := header{columns: t.columns}
	t.namesByContents(h)
	if at := h.find(FieldTitle); at >= 0 && h.find(FieldCategory) < 0 && !t.b.own && t.most(at, isCategory) { // "Role": member, non-member
		t.columns[at].Field = FieldCategory
	}
	for i := range t.columns {
		if t.columns[i].Field != FieldUnknown || t.columns[i].Heading == "" {
			continue
		}
		switch {
		case h.find(FieldLimit) < 0 && (t.most(i, isWordedLimit) || timeHeading.MatchString(t.columns[i].Heading) && t.most(i, isLimitOrNumber)):
			t.columns[i].Field = FieldLimit
		case h.find(FieldNumber) < 0 && t.counts(i):
			t.columns[i].Field = FieldNumber
		case h.find(FieldTitle) < 0 && t.most(i, isLevel):
			t.columns[i].Field = FieldTitle
		case h.find(FieldCategory) < 0 && t.most(i, isCategory):
			t.columns[i].Field = FieldCategory
		case h.find(FieldLanguage) < 0 && t.most(i, isLanguage):
			t.columns[i].Field = FieldLanguage
		}
	}
}

// namesByContents finds the column of the states where the heading names none: somebody speaks in "Who" as in "Delegation".
func (t *table) namesByContents(h header) {
	if at, code := h.find(FieldName), h.find(FieldCode); at >= 0 && code >= 0 && h.find(FieldPerson) < 0 && !t.b.own && t.share(at, t.isState) == 0 && t.share(code, isCode) > 80 {
		t.columns[at].Field, t.columns[code].Field = FieldPerson, FieldName // whoever speaks, and for which state
		return
	}
	if h.find(FieldName) >= 0 {
		if at := h.find(FieldName); t.share(at, t.isState) > 0 || h.find(FieldPerson) >= 0 || t.b.own {
			return
		}
	}
	for i := range t.columns {
		if t.columns[i].Field == FieldUnknown && t.columns[i].Heading != "" && t.share(i, t.isState)*2 > 100 {
			if at := h.find(FieldName); at >= 0 {
				t.columns[at].Field = FieldPerson
			}
			t.columns[i].Field = FieldName
			return
		}
	}
}

// share returns how many of a hundred cells that are filled look like something.
func (t *table) share(i int, looks func(string) bool) int {
	filled, yes := 0, 0
	for _, r := range t.rows {
		if i < len(r.cells) && strings.TrimSpace(r.cells[i]) != "" {
			filled++
			if looks(strings.TrimSpace(r.cells[i])) {
				yes++
			}
		}
	}
	return yes * 100 / max(filled, 1)
}

// isState says whether a cell is the name of a state or group, with or without something behind it.
func (t *table) isState(s string) bool {
	if len(s) > 160 {
		return false
	}
	if t.b.isName(s) {
		return true
	}
	if _, ok := t.b.memberOf(s); ok {
		return true
	}
	_, ok := t.b.sameTwice(s)
	return ok
}

// counts says whether a column's numbers count the rows.
func (t *table) counts(i int) bool {
	last, seen := 0, 0
	for _, r := range t.rows {
		if i >= len(r.cells) || strings.TrimSpace(r.cells[i]) == "" || !isNumber(r.cells[i]) {
			continue
		}
		n := count(strings.Trim(westernDigits(r.cells[i]), ". )"))
		if n != last+1 {
			return false
		}
		last, seen = n, seen+1
	}
	return seen > 2
}

var timeHeading = pattern(`(?i)\btime\b|\bmins?\b|minut|temps|durée|tiempo|duración|врем|мин|时|分钟|الوقت|المدة|دقائق`)

func isLimitOrNumber(s string) bool { return isLimit(s) || isNumber(s) }

var levels = words(`sg dsg usg asg pm dpm fm vfm dfm mfa mos pr dpr cda "cda a.i." hod po dpo hos hog pga min minister amb ambassador pres president hm vp rp rpa mae`)

// isLevel says whether a cell says how high a speaker stands: an office, or its letters.
func isLevel(s string) bool { return levels[fold(s)] || isOffice(s) && len(s) < 80 }

// allByContents says what columns hold below a heading of which no word is known: somebody said that it is one.
func (t *table) allByContents() {
	for i, c := range t.withoutHeader() {
		if i < len(t.columns) {
			t.columns[i].Field = c.Field
		}
	}
}

// isWordedLimit says whether a cell is a limit and nothing else: a number alone may be anything.
func isWordedLimit(s string) bool {
	return isLimit(s) && !isNumber(s) && strings.ContainsAny(westernDigits(s), "0123456789")
}

// allHeadings says whether every filled cell of a row, of at least two, is a heading.
func allHeadings(cells []string) bool {
	filled, known := 0, 0
	for _, c := range cells {
		if strings.TrimSpace(c) == "" {
			continue
		}
		filled++
		if _, ok := readHeading(c); ok {
			known++
		}
	}
	return filled > 1 && known == filled
}

// stacked makes one heading of two rows: the lower says more where it says anything.
func stacked(upper, lower []string) []string {
	cells := make([]string, max(len(upper), len(lower)))
	copy(cells, upper)
	for i, c := range lower {
		if strings.TrimSpace(c) != "" {
			cells[i] = c
		}
	}
	return cells
}

// nameSomething makes sure that one column is the name, if the heading names none: the person's, the code's, or
// the first that is nothing else.
func (t *table) nameSomething(columns []Column) []Column {
	h := header{columns: columns}
	if h.find(FieldName) >= 0 || t.b.mapped(FieldName) {
		return columns
	}
	for _, f := range []Field{FieldUnknown, FieldPerson, FieldOnBehalfOf, FieldCode, FieldTitle} {
		if i := h.find(f); i >= 0 && !(f == FieldUnknown && h.find(FieldPerson) >= 0) {
			columns[i].Field = FieldName
			return columns
		}
	}
	return columns
}

// mapped says whether the user said which column holds a field.
func (b *builder) mapped(f Field) bool {
	for _, m := range b.opt.Mapping {
		if m == f {
			return true
		}
	}
	return false
}

func (t *table) reportHeadings(line int) {
	seen := map[Field]bool{}
	for i, c := range t.columns {
		if _, asked := t.b.opt.Mapping[i+1]; asked || c.Heading == "" && c.Field == FieldUnknown {
			continue
		}
		switch {
		case c.Field == FieldUnknown:
			t.b.problem(line, i+1, Warning, ColumnUnknown, Args{Value: c.Heading})
		case seen[c.Field] && c.Field != FieldNumber && c.Field != FieldNote && i != t.given && i != t.family:
			t.b.problem(line, i+1, Warning, ColumnTwice, Args{Value: c.Heading, Field: c.Field})
		}
		seen[c.Field] = true
	}
}

var clockCell = pattern(`(?i)^\d{1,2}[:.h]\d{2}(?:\s*(?:[ap]\.?m\.?|[-–—].*))?$`)

func isClock(s string) bool { return clockCell.MatchString(strings.TrimSpace(s)) }

// timesOfDay tells a column of the times at which speakers begin from one of limits: they rise from row to row.
func (t *table) timesOfDay(rows []row) {
	for i := range t.columns {
		if t.columns[i].Field != FieldLimit {
			continue
		}
		seen, last, rising := 0, -1, true
		for _, r := range rows {
			if i >= len(r.cells) || strings.TrimSpace(r.cells[i]) == "" {
				continue
			}
			at, ok := minuteOfDay(r.cells[i])
			rising = rising && ok && at > last
			seen, last = seen+1, at
		}
		if rising && seen > 2 {
			t.columns[i].Field = FieldNote
		}
	}
}

func minuteOfDay(s string) (int, bool) {
	s = strings.TrimSpace(s)
	if !isClock(s) {
		return 0, false
	}
	digits := strings.FieldsFunc(s, func(r rune) bool { return r < '0' || r > '9' })
	minutes := count(digits[0])*60 + count(digits[1])
	if strings.Contains(strings.ToLower(s), "p") && minutes < 12*60 {
		minutes += 12 * 60
	}
	return minutes, true
}
