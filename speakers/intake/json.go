package intake

import (
	"encoding/json"
	"errors"
	"io"
	"strings"
)

// looksJSON says whether a text is meant as JSON: it begins as an object, or as an array of something.
func looksJSON(text string) bool {
	text = strings.TrimSpace(text)
	if text == "" || text[0] != '{' && text[0] != '[' {
		return false
	}
	next := strings.TrimSpace(text[1:])
	return next != "" && strings.ContainsRune(`"{[]}`, rune(next[0]))
}

// jsonReader reads a list from JSON: an array, an object whose "speakers" is one, or an object a line. Offsets
// become lines as it goes.
type jsonReader struct {
	b        *builder
	text     string
	dec      *json.Decoder
	offset   int // up to which lines are counted
	line     int // at offset
	nowhere  bool
	done     int              // where the last whole entry ended
	depth    int              // of objects around the list
	arrays   int              // that are open
	heading  []string         // of rows that are arrays
	table    *table           // that such rows make
	reported map[string]bool  // unknown keys
	divided  bool             // some keys are the headings of categories
	holds    map[string]Field // what the values of all objects say that a key holds
}

func (b *builder) readJSON(text string) {
	j := &jsonReader{b: b, text: text, line: 1, reported: map[string]bool{}}
	defer j.endTable()
	j.survey()
	j.dec = json.NewDecoder(strings.NewReader(text))
	j.dec.UseNumber()
	for {
		err := j.top()
		if errors.Is(err, io.EOF) || errors.Is(err, errFull) {
			return
		}
		if err != nil {
			j.broken(err)
			return
		}
		if j.nowhere {
			return
		}
	}
}

// at returns the line of the value that comes next.
func (j *jsonReader) at() int {
	end := int(j.dec.InputOffset())
	for end < len(j.text) && strings.IndexByte(" \t\r\n,:", j.text[end]) >= 0 {
		end++
	}
	if end > j.offset {
		j.line += strings.Count(j.text[j.offset:end], "\n")
		j.offset = end
	}
	return j.line
}

// Errors that end the reading of a list: it lies too deep, or no more can be taken.
var (
	errNested = errors.New("nested too deep")
	errFull   = errors.New("too many entries")
)

// top reads one value at the top: a list, an object that has one, or an entry.
func (j *jsonReader) top() error {
	line := j.at()
	t, err := j.dec.Token()
	switch {
	case err != nil:
		return err
	case t == json.Delim('['):
		return j.list()
	case t == json.Delim('{'):
		return j.object(line, true)
	}
	j.nowhere = true
	return nil
}

// list reads the elements of an array: objects, or texts in the form of lines.
func (j *jsonReader) list() error {
	if j.arrays++; j.arrays > maxNested {
		return errNested
	}
	defer func() { j.arrays-- }()
	for j.dec.More() {
		line := j.at()
		t, err := j.dec.Token()
		if err != nil {
			return err
		}
		switch v := t.(type) {
		case json.Delim:
			if v == '[' {
				err = j.rowOrList(line)
			} else {
				err = j.object(line, false)
			}
			if err != nil {
				return err
			}
		case string:
			if v = j.b.value(v, line, 0); v != "" {
				j.b.readLine(v, line)
			}
		case json.Number:
			e := newEntry(j.b, line)
			note(&e.s, "", v.String())
			e.finish()
		}
		if j.b.refusal != nil {
			return errFull
		}
	}
	j.endTable()
	_, err := j.dec.Token()
	return err
}

// object reads an entry, or at the top an object that has the list in it.
func (j *jsonReader) object(line int, top bool) error {
	var members []member
	lists := 0
	for j.dec.More() {
		t, err := j.dec.Token()
		if err != nil {
			return err
		}
		key, _ := t.(string)
		m := member{key: key, line: j.at()}
		if top && headingKeys.has(fold(key)) && j.begins('[') && j.heading == nil {
			if err = j.headings(&m); j.heading == nil {
				members = append(members, m)
			}
		} else if top && j.begins('[') && j.isList(key, lists) {
			lists++
			err = j.listBelow(key)
		} else if _, known := readHeading(key); top && j.begins('{') && (!known || j.holdsLists()) && j.depth < maxNested {
			lists++
			err = j.objectBelow(key, m.line)
		} else if err = j.dec.Decode(&m.raw); err == nil && !(top && fold(key) == "problems") {
			members = append(members, m)
		}
		if err != nil {
			return err
		}
	}
	if _, err := j.dec.Token(); err != nil {
		return err
	}
	j.finish(members, line, lists > 0)
	j.done = int(j.dec.InputOffset())
	return nil
}

// member is one key of an object with its value.
type member struct {
	key  string
	raw  json.RawMessage
	line int
}

// isList says whether an array at the top is the list, and not the states of the one entry there is.
func (j *jsonReader) isList(key string, before int) bool {
	h, ok := readHeading(key)
	return fold(key) != "problems" && (!ok || h.field != FieldStates || before > 0 || j.hasObjects())
}

// hasObjects says whether the array that comes next begins with an object: its elements are entries.
func (j *jsonReader) hasObjects() bool {
	rest := strings.TrimLeft(j.text[min(j.offset+1, len(j.text)):], " \t\r\n")
	return strings.HasPrefix(rest, "{")
}

// finish makes an entry of an object's members, or remarks where the object only holds the list.
func (j *jsonReader) finish(members []member, line int, holder bool) {
	members = filled(wholeMember(members))
	keys := make([]string, len(members))
	for i, m := range members {
		keys[i] = m.key
	}
	meanings := j.meanings(keys)
	e := newEntry(j.b, line)
	e.minutes = meanings.minutes
	for i, m := range members {
		field := meanings.columns[i].Field
		e.few = field == FieldLimit && !isOwnLimit(m.key) && !isInSeconds(m.key) && upToMany(m.raw)
		if field == FieldUnknown && isPersonal(m) {
			field = FieldPerson
		}
		if field == FieldUnknown && !holder {
			j.reportKey(m.key, m.line)
		}
		j.member(&e, field, m)
	}
	if holder || j.depth > 0 && !meanings.names() {
		j.b.remark(strings.Join([]string{e.s.Title, e.s.Note}, " "))
	} else if len(members) > 0 {
		e.finish()
	}
}

// names says whether keys can tell who speaks: an object about the meeting has a title too.
func (h header) names() bool {
	for _, f := range []Field{FieldName, FieldPerson, FieldCode, FieldOnBehalfOf, FieldStates} {
		if h.find(f) >= 0 {
			return true
		}
	}
	return false
}

// begins says whether the value that comes next begins with a letter: [ for an array, { for an object.
func (j *jsonReader) begins(with byte) bool {
	j.at()
	return j.offset < len(j.text) && j.text[j.offset] == with
}

func (j *jsonReader) reportKey(key string, line int) {
	if !j.reported[key] {
		j.reported[key] = true
		j.b.problem(line, 0, Warning, KeyUnknown, Args{Value: key})
	}
}

// member reads one value into the entry.
func (j *jsonReader) member(e *entry, field Field, m member) {
	v, ok := scalar(m.raw)
	switch {
	case field == FieldNumber:
	case field == FieldUnknown && ok:
		note(&e.s, m.key, j.b.value(v, m.line, 0))
	case field == FieldUnknown:
		note(&e.s, m.key, j.b.value(string(m.raw), m.line, 0))
	case !ok:
		j.nested(e, field, m.raw, m.line)
	default:
		if field == FieldCategory {
			v = answered(m.key, v)
		}
		if v = j.b.value(v, m.line, 0); v != "" {
			at := e.line
			e.line = m.line
			e.set(field, v, 0)
			e.line = at
		}
	}
}
