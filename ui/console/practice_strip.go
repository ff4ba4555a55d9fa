package console

import (
	"time"

	"rostrum/speakers/plain"
	"rostrum/timer"
	"rostrum/timer/rehearsal"
)

// leastName is how much of a name must fit to be worth showing.
const leastName = 5

// stripRows is how many rows the chamber has on the screen: two where there is room, and none in a real meeting.
func (m *Model) stripRows() int {
	switch {
	case m.practice == nil:
		return 0
	case m.height >= 22:
		return 2
	}
	return 1
}

// strip is what happens in the chamber, with its age, and that all of it is a rehearsal.
func (m *Model) strip(sc scene, columns int) []string {
	rows := make([]string, 0, m.stripRows())
	mark := sc.theme.Practice.Pill().Render(" " + sc.text.Practice.Mark(sc.say().Rehearsal, m.speed()) + " ")
	for i := range m.stripRows() {
		if i >= len(m.practice.last) {
			said := ""
			if i == 0 {
				said = sc.text.Practice.Quiet
			}
			rows = append(rows, sc.fit(mark+" "+sc.theme.Dim.Render(said), columns))
		} else {
			w := m.practice.last[i]
			style := sc.theme.Strong
			if i > 0 {
				style = sc.theme.Dim
			}
			age := sc.theme.Dim.Render(sc.say().Ago(m.lived - w.lived))
			rows = append(rows, sc.ends(mark+" "+style.Render(sc.happenedIn(w.Happening, columns-sc.width(mark)-sc.width(age)-2)), age, columns))
		}
		mark = spaces(sc.width(mark))
	}
	return rows
}

// happenedIn is the sentence in so many columns. Where it is too long the name is cut: what happens is at its end.
func (sc scene) happenedIn(h rehearsal.Happening, columns int) string {
	s := sc.happened(h)
	if over := sc.width(s) - columns; over > 0 {
		name := sc.named(h.Name)
		h.Name = sc.cut(name, max(sc.width(name)-over, leastName))
		s = sc.happened(h)
	}
	return sc.cut(s, columns)
}

// happened is the sentence of a happening.
func (sc scene) happened(h rehearsal.Happening) string {
	say, ok := sc.text.Rehearsal.Happened[h.Kind]
	if !ok {
		return plain.Line(string(h.Kind))
	}
	s := say(sc.named(h.Name))
	switch {
	case h.Reason != "":
		s = sc.text.Outlook.Aside(s, sc.text.Rehearsal.Reasons[h.Reason])
	case h.Kind == rehearsal.NewLimit && h.By > 0:
		s = sc.text.Outlook.Aside(s, timer.Left(h.By))
	case h.Until != nil:
		s = sc.text.Outlook.Aside(s, sc.say().UntilTime(h.Until.Format("15:04")))
	}
	return s
}

// layout is where the parts of the screen go, below the strip.
func (m *Model) layout() layout { return layoutOf(m.width, m.height-m.stripRows()) }

// soonerForChamber wakes when something happens next, and when the age of what happened changes.
func (m *Model) soonerForChamber(sooner func(time.Duration)) {
	p := m.practice
	if p == nil {
		return
	}
	if at, more := p.Chamber.Next(); more {
		sooner(at - m.now.Elapsed)
	}
	if len(p.last) > 0 {
		sooner(m.scaled(time.Second - (m.lived-p.last[0].lived)%time.Second))
	}
}
