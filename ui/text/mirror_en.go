package text

import "fmt"

var mirrorEN = Mirror{
	Flag: "keep the session in this `folder` too, which should be on another disk",
	SameFolder: func(folder string) (string, string) {
		return "--mirror " + folder + ": the folder of the log itself", "name a folder on another disk"
	},
	CannotKeep: func(folder, why string) (string, string) {
		return "--mirror " + folder + ": " + why, "put the disk right, name another folder, or leave --mirror away"
	},
	Kept: func(path string) string { return "second copy: " + path },
	Lacks: func(path string, acts int, why string) string {
		return fmt.Sprintf("it lacks the last %d records: %s", acts, why)
	},
	LogGone: func(log, copy string) string {
		return log + " is not there: the session goes on from " + copy
	},
	LogLacked: func(log, copy string, acts int) string {
		return fmt.Sprintf("%s lacked %d records: the session goes on from %s", log, acts, copy)
	},
	Damaged: func(log, copy string) string {
		return log + " is damaged: the session goes on from " + copy
	},
	Apart: func(log, copy string) (string, string) {
		return log + " and " + copy + " have gone different ways", "go on with one of them by its name, and give another folder to --mirror"
	},
	HasMore: func(log, copy string, acts int, command string) (string, string) {
		return fmt.Sprintf("%s: its second copy has %d records more: %s", log, acts, copy), "go on with: " + command
	},
	WasKept: func(folder string) string {
		return "A second copy was kept before; --mirror " + folder + " goes on with it."
	},
}
