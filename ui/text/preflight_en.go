package text

import "fmt"

var preflightEN = Preflight{
	Title: "BEFORE THE GAVEL",

	List: "List", Disk: "Disk", Log: "Log", Clock: "Clock", Terminal: "Terminal", Limits: "Limits", Signals: "Signals",

	Read:            readEN,
	Problem:         func(line int, message string) string { return fmt.Sprintf("line %d: %s", line, message) },
	Writable:        func(sync string) string { return "writable, synced in " + sync },
	Free:            func(size string) string { return size + " free" },
	Synchronised:    "synchronised",
	NotSynchronised: "not synchronised: times of day may be wrong; no countdown depends on them",
	ClockUnknown:    "not known whether it is synchronised; no countdown depends on it",
	Colours:         [4]string{"no colours", "16 colours", "256 colours", "all colours"},
	ByCharacter:     "width by character",
	ByCluster:       "width by cluster",
	ASCII:           "ASCII only",
	NoLimit:         "no limit",
	Never:           "never",
	SignalsAt:       signalsAtEN,
}

func readEN(source string, entries, problems int) string {
	s := fmt.Sprintf("%s, %d entries", source, entries)
	switch problems {
	case 0:
		return s + ", no problems"
	case 1:
		return s + ", 1 problem"
	}
	return s + fmt.Sprintf(", %d problems", problems)
}

func signalsAtEN(warning, grace string, bell bool) string {
	s := "warning at " + warning + " left, limit, grace at " + grace + " over; "
	if bell {
		return s + "with the bell"
	}
	return s + "silent"
}
