// Package theme holds the styles of the terminal, each named for what it says and not for its colour.
package theme

import "charm.land/lipgloss/v2"

// Theme is one set of styles. No state is told by colour alone: each also has its word and its shape.
type Theme struct {
	Text   lipgloss.Style // what is read
	Strong lipgloss.Style // names and titles
	Dim    lipgloss.Style // what may be overlooked
	Rule   lipgloss.Style // lines that divide
	Title  lipgloss.Style // the program's own name, and headings

	Idle    lipgloss.Style // nobody has the floor
	Floor   lipgloss.Style // somebody speaks, within the limit
	Warning lipgloss.Style // the last part before the limit
	Over    lipgloss.Style // past the limit
	Grace   lipgloss.Style // past the limit and the grace
	Paused  lipgloss.Style // the clock is held
	Halted  lipgloss.Style // suspended, risen, adjourned

	Next  lipgloss.Style // who is next
	Read  lipgloss.Style // what the President reads out
	Heard lipgloss.Style // who has been heard
	Gone  lipgloss.Style // absent and withdrawn

	Key      lipgloss.Style // a key
	Hint     lipgloss.Style // what it does
	Selected lipgloss.Style // the entry that keys act on
	Notice   lipgloss.Style // what was just done
	Refused  lipgloss.Style // what could not be done
	Saved    lipgloss.Style // the record is on disk
	Fault    lipgloss.Style // it is not
	Practice lipgloss.Style // this is a rehearsal
}

// Pill returns a state's style turned inside out, for the word of the state.
func Pill(s lipgloss.Style) lipgloss.Style { return s.Reverse(true).Bold(true) }

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
