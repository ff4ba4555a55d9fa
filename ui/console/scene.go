package console

import (
	"time"

	"rostrum/speakers"
	"rostrum/speakers/plain"
	"rostrum/speakers/states"
	"rostrum/timer"
	"rostrum/timer/session"
	"rostrum/ui/text"
	"rostrum/ui/theme"
)

// scene is all that a screen is drawn from: the state, the instant, and the manner of showing. The same scene and
// size always give the same screen.
type scene struct {
	state *session.State
	now   timer.Stamp
	twins twins
	text  *text.Catalogue // large, and scenes are handed on by value
	theme *theme.Theme    // likewise
	ruler
	ascii  bool
	hashes bool // digits are drawn of number signs
	terse  bool // days are counted (13:00+1), not named
	chosen selection
	prefs  preferences

	columns *Columns // of the list as it was read; nil: none

	terminal terminalFacts
	names    names
	find     func(seq int) (session.Record, bool)
}

func (m *Model) scene() scene {
	m.twins = m.twins.of(m.meeting.State().List())
	return scene{
		state: m.meeting.State(), now: m.now, twins: m.twins, text: m.config.Text, theme: &m.theme,
		ruler: m.ruler, ascii: m.ascii, hashes: m.ascii && !m.blocks, chosen: m.chosen, prefs: m.prefs, find: m.record, names: m.names,
		columns:  m.columns(),
		terminal: terminalFacts{columns: m.width, rows: m.height, spoken: m.spoken, pastes: m.pastes, profile: m.profile, log: m.saves.path},
	}
}

func (m *Model) record(seq int) (session.Record, bool) {
	records := m.meeting.Records()
	if i := seq - 1; i >= 0 && i < len(records) && records[i].Seq == seq {
		return records[i], true
	}
	return session.Record{}, false
}

func (sc scene) elapsed() time.Duration { return sc.now.Elapsed }

func (sc scene) say() *text.Console { return &sc.text.Console }

// language is that of the screen, for names of states.
func (sc scene) language() states.Language { return states.Language(sc.text.Language.String()) }

// act returns the sentence of an event.
func (sc scene) act(e session.Event) string {
	return sc.text.Acts.Of(e, text.Names{
		Speaker: sc.nameOf, Turn: sc.nameOfTurn, Record: sc.find, Words: sc.text.Words,
	})
}

func (sc scene) nameOf(id speakers.ID) string {
	if sp, ok := sc.state.List().Find(id); ok {
		return sc.named(sp.Name)
	}
	return plain.Line(string(id))
}

func (sc scene) nameOfTurn(turn int) string {
	if t, ok := sc.state.Statement(turn); ok {
		return sc.named(sc.state.SpeakerOf(t).Name)
	}
	return sc.text.Acts.Someone
}
