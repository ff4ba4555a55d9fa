package intake

import (
	"archive/zip"
	"errors"
	"io"
	"strings"
)

// Bounds of the XML in a workbook. A cell of a spreadsheet holds 32,767 characters at most.
const (
	maxRun      = 256 << 10 // bytes of one text or one tag
	maxDepth    = 64
	maxChildren = 80_000  // elements within one row
	maxStrings  = 250_000 // shared texts
)

var errUnsafe = errors.New("more than a list has")

// gauge measures a part of a workbook as it streams by, without holding it: a parser would keep long texts and
// deep trees in memory many times over.
type gauge struct {
	run, depth, children, strings int
	loose                         bool // of a document: only depth, texts and tags are bounded
	tag                           bool
	first, last                   byte // of the tag
	name                          [8]byte
	named                         int
	done                          bool // the name is complete
}

// safe says whether a part can be parsed within bounds.
func safe(part *zip.File) error { return measured(part, gauge{}) }

// safeDocument says the same of the part of a document that holds its text. It is never held as a tree.
func safeDocument(part *zip.File) error { return measured(part, gauge{loose: true}) }

func measured(part *zip.File, g gauge) error {
	r, err := part.Open()
	if err != nil {
		return err
	}
	defer func() { _ = r.Close() }()
	buffer := make([]byte, 64<<10)
	for {
		n, err := r.Read(buffer)
		for _, c := range buffer[:n] {
			if !g.take(c) {
				return errUnsafe
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// take takes the next byte. It says false when a bound is passed.
func (g *gauge) take(c byte) bool {
	switch {
	case c == '<':
		*g = gauge{depth: g.depth, children: g.children, strings: g.strings, loose: g.loose, tag: true}
	case c == '>' && g.tag:
		return g.endTag()
	default:
		if g.run++; g.run > maxRun {
			return false
		}
		if g.tag {
			g.letter(c)
		}
	}
	return true
}

func (g *gauge) letter(c byte) {
	if g.run == 1 {
		g.first = c
	}
	g.last = c
	switch {
	case g.done:
	case c == ':':
		g.named = 0
	case c <= ' ' || c == '/' || g.named == len(g.name):
		g.done = true
	default:
		g.name[g.named] = c
		g.named++
	}
}

func (g *gauge) endTag() bool {
	switch g.first {
	case '/':
		g.depth--
	case '?', '!':
	default:
		if g.last != '/' {
			g.depth++
		}
		g.children++
		switch string(g.name[:g.named]) {
		case "row":
			g.children = 0
		case "si":
			g.strings++
			g.children = 0
		}
	}
	g.tag, g.run = false, 0
	if g.loose {
		return g.depth <= 4*maxDepth
	}
	return g.depth <= maxDepth && g.children <= maxChildren && g.strings <= maxStrings
}

// isXML says whether a part is parsed.
func isXML(name string) bool {
	name = strings.ToLower(name)
	return strings.HasSuffix(name, ".xml") || strings.HasSuffix(name, ".rels")
}
