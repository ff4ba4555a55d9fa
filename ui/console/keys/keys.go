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
)

// Screen is where a key has its meaning. Screens are bits, so that a binding names several.
type Screen uint

// The screens.
const (
	Floor Screen = 1 << iota
	HelpPage
	Confirm
)

// Screens returns every screen.
func Screens() []Screen { return []Screen{Floor, HelpPage, Confirm} }

// Group is a heading of the help page.
type Group int

// The groups in the order of the help page. Unlisted keys are not shown there.
const (
	Unlisted Group = iota
	OnFloor
	OnClock
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

// Table returns every binding, in the order of the help page.
func Table() []Binding { return table }

var table = []Binding{
	{Act: GiveOrEnd, Keys: []string{"enter"}, On: Floor, Group: OnFloor, Text: func(t text.Keys) text.KeyText { return t.GiveOrEnd }},
	{Act: Pause, Keys: []string{"space"}, On: Floor, Group: OnFloor, Text: func(t text.Keys) text.KeyText { return t.Pause }},
	{Act: Undo, Keys: []string{"u"}, On: Floor, Group: OnFloor, Text: func(t text.Keys) text.KeyText { return t.Undo }},
	{Act: Redo, Keys: []string{"ctrl+r"}, On: Floor, Group: OnFloor, Text: func(t text.Keys) text.KeyText { return t.Redo }},

	{Act: MoreTime, Keys: []string{"+", "="}, On: Floor, Group: OnClock, Text: func(t text.Keys) text.KeyText { return t.MoreTime }},
	{Act: LessTime, Keys: []string{"-"}, On: Floor, Group: OnClock, Text: func(t text.Keys) text.KeyText { return t.LessTime }},
	{Act: Earlier, Keys: []string{"<", ","}, On: Floor, Group: OnClock, Text: func(t text.Keys) text.KeyText { return t.Earlier }},
	{Act: Later, Keys: []string{">", "."}, On: Floor, Group: OnClock, Text: func(t text.Keys) text.KeyText { return t.Later }},

	{Act: Help, Keys: []string{"?"}, On: Floor, Group: OnProgram, Text: func(t text.Keys) text.KeyText { return t.Help }},
	{Act: Quit, Keys: []string{"q", "ctrl+c"}, On: Floor, Group: OnProgram, Text: func(t text.Keys) text.KeyText { return t.Quit }},

	{Act: Back, Keys: []string{"esc", "?", "q"}, On: HelpPage, Text: func(t text.Keys) text.KeyText { return t.Back }},
	{Act: Up, Keys: []string{"up", "k"}, Shown: "↑", On: HelpPage, Text: func(t text.Keys) text.KeyText { return t.Up }},
	{Act: Down, Keys: []string{"down", "j"}, Shown: "↓", On: HelpPage, Text: func(t text.Keys) text.KeyText { return t.Down }},

	{Act: Yes, Keys: []string{"y", "enter"}, On: Confirm, Text: func(t text.Keys) text.KeyText { return t.Yes }},
	{Act: Back, Keys: []string{"esc", "n"}, On: Confirm, Text: func(t text.Keys) text.KeyText { return t.No }},
	{Act: Quit, Keys: []string{"ctrl+c"}, On: HelpPage | Confirm, Text: func(t text.Keys) text.KeyText { return t.Quit }},
}

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
