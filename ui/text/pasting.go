package text

import (
	"rostrum/speakers/plain"
	"rostrum/timer/session"
)

// Pasting is what is said of a list that was pasted into the console, before and when it is taken. Keys come in as they are
// shown, names made harmless.
type Pasting struct {
	Title   string
	Source  string // in the place of a file's name
	Reading string
	Joined  func(sentences ...string) string // one behind the other
	Counts  func(entries, fresh, listed int) string
	Fewer   func(fresh, listed int) string // the same where there is little room
	Window  func(from, to, of int) string  // which of the entries are in sight

	New    string                 // an entry that the list does not have, in a word
	Listed func(place int) string // one that it has, in a word or two

	NewAt     func(place int) string                               // New, where the same state stands for another group
	Otherwise func(place int) string                               // Listed, with another person, title, limit or note
	NewBeside func(name string, place int, group string) string    // the doubt about NewAt; group "": the one on the list speaks for none
	Differs   func(name string, place int, pasted []string) string // the doubt about Otherwise; what was pasted, each with what it is

	Adds       func(key string, n int, behind string) string // behind whom; "": at the end
	NobodyNew  func(key string) string
	LeftOut    func(n int, key string) string // those that stand on the list already
	AddedToo   func(n int, key string) string
	Whole      func(key string, n int, example bool) string // the first choice: the list is empty, or the built-in example
	AddInstead func(key string, n int) string
	OrWhole    func(key string, n int) string
	Leaves     func(key string) string
	Unheaded   func(key string) string          // the first row looks like a heading that is not understood
	Guessed    func(key string) string          // which column is the name
	Closed     func(back, reopen string) string // the list takes nobody, and what to do about it

	Doubts     func(n int) string
	MoreDoubts func(n int) string

	NothingTaken func(why string) string
	Accepted     string // what can be pasted, in short
	NotRead      string // while it is still being read
	TooLate      string // to take it as the whole list
	BackFirst    func(key string) string
	ForNames     func(key string) string // several lines were pasted where the name of a new entry is typed; the key goes back
	OneName      func(key string) string // or where one is amended

	// The words beside the keys.
	AddN    func(n int) string
	AllN    func(n int) string
	OnlyNew string
	TakeN   func(n int) string

	Paste, PasteList string // what to do with an empty list, and what comes of it
}

// Source names where a list came from.
func (c Catalogue) Source(s *session.State) string {
	if s.From() == session.FromPaste {
		return c.Pasting.Source
	}
	return plain.Line(s.Source())
}
