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

	PointOfOrder  KeyText
	ItIsSelected  KeyText
	SelectUp      KeyText
	SelectDown    KeyText
	Unselect      KeyText
	Find          KeyText
	GiveSelected  KeyText
	GiveReply     KeyText
	Add           KeyText
	Amend         KeyText
	Withdraw      KeyText
	Absent        KeyText
	MoveUp        KeyText
	MoveDown      KeyText
	Swap          KeyText
	CloseOrReopen KeyText
	Meeting       KeyText
	Select        KeyText
	Keep          KeyText
	Cancel        KeyText
	NextField     KeyText
	LastField     KeyText
	NextValue     KeyText
	Do            KeyText
	MenuOrder     KeyText
	MenuSuspend   KeyText
	MenuResume    KeyText
	MenuRise      KeyText
	MenuAdjourn   KeyText
	MenuVote      KeyText
	MenuSilence   KeyText
	MenuBreak     KeyText
	MenuOther     KeyText
	MenuEnd       KeyText
	SaveThere     KeyText // while something could not be saved and the program is to be left
	SaveAndStay   KeyText
	LeaveUnsaved  KeyText

	BigBoard    KeyText
	ShowRecord  KeyText
	Palette     KeyText
	Settings    KeyText
	SecondCopy  KeyText
	Sleep       KeyText
	Outlook     KeyText
	Slower      KeyText
	Faster      KeyText
	EndPractice KeyText
	Page        KeyText
	First       KeyText
	Newest      KeyText
	Less        KeyText
	More        KeyText
	Confirm     KeyText
	GiveFirst   KeyText

	Export      KeyText
	Ago         KeyText
	ShowTurns   KeyText
	LimitOfOne  KeyText
	Note        KeyText
	Circulated  KeyText
	Why         KeyText
	Reorder     KeyText
	Columns     KeyText
	ShowPast    KeyText
	Other       KeyText
	TurnBegan   KeyText
	TurnEnded   KeyText
	TurnSpeaker KeyText

	ColumnOther   KeyText
	ColumnMeans   KeyText
	ColumnFirst   KeyText
	ColumnLast    KeyText
	ColumnHeading KeyText
	ColumnKeep    KeyText
	ColumnReset   KeyText
	AheadReset    KeyText

	// What is said where there is no clock, and where a key of the floor does something of its own.
	ResumeOrAdjourn string
	RiseOrAdjourn   string
	EndBreak        string
	ExportTimings   string
	LookAtTurns     string
	LeaveForReport  string // after the meeting
	LeaveForList    string // before it, while nobody is on the list
	TakeBack        string
	AddAnother      string
	ReopenList      string

	PasteTake  KeyText
	PasteAdd   KeyText
	PasteWhole KeyText
	PasteAlso  KeyText

	ColumnEntries KeyText
	ColumnTake    KeyText

	Give   string                   // GiveOrEnd while nobody has the floor
	End    string                   // GiveOrEnd while somebody has it
	Resume string                   // Pause while the clock is held
	Rule   string                   // PointOfOrder while one is pending
	Say    string                   // Why, while a point of order is pending: by whom
	GiveTo func(name string) string // Give, with who is next
	ToName func(name string) string // GiveSelected, beside it: to whom
	Return string                   // Absent and Withdraw of an entry that is out

	GroupFloor   string
	GroupClock   string
	GroupList    string
	GroupMeeting string
	GroupProgram string
}
