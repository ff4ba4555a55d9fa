package cli

import (
	"fmt"
	"path/filepath"

	"github.com/spf13/cobra"

	"rostrum/speakers/plain"
	"rostrum/timer/journal"
	"rostrum/timer/session"
)

func (a *app) sessionsCommand() *cobra.Command {
	return a.command("sessions", a.text.Command.Sessions, "", 0, func([]string) error {
		folder, err := a.folder()
		if err != nil {
			return err
		}
		all, err := journal.Sessions(folder)
		if err != nil {
			return a.unreadable(folder, err)
		}
		if len(all) == 0 {
			a.say(a.out, a.text.Command.NoSessions(plain.Path(folder)))
			return nil
		}
		columns := a.text.Command.SessionColumns
		rows := [][]string{columns[:]}
		for _, kept := range all {
			rows = append(rows, a.sessionRow(kept))
		}
		a.say(a.out, plain.Path(folder))
		a.say(a.out, "")
		a.table(rows)
		return nil
	})
}

func (a *app) sessionRow(kept journal.Kept) []string {
	if kept.Err != nil {
		return []string{"–", "–", "–", a.text.Command.SessionIs["damaged"], plain.Path(filepath.Base(kept.Path))}
	}
	log, _ := journal.ReadFile(kept.Path) // as far as it can be read
	state := session.Replay(log.Records)
	meeting := plain.Line(kept.Opened.Meeting)
	if meeting == "" {
		meeting = a.text.Source(state)
	}
	return []string{
		kept.Began.Format("2006-01-02 15:04"), meeting, fmt.Sprintf("%d/%d", state.HeardSoFar(), state.List().Len()),
		a.sessionIs(kept, log, state), plain.Path(filepath.Base(kept.Path)),
	}
}

// sessionIs says in a word or two where a session stands. While it is run the end of its log may be half written.
func (a *app) sessionIs(kept journal.Kept, log journal.Log, state *session.State) string {
	is := a.text.Command.SessionIs
	word := is["interrupted"]
	switch {
	case log.Damaged == 0 && !kept.Finished && journal.InUse(kept.Path):
		word = is["running"]
	case !kept.Sound:
		word = is["damaged"]
	case kept.By != "":
		word = is["superseded"]
	case kept.Finished:
		word = is["finished"]
	case state.Closed():
		word = is["left"]
	}
	if kept.Opened.Kind == session.Rehearsal {
		word = is["rehearsal"] + ", " + word
	}
	return word
}
