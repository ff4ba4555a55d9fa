package cli

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"rostrum/speakers/plain"
	"rostrum/timer/journal"
)

func (a *app) repairCommand() *cobra.Command {
	t := a.text.Command
	var output string
	cmd := a.command("repair LOG -o NEW", t.Repair, t.RepairExample, 1, func(args []string) error {
		if len(args) == 0 || output == "" {
			return &fault{what: t.RepairNeeds, hint: t.RepairNeedsHint}
		}
		if _, err := os.Stat(args[0]); err != nil {
			return a.unreadable(args[0], err)
		}
		made, err := journal.Repair(args[0], output)
		if errors.Is(err, journal.ErrSound) {
			a.say(a.out, t.NothingToRepair(plain.Path(args[0])))
			return nil
		}
		if err != nil {
			return err
		}
		a.say(a.out, t.Repaired(made.Records-len(made.Lost), plain.Path(output)))
		if len(made.Lost) > 0 {
			a.say(a.out, t.RecordsLost(len(made.Lost), numbers(made.Lost)))
		}
		if made.Beyond > 0 {
			a.say(a.out, t.RecordsBeyond(made.Beyond))
		}
		return nil
	})
	cmd.Flags().StringVarP(&output, "output", "o", "", t.RepairOutput)
	return cmd
}

// numbers writes rising numbers with runs drawn together: 3, 7–9.
func numbers(all []int) string {
	var out []string
	for i := 0; i < len(all); {
		j := i
		for j+1 < len(all) && all[j+1] == all[j]+1 {
			j++
		}
		if i == j {
			out = append(out, fmt.Sprint(all[i]))
		} else {
			out = append(out, fmt.Sprintf("%d–%d", all[i], all[j]))
		}
		i = j + 1
	}
	return strings.Join(out, ", ")
}
