package cli

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"

	"rostrum/examples"
	"rostrum/speakers/intake"
	"rostrum/timer/session"
)

// exampleName is what the built-in list goes by where a file has its name.
const exampleName = "example"

// readList is a list with the name it goes by in the log.
type readList struct {
	intake.Result
	name  string
	place string // what messages call it

	source  listSource
	asKept  bool   // its columns were read as was kept
	trouble string // why nothing that was kept could be used; "": nothing
}

// listSource is where a list comes from, to be read more than once.
type listSource struct {
	open  func() (io.ReadCloser, error)
	name  string // for the log
	from  session.Origin
	place string // for messages
	path  string
}

// list reads a list: of a file, of standard input for -, and the built-in example for no name.
func (a *app) list(path string) (readList, error) {
	s, err := a.source(path)
	if err != nil {
		return readList{}, err
	}
	layout := a.layout()
	result, err := a.readFrom(s, layout.option())
	if err == nil {
		err = a.notWorkbook(s.place, result)
	}
	if err == nil {
		err = layout.fault(a, s.place)
	}
	if err != nil {
		return readList{}, err
	}
	return readList{Result: result, name: s.name, place: s.place, source: s, asKept: layout.asKept, trouble: layout.trouble}, nil
}

func (a *app) source(path string) (listSource, error) {
	s := listSource{name: filepath.Base(path), place: a.placeOf(path), path: path}
	held := func(data []byte) func() (io.ReadCloser, error) {
		return func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(data)), nil }
	}
	switch path {
	case "":
		s.name, s.from, s.place, s.open = exampleName, session.FromExample, exampleName, held(examples.Debate)
	case "-":
		data, err := io.ReadAll(io.LimitReader(a.Stdin, intake.MaxBytes+1))
		if err != nil {
			return s, a.unreadable(s.place, err)
		}
		s.name, s.open = "standard input", held(data)
	default:
		s.open = func() (io.ReadCloser, error) { return a.openList(path, s.place) }
	}
	return s, nil
}

func (a *app) openList(path, place string) (io.ReadCloser, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, a.unreadable(path, err)
	}
	if info, err := f.Stat(); err == nil && info.IsDir() {
		_ = f.Close()
		return nil, &fault{what: a.text.Command.IsFolder(place), hint: a.text.Command.IsFolderHint}
	}
	return f, nil
}

// readFrom reads a list as it is laid out; nil: as detected.
func (a *app) readFrom(s listSource, layout func(intake.Sample) (intake.Layout, bool)) (intake.Result, error) {
	in, err := s.open()
	if err != nil {
		return intake.Result{}, err
	}
	defer in.Close()
	result, err := intake.Read(in, intake.Options{Year: a.Now().Year(), Sheet: a.flags.sheet, Layout: layout})
	var refusal *intake.Refusal
	if errors.As(err, &refusal) {
		message, hint := a.text.Intake.Refusal(refusal)
		return intake.Result{}, &fault{what: s.place + ": " + message, hint: hint}
	}
	if err != nil {
		return intake.Result{}, a.unreadable(s.path, err)
	}
	return result, nil
}
