package text

// Pages are what the screens over the floor say: the record, the commands, the settings.
type Pages struct {
	Record string
	Acts   func(shown, of int) string
	NoActs string
	Undone string // beside an act that was undone

	NoAct string // no command has the letters typed

	Settings string
	Theme    string
	Bell     string
	Mouse    string
	Warning  string
	Grace    string
	LimitOf  func(category string) string
	Never    string // a signal that is not given
	NoLimit  string
	On, Off  string
	Turns    func(enter string) string // what enter does with the bell, the mouse, the colours
	ToCome   string                    // for whom a limit set there counts
	NotATime func(typed string) string
}

// OnOff says whether something is on.
func (p Pages) OnOff(on bool) string {
	if on {
		return p.On
	}
	return p.Off
}
