package journal

import (
	"path/filepath"
	"strings"
	"time"

	"rostrum/timer/session"
)

// Extension is that of every log.
const Extension = ".jsonl"

// rehearsed marks the name of a rehearsal's log.
const rehearsed = "-rehearsal"

// maxMeeting bounds how much of a meeting's name becomes part of a file's name, in bytes.
const maxMeeting = 40

// Name returns the name of a session's log: when it began, with its zone, then the meeting, as far as it is letters
// and digits of ASCII, and whether it is a rehearsal. It is safe on every file system.
func Name(start time.Time, meeting string, kind session.Kind) string {
	name := start.Format(nameForm)
	if m := safe(meeting); m != "" {
		name += "-" + m
	}
	if kind == session.Rehearsal {
		name += rehearsed
	}
	return name + Extension
}

// nameForm is how a log's name begins: when it was begun.
const nameForm = "2006-01-02T150405-0700"

// begunByName returns when a log was begun, if it still has the name that Name gave it.
func begunByName(path string) (time.Time, bool) {
	name := filepath.Base(path)
	begun, err := time.Parse(nameForm, name[:min(len(nameForm), len(name))])
	return begun, err == nil
}

func safe(s string) string {
	var b strings.Builder
	for _, r := range s {
		plain := r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
		switch {
		case b.Len() >= maxMeeting:
			return strings.TrimRight(b.String(), "-")
		case plain:
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	return strings.TrimRight(b.String(), "-")
}
