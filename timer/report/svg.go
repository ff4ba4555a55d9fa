package report

import (
	"fmt"
	"html/template"
	"slices"
	"strings"
	"time"
)

// drawn is a chart that grows. Places across are hundredths of the width, so that a chart fits every screen while its
// letters keep their size; places down are pixels.
type drawn struct {
	strings.Builder
}

func sorted(all []string) []string {
	slices.Sort(all)
	return all
}

func share(part, whole time.Duration) float64 {
	if whole <= 0 {
		return 0
	}
	return 100 * float64(part) / float64(whole)
}

func (d *drawn) rect(x, width float64, y, height int, class, title string) {
	fmt.Fprintf(d, `<rect x="%.3f%%" y="%d" width="%.3f%%" height="%d" class="%s">%s</rect>`, x, y, max(width, .05), height, class, titled(title))
}

func (d *drawn) hatched(x, width float64, y, height int, title string) {
	d.rect(x, width, y, height, "s-over", title)
	fmt.Fprintf(d, `<rect x="%.3f%%" y="%d" width="%.3f%%" height="%d" fill="url(#hatch)" pointer-events="none"/>`, x, y, max(width, .05), height)
}

func (d *drawn) stroke(x1, x2 float64, y1, y2 int, class string) {
	fmt.Fprintf(d, `<line x1="%.3f%%" x2="%.3f%%" y1="%d" y2="%d" class="%s"/>`, x1, x2, y1, y2, class)
}

func (d *drawn) dot(x float64, y int, class, title string) {
	fmt.Fprintf(d, `<circle cx="%.3f%%" cy="%d" r="5" class="%s" fill-opacity=".8">%s</circle>`, x, y, class, titled(title))
}

// diamond is a mark of another shape than a dot, so that the two are told apart without colour.
func (d *drawn) diamond(x float64, y int, class, title string) {
	fmt.Fprintf(d, `<svg x="%.3f%%" y="%d" overflow="visible"><path d="M0-7 7 0 0 7-7 0z" class="%s" fill-opacity=".85">%s</path></svg>`, x, y, class, titled(title))
}

// words writes a text at a place; near the edges it is kept inside.
func (d *drawn) words(x float64, y int, class, s string) {
	anchor := "middle"
	switch {
	case x < 4:
		anchor = "start"
	case x > 96:
		anchor = "end"
	}
	fmt.Fprintf(d, `<text x="%.3f%%" y="%d" text-anchor="%s" class="%s">%s</text>`, x, y, anchor, class, template.HTMLEscapeString(s))
}

func titled(s string) string {
	if s == "" {
		return ""
	}
	return "<title>" + template.HTMLEscapeString(s) + "</title>"
}

const hatch = `<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" x2="0" y1="0" y2="5" class="s-hatch"/></pattern></defs>`

// figure closes a chart: with its name and what it shows for who does not see it, and its legend.
func (d *drawn) figure(id, title, description string, height int, legend ...string) template.HTML {
	var b strings.Builder
	fmt.Fprintf(&b, `<figure><svg role="img" height="%d" aria-labelledby="t-%s d-%s"><title id="t-%s">%s</title><desc id="d-%s">%s</desc>`,
		height, id, id, id, template.HTMLEscapeString(title), id, template.HTMLEscapeString(description))
	b.WriteString(hatch + d.String() + `</svg><figcaption>`)
	if len(legend) > 0 {
		b.WriteString(`<ul class="legend"><li>` + strings.Join(legend, "</li><li>") + "</li></ul>")
	}
	b.WriteString(template.HTMLEscapeString(description) + "</figcaption></figure>")
	return template.HTML(b.String())
}

// swatch is one entry of a legend.
func swatch(class, label string) string {
	over := ""
	if class == "s-over" {
		over = `<rect width="100%" height="100%" fill="url(#hatch)"/>`
	}
	return `<svg aria-hidden="true"><rect width="100%" height="100%" class="` + class + `"/>` + over + `</svg>` + template.HTMLEscapeString(label)
}

// svg draws the length as a bar in a table, with the limit as a stroke through it.
func (b bar) svg() template.HTML {
	var d drawn
	d.WriteString(`<svg aria-hidden="true">`)
	class, within := "s-within", b.value
	if b.limit <= 0 {
		class = "s-none"
	} else {
		within = min(b.value, b.limit)
	}
	d.rect(0, share(within, b.longest), 2, 9, class, "")
	if within < b.value {
		d.rect(share(within, b.longest), share(b.value-within, b.longest), 2, 9, "s-over", "")
	}
	if b.limit > 0 {
		x := share(b.limit, b.longest)
		d.stroke(x, x, 0, 13, "s-mark")
	}
	return template.HTML(d.String() + "</svg>")
}
