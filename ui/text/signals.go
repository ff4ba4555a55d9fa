package text

// Signals are the sentences about what is given to the chamber when a limit comes near or is passed.
type Signals struct {
	CommandFailed  func(why string) string
	CommandTimeout func(limit string) string
	CommandExit    func(status int, said string) string
}
