package text

import "rostrum/speakers/intake"

// Preflight is what is said of the list, the machine and the terminal before the meeting begins.
type Preflight struct {
	Title string

	List, Disk, Log, Clock, Terminal, Limits, Signals string // what was looked at: at most ten columns each

	Read            func(source string, entries, problems int) string
	Problem         func(line int, message string) string
	Writable        func(sync string) string
	Free            func(size string) string
	Synchronised    string
	NotSynchronised string
	ClockUnknown    string
	Colours         [4]string // none, 16, 256, all
	ByCharacter     string    // how the terminal counts the width of names
	ByCluster       string
	ASCII           string
	NoLimit         string
	Never           string
	SignalsAt       func(warning, grace string, bell bool) string
}

// Doubts makes a sentence of each problem of a list, with its place.
func (c Catalogue) Doubts(problems []intake.Problem) []string {
	var all []string
	for _, p := range problems {
		message, _ := c.Intake.Problem(p)
		if p.Line > 0 {
			message = c.Preflight.Problem(p.Line, message)
		}
		all = append(all, message)
	}
	return all
}
