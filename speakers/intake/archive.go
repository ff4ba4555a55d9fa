package intake

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
)

// readArchive reads what is packed as office programs pack their files: a workbook or a document.
func (b *builder) readArchive(data []byte) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		b.refusal = &Refusal{Reason: Damaged, Kind: "XLSX", Err: err}
		return
	}
	switch kind := kindOfArchive(archive); kind {
	case "":
		b.readWorkbook(data)
	case "DOCX":
		b.readPart(archive, "word/document.xml", DOCX, b.readWord)
	case "ODF":
		b.readPart(archive, "content.xml", ODF, b.readOpenDocument)
	default:
		b.refusal = &Refusal{Reason: NotAList, Kind: kind}
	}
}

// maxPart bounds the one part of a document that is read, when unpacked.
const maxPart = 32 << 20

// readPart reads the part of a document that holds its text.
func (b *builder) readPart(archive *zip.Reader, name string, format Format, read func(*xml.Decoder) error) {
	b.result.Detected.Format = format
	part := partNamed(archive, name)
	if part == nil {
		b.refusal = &Refusal{Reason: Damaged, Kind: strings.ToUpper(string(format)), Err: fmt.Errorf("%s is missing", name)}
		return
	}
	if part.UncompressedSize64 > maxPart {
		b.refusal = &Refusal{Reason: ArchiveUnsafe, Limit: maxPart}
		return
	}
	if err := safeDocument(part); errors.Is(err, errUnsafe) {
		b.refusal = &Refusal{Reason: ArchiveUnsafe, Limit: maxPart}
		return
	}
	stream, err := part.Open()
	if err == nil {
		defer func() { _ = stream.Close() }()
		dec := xml.NewDecoder(io.LimitReader(stream, maxPart))
		dec.Strict = false
		dec.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil }
		err = read(dec)
	}
	if err == nil || b.refusal != nil {
		return
	}
	if len(b.result.Speakers) == 0 {
		b.refusal = &Refusal{Reason: Damaged, Kind: strings.ToUpper(string(format)), Err: err}
		return
	}
	last := b.result.Lines[len(b.result.Lines)-1]
	b.problem(last, 0, Error, SheetBroken, Args{Value: err.Error()})
}

func partNamed(archive *zip.Reader, name string) *zip.File {
	for _, part := range archive.File {
		if strings.EqualFold(path.Clean(strings.ReplaceAll(part.Name, "\\", "/")), name) {
			return part
		}
	}
	return nil
}

// attribute returns an attribute of an element by its local name, or "".
func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// tokens hands over the tokens of a document until one is refused or they end. What came before an error counts.
func tokens(dec *xml.Decoder, take func(xml.Token) bool) error {
	for {
		t, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if !take(t) {
			return nil
		}
	}
}
