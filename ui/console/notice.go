package console

import (
	"time"

	"rostrum/speakers/plain"
)

// How long a notice is shown when nothing else happens.
const (
	noticeStays  = 8 * time.Second
	noticePasses = 2 * time.Second // where the line below it says what to do about a disk
	asideStays   = 4 * time.Second
)

func (m *Model) noticeStays() time.Duration {
	if m.notice.kind == noticed && (m.saves.err != nil || m.saves.alone()) {
		return noticePasses
	}
	return noticeStays
}

type noticeKind int

const (
	noNotice noticeKind = iota
	noticed             // something was done
	refusal             // something could not be done, or needs care
)

// notice is the line that answers the last act. Several at the start are shown one after another.
type notice struct {
	kind  noticeKind
	text  string
	at    time.Duration
	later []string

	aside   string // what is said besides, in the place of the keys: that one came again too soon; "": nothing
	asideAt time.Duration
}

// set shows a text, made harmless: it may name a file as another program wrote it down.
func (n *notice) set(kind noticeKind, text string, at time.Duration) {
	n.kind, n.text, n.at, n.aside = kind, plain.Spaced(text), at, ""
}

// beside shows a text without taking the place of the answer to the last act.
func (n *notice) beside(text string, at time.Duration) {
	if text = plain.Spaced(text); n.kind == noNotice || n.text == text {
		n.set(refusal, text, at)
		return
	}
	n.aside, n.asideAt = text, at
}

func (n *notice) add(kind noticeKind, text string, at time.Duration) {
	if n.kind == noNotice {
		n.set(kind, text, at)
		return
	}
	n.later = append(n.later, text)
}

// change puts a text in the place of another that is shown or waits.
func (n *notice) change(from, to string) {
	if n.text == plain.Spaced(from) {
		n.text = plain.Spaced(to)
	}
	for i, s := range n.later {
		if s == from {
			n.later[i] = to
		}
	}
}

// pass brings up what waits behind a notice that has been shown as long as it stays, and forgets what was said beside it.
func (n *notice) pass(now, stays, aside time.Duration) {
	if now-n.asideAt >= aside {
		n.aside = ""
	}
	if n.kind == noNotice || now-n.at < stays {
		return
	}
	if len(n.later) == 0 {
		*n = notice{}
		return
	}
	n.set(noticed, n.later[0], now)
	n.later = n.later[1:]
}

// dismiss makes room for what waits behind, once the notice was answered by a key.
func (n *notice) dismiss(now time.Duration) { n.pass(now, 0, 0) }
