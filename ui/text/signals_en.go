package text

import "fmt"

var signalsEN = Signals{
	CommandFailed: func(why string) string {
		return "The command on signals failed: " + why + ". The clock does not need it."
	},
	CommandTimeout: func(limit string) string { return "stopped after " + limit },
	CommandExit: func(status int, said string) string {
		return fmt.Sprintf("exit status %d", status) + before(", ", said)
	},
}
