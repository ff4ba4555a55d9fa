package text

var keysEN = Keys{
	GiveOrEnd: KeyText{"give the floor", "give the floor to the next speaker; end the statement while one speaks"},
	Pause:     KeyText{"pause", "pause the clock, and let it go on"},
	Undo:      KeyText{"undo", "undo the last act; a statement ended by mistake goes on with its running time"},
	Redo:      KeyText{"redo", "do again what was undone"},
	MoreTime:  KeyText{"30 s more", "30 s more for this statement"},
	LessTime:  KeyText{"30 s less", "30 s less for this statement"},
	Earlier:   KeyText{"earlier", "the statement began 5 s earlier"},
	Later:     KeyText{"later", "the statement began 5 s later"},
	Help:      KeyText{"help", "this page"},
	Quit:      KeyText{"leave", "leave; the session can be resumed"},
	Back:      KeyText{"back", "back to the floor"},
	Yes:       KeyText{"yes", "yes"},
	No:        KeyText{"no", "no"},
	Up:        KeyText{"up", "up"},
	Down:      KeyText{"down", "down"},

	Give:   "give the floor",
	End:    "end the statement",
	Resume: "go on",

	GroupFloor:   "The floor",
	GroupClock:   "The clock of this statement",
	GroupProgram: "The program",
}
