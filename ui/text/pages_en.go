package text

import "fmt"

var pagesEN = Pages{
	Record: "RECORD",
	Acts:   actsCountEN,
	NoActs: "No act holds what is typed.",
	Undone: "(undone)",

	NoAct: "No command has these letters.",

	Settings: "SETTINGS",
	Theme:    "Colours",
	Bell:     "Bell on signals",
	Mouse:    "Mouse: click selects, wheel scrolls",
	Warning:  "Warning, time left",
	Grace:    "Grace, time over",
	LimitOf:  func(category string) string { return "Limit, " + category },
	Never:    "never",
	NoLimit:  "none",
	On:       "on",
	Off:      "off",
	Turns:    func(enter string) string { return enter + ": another" },
	ToCome:   "Limits count from the next statement on; the one being made keeps its own. Type a time (4:30, 90) or use the arrows.",
	NotATime: func(typed string) string { return typed + " is not a time. Write 4:30, 90 or 2m." },
}

func actsCountEN(shown, of int) string {
	if shown == of {
		return fmt.Sprintf("%d acts", of)
	}
	return fmt.Sprintf("%d of %d acts", shown, of)
}
