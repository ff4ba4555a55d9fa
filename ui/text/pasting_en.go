package text

import (
	"fmt"
	"strings"
)

var pastingEN = Pasting{
	Title:   "PASTED",
	Source:  "pasted list",
	Reading: "Being read …",
	Joined:  func(sentences ...string) string { return strings.Join(sentences, " ") },
	Counts: func(entries, fresh, listed int) string {
		s := plural(entries, "entry", "entries") + fmt.Sprintf(": %d new", fresh)
		if listed > 0 {
			s += fmt.Sprintf(", %d on the list", listed)
		}
		return s
	},
	Fewer: func(fresh, listed int) string {
		if listed == 0 {
			return fmt.Sprintf("%d new", fresh)
		}
		return fmt.Sprintf("%d new, %d on the list", fresh, listed)
	},
	Window: func(from, to, of int) string { return fmt.Sprintf("%d to %d of %d", from, to, of) },

	New:    "new",
	Listed: func(place int) string { return fmt.Sprintf("on list, %d", place) },

	NewAt:     func(place int) string { return fmt.Sprintf("new; at %d", place) },
	Otherwise: func(place int) string { return fmt.Sprintf("differs, %d", place) },
	NewBeside: func(name string, place int, group string) string {
		if group == "" {
			return fmt.Sprintf("%s: new; at %d for no group", name, place)
		}
		return fmt.Sprintf("%s: new; at %d for another group, %s", name, place, group)
	},
	Differs: func(name string, place int, pasted []string) string {
		return fmt.Sprintf("%s: on the list at %d, and differs; pasted: %s", name, place, strings.Join(pasted, ", "))
	},

	Adds: func(key string, n int, behind string) string {
		if behind == "" {
			return fmt.Sprintf("%s adds %d at the end of the list.", key, n)
		}
		return fmt.Sprintf("%s adds %d behind %s.", key, n, behind)
	},
	NobodyNew: func(key string) string {
		return "All stand on the list already: nobody is added; " + key + " adds them all the same."
	},
	LeftOut: func(n int, key string) string {
		if n == 1 {
			return "One on the list already is left out; " + key + " adds it too."
		}
		return fmt.Sprintf("%d on the list already are left out; %s adds them too.", n, key)
	},
	AddedToo: func(n int, key string) string {
		if n == 1 {
			return "One on the list already is added too; " + key + " leaves it out."
		}
		return fmt.Sprintf("%d on the list already are added too; %s leaves them out.", n, key)
	},
	Whole: func(key string, n int, example bool) string {
		s := key + " takes " + plural(n, "entry", "entries") + " as the list"
		if example {
			s += ", in place of the example"
		}
		return s + "."
	},
	AddInstead: func(key string, n int) string { return fmt.Sprintf("%s adds %d to it instead.", key, n) },
	OrWhole: func(key string, n int) string {
		return fmt.Sprintf("%s takes %d in place of the whole list.", key, n)
	},
	Unheaded: func(key string) string {
		return "The first row looks like a heading and is read as an entry; " + key + " takes it for a heading."
	},
	Guessed: func(key string) string {
		return "Which column is the name was guessed; " + key + " says what they hold."
	},
	Closed: func(back, reopen string) string {
		return "The list is closed: nobody is added. " + back + ", then " + reopen + " reopens it; paste again then."
	},
	Leaves: func(key string) string { return key + " leaves the list as it is." },

	Doubts:     func(n int) string { return plural(n, "doubt", "doubts") + ":" },
	MoreDoubts: func(n int) string { return "and " + plural(n, "more doubt", "more doubts") },

	NothingTaken: func(why string) string { return "Nothing was taken: " + why + "." },
	Accepted:     "What can be pasted: names, one a line; cells of a spreadsheet; CSV or JSON; a page of the Journal or a mail.",
	NotRead:      "What was pasted is still being read.",
	TooLate:      "A statement has been made: the list stays. What was pasted can be added to it.",
	ForNames: func(key string) string {
		return "Several lines are no name: here they are as a list. " + key + " goes back."
	},
	OneName: func(key string) string {
		return "Several lines are no name. To add a list go back (" + key + "), then paste."
	},
	BackFirst: func(key string) string {
		return "Nothing can be pasted here. Go back (" + key + "), then paste."
	},

	AddN:    func(n int) string { return fmt.Sprintf("add %d", n) },
	AllN:    func(n int) string { return fmt.Sprintf("all %d", n) },
	OnlyNew: "only new",
	TakeN:   func(n int) string { return fmt.Sprintf("take all %d", n) },

	Paste: "paste", PasteList: "a list: shown before it is taken",
}
