package console

import (
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"rostrum/timer/rehearsal"
	"rostrum/timer/session"
	"rostrum/ui/console/keys"
)

// Rehearsal is what a rehearsal has in place of a hall with people in it.
type Rehearsal struct {
	Chamber *rehearsal.Chamber
	Pace    Pace
}

// Pace is how many times faster the rehearsal's clock runs than the aide's. A change makes no jump.
type Pace interface {
	Speed() int
	SetSpeed(int)
}

// Speeds are those that the keys step through.
func Speeds() []int { return []int{1, 2, 5, 10, 20, 30, 60, 120, 300, 600} }

// leastNap bounds how often a rehearsal that runs fast is drawn. A late wake-up loses nothing: all follows from the clock.
const leastNap = 16 * time.Millisecond

// practice is what the aide sees of the chamber.
type practice struct {
	Rehearsal
	seen []rehearsal.Happening
	last []witnessed // the newest first, at most two
	told bool        // the result was shown when the meeting was over
	over time.Duration
}

// witnessed is a happening, and when it was seen on the aide's own clock.
type witnessed struct {
	rehearsal.Happening
	lived time.Duration
}

// speed returns how many times faster than the aide's time the session's runs.
func (m *Model) speed() int {
	if m.practice == nil {
		return 1
	}
	return max(m.practice.Pace.Speed(), 1)
}

// scaled returns how much time of the meeting passes in so much of the aide's.
func (m *Model) scaled(d time.Duration) time.Duration { return d * time.Duration(m.speed()) }

// waits returns how much of the aide's time passes in so much of the meeting's.
func (m *Model) waits(d time.Duration) time.Duration {
	if m.speed() == 1 {
		return d
	}
	return max(d/time.Duration(m.speed()), leastNap)
}

// witness lets happen in the chamber what has happened by now.
func (m *Model) witness() {
	p := m.practice
	if p == nil {
		return
	}
	for _, h := range p.Chamber.Until(m.meeting.State(), m.now.Elapsed) {
		h.Speed = float64(m.speed())
		p.seen = append(p.seen, h)
		late := time.Duration(0)
		if passed := m.now.Elapsed - h.At; passed > 0 {
			late = passed / time.Duration(m.speed())
		}
		p.last = slices.Insert(p.last, 0, witnessed{h, m.lived - late})
		p.last = p.last[:min(len(p.last), 2)]
	}
	if p.Chamber.Over() && p.over == 0 {
		p.over = m.lived
	}
	m.tellWhenOver()
}

// patience is how long the result waits for the aide to adjourn the meeting that is over in the chamber.
const patience = 20 * time.Second

func (m *Model) tellWhenOver() {
	p := m.practice
	if p.over == 0 || p.told || m.screen != nil || m.leaving {
		return
	}
	if m.meeting.State().Phase() == session.Adjourned || m.lived-p.over >= patience {
		m.showResult()
	}
}

// Score judges the rehearsal so far; false where there is none.
func (m *Model) Score() (rehearsal.Score, bool) {
	if m.practice == nil {
		return rehearsal.Score{}, false
	}
	return rehearsal.Judge(m.practice.seen, m.meeting.Records()), true
}

func (m *Model) showResult() {
	m.practice.told = true
	score, _ := m.Score()
	m.screen = &resultPage{score: score}
}

// changeSpeed takes the next of the speeds, up or down.
func (m *Model) changeSpeed(by int) {
	if m.practice == nil {
		m.notice.set(refusal, m.config.Text.Practice.OnlyThere, m.now.Elapsed)
		return
	}
	all := Speeds()
	i, found := slices.BinarySearch(all, m.speed())
	if by < 0 || found {
		i += by
	}
	m.practice.Pace.SetSpeed(all[min(max(i, 0), len(all)-1)])
	m.wake.at = 0
	m.notice.set(noticed, m.config.Text.Practice.Runs(m.speed()), m.now.Elapsed)
}

// resultPage is the score at the end.
type resultPage struct {
	score rehearsal.Score
	first int
}

func (*resultPage) on() keys.Screen { return keys.Result }

func (*resultPage) wide() bool { return true }

func (*resultPage) hints() []hint {
	return []hint{{act: keys.Quit}, {act: keys.Back}, {act: keys.Down}}
}

func (p *resultPage) handleKey(msg tea.KeyPressMsg, _ scene) answer {
	switch keys.Find(keys.Result, msg.String()) {
	case keys.Back:
		return answer{close: true}
	case keys.Up:
		p.first = max(p.first-1, 0)
	case keys.Down:
		p.first++
	}
	return answer{}
}

func (p *resultPage) view(sc scene, a area) []string {
	var lines []string
	for i, s := range sc.text.Practice.Lines(sc.text.Rehearsal, p.score) {
		style := sc.theme.Text
		if i == 0 {
			style = sc.theme.Title
		}
		for _, s := range sc.wrapIndented(s, a.columns) {
			lines = append(lines, sc.fit(style.Render(s), a.columns))
		}
	}
	p.first = min(p.first, max(len(lines)-a.rows, 0))
	return lines[p.first:min(p.first+a.rows, len(lines))]
}

// wrapIndented wraps a line and keeps its indentation.
func (sc scene) wrapIndented(s string, columns int) []string {
	indent := 0
	for indent < len(s) && s[indent] == ' ' {
		indent++
	}
	lines := sc.wrap(s[indent:], columns-indent, 4)
	for i := range lines {
		lines[i] = spaces(indent) + lines[i]
	}
	if len(lines) == 0 {
		return []string{""}
	}
	return lines
}
