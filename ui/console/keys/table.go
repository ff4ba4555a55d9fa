package keys

import "rostrum/ui/text"

// table is every key of the console. The order is that of the help page.
var table = []Binding{
	{Act: GiveOrEnd, Keys: []string{"enter"}, On: Floor | Board, Group: OnFloor, Text: func(t text.Keys) text.KeyText { return t.GiveOrEnd }},
	{Act: Pause, Keys: []string{"space"}, On: Floor | Board, Group: OnFloor, Text: func(t text.Keys) text.KeyText { return t.Pause }},
	{Act: Undo, Keys: []string{"u"}, On: Floor | Board, Group: OnFloor, Text: func(t text.Keys) text.KeyText { return t.Undo }},
	{Act: Redo, Keys: []string{"ctrl+r"}, On: Floor | Board, Group: OnFloor, Text: func(t text.Keys) text.KeyText { return t.Redo }},
	{Act: PointOfOrder, Keys: []string{"o"}, On: Floor | Board, Group: OnFloor, Text: func(t text.Keys) text.KeyText { return t.PointOfOrder }},

	{Act: MoreTime, Keys: []string{"+", "="}, On: Floor | Board, Group: OnClock, Text: func(t text.Keys) text.KeyText { return t.MoreTime }},
	{Act: LessTime, Keys: []string{"-"}, On: Floor | Board, Group: OnClock, Text: func(t text.Keys) text.KeyText { return t.LessTime }},
	{Act: Earlier, Keys: []string{"<", ","}, On: Floor | Board, Group: OnClock, Text: func(t text.Keys) text.KeyText { return t.Earlier }},
	{Act: Later, Keys: []string{">", "."}, On: Floor | Board, Group: OnClock, Text: func(t text.Keys) text.KeyText { return t.Later }},
	{Act: ItIsSelected, Keys: []string{"c"}, On: Floor, Group: OnClock, Text: func(t text.Keys) text.KeyText { return t.ItIsSelected }},

	{Act: Up, Keys: []string{"up", "k"}, Shown: "↑", On: Floor, Group: OnList, Text: func(t text.Keys) text.KeyText { return t.SelectUp }},
	{Act: Down, Keys: []string{"down", "j"}, Shown: "↓", On: Floor, Group: OnList, Text: func(t text.Keys) text.KeyText { return t.SelectDown }},
	{Act: PageUp, Keys: []string{"pgup"}, On: Floor, Text: func(t text.Keys) text.KeyText { return t.SelectUp }},
	{Act: PageDown, Keys: []string{"pgdown"}, On: Floor, Text: func(t text.Keys) text.KeyText { return t.SelectDown }},
	{Act: Top, Keys: []string{"home"}, On: Floor, Text: func(t text.Keys) text.KeyText { return t.SelectUp }},
	{Act: Bottom, Keys: []string{"end"}, On: Floor, Text: func(t text.Keys) text.KeyText { return t.SelectDown }},
	{Act: Unselect, Keys: []string{"esc"}, On: Floor, Group: OnList, Text: func(t text.Keys) text.KeyText { return t.Unselect }},
	{Act: FindName, Keys: []string{"/"}, On: Floor, Group: OnList, Text: func(t text.Keys) text.KeyText { return t.Find }},
	{Act: GiveSelected, Keys: []string{"g"}, On: Floor, Group: OnList, Text: func(t text.Keys) text.KeyText { return t.GiveSelected }},
	{Act: GiveReply, Keys: []string{"r"}, On: Floor, Group: OnList, Text: func(t text.Keys) text.KeyText { return t.GiveReply }},
	{Act: Add, Keys: []string{"a"}, On: Floor, Group: OnList, Text: func(t text.Keys) text.KeyText { return t.Add }},
	{Act: Amend, Keys: []string{"m"}, On: Floor, Group: OnList, Text: func(t text.Keys) text.KeyText { return t.Amend }},
	{Act: Withdraw, Keys: []string{"w"}, On: Floor, Group: OnList, Text: func(t text.Keys) text.KeyText { return t.Withdraw }},
	{Act: Absent, Keys: []string{"x"}, On: Floor, Group: OnList, Text: func(t text.Keys) text.KeyText { return t.Absent }},
	{Act: MoveUp, Keys: []string{"shift+up", "K"}, Shown: "shift+↑", On: Floor, Group: OnList, Text: func(t text.Keys) text.KeyText { return t.MoveUp }},
	{Act: MoveDown, Keys: []string{"shift+down", "J"}, Shown: "shift+↓", On: Floor, Group: OnList, Text: func(t text.Keys) text.KeyText { return t.MoveDown }},
	{Act: Swap, Keys: []string{"s"}, On: Floor, Group: OnList, Text: func(t text.Keys) text.KeyText { return t.Swap }},
	{Act: CloseOrReopen, Keys: []string{"l"}, On: Floor, Group: OnList, Text: func(t text.Keys) text.KeyText { return t.CloseOrReopen }},

	{Act: Meeting, Keys: []string{"b"}, On: Floor | Board, Group: OnMeeting, Text: func(t text.Keys) text.KeyText { return t.Meeting }},

	{Act: BigBoard, Keys: []string{"f"}, On: Floor | Board, Group: OnProgram, Text: func(t text.Keys) text.KeyText { return t.BigBoard }},
	{Act: ShowRecord, Keys: []string{"h"}, On: Floor | Board, Group: OnProgram, Text: func(t text.Keys) text.KeyText { return t.ShowRecord }},
	{Act: Palette, Keys: []string{":"}, On: Floor | Board, Group: OnProgram, Text: func(t text.Keys) text.KeyText { return t.Palette }},
	{Act: Settings, Keys: []string{"p"}, On: Floor | Board, Group: OnProgram, Text: func(t text.Keys) text.KeyText { return t.Settings }},
	{Act: Outlook, Keys: []string{"F"}, On: Floor | Board, Group: OnProgram, Text: func(t text.Keys) text.KeyText { return t.Outlook }},
	{Act: Sleep, Keys: []string{"ctrl+z"}, On: Floor | Board, Group: OnProgram, Text: func(t text.Keys) text.KeyText { return t.Sleep }},
	{Act: Help, Keys: []string{"?"}, On: Floor | Board, Group: OnProgram, Text: func(t text.Keys) text.KeyText { return t.Help }},
	{Act: Quit, Keys: []string{"q", "ctrl+c"}, On: Floor | Board, Group: OnProgram, Text: func(t text.Keys) text.KeyText { return t.Quit }},

	{Act: Back, Keys: []string{"esc", "?", "q"}, On: HelpPage, Text: func(t text.Keys) text.KeyText { return t.Back }},
	{Act: Up, Keys: []string{"up", "k"}, Shown: "↑", On: HelpPage, Text: func(t text.Keys) text.KeyText { return t.Up }},
	{Act: Down, Keys: []string{"down", "j", "space"}, Shown: "↓", On: HelpPage, Text: func(t text.Keys) text.KeyText { return t.Down }},

	{Act: Yes, Keys: []string{"y", "enter"}, On: Confirm, Text: func(t text.Keys) text.KeyText { return t.Yes }},
	{Act: Back, Keys: []string{"esc", "n"}, On: Confirm, Text: func(t text.Keys) text.KeyText { return t.No }},

	{Act: Take, Keys: []string{"enter"}, On: Finder, Text: func(t text.Keys) text.KeyText { return t.Select }},
	{Act: Take, Keys: []string{"enter"}, On: Form, Text: func(t text.Keys) text.KeyText { return t.Keep }},
	{Act: Back, Keys: []string{"esc"}, On: Finder | Form | Menu | Prompt, Text: func(t text.Keys) text.KeyText { return t.Cancel }},
	{Act: Up, Keys: []string{"up"}, Shown: "↑", On: Finder | Menu, Text: func(t text.Keys) text.KeyText { return t.Up }},
	{Act: Down, Keys: []string{"down"}, Shown: "↓", On: Finder | Menu, Text: func(t text.Keys) text.KeyText { return t.Down }},
	{Act: NextField, Keys: []string{"tab"}, On: Form, Text: func(t text.Keys) text.KeyText { return t.NextField }},
	{Act: LastField, Keys: []string{"shift+tab"}, On: Form, Text: func(t text.Keys) text.KeyText { return t.LastField }},
	{Act: NextValue, Keys: []string{"down"}, Shown: "↓", On: Form, Text: func(t text.Keys) text.KeyText { return t.NextValue }},
	{Act: LastValue, Keys: []string{"up"}, Shown: "↑", On: Form, Text: func(t text.Keys) text.KeyText { return t.NextValue }},

	{Act: Take, Keys: []string{"enter"}, On: Prompt, Text: func(t text.Keys) text.KeyText { return t.Do }},
	{Act: Take, Keys: []string{"enter"}, On: Menu, Text: func(t text.Keys) text.KeyText { return t.Do }},
	{Act: MenuOrder, Keys: []string{"c"}, On: Menu, Text: func(t text.Keys) text.KeyText { return t.MenuOrder }},
	{Act: MenuSuspend, Keys: []string{"s"}, On: Menu, Text: func(t text.Keys) text.KeyText { return t.MenuSuspend }},
	{Act: MenuResume, Keys: []string{"r"}, On: Menu, Text: func(t text.Keys) text.KeyText { return t.MenuResume }},
	{Act: MenuRise, Keys: []string{"i"}, On: Menu, Text: func(t text.Keys) text.KeyText { return t.MenuRise }},
	{Act: MenuAdjourn, Keys: []string{"a"}, On: Menu, Text: func(t text.Keys) text.KeyText { return t.MenuAdjourn }},
	{Act: MenuVote, Keys: []string{"v"}, On: Menu, Text: func(t text.Keys) text.KeyText { return t.MenuVote }},
	{Act: MenuSilence, Keys: []string{"m"}, On: Menu, Text: func(t text.Keys) text.KeyText { return t.MenuSilence }},
	{Act: MenuBreak, Keys: []string{"t"}, On: Menu, Text: func(t text.Keys) text.KeyText { return t.MenuBreak }},
	{Act: MenuOther, Keys: []string{"o"}, On: Menu, Text: func(t text.Keys) text.KeyText { return t.MenuOther }},
	{Act: MenuEnd, Keys: []string{"e"}, On: Menu, Text: func(t text.Keys) text.KeyText { return t.MenuEnd }},

	{Act: Take, Keys: []string{"enter"}, On: Elsewhere, Text: func(t text.Keys) text.KeyText { return t.SaveThere }},
	{Act: SaveAndStay, Keys: []string{"ctrl+s"}, On: Elsewhere, Text: func(t text.Keys) text.KeyText { return t.SaveAndStay }},
	{Act: Back, Keys: []string{"esc"}, On: Elsewhere, Text: func(t text.Keys) text.KeyText { return t.Back }},
	{Act: Quit, Keys: []string{"ctrl+c"}, On: Elsewhere, Text: func(t text.Keys) text.KeyText { return t.LeaveUnsaved }},

	{Act: Back, Keys: []string{"esc"}, On: Board, Text: func(t text.Keys) text.KeyText { return t.Back }},

	{Act: Back, Keys: []string{"esc"}, On: Record | Commands, Text: func(t text.Keys) text.KeyText { return t.Back }},
	{Act: Up, Keys: []string{"up"}, Shown: "↑", On: Record | Commands, Text: func(t text.Keys) text.KeyText { return t.Up }},
	{Act: Down, Keys: []string{"down"}, Shown: "↓", On: Record | Commands, Text: func(t text.Keys) text.KeyText { return t.Down }},
	{Act: PageUp, Keys: []string{"pgup"}, On: Record, Text: func(t text.Keys) text.KeyText { return t.Page }},
	{Act: PageDown, Keys: []string{"pgdown"}, On: Record, Text: func(t text.Keys) text.KeyText { return t.Page }},
	{Act: Top, Keys: []string{"home"}, On: Record, Text: func(t text.Keys) text.KeyText { return t.First }},
	{Act: Bottom, Keys: []string{"end"}, On: Record, Text: func(t text.Keys) text.KeyText { return t.Newest }},
	{Act: Take, Keys: []string{"enter"}, On: Commands, Text: func(t text.Keys) text.KeyText { return t.Do }},

	{Act: Back, Keys: []string{"esc", "F", "q"}, On: Ahead, Text: func(t text.Keys) text.KeyText { return t.Back }},
	{Act: Back, Keys: []string{"esc", "p", "q"}, On: Options, Text: func(t text.Keys) text.KeyText { return t.Back }},
	{Act: Up, Keys: []string{"up", "k"}, Shown: "↑", On: Options | Ahead, Text: func(t text.Keys) text.KeyText { return t.Up }},
	{Act: Down, Keys: []string{"down", "j"}, Shown: "↓", On: Options | Ahead, Text: func(t text.Keys) text.KeyText { return t.Down }},
	{Act: LastValue, Keys: []string{"left", "-"}, Shown: "←", On: Options | Ahead, Text: func(t text.Keys) text.KeyText { return t.Less }},
	{Act: NextValue, Keys: []string{"right", "+", "space"}, Shown: "→", On: Options | Ahead, Text: func(t text.Keys) text.KeyText { return t.More }},
	{Act: Take, Keys: []string{"enter"}, On: Options, Text: func(t text.Keys) text.KeyText { return t.Confirm }},

	{Act: GiveOrEnd, Keys: []string{"enter"}, On: Before, Text: func(t text.Keys) text.KeyText { return t.GiveFirst }},
	{Act: Back, Keys: []string{"esc"}, On: Before, Text: func(t text.Keys) text.KeyText { return t.Back }},
	{Act: Up, Keys: []string{"up"}, Shown: "↑", On: Before, Text: func(t text.Keys) text.KeyText { return t.Up }},
	{Act: Down, Keys: []string{"down"}, Shown: "↓", On: Before, Text: func(t text.Keys) text.KeyText { return t.Down }},

	{Act: Quit, Keys: []string{"ctrl+c"}, On: HelpPage | Confirm | Finder | Form | Menu | Prompt | Record | Commands | Options | Ahead, Text: func(t text.Keys) text.KeyText { return t.Quit }},
}
