package text

var mirrorEN = Mirror{
	Flag: "keep the session in this `folder` too, which should be on another disk",
	SameFolder: func(folder string) (string, string) {
		return "--mirror " + folder + ": the folder of the log itself", "name a folder on another disk"
	},
	CannotKeep: func(folder, why string) (string, string) {
		return "--mirror " + folder + ": " + why, "put the disk right, name another folder, or leave --mirror away"
	},
	NoDisk: func(folder, around string) (string, string) {
		return "--mirror " + folder + ": there is no folder " + around, "check the name; is the disk there? A new folder is made only in one that exists"
	},
	Kept: func(path string) string { return "second copy: " + path },
	Lacks: func(path string, acts int, why string) string {
		return "it lacks the last " + records(acts) + ": " + why
	},
	LogGone: func(log, copy string) string {
		return log + " is not there: the session goes on from " + copy
	},
	LogLacked: func(log, copy string, acts int) string {
		return log + " lacked " + records(acts) + ": the session goes on from " + copy
	},
	Damaged: func(log, copy string) string {
		return log + " is damaged: the session goes on from " + copy
	},
	Silent: func(log, why, command string) (string, string) {
		if command == "" {
			return log + ": " + why, "put the disk right; a second copy, where one was kept, can be gone on with by its own path"
		}
		return log + ": " + why, "go on from the second copy with: " + command
	},
	Apart: func(log, copy string) (string, string) {
		return log + " and " + copy + " have gone different ways", "go on with one of them by its name, and give another folder to --mirror"
	},
	Whose: func(log, copy, command string) (string, string) {
		return log + " is missing or unreadable, and it is not certain that " + copy + " is its second copy", "if it is the session that is meant, go on with: " + command
	},
	HasMore: func(log, copy string, acts int, command string) (string, string) {
		return log + ": its second copy has " + records(acts) + " more: " + copy, "go on with: " + command
	},
	WasKept: func(folder string) string {
		return "No longer kept on a second disk: M begins again, or --mirror " + folder + " on resuming"
	},
}

func records(n int) string { return plural(n, "record", "records") }
