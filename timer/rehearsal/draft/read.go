// Package draft says how long a written statement takes to deliver.
package draft

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// What cannot be read, and why. A *Damage says more of ErrDamaged.
var (
	ErrTooLarge = errors.New("larger than a statement can be")
	ErrOldWord  = errors.New("a Word file in the old form, or one with a password")
	ErrPDF      = errors.New("a PDF")
	ErrBinary   = errors.New("not a text")
	ErrEncoding = errors.New("not UTF-8 or UTF-16")
	ErrNoWords  = errors.New("no words in it")
	ErrDamaged  = errors.New("damaged")
)

// Damage says where a document could not be read on.
type Damage struct {
	Part string // of the file: "zip" or the name of an entry
	Line int    // in that entry; 0: not known
	Err  error
}

// Error names the place.
func (d *Damage) Error() string { return "damaged " + d.Part + ": " + d.Err.Error() }

// Unwrap returns ErrDamaged and what was met.
func (d *Damage) Unwrap() []error { return []error{ErrDamaged, d.Err} }

// MaxSize bounds a draft's file, in bytes; a statement of an hour is less than a hundredth of it.
const MaxSize = 16 << 20

// Form is how a draft is written.
type Form string

// The forms.
const (
	Plain    Form = "text"
	Markdown Form = "markdown"
	Word     Form = "docx"
)

// Text is what is to be spoken, without mark-up.
type Text struct {
	Form       Form
	Paragraphs []string
}

// Read reads a draft. The name's ending tells Markdown from plain text; a Word document is known by its content.
func Read(r io.Reader, name string) (Text, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxSize+1))
	switch {
	case err != nil:
		return Text{}, err
	case len(data) > MaxSize:
		return Text{}, ErrTooLarge
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return checked(word(data))
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0")):
		return Text{}, ErrOldWord
	case bytes.HasPrefix(data, []byte("%PDF")):
		return Text{}, ErrPDF
	}
	s, err := decode(data)
	if err != nil {
		return Text{}, err
	}
	if lower := strings.ToLower(name); strings.HasSuffix(lower, ".md") || strings.HasSuffix(lower, ".markdown") {
		return checked(Text{Form: Markdown, Paragraphs: paragraphs(unmarked(s))}, nil)
	}
	return checked(Text{Form: Plain, Paragraphs: paragraphs(s)}, nil)
}

func checked(t Text, err error) (Text, error) {
	if err != nil {
		return Text{}, err
	}
	for _, p := range t.Paragraphs {
		if len(units(p)) > 0 {
			return t, nil
		}
	}
	return Text{}, ErrNoWords
}

func decode(data []byte) (string, error) {
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return wide(data[2:], 1, 0)
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return wide(data[2:], 0, 1)
	case bytes.IndexByte(data, 0) >= 0:
		return "", ErrBinary
	case !utf8.Valid(data):
		return "", ErrEncoding
	}
	return strings.TrimPrefix(string(data), "\ufeff"), nil
}

// wide decodes UTF-16, whose higher and lower byte stand at these places.
func wide(data []byte, high, low int) (string, error) {
	if len(data)%2 != 0 {
		return "", ErrEncoding
	}
	codes := make([]uint16, len(data)/2)
	for i := range codes {
		codes[i] = uint16(data[2*i+high])<<8 | uint16(data[2*i+low])
	}
	return string(utf16.Decode(codes)), nil
}

// paragraphs are parted by empty lines; single line breaks are spaces.
func paragraphs(s string) []string {
	var all []string
	var lines []string
	end := func() {
		if len(lines) > 0 {
			all = append(all, strings.Join(lines, " "))
		}
		lines = nil
	}
	for line := range strings.SplitSeq(strings.ReplaceAll(s, "\r", "\n"), "\n") {
		if line = strings.TrimSpace(line); line == "" {
			end()
			continue
		}
		lines = append(lines, line)
	}
	end()
	return all
}
