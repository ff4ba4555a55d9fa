package text

var wordsEN = Words{
	President:    "President",
	Member:       "Council member",
	Briefer:      "briefer",
	NonMember:    "non-member",
	Observer:     "observer",
	Organization: "organization",
	Unknown:      "category not given",
}
