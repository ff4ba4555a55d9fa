package intake

import (
	"strings"
	"time"
)

// byContents tells what columns hold whose headings nobody knows, where their cells leave no doubt.
func (t *table) byContents() {
	h := header{columns: t.columns}
	t.namesByContents(h)
	t.capacities()
	for i := range t.columns {
		if t.columns[i].Field != FieldUnknown {
			continue
		}
		switch {
		case t.columns[i].Heading == "" && (h.find(FieldNumber) >= 0 || !t.counts(i)):
		case besideTheList.MatchString(strings.ToLower(t.columns[i].Heading)):
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

// capacities tells columns of offices from those of categories, whatever they are headed: "Role" and "Capacity" may be either. Of two with
// categories the first is the one.
func (t *table) capacities() {
	if t.b.own {
		return
	}
	for i, c := range t.columns {
		if values := t.texts(i); len(values) > 0 && (c.Field == FieldTitle || c.Field == FieldCategory || groupHeadings[fold(c.Heading)]) {
			t.columns[i].Field = capacityOrOffice(c.Field, c.Heading, values)
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
		n := countIn(r.cells[i])
		if n != last+1 {
			return false
		}
		last, seen = n, seen+1
	}
	return seen > 2
}

var timeHeading = pattern(`(?i)\btime\b|\bmins?\b|minut|temps|durée|tiempo|duración|врем|мин|时|分钟|الوقت|المدة|دقائق`)

func isLimitOrNumber(s string) bool { return isLimit(s) || isNumber(s) }

var levels = words(`sg dsg usg asg pm dpm fm vfm dfm mfa mos pr dpr cda "cda a.i." hod po dpo hos hog pga min minister amb ambassador pres president hm vp rp rpa mae "م د" "و خ" "пп" "зпп" "мид"`)

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

// longestWorded is the longest limit below a heading that nobody knows: what is longer is a time of the day.
const longestWorded = 30 * time.Minute

// isWordedLimit says whether a cell is a limit and nothing else: a number alone may be anything.
func isWordedLimit(s string) bool {
	l := parseLimit(s, false)
	return l.value > 0 && l.value <= longestWorded && l.doubt == "" && !isNumber(s)
}
