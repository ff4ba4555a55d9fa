// Package theme holds the styles of the terminal, each named for what it says and not for its colour.
package theme

// Theme is one set of styles. No state is told by colour alone: each also has its word and its shape.
type Theme struct {
	Text   Style // what is read
	Strong Style // names and titles
	Dim    Style // what may be overlooked
	Rule   Style // lines that divide
	Title  Style // the program's own name, and headings

	Idle    Style // nobody has the floor
	Floor   Style // somebody speaks, within the limit
	Warning Style // the last part before the limit
	Over    Style // past the limit
	Grace   Style // past the limit and the grace
	Paused  Style // the clock is held
	Halted  Style // suspended, risen, adjourned

	Next  Style // who is next
	Read  Style // what the President reads out
	Heard Style // who has been heard
	Gone  Style // absent and withdrawn

	Key      Style // a key
	Hint     Style // what it does
	Selected Style // the entry that keys act on
	Choice   Style // one of several that is being chosen
	Notice   Style // what was just done
	Refused  Style // what could not be done
	Saved    Style // the record is on disk
	Fault    Style // it is not
	Practice Style // this is a rehearsal
}

// The names of the themes. Auto is light or dark, as the terminal's background is.
const (
	Auto       = "auto"
	Light      = "light"
	Dark       = "dark"
	Contrast   = "contrast"
	Colorblind = "colorblind"
	None       = "none"
)

// Names returns the names of all themes, Auto first.
func Names() []string { return []string{Auto, Light, Dark, Contrast, Colorblind, None} }

// Named returns the theme of a name for a dark or light background; the empty name is Auto. It says false for a
// name that it does not know.
func Named(name string, dark bool) (Theme, bool) {
	switch name {
	case "", Auto:
		return made(usual(dark)), true
	case Dark:
		return made(usual(true)), true
	case Light:
		return made(usual(false)), true
	case Contrast:
		return made(contrast(dark)), true
	case Colorblind:
		return made(colorblind(dark)), true
	case None:
		return plain(), true
	}
	return Theme{}, false
}
