package draft

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
)

// Bounds of a Word document, so that a small file cannot unfold into a large one.
const (
	maxEntries  = 4096
	maxDocument = 64 << 20 // bytes of word/document.xml, unfolded
	maxSpoken   = 8 << 20  // bytes of text in it
	maxDepth    = 512
)

const documentPart = "word/document.xml"

// word reads the running text of a DOCX. Headers, footers, footnotes and comments are parts of their own and are not
// spoken; text that was deleted while changes were tracked is left out.
func word(data []byte) (Text, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return Text{}, &Damage{Part: "zip", Err: err}
	}
	if len(z.File) > maxEntries {
		return Text{}, ErrTooLarge
	}
	for _, f := range z.File {
		if f.Name == documentPart {
			return document(f)
		}
	}
	return Text{}, ErrBinary
}

func document(f *zip.File) (Text, error) {
	if f.UncompressedSize64 > maxDocument {
		return Text{}, ErrTooLarge
	}
	r, err := f.Open()
	if err != nil {
		return Text{}, &Damage{Part: documentPart, Err: err}
	}
	defer func() { _ = r.Close() }() // read only: nothing is lost
	d := xml.NewDecoder(io.LimitReader(r, maxDocument))
	p := &wordParser{}
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			p.end()
			return Text{Form: Word, Paragraphs: p.paragraphs}, nil
		}
		if err == nil {
			err = p.take(token)
		}
		switch {
		case errors.Is(err, ErrTooLarge):
			return Text{}, err
		case err != nil:
			line, _ := d.InputPos()
			return Text{}, &Damage{Part: documentPart, Line: line, Err: err}
		}
	}
}

type wordParser struct {
	paragraphs []string
	current    strings.Builder
	depth      int
	silent     int // depth of an element whose text is not spoken; 0: none
	spoken     int
	inText     bool
}

func (p *wordParser) take(token xml.Token) error {
	switch t := token.(type) {
	case xml.StartElement:
		if p.depth++; p.depth > maxDepth {
			return ErrTooLarge
		}
		p.start(t.Name.Local)
	case xml.EndElement:
		p.finish(t.Name.Local)
		p.depth--
	case xml.CharData:
		if p.inText && p.silent == 0 {
			if p.spoken += len(t); p.spoken > maxSpoken {
				return ErrTooLarge
			}
			p.current.Write(t)
		}
	}
	return nil
}

func (p *wordParser) start(name string) {
	switch name {
	case "t":
		p.inText = true
	case "tab", "br", "cr":
		p.current.WriteByte(' ')
	case "del", "moveFrom", "Fallback", "txbxContent":
		if p.silent == 0 {
			p.silent = p.depth
		}
	}
}

func (p *wordParser) finish(name string) {
	switch name {
	case "t":
		p.inText = false
	case "p":
		if p.silent == 0 {
			p.end()
		}
	}
	if p.silent == p.depth {
		p.silent = 0
	}
}

func (p *wordParser) end() {
	if s := strings.Join(strings.Fields(p.current.String()), " "); s != "" {
		p.paragraphs = append(p.paragraphs, s)
	}
	p.current.Reset()
}
