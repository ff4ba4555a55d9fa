package theme

import (
	"strings"

	"charm.land/lipgloss/v2"
)

// Style is how text of one kind looks. Lip Gloss says once what is written before and after a text: a frame renders some
// hundred texts of one line each, and working that out for each of them was half of its time.
type Style struct {
	of                       *lipgloss.Style
	usual, bold, faint, pill edges
}

// edges are what is written before and after a text.
type edges struct{ before, after string }

func styled(of lipgloss.Style) Style {
	return Style{of: &of, usual: around(of), bold: around(of.Bold(true)), faint: around(of.Faint(true)), pill: around(of.Reverse(true).Bold(true))}
}

func around(s lipgloss.Style) edges {
	const text = "x"
	before, after, _ := strings.Cut(s.Render(text), text)
	return edges{before, after}
}

// Render returns a text of one line in the style.
func (s Style) Render(text string) string {
	if text == "" {
		return ""
	}
	return s.usual.before + text + s.usual.after
}

// Bold returns the style in bold.
func (s Style) Bold() Style { s.usual = s.bold; return s }

// Faint returns the style in a fainter colour.
func (s Style) Faint() Style { s.usual = s.faint; return s }

// Pill returns the style turned inside out, as the word of a state stands.
func (s Style) Pill() Style { s.usual = s.pill; return s }

// Upright returns the style without italics.
func (s Style) Upright() Style { return styled(s.of.Italic(false)) }
