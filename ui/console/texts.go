package console

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"rostrum/timer/session"
	"rostrum/ui/console/keys"
)

// note asks for a remark, on a statement or on the meeting.
type note struct {
	turns []int // that it may be on; 0 is the meeting
	at    int   // of turns
	text  line
	from  screen
}

// askNote asks for a remark on the statement of a turn; for turn 0 on whichever is nearest: of the selected entry, the
// one being made, the last one. Tab goes on to the others and to the meeting.
func (sc scene) askNote(turn int, from screen) screen {
	on := sc.nearest()
	if turn != 0 {
		on = []int{turn}
	}
	return &note{turns: append(on, 0), from: from}
}

// nearest returns the turns that a note may be meant for, the likeliest first.
func (sc scene) nearest() []int {
	var turns []int
	add := func(t *session.Statement, ok bool) {
		if ok && !slices.Contains(turns, t.Turn) {
			turns = append(turns, t.Turn)
		}
	}
	t, ok := sc.state.LastOf(sc.chosen.id)
	add(t, ok)
	add(sc.state.Floor())
	add(sc.state.LastEnded())
	return turns
}

func (*note) on() keys.Screen { return keys.Ask }

func (n *note) hints() []hint { return []hint{{act: keys.Take}, {act: keys.Other}, {act: keys.Back}} }

func (n *note) paste(s string) { n.text.insert(s) }

func (n *note) handleKey(msg tea.KeyPressMsg, _ scene) answer {
	switch keys.Find(keys.Ask, msg.String()) {
	case keys.Back:
		return backTo(n.from, nil)
	case keys.Take:
		return backTo(n.from, session.AddNote{Turn: n.turns[n.at], Text: strings.TrimSpace(n.text.String())})
	case keys.Other, keys.Down:
		n.at = (n.at + 1) % len(n.turns)
	case keys.Up:
		n.at = (n.at + len(n.turns) - 1) % len(n.turns)
	default:
		n.text.handleKey(msg)
	}
	return answer{}
}

func (n *note) view(sc scene, a area) []string {
	t := sc.text.Asks
	on := t.NoteOnAll
	if turn := n.turns[n.at]; turn != 0 {
		on = t.NoteOn(sc.nameOfTurn(turn))
	}
	return question{title: t.Note, says: []string{on}, typed: &n.text}.view(sc, a)
}

// circulated marks that the full text of a statement was circulated; for turn 0 of the nearest.
func (sc scene) circulated(turn int) answer {
	t := sc.text.Asks
	if on := sc.nearest(); turn == 0 && len(on) > 0 {
		turn = on[0]
	}
	if turn == 0 {
		return answer{say: t.NobodySpoke}
	}
	if s, ok := sc.state.Statement(turn); ok && hasMark(s) {
		return answer{say: t.AlreadyHas(sc.nameOfTurn(turn))}
	}
	return answer{do: session.AddNote{Turn: turn, Mark: session.TextCirculated}}
}

func hasMark(t *session.Statement) bool {
	return slices.ContainsFunc(t.Notes, func(n session.Note) bool { return n.Mark == session.TextCirculated })
}

// remarks are the signs of what was noted on a statement, for its row.
func (sc scene) remarks(t *session.Statement) string {
	s := ""
	if hasMark(t) {
		s += sc.shape("¶", "d")
	}
	if slices.ContainsFunc(t.Notes, func(n session.Note) bool { return n.Text != "" }) {
		s += "*"
	}
	return s
}

// more asks for a text that says more of an act: it was recorded when it happened, and does not wait for its reason. What is typed stays
// with the act that it was typed for.
type more struct {
	acts  []session.Record // the newest first
	texts []line           // of each
	at    int              // of acts
}

// How far back an act that takes a text is looked for, and how many of them are offered.
const (
	explainedWithin = 400
	explainedAtMost = 20
)

func (sc scene) askWhy() answer {
	p := &more{}
	seen := 0
	for r := range sc.state.Acts() {
		if seen++; seen > explainedWithin || len(p.acts) == explainedAtMost {
			break
		}
		if takesText(r.Event) {
			p.acts = append(p.acts, r)
		}
	}
	if len(p.acts) == 0 {
		return answer{say: sc.text.Asks.NothingToAs}
	}
	p.texts = make([]line, len(p.acts))
	return answer{open: p}
}

func takesText(e session.Event) bool {
	switch e.(type) {
	case session.StatementPaused, session.PointOfOrderRaised, session.PointOfOrderRuled,
		session.MeetingSuspended, session.MeetingRose, session.MeetingAdjourned,
		session.InterruptionBegan, session.InterruptionEnded,
		session.SpeakerWithdrawn, session.SpeakerAbsent, session.LimitChanged,
		session.StartCorrected, session.EndCorrected, session.SpeakerCorrected:
		return true
	}
	return false
}

// turnOf returns the turn that an act belongs to; 0: none.
func turnOf(e session.Event) int {
	switch e := e.(type) {
	case session.StatementPaused:
		return e.Turn
	case session.PointOfOrderRaised:
		return e.Turn
	case session.PointOfOrderRuled:
		return e.Turn
	case session.LimitChanged:
		return e.Turn
	case session.StartCorrected:
		return e.Turn
	case session.EndCorrected:
		return e.Turn
	case session.SpeakerCorrected:
		return e.Turn
	}
	return 0
}

func (*more) on() keys.Screen { return keys.Ask }

func (p *more) hints() []hint {
	if len(p.acts) > 1 {
		return []hint{{act: keys.Take}, {act: keys.Other}, {act: keys.Back}}
	}
	return []hint{{act: keys.Take}, {act: keys.Back}}
}

func (p *more) paste(s string) { p.texts[p.at].insert(s) }

// typed is the text of an act as it would be recorded.
func (p *more) typed(i int) string { return strings.TrimSpace(p.texts[i].String()) }

func (p *more) handleKey(msg tea.KeyPressMsg, _ scene) answer {
	switch keys.Find(keys.Ask, msg.String()) {
	case keys.Back:
		return answer{close: true}
	case keys.Take:
		return p.take()
	case keys.Other, keys.Down:
		p.at = (p.at + 1) % len(p.acts)
	case keys.Up:
		p.at = (p.at + len(p.acts) - 1) % len(p.acts)
	default:
		p.texts[p.at].handleKey(msg)
	}
	return answer{}
}

// take records the text of the act. Where something was typed for another too, that comes up next.
func (p *more) take() answer {
	r := p.acts[p.at]
	do := session.AddNote{Turn: turnOf(r.Event), Of: r.Seq, Text: p.typed(p.at)}
	other, waits := p.other()
	if do.Text == "" || !waits {
		return answer{do: do, close: true}
	}
	p.texts[p.at], p.at = line{}, other
	return answer{do: do, open: p}
}

// other returns another act for which something was typed.
func (p *more) other() (int, bool) {
	for i := range p.acts {
		if i != p.at && p.typed(i) != "" {
			return i, true
		}
	}
	return 0, false
}

func (p *more) view(sc scene, a area) []string {
	t, r := sc.text.Asks, p.acts[p.at]
	q := question{title: t.Why, says: []string{t.WhyOf(sc.act(r.Event), sc.since(r)), sc.askedOf(r.Event)}, typed: &p.texts[p.at]}
	if i, waits := p.other(); waits {
		q.shows = []string{t.TypedFor(sc.act(p.acts[i].Event), p.typed(i))}
	}
	return q.view(sc, a)
}

// askedOf is what a text says of an act.
func (sc scene) askedOf(e session.Event) string {
	t := sc.text.Asks
	switch e.(type) {
	case session.PointOfOrderRaised:
		return t.RaisedBy
	case session.PointOfOrderRuled:
		return t.Ruling
	case session.InterruptionEnded:
		return t.Outcome
	}
	return t.Reason
}
