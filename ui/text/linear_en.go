package text

import "fmt"

var linearEN = Linear{
	List: func(entries, waiting int) string {
		return fmt.Sprintf("%d on the speakers' list, %d waiting.", entries, waiting)
	},
	Log:       func(path string) string { return "Log: " + path },
	Step:      func(keys, what string) string { return keys + ": " + what + ". " },
	Keys:      "Enter gives the floor and ends the statement. f says how things stand and when it will end. ? lists all keys.",
	Left:      func(name, left string) string { return name + ": " + left + " left." },
	Over:      func(name, by string) string { return name + ": over by " + by + "." },
	Spoken:    func(name, spent string) string { return name + ": has spoken for " + spent + ", no limit." },
	Warning:   func(name, left string) string { return "Warning. " + name + ": " + left + " left." },
	Reached:   func(name, limit string) string { return "Limit. " + name + ": " + limit + " used." },
	PastGrace: func(name, by string) string { return "Grace is over. " + name + ": over by " + by + "." },
	Next:      func(name, limit string) string { return "Next: " + name + ", " + limit + "." },
	Back:      "Back to the floor.",
	AnyKey:    "Any key goes back to the floor.",
}
