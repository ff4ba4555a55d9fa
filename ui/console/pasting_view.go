package console

import (
	"fmt"
	"slices"
	"strconv"

	"rostrum/speakers"
	"rostrum/speakers/plain"
	"rostrum/timer/session"
	"rostrum/ui/console/keys"
	"rostrum/ui/theme"
)

// How the rows of the screen are shared out.
const (
	spokenEntries  = 10 // that are read out at once
	spokenDoubts   = 3
	rowsForMargins = 14 // from so many rows on there is air between the parts
	markColumns    = 12 // of the word that says whether an entry is new, or more where places are long numbers
)

func (p *pastedList) view(sc scene, a area) []string {
	t := sc.text.Pasting
	title := sc.theme.Title.Render(t.Title)
	switch {
	case p.busy:
		return []string{sc.fit(title, a.columns), sc.fit(sc.theme.Text.Render(sc.cut(t.Reading, a.columns)), a.columns)}
	case p.list.Problem != "":
		return append([]string{sc.fit(title, a.columns)}, p.whyNot(sc, a)...)
	}
	p.look(sc)
	if sc.terminal.spoken {
		return p.spoken(sc, a)
	}
	counts := t.Counts(len(p.list.Speakers), p.standing.fresh, p.standing.listed())
	lines := []string{sc.ends(title, sc.theme.Strong.Render(counts), a.columns)}
	saysRows := max(a.rows/3, 2)
	if warning := p.warning(sc); warning != "" {
		wrapped := sc.wrap(warning, a.columns, saysRows)
		lines = append(lines, paragraph(sc, sc.theme.Refused, wrapped, a.columns)...)
		saysRows -= len(wrapped)
	}
	lines = append(lines, paragraph(sc, sc.theme.Text, sc.wrap(t.Joined(p.says(sc)...), a.columns, min(saysRows, 4)), a.columns)...)
	left := a.rows - len(lines) - len(p.list.Speakers) - 2 // when all entries are in sight, with air around them
	bottom := p.doubts(sc, a.columns, max(a.rows/5, 1, min(left, a.rows/2)))
	if a.rows >= rowsForMargins {
		lines = append(lines, spaces(a.columns))
		if len(bottom) > 0 {
			bottom = append([]string{spaces(a.columns)}, bottom...)
		}
	}
	room := max(a.rows-len(lines)-len(bottom), 1)
	shown, window := p.entries(sc, area{a.columns, room})
	if window != "" {
		lines[0] = p.titleWith(sc, window, counts, a.columns)
	}
	lines = append(lines, shown...)
	for len(lines) < a.rows-len(bottom) {
		lines = append(lines, spaces(a.columns))
	}
	return append(lines, bottom...)
}

// titleWith is the first line where not all entries are in sight. Where there is little room it is short of the title.
func (p *pastedList) titleWith(sc scene, window, counts string, columns int) string {
	t := sc.text.Pasting
	if sc.width(t.Title)+2+sc.width(window)+1+sc.width(counts) <= columns {
		return sc.ends(sc.theme.Title.Render(t.Title)+"  "+sc.theme.Dim.Render(window), sc.theme.Strong.Render(counts), columns)
	}
	return sc.ends(sc.theme.Title.Render(window), sc.theme.Strong.Render(t.Fewer(p.standing.fresh, p.standing.listed())), columns)
}

func paragraph(sc scene, style theme.Style, wrapped []string, columns int) []string {
	var lines []string
	for _, s := range wrapped {
		lines = append(lines, sc.fit(style.Render(s), columns))
	}
	return lines
}

// whyNot says why nothing can be taken, and what could be.
func (p *pastedList) whyNot(sc scene, a area) []string {
	why := paragraph(sc, sc.theme.Refused, sc.wrap(sc.text.Pasting.NothingTaken(p.list.Problem), a.columns, max(a.rows/2, 1)), a.columns)
	return append(why, paragraph(sc, sc.theme.Text, sc.wrap(p.list.Hint, a.columns, max(a.rows-1-len(why), 0)), a.columns)...)
}

// warning is what stands in the way, or is to be looked at first; "" is nothing.
func (p *pastedList) warning(sc scene) string {
	if p.closed {
		back, _ := keys.Of(keys.Pasted, keys.Back)
		reopen, _ := keys.Of(keys.Floor, keys.CloseOrReopen)
		return sc.text.Pasting.Closed(back.Label(), reopen.Label())
	}
	columns, _ := keys.Of(keys.Pasted, keys.MapColumns)
	switch {
	case p.columns() < 2:
		return ""
	case p.unheaded():
		return sc.text.Pasting.Unheaded(columns.Label())
	case p.list.Detected.Guessed:
		return sc.text.Pasting.Guessed(columns.Label())
	}
	return ""
}

// says are the choices there are, the first one first.
func (p *pastedList) says(sc scene) []string {
	if p.closed {
		return nil
	}
	t := sc.text.Pasting
	label := func(act keys.Act) string { b, _ := keys.Of(keys.Pasted, act); return b.Label() }
	n, adds, listed := len(p.list.Speakers), p.adds(), p.standing.listed()
	if p.instead {
		says := []string{t.Whole(label(keys.Take), n, p.example(sc))}
		if p.standing.of > 0 && adds > 0 {
			says = append(says, t.AddInstead(label(keys.PasteAdd), adds))
		}
		return says
	}
	var says []string
	if adds > 0 {
		says = append(says, t.Adds(label(keys.Take), adds, sc.nameBehind()))
	}
	switch {
	case adds == 0:
		says = append(says, t.NobodyNew(label(keys.PasteAlso)))
	case listed > 0 && p.also:
		says = append(says, t.AddedToo(listed, label(keys.PasteAlso)))
	case listed > 0:
		says = append(says, t.LeftOut(listed, label(keys.PasteAlso)))
	}
	if p.whole {
		says = append(says, t.OrWhole(label(keys.PasteWhole), n))
	}
	return says
}

// doubtful returns how many doubts there are: of the list as it was read, and in comparing it with the meeting's.
func (p *pastedList) doubtful() int { return len(p.compared()) + len(p.list.Problems) }

// compared are the doubts in comparing the two lists; none where the pasted one takes the other's place.
func (p *pastedList) compared() []string {
	if p.instead {
		return nil
	}
	return p.standing.doubts
}

// firstDoubts are the first so many, in a sentence each. Those of comparing come first: they are the ones that may cost a speaker the floor.
func (p *pastedList) firstDoubts(sc scene, n int) []string {
	compared := p.compared()
	all := slices.Clone(compared[:min(len(compared), n)])
	if rest := n - len(all); rest > 0 {
		for _, s := range sc.text.Doubts(p.list.Problems[:min(len(p.list.Problems), rest)]) {
			all = append(all, plain.Line(s))
		}
	}
	return all
}

// doubts are the first of them, in at most so many rows below their number. Each is whole where there is room.
func (p *pastedList) doubts(sc scene, columns, rows int) []string {
	n, t := p.doubtful(), sc.text.Pasting
	if n == 0 || rows <= 0 {
		return nil
	}
	if rows == 1 {
		return paragraph(sc, sc.theme.Refused, []string{sc.cut(t.Joined(t.Doubts(n), p.firstDoubts(sc, 1)[0]), columns)}, columns)
	}
	lines := []string{sc.fit(sc.theme.Strong.Render(sc.cut(t.Doubts(n), columns)), columns)}
	shown := 0
	for _, s := range p.firstDoubts(sc, rows-1) {
		room := rows - len(lines)
		if shown < n-1 && rows > 3 {
			room-- // for how many more there are
		}
		if room < 1 {
			break
		}
		lines = append(lines, paragraph(sc, sc.theme.Refused, sc.wrap(s, columns, min(room, doubtRows)), columns)...)
		shown++
	}
	if shown < n && len(lines) < rows {
		lines = append(lines, sc.fit(sc.theme.Dim.Render(sc.cut(t.MoreDoubts(n-shown), columns)), columns))
	}
	return lines
}

// doubtRows is how many rows one doubt may take.
const doubtRows = 3

// entries are those in sight, each with the word for whether it is new; and which they are, where not all are.
func (p *pastedList) entries(sc scene, a area) (lines []string, window string) {
	n := len(p.list.Speakers)
	p.first = min(p.first, max(n-a.rows, 0))
	to := min(p.first+a.rows, n)
	for i := p.first; i < to; i++ {
		lines = append(lines, p.entry(sc, i, a.columns))
	}
	if to-p.first < n {
		window = sc.text.Pasting.Window(p.first+1, to, n)
	}
	return lines, window
}

// entry is one entry: a sign and a word say whether it is taken and whether it is new.
func (p *pastedList) entry(sc scene, i, columns int) string {
	sp := p.list.Speakers[i]
	sign, style := "+", sc.theme.Text
	if p.standing.place[i] >= 0 && !p.also && !p.instead {
		sign, style = " ", sc.theme.Dim
	}
	mark, name := p.mark(sc, i), sc.namedWithGroup(sp)
	if columns < 72 {
		row := fmt.Sprintf("%s%3s ", sign, strconv.Itoa(i+1))
		return style.Render(sc.ends(row+name, mark, columns))
	}
	marks := p.markColumns(sc)
	return style.Render(sc.fit(sign+" "+sc.fit(mark, marks)+" "+sc.futureCells(i+1, name, sp, columns-marks-3), columns))
}

// markColumns returns how wide the words are that say whether an entry is new, with the last place of the list: of a place that is cut
// nobody could tell which it is.
func (p *pastedList) markColumns(sc scene) int {
	t, widest := sc.text.Pasting, markColumns
	for _, mark := range []func(int) string{t.Listed, t.NewAt, t.Otherwise} {
		widest = max(widest, sc.width(mark(p.standing.of)))
	}
	return widest
}

// namedWithGroup is an entry's name as the list will show it, in the language of the screen, with whom it speaks for.
func (sc scene) namedWithGroup(sp speakers.Speaker) string {
	if sp.OnBehalfOf == "" {
		return sc.named(sp.Name)
	}
	return sc.named(sp.Name) + " (" + sc.named(sp.OnBehalfOf) + ")"
}

// mark is the word for whether an entry is new, or how it stands on the list.
func (p *pastedList) mark(sc scene, i int) string {
	t, place := sc.text.Pasting, p.standing.place[i]
	if place < 0 && p.standing.also[i] >= 0 && !p.instead {
		return t.NewAt(p.standing.also[i] + 1)
	}
	if place < 0 {
		return t.New
	}
	switch sc.state.Status(sc.state.List().At(place).ID) {
	case session.Absent:
		return sc.say().List.Absent
	case session.Withdrawn:
		return sc.say().List.Withdrawn
	case session.Heard:
		return sc.say().List.Heard
	}
	if !p.instead && p.standing.differs(sc, i, p.list.Speakers[i]) {
		return t.Otherwise(place + 1)
	}
	return t.Listed(place + 1)
}

// spoken says the screen for those who hear it.
func (p *pastedList) spoken(sc scene, a area) []string {
	t := sc.text.Pasting
	lines := []string{t.Title, t.Counts(len(p.list.Speakers), p.standing.fresh, p.standing.listed())}
	shown, window := p.entries(sc, area{a.columns, spokenEntries})
	if window != "" {
		lines = append(lines, window)
	}
	lines = append(lines, shown...)
	if n := p.doubtful(); n > 0 {
		lines = append(lines, t.Doubts(n))
		for _, s := range p.firstDoubts(sc, spokenDoubts) {
			lines = append(lines, sc.wrap(s, a.columns, 4)...)
		}
	}
	lines = append(lines, sc.wrap(p.warning(sc), a.columns, 3)...)
	for _, s := range p.says(sc) {
		lines = append(lines, sc.wrap(s, a.columns, 3)...)
	}
	back, _ := keys.Of(keys.Pasted, keys.Back)
	return append(lines, t.Leaves(back.Label()))
}
