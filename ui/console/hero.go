package console

import (
	"slices"
	"strings"
	"time"

	"rostrum/speakers"
	"rostrum/speakers/plain"
	"rostrum/timer"
	"rostrum/timer/session"
	"rostrum/ui/console/digits"
	"rostrum/ui/theme"
)

// hero draws who has the floor and the clock: the digits as large as the rest leaves room for.
func (sc scene) hero(a area, timeOfDay bool) []string {
	sit := sc.situation()
	above := append([]string{sc.stateLine(sit, a.columns, timeOfDay)}, sc.who(a)...)
	below := sc.upNext(a)
	room := a.rows - len(above) - len(below) - 1 // the bar
	if a.rows >= 22 {
		room--
	}
	air := 0
	if room >= 8 {
		air = 2
	}
	clock := sc.digits(sit, area{a.columns, room - air})
	slack := max(room-len(clock), 0)
	field := append(blank(a.columns, (slack+1)/3), clock...)
	field = append(field, blank(a.columns, min(slack-(slack+1)/3, 1))...)
	lines := slices.Concat(above, sc.lit(sit, field))
	lines = append(lines, sc.bar(sit, a.columns))
	if a.rows >= 22 {
		lines = append(lines, sc.underBar(a.columns))
	}
	lines = append(lines, blank(a.columns, a.rows-len(lines)-len(below))...)
	return append(lines, below...)
}

// stateLine is the state in a word and a shape, what goes with it, and at the right the limit or the time of day.
func (sc scene) stateLine(sit situation, columns int, timeOfDay bool) string {
	if (sit.over || sit.last) && !timeOfDay {
		return sc.overLine(sit, columns)
	}
	left := sit.style.Pill().Render(" " + sit.mark + " " + sit.word + " ")
	if sc.width(left)+sc.width(sit.beside)+len(" 15:04 ") > columns {
		sit.beside = sit.less
	}
	if sit.beside != "" {
		left += " " + sc.theme.Dim.Render(sit.beside)
	}
	right := sc.theme.Dim.Render(sc.limit())
	if timeOfDay {
		right = sc.limitAndTime(columns - sc.width(left) - 1)
	}
	return sc.ends(left, right, columns)
}

// overLine carries the state over the whole width, so that it is seen from across the table.
func (sc scene) overLine(sit situation, columns int) string {
	left := " " + sit.mark + " " + sit.word
	if sit.beside != "" {
		left += " " + sit.beside
	}
	return sit.style.Pill().Render(sc.ends(left, sc.limit()+" ", columns))
}

// limitAndTime is the time of day, with the limit before it where there is room for both.
func (sc scene) limitAndTime(columns int) string {
	at := sc.theme.Strong.Render(sc.timeOfDay())
	both := sc.theme.Dim.Render(sc.limit()) + "  " + at
	if sc.width(both) > columns {
		return at
	}
	return both
}

func (sc scene) timeOfDay() string { return sc.now.At.Format("15:04") }

// limit says the limit of the statement, or of the one to come.
func (sc scene) limit() string {
	var limit time.Duration
	changed := false
	if t, ok := sc.state.Floor(); ok {
		limit, changed = t.Limit, t.LimitSet
	} else if next, ok := sc.state.Next(); ok && !sc.halted() {
		limit = sc.state.Limits().For(next)
	} else {
		return ""
	}
	s := sc.say().NoLimit
	if limit > timer.NoLimit {
		s = sc.say().Limit(timer.Left(limit))
	}
	if changed {
		s += ", " + sc.say().LimitSet
	}
	return s
}

// who names whoever has the floor, or is to have it next, and on whose behalf.
func (sc scene) who(a area) []string {
	sp, as, ok := sc.subject()
	if !ok {
		return []string{sc.fit(sc.theme.Strong.Render(sc.nobody()), a.columns)}
	}
	large := a.rows >= 15
	lines := 1
	if large {
		lines = 2
	}
	var out []string
	if large {
		out = append(out, spaces(a.columns))
	}
	label := ""
	if _, speaking := sc.state.Floor(); !speaking {
		label = sc.say().Next + "  "
	}
	held := sc.held()
	for _, s := range sc.wrap(sc.named(sp.Name), a.columns-sc.width(label)-sc.width(held), lines) {
		out = append(out, sc.ends(sc.theme.Next.Render(label)+sc.theme.Strong.Render(s), sc.theme.Paused.Render(held), a.columns))
		label, held = spaces(sc.width(label)), ""
	}
	if s := sc.behalf(sp, as); s != "" {
		for _, s := range sc.wrap(s, a.columns, lines) {
			out = append(out, sc.fit(sc.theme.Text.Render(s), a.columns))
		}
	}
	if s := person(sp); s != "" && a.rows >= 18 {
		out = append(out, sc.fit(sc.theme.Dim.Render(sc.cut(s, a.columns)), a.columns))
	}
	if s := sc.noteOfNext(); s != "" {
		out = append(out, sc.fit(sc.theme.Refused.Render(sc.cut(s, a.columns)), a.columns))
	}
	return out
}

// noteOfNext is the list's note on who is to be called, while nobody speaks: that it withdrew or comes later may stand there, and the
// President is about to give it the floor.
func (sc scene) noteOfNext() string {
	next, ok := sc.following()
	if _, speaking := sc.state.Floor(); speaking || !ok {
		return ""
	}
	if s := plain.Line(next.Note); s != "" {
		return sc.say().List.NoteIs(s)
	}
	return ""
}

// held says where the clock of a statement stands that a point of order holds up: the digits count the point of order.
func (sc scene) held() string {
	t, speaking := sc.state.Floor()
	if !speaking || !sc.pointPending() {
		return ""
	}
	r := sc.state.Countdown(t).ReadingAt(sc.elapsed())
	if r.Over {
		return " " + sc.say().StandsAt("+"+r.String())
	}
	return " " + sc.say().StandsAt(r.String())
}

// underBar says how long the statement has taken and when it began.
func (sc scene) underBar(columns int) string {
	t, ok := sc.state.Floor()
	if !ok {
		return spaces(columns)
	}
	began := sc.theme.Dim.Render(sc.say().Began(t.Began().At.Format("15:04:05")))
	return sc.ends(sc.spentLine(timer.Spent(sc.spentOn(t))), began, columns)
}

// spentLine is how long the statement has taken, the figure in the text's own colour: it is looked for, and what changes each second
// takes fewest bytes so.
func (sc scene) spentLine(figure string) string {
	sentence := sc.say().SpentSoFar(figure)
	before, after, found := strings.Cut(sentence, figure)
	if !found {
		return sc.theme.Dim.Render(sentence)
	}
	return sc.theme.Dim.Render(before) + sc.theme.Text.Render(figure) + sc.theme.Dim.Render(after)
}

// subject returns whose name stands over the clock.
func (sc scene) subject() (speakers.Speaker, session.Role, bool) {
	if t, ok := sc.state.Floor(); ok {
		return sc.state.SpeakerOf(t), t.As, true
	}
	next, ok := sc.following()
	return next, session.OrdinaryStatement, ok
}

func (sc scene) nobody() string {
	if n := sc.state.Count(session.Waiting); n > 0 {
		return sc.say().NotHeard(n)
	}
	if _, heard := sc.state.LastEnded(); heard {
		if sc.state.Count(session.Absent)+sc.state.Count(session.Withdrawn) > 0 {
			return sc.say().ListThrough
		}
		return sc.say().EverybodyIn
	}
	return sc.say().NobodyNext
}

func (sc scene) behalf(sp speakers.Speaker, as session.Role) string {
	var parts []string
	if role, ok := sc.say().Roles[as]; ok && role != "" {
		parts = append(parts, role)
	}
	if s := plain.Line(sp.OnBehalfOf); s != "" {
		parts = append(parts, sc.say().Behalf(sc.spokenGroup(s)))
	} else if n := len(sp.States); n > 1 {
		parts = append(parts, sc.say().Joint(n))
	}
	return strings.Join(parts, ", ")
}

func person(sp speakers.Speaker) string {
	who, title := plain.Line(sp.Person), plain.Line(sp.Title)
	if who != "" && title != "" {
		return who + ", " + title
	}
	return who + title
}

// digits draws the clock as large as fits; plainly in bold where not even three rows are free.
func (sc scene) digits(sit situation, a area) []string {
	if sit.clock == "" {
		return sc.stepLines(a)
	}
	f, ok := digits.For(widest(sit), a.columns, a.rows, sc.hashes)
	if !ok {
		return []string{sc.fit(sit.shown(sit.style.Bold()).Render(sit.clock), a.columns)}
	}
	style := sit.shown(sit.style)
	if sit.faint {
		style = style.Faint()
	}
	rows, beside := f.Draw(sit.clock), spaces(a.columns-f.Width(sit.clock))
	for i, row := range rows {
		rows[i] = style.Render(row) + beside
	}
	return rows
}

// shown is the style that the digits are written in: none while the red light is on, whose field is coloured as a whole.
func (sit situation) shown(style theme.Style) theme.Style {
	if sit.lamp {
		return theme.Style{}
	}
	return style
}

// lit turns the clock's field inside out while the red light is on, so that it is seen from across the table. Past the
// grace the field has an edge of another shape, which is seen without colour too.
func (sc scene) lit(sit situation, field []string) []string {
	if !sit.lamp {
		return field
	}
	for i, row := range field {
		if sit.grace && i == 0 && strings.TrimSpace(row) == "" {
			row = strings.Repeat(sc.shape("▚", "#"), sc.width(row))
		}
		field[i] = sit.style.Pill().Render(row)
	}
	return field
}

// widest returns digits as wide as the statement can be expected to need, so that the size does not jump when the
// limit is passed.
func widest(sit situation) string {
	if sit.over || len(sit.clock) > 4 {
		return sit.clock
	}
	return "+" + sit.clock
}

// upNext is who comes next, with the line to be read out.
func (sc scene) upNext(a area) []string {
	next, ok := sc.following()
	label := sc.theme.Next.Render(sc.say().Next)
	if _, speaking := sc.state.Floor(); !ok && !speaking {
		return nil // that nobody is waiting stands over the clock
	}
	if !ok {
		return []string{sc.fit(label+"  "+sc.theme.Dim.Render(sc.say().NobodyNext), a.columns)}
	}
	name := sc.cut(sc.named(next.Name), a.columns-sc.width(sc.say().Next)-2)
	out := []string{sc.fit(label+"  "+sc.theme.Strong.Render(name), a.columns)}
	if _, speaking := sc.state.Floor(); !speaking {
		out = nil // the name stands over the clock
	}
	lines := 0
	switch {
	case sc.halted(): // nobody is given the floor now
	case a.rows >= 15:
		lines = 3
	case a.rows >= 11 || len(out) == 0:
		lines = 1
	}
	for _, s := range sc.wrap(sc.reading(next), a.columns, lines) {
		out = append(out, sc.fit(sc.theme.Read.Render(s), a.columns))
	}
	return out
}

// following returns who gets the floor next: nobody any more once the meeting is adjourned.
func (sc scene) following() (speakers.Speaker, bool) {
	if sc.state.Phase() == session.Adjourned {
		return speakers.Speaker{}, false
	}
	return sc.state.Next()
}

func blank(columns, n int) []string {
	lines := make([]string, 0, max(n, 0))
	for range n {
		lines = append(lines, spaces(columns))
	}
	return lines
}
