package main

import (
	"fmt"
	"html"
	"image/color"
	"strings"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
)

// The size of a cell, and of the free space around the screen, in the picture's units.
const (
	cellWidth  = 9.6
	cellHeight = 20.0
	around     = 16.0
	fontSize   = 16
	family     = "DejaVu Sans Mono, Noto Sans Mono CJK SC, Noto Sans CJK SC, monospace"
)

// colors are those of a terminal where the program names none of its own.
type colors struct{ text, ground string }

func palette(light bool) colors {
	if light {
		return colors{text: "#22262d", ground: "#fbfbf9"}
	}
	return colors{text: "#e4e7ec", ground: "#14181e"}
}

func draw(e *vt.Emulator, c colors) string {
	var b strings.Builder
	w, h := float64(e.Width())*cellWidth+2*around, float64(e.Height())*cellHeight+2*around
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%.0f" height="%.0f" font-family="%s" font-size="%d">`, w, h, family, fontSize)
	fmt.Fprintf(&b, `<rect width="100%%" height="100%%" rx="10" fill="%s"/>`, c.ground)
	for y := range e.Height() {
		for x := range e.Width() {
			if cell := e.CellAt(x, y); cell != nil && cell.Width > 0 {
				drawCell(&b, cell, around+float64(x)*cellWidth, around+float64(y)*cellHeight, c)
			}
		}
	}
	b.WriteString("</svg>\n")
	return b.String()
}

func drawCell(b *strings.Builder, cell *uv.Cell, x, y float64, c colors) {
	text, ground := hex(cell.Style.Fg, c.text), hex(cell.Style.Bg, "")
	if cell.Style.Attrs&uv.AttrReverse != 0 {
		if ground == "" {
			ground = c.ground
		}
		text, ground = ground, text
	}
	width := float64(cell.Width) * cellWidth
	if ground != "" {
		rect(b, x, y, width, cellHeight, ground, 1)
	}
	opacity := 1.0
	if cell.Style.Attrs&uv.AttrFaint != 0 {
		opacity = 0.55
	}
	if block(b, cell.Content, x, y, text, opacity) || strings.TrimSpace(cell.Content) == "" {
		return
	}
	style := ""
	if cell.Style.Attrs&uv.AttrBold != 0 {
		style += ` font-weight="bold"`
	}
	if cell.Style.Attrs&uv.AttrItalic != 0 {
		style += ` font-style="italic"`
	}
	if cell.Style.Attrs&uv.AttrStrikethrough != 0 {
		style += ` text-decoration="line-through"`
	}
	fmt.Fprintf(b, `<text x="%.2f" y="%.2f" fill="%s" fill-opacity="%.2f"%s>%s</text>`,
		x, y+cellHeight*0.76, text, opacity, style, html.EscapeString(cell.Content))
}

// block draws the characters that must join their neighbours without a gap; it says false for all others.
func block(b *strings.Builder, s string, x, y float64, fill string, opacity float64) bool {
	const w, h, thin, thick = cellWidth, cellHeight, 1.2, 3.2
	switch s {
	case "█":
		rect(b, x, y, w, h, fill, opacity)
	case "▀":
		rect(b, x, y, w, h/2, fill, opacity)
	case "▄":
		rect(b, x, y+h/2, w, h/2, fill, opacity)
	case "▌":
		rect(b, x, y, w/2, h, fill, opacity)
	case "▐":
		rect(b, x+w/2, y, w/2, h, fill, opacity)
	case "─":
		rect(b, x, y+h/2-thin/2, w, thin, fill, opacity)
	case "━":
		rect(b, x, y+h/2-thick/2, w, thick, fill, opacity)
	case "│":
		rect(b, x+w/2-thin/2, y, thin, h, fill, opacity)
	case "┃":
		rect(b, x+w/2-thick/2, y, thick, h, fill, opacity)
	case "▚":
		rect(b, x, y, w/2, h/2, fill, opacity)
		rect(b, x+w/2, y+h/2, w/2, h/2, fill, opacity)
	default:
		return false
	}
	return true
}

func rect(b *strings.Builder, x, y, w, h float64, fill string, opacity float64) {
	fmt.Fprintf(b, `<rect x="%.2f" y="%.2f" width="%.2f" height="%.2f" fill="%s" fill-opacity="%.2f" shape-rendering="crispEdges"/>`,
		x, y, w, h, fill, opacity)
}

func hex(c color.Color, without string) string {
	if c == nil {
		return without
	}
	if basic, ok := c.(ansi.BasicColor); ok {
		return basics[basic]
	}
	r, g, b, _ := c.RGBA()
	return fmt.Sprintf("#%02x%02x%02x", r>>8, g>>8, b>>8)
}

// basics are the sixteen colours as common terminals show them.
var basics = [16]string{
	"#000000", "#cd3131", "#0dbc79", "#e5e510", "#2472c8", "#bc3fbc", "#11a8cd", "#e5e5e5",
	"#666666", "#f14c4c", "#23d18b", "#f5f543", "#3b8eea", "#d670d6", "#29b8db", "#ffffff",
}
