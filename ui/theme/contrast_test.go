package theme

import (
	"image/color"
	"math"
	"testing"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
	terminal "github.com/charmbracelet/x/ansi"
)

// The backgrounds that terminals usually have: black and white, and those of widely used schemes.
var (
	darkGrounds  = []string{"#000000", "#1e1e1e", "#282c34", "#002b36", "#300a24", "#0c0c0c", "#2e3440"}
	lightGrounds = []string{"#ffffff", "#fdf6e3", "#fafafa", "#eff1f5", "#ffffdd"}
)

// readable is the contrast that the WCAG ask of text at level AA. Lines that divide carry no meaning and need none.
const readable = 4.5

func TestTextStandsOutFromUsualBackgrounds(t *testing.T) {
	for _, row := range []struct {
		theme   string
		dark    bool
		grounds []string
	}{
		{Dark, true, darkGrounds},
		{Light, false, lightGrounds},
		{Colorblind, true, darkGrounds},
		{Colorblind, false, lightGrounds},
		{Contrast, true, darkGrounds},
		{Contrast, false, lightGrounds},
	} {
		th, _ := Named(row.theme, row.dark)
		for role, s := range texts(th) {
			for _, ground := range row.grounds {
				if got := contrastOf(rgb(s.of.GetForeground()), rgb(lipgloss.Color(ground))); got < readable {
					t.Errorf("%s (dark %v): %s on %s has a contrast of %.2f, want %.1f", row.theme, row.dark, role, ground, got, readable)
				}
			}
		}
	}
}

// On sixteen colours every colour of the high-contrast theme becomes one that can be read, on black and on white.
func TestContrastSurvivesSixteenColours(t *testing.T) {
	for ground, dark := range map[string]bool{"#000000": true, "#ffffff": false} {
		th, _ := Named(Contrast, dark)
		for role, s := range texts(th) {
			shown := colorprofile.ANSI.Convert(s.of.GetForeground())
			if got := contrastOf(rgb(shown), rgb(lipgloss.Color(ground))); got < 3 {
				t.Errorf("%s becomes %v on %s, with a contrast of %.2f", role, shown, ground, got)
			}
		}
	}
}

// What is selected is written in the terminal's own colour, usually near white or near black.
func TestSelectedTextStandsOut(t *testing.T) {
	for _, name := range []string{Dark, Light, Colorblind, Contrast} {
		for _, dark := range []bool{true, false} {
			if name == Dark && !dark || name == Light && dark {
				continue
			}
			th, _ := Named(name, dark)
			own := []string{"#000000", "#333333", "#383a42"}
			if dark && name == Contrast {
				own = []string{"#ffffff", "#d4d4d4"}
			} else if dark {
				own = []string{"#ffffff", "#d4d4d4", "#abb2bf"}
			}
			for _, text := range own {
				if got := contrastOf(rgb(lipgloss.Color(text)), rgb(th.Selected.of.GetBackground())); got < readable {
					t.Errorf("%s (dark %v): %s on what is selected has a contrast of %.2f", name, dark, text, got)
				}
			}
		}
	}
}

// Readers who lack one kind of cone still tell the states apart by colour in the theme made for them. The distance is
// that of the CIE of 1976; 20 is seen at a glance.
func TestColorblindThemeKeepsTheStatesApart(t *testing.T) {
	for _, dark := range []bool{true, false} {
		th, _ := Named(Colorblind, dark)
		states := map[string][3]float64{}
		for state, s := range map[string]Style{"speaking": th.Floor, "last part": th.Warning, "over": th.Over} {
			states[state] = rgb(s.of.GetForeground())
		}
		for lack, m := range lacking {
			for a, ca := range states {
				for b, cb := range states {
					if d := distance(through(m, ca), through(m, cb)); a < b && d < 20 {
						t.Errorf("dark %v, %s: %s and %s are %.0f apart", dark, lack, a, b, d)
					}
				}
			}
		}
	}
}

func texts(t Theme) map[string]Style {
	return map[string]Style{
		"Dim": t.Dim, "Title": t.Title, "Idle": t.Idle, "Floor": t.Floor, "Warning": t.Warning, "Over": t.Over, "Grace": t.Grace,
		"Paused": t.Paused, "Halted": t.Halted, "Next": t.Next, "Heard": t.Heard, "Gone": t.Gone, "Key": t.Key, "Hint": t.Hint,
		"Refused": t.Refused, "Saved": t.Saved, "Fault": t.Fault, "Practice": t.Practice,
	}
}

// xterm's sixteen colours.
var sixteen = [16]string{
	"#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5",
	"#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff",
}

// rgb returns a colour's red, green and blue as light, from 0 to 1.
func rgb(c color.Color) [3]float64 {
	switch basic := c.(type) {
	case lipgloss.ANSIColor:
		c = lipgloss.Color(sixteen[basic])
	case terminal.BasicColor:
		c = lipgloss.Color(sixteen[basic])
	}
	if b, ok := c.(interface{ RGBA() (r, g, b, a uint32) }); ok {
		r, g, bl, _ := b.RGBA()
		return [3]float64{light(r), light(g), light(bl)}
	}
	return [3]float64{}
}

func light(v uint32) float64 {
	x := float64(v) / 0xffff
	if x <= 0.04045 {
		return x / 12.92
	}
	return math.Pow((x+0.055)/1.055, 2.4)
}

// contrastOf is the contrast ratio of the Web Content Accessibility Guidelines, from 1 to 21.
func contrastOf(a, b [3]float64) float64 {
	la, lb := luminance(a), luminance(b)
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05)
}

func luminance(c [3]float64) float64 { return 0.2126*c[0] + 0.7152*c[1] + 0.0722*c[2] }

// How colours look without one kind of cone. Source: Machado, Oliveira and Fernandes (2009), severity 1.
var lacking = map[string][3][3]float64{
	"protanopia":   {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
	"deuteranopia": {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
	"tritanopia":   {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}},
}

func through(m [3][3]float64, c [3]float64) (out [3]float64) {
	for i := range out {
		out[i] = min(max(m[i][0]*c[0]+m[i][1]*c[1]+m[i][2]*c[2], 0), 1)
	}
	return out
}

// distance is how far two colours are apart in the CIE's L*a*b* space.
func distance(a, b [3]float64) float64 {
	la, lb := lab(a), lab(b)
	return math.Sqrt(math.Pow(la[0]-lb[0], 2) + math.Pow(la[1]-lb[1], 2) + math.Pow(la[2]-lb[2], 2))
}

func lab(c [3]float64) [3]float64 {
	x := f((0.4124*c[0] + 0.3576*c[1] + 0.1805*c[2]) / 0.9505)
	y := f(luminance(c))
	z := f((0.0193*c[0] + 0.1192*c[1] + 0.9505*c[2]) / 1.089)
	return [3]float64{116*y - 16, 500 * (x - y), 200 * (y - z)}
}

func f(t float64) float64 {
	if t > 0.008856 {
		return math.Cbrt(t)
	}
	return 7.787*t + 16.0/116
}
