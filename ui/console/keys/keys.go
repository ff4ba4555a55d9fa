// Package keys holds every key of the console in one table: what it does, on which screens.
package keys

import "rostrum/ui/text"

// Act is what a key asks for.
type Act int

// The acts. None is a key without meaning.
const (
	None Act = iota
	GiveOrEnd
	Pause
	Undo
	Redo
	MoreTime
	LessTime
	Earlier
	Later
	Help
	Quit
	Back
	Yes
	Up
	Down
	PageUp
	PageDown
	Top
	Bottom
	Unselect
	GiveSelected
	GiveReply
	ItIsSelected
	Add
	Amend
	Withdraw
	Absent
	MoveUp
	MoveDown
	Swap
	FindName
	CloseOrReopen
	PointOfOrder
	Meeting
	Take
	SaveAndStay
	NextField
	LastField
	NextValue
	LastValue
	Complete
	MenuOrder
	MenuSuspend
	MenuResume
	MenuRise
	MenuAdjourn
	MenuVote
	MenuSilence
	MenuBreak
	MenuOther
	MenuEnd
	BigBoard
	ShowRecord
	Palette
	Settings
	Sleep
	Outlook
	Export
	Ago
	ShowTurns
	LimitOfOne
	Note
	Circulated
	Why
	Reorder
	ShowPast
	Other
	TurnBegan
	TurnEnded
	TurnSpeaker
	SecondCopy
	Slower
	Faster
	MapColumns
	HeadingRow
	KeepColumns
	AsUnderstood
	PasteAdd
	PasteWhole
	PasteAlso
)

// Screen is where a key has its meaning. Screens are bits, so that a binding names several.
type Screen uint

// The screens.
const (
	Floor Screen = 1 << iota
	HelpPage
	Confirm
	Finder
	Form
	Menu
	Prompt
	Elsewhere
	Board
	Record
	Commands
	Options
	Before
	Ahead
	Ask   // a question that is answered by typing
	Turns // every statement
	Past  // what undo takes back
	Result
	Columns // what each column of the list holds
	Pasted  // a list that was pasted
)

// Screens returns every screen.
func Screens() []Screen {
	return []Screen{
		Floor, HelpPage, Confirm, Finder, Form, Menu, Prompt, Elsewhere, Board, Record, Commands, Options, Before, Ahead,
		Ask, Turns, Past, Result, Columns, Pasted,
	}
}

// Group is a heading of the help page.
type Group int

// The groups in the order of the help page. Unlisted keys are not shown there.
const (
	Unlisted Group = iota
	OnFloor
	OnClock
	OnList
	OnMeeting
	OnProgram
	groups
)

// Groups returns the groups that the help page shows.
func Groups() []Group {
	all := make([]Group, 0, groups-1)
	for g := OnFloor; g < groups; g++ {
		all = append(all, g)
	}
	return all
}

// Binding is one line of the table.
type Binding struct {
	Act   Act
	Keys  []string // as the terminal program names them; the first is the one that is shown
	Shown string   // the key as it is shown, where that differs
	On    Screen
	Group Group
	Text  func(text.Keys) text.KeyText
}

// Label returns the key as it is shown.
func (b Binding) Label() string {
	if b.Shown != "" {
		return b.Shown
	}
	return b.Keys[0]
}

// Others returns the further keys that do the same, as they are named.
func (b Binding) Others() []string { return b.Keys[1:] }

// Table returns every binding, in the order of the help page.
func Table() []Binding { return table }

// Find returns what a key asks for on a screen, or None.
func Find(on Screen, key string) Act {
	for _, b := range table {
		if b.On&on == 0 {
			continue
		}
		for _, k := range b.Keys {
			if k == key {
				return b.Act
			}
		}
	}
	return None
}

// Of returns the binding of an act on a screen.
func Of(on Screen, act Act) (Binding, bool) {
	for _, b := range table {
		if b.On&on != 0 && b.Act == act {
			return b, true
		}
	}
	return Binding{}, false
}
