package text

import (
	"fmt"

	"rostrum/timer/journal"
)

var journalEN = Journal{
	Live:      "a real session",
	Rehearsal: "a rehearsal",
	InUse: func(path string) (string, string) {
		return path + ": another program is writing this log", "close that program first; \"rostrum report\" reads the log meanwhile"
	},
	InUseBy: func(path, host string, process int) (string, string) {
		return fmt.Sprintf("%s: in use by process %d on %s", path, process, host),
			"close that program first; \"rostrum report\" reads the log meanwhile"
	},
	Damaged: func(path string, line, soundTo int, what string) (string, string) {
		message := fmt.Sprintf("%s, line %d: %s", path, line, what)
		if soundTo == 0 {
			return message, "nothing before it is sound; the log was left as it is"
		}
		return message, fmt.Sprintf("lines 1–%d are sound; \"rostrum verify\" names every damaged line, \"rostrum report\" still reads the sound part, \"rostrum repair\" writes a new log of what is sound", soundTo)
	},
	NewerFormat: func(path string, format, known int) (string, string) {
		return fmt.Sprintf("%s: written in format %d; this version reads formats up to %d", path, format, known), "use the version of rostrum that wrote it, or a later one"
	},
	NotALog: func(path string) (string, string) {
		return path + ": not a session log", "\"rostrum sessions\" lists the logs kept here"
	},
	EmptyFile: func(path string) (string, string) {
		return path + ": the file is empty", "\"rostrum sessions\" lists the logs kept here"
	},
	NotAFile: func(path string) (string, string) {
		return path + ": not a file that a log can be kept in", "give the path of a regular file"
	},
	Link: func(path string) (string, string) {
		return path + ": a symbolic link; logs are never written through one", "give the path of the file itself"
	},
	OtherKind: func(path, is, wanted string) (string, string) {
		return fmt.Sprintf("%s: the log of %s, not of %s", path, is, wanted), "real sessions and rehearsals are never mixed; \"rostrum sessions\" lists both"
	},
	Superseded: func(path, by string) (string, string) {
		return fmt.Sprintf("%s: this session goes on in %s", path, by), fmt.Sprintf("use %s: it holds everything from the beginning", by)
	},
	Exists: func(path string) (string, string) {
		return path + ": exists already", "logs are never overwritten: give another name, or go on with this one by \"rostrum resume\""
	},
	NotSaved: func(path string, seq int, why string) (string, string) {
		return fmt.Sprintf("not saved from record %d on: %s (%s)", seq, why, path), "the clock runs on and every act is kept in memory; save to another place"
	},
	DiskError: func(path, why string) (string, string) {
		return fmt.Sprintf("%s: %s", path, why), "check the disk, or give another place with --log"
	},
	SamePlace: "that is the folder of the log itself",
	Faults: map[journal.Fault]string{
		journal.DiskFull:    "the disk is full",
		journal.DiskLocked:  "the disk is read-only",
		journal.DiskRefuses: "no permission to write there",
		journal.DiskGone:    "the file or its disk is no longer there",
		journal.DiskFails:   "the disk reports an error",
		journal.FileGrown:   "another program has written into the log",
		journal.FileTooBig:  "the file is larger than the system allows",
		journal.DiskSilent:  "the disk does not answer",
		journal.OtherFault:  "the system reports an error",
	},
	FaultHints: map[journal.Fault]string{
		journal.DiskFull: "free some space, or save to another place; until then every act is kept in memory",
	},
	Damage: map[journal.DamageKind]string{
		journal.ChecksumDiffers: "checksum differs",
		journal.LinesMissing:    "lines are missing before this one",
		journal.LineDoubled:     "a line that was there before",
		journal.NotJSON:         "not a line of a log (no JSON)",
		journal.NotARecord:      "not in the form of a record",
		journal.LineTooLong:     "the line is too long",
		journal.NoOpening:       "the log does not begin with the opening of a session",
		journal.Unchecked:       "cannot be checked, because the line before is damaged",
	},
	SetAside: func(line int, bytes int64, kept string) string {
		return fmt.Sprintf("line %d was unfinished: its %d bytes were set aside in %s", line, bytes, kept)
	},
	LineBreakAdded: func(line int) string {
		return fmt.Sprintf("line %d lacked only its line break, which was added", line)
	},
	NotLocked: "this file system knows no locks: make sure that no second program writes the log",
}
