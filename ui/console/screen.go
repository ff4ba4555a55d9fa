package console

import (
	tea "charm.land/bubbletea/v2"

	"rostrum/speakers"
	"rostrum/timer/session"
	"rostrum/ui/console/keys"
)

// screen is what may lie over the list: help, a question, a form. The clock stays in sight. A screen does nothing
// itself: it answers with what is to be done.
type screen interface {
	on() keys.Screen
	handleKey(msg tea.KeyPressMsg, sc scene) answer
	view(sc scene, a area) []string
	hints() []hint
}

// typist is a screen that text can be pasted into.
type typist interface{ paste(string) }

// answer is what a screen asks of the root.
type answer struct {
	do    session.Command // to be decided, or nil
	open  screen          // another screen in place of this one, or nil
	close bool            // back to the floor; with do, once that was not refused
	leave bool            // leave the program
	move  bool            // save in another place
	place string          // that place; empty: beside the log
	pick  speakers.ID     // to be selected on the list, or ""
	draft string          // a file to be read as the draft of a statement, or ""
	say   string          // why nothing is done, or ""
	write *Export         // to be exported, or nil

	reread *mapping    // whose list is to be read anew, or nil
	mapped *mapping    // whose list was taken, once do was not refused; or nil
	pasted *pastedList // which was added or taken, once do was not refused; or nil
	double string      // a folder for a second copy of the session, or ""

	run    keys.Act        // to be done as if its key had been pressed on the floor, or None
	by     tea.KeyPressMsg // the key that run is done by
	prefer *preferences    // to be put in place of those that are, or nil
}

func (m *Model) screenNow() keys.Screen {
	if m.screen != nil {
		return m.screen.on()
	}
	if m.board {
		return keys.Board
	}
	return keys.Floor
}

func (m *Model) take(a answer) tea.Cmd {
	done := a.do == nil || m.do(a.do)
	if a.close && done {
		m.screen = nil
	}
	if a.open != nil && done {
		m.screen = a.open
	}
	if a.pick != "" {
		m.chosen.id = a.pick
	}
	if a.say != "" {
		m.notice.set(refusal, a.say, m.now.Elapsed)
	}
	if a.draft != "" {
		return m.readDraft(a.draft)
	}
	if a.double != "" {
		return m.double(a.double)
	}
	if a.move {
		chosen := m.saves.moveTo(a.place)
		if a.leave {
			return tea.Batch(chosen, m.leave())
		}
		return chosen
	}
	if a.prefer != nil {
		m.setPreferences(*a.prefer)
	}
	if a.run != keys.None {
		return m.perform(a.run, a.by)
	}
	if a.reread != nil {
		return m.reread(a.reread)
	}
	if a.mapped != nil && done {
		return m.tookColumns(a.mapped)
	}
	if a.pasted != nil && done {
		m.usedPasted(a.pasted)
	}
	if a.write != nil {
		return m.export(*a.write)
	}
	if a.leave {
		return m.leave()
	}
	return nil
}
