package text

import "fmt"

var givenEN = Given{
	UnknownFlag: func(flag string) string { return fmt.Sprintf("command line: there is no flag %s", flag) },
	NeedsValue:  func(flag string) string { return fmt.Sprintf("%s: nothing was given with it", flag) },
	BadValue:    func(flag, value string) string { return fmt.Sprintf("%s: %q is not what it takes", flag, value) },
	Kinds: map[string]string{
		"int": "write a whole number", "int64": "write a whole number", "float64": "write a number, for example 1.5",
		"bool": "write the flag alone, or with =false", "stringSlice": "write the values with commas between",
	},
	EmptyFlag:     func(flag string) string { return fmt.Sprintf("%s: the value is empty", flag) },
	EmptyFlagHint: "give a value, or leave the flag out",
	EmptyName:     func(command string) string { return fmt.Sprintf("%s: the name of a file is empty", command) },
	EmptyNameHint: "name the file, or leave the argument out; was a variable of the shell not set?",
	NotUsed:       func(command, flag string) string { return fmt.Sprintf("%s: %s is of no use here", command, flag) },
	NotUsedHint:   "leave it out",
	LogHint:       "leave it out; the log to read is named by itself, without a flag",
	Together:      func(flag, other string) string { return fmt.Sprintf("%s and %s exclude each other", flag, other) },
	TogetherHint:  "leave one of them out",
	Alone:         func(flag, other string) string { return fmt.Sprintf("%s: no %s was given", flag, other) },
	AloneHint:     "it lets a file be replaced: name the file too, or leave it out",
	CategoryTwice: func(word string) string { return fmt.Sprintf("--limits: %q is there twice", word) },
	TwiceHint:     "give each category one limit",
	OverLog:       func(path string) string { return path + ": is a session log, and no log is ever overwritten" },
	OverLogHint:   "name another file",
	NeedsList:     "check: which list?",
	NeedsListHint: "name a file, or - for standard input",
}
