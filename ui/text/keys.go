package text

// KeyText says what a key does: in a word or two beside the clock, and in a sentence on the help page.
type KeyText struct{ Short, Long string }

// Keys are the meanings of the console's keys.
type Keys struct {
	GiveOrEnd KeyText
	Pause     KeyText
	Undo      KeyText
	Redo      KeyText
	MoreTime  KeyText
	LessTime  KeyText
	Earlier   KeyText
	Later     KeyText
	Help      KeyText
	Quit      KeyText
	Back      KeyText
	Yes       KeyText
	No        KeyText
	Up        KeyText
	Down      KeyText

	Give   string // GiveOrEnd while nobody has the floor
	End    string // GiveOrEnd while somebody has it
	Resume string // Pause while the clock is held

	GroupFloor   string
	GroupClock   string
	GroupProgram string
}
