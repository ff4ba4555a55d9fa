package cli

import (
	"runtime/debug"

	"github.com/spf13/cobra"

	"rostrum/timer/journal"
)

func (a *app) verifyCommand() *cobra.Command {
	t := a.text.Command
	return a.command("verify LOG", t.Verify, t.VerifyExample, 1, func(args []string) error {
		debug.SetGCPercent(readingGC)
		path, log, err := a.readLog(listArg(args))
		if err != nil {
			return err
		}
		return a.verify(path, log)
	})
}

// verify says whether a log is whole, where it is damaged, what is still sound, and its seal.
func (a *app) verify(path string, log journal.Log) error {
	t := a.text.Command
	a.say(a.out, a.placeOf(path))
	for _, d := range log.Damage {
		a.say(a.out, t.VerifyDamage(d.Line, a.text.Journal.Damage[d.Kind]))
	}
	if more := log.Damaged - len(log.Damage); more > 0 {
		a.say(a.out, t.VerifyMore(more))
	}
	if log.Torn != nil {
		a.say(a.out, t.VerifyTorn(log.Torn.Line))
	}
	if log.Sound() {
		a.say(a.out, t.Verified(len(log.Records)))
	} else {
		a.say(a.out, t.VerifySound(log.SoundTo()))
	}
	if log.Seal != "" {
		a.say(a.out, t.Seal(log.Seal))
	}
	if !log.Sound() {
		return status(found)
	}
	return nil
}
