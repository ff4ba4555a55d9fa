package text

// Linear are the lines that are said to those who read with their ears. A name comes first, then what is so of it.
type Linear struct {
	List      func(entries, waiting int) string
	Log       func(path string) string
	Keys      string
	Step      func(keys, what string) string // one of the things that can be done next, in a row of them
	Left      func(name, left string) string
	Over      func(name, by string) string
	Spoken    func(name, spent string) string
	Warning   func(name, left string) string
	Reached   func(name, limit string) string
	PastGrace func(name, by string) string
	Next      func(name, limit string) string
	Back      string
	AnyKey    string // goes back from what was read out whole
}
