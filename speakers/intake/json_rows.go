package intake

import (
	"encoding/json"
	"strings"

	"rostrum/speakers"
)

// headingKeys are keys of the headings of a table whose rows are arrays.
var headingKeys = words(`columns headers header headings fields cols keys`)

// listBelow reads the array under a key, which may be the heading of a section: {"members": […], "rule37": […]}.
func (j *jsonReader) listBelow(key string) error {
	section := j.b.section
	defer func() { j.b.section = section }()
	if c := j.sectionOf(key); c != speakers.Unknown {
		j.b.section = headed(c, key)
	}
	_, err := j.dec.Token()
	if err == nil {
		err = j.list()
	}
	return err
}

// objectBelow reads the object under a key, as listBelow reads an array.
func (j *jsonReader) objectBelow(key string, line int) error {
	section := j.b.section
	defer func() { j.b.section = section }()
	if c := j.sectionOf(key); c != speakers.Unknown {
		j.b.section = headed(c, key)
	}
	j.depth++
	defer func() { j.depth-- }()
	if _, err := j.dec.Token(); err != nil {
		return err
	}
	return j.object(line, true)
}

// sectionOf returns the category that a key is the heading of. Where other keys are headings too, "intervenants" are not all who speak.
func (j *jsonReader) sectionOf(key string) speakers.Category {
	if c := sectionOfKey(j.b, key); c != speakers.Unknown || !j.divided {
		return c
	}
	return columnCategories[fold(key)]
}

// holdsLists says whether the object that comes next begins with an array or an object: it holds entries rather than being one's part.
func (j *jsonReader) holdsLists() bool {
	return listWithin.MatchString(j.text[j.offset:min(len(j.text), j.offset+400)])
}

var listWithin = pattern(`^\{\s*"(?:[^"\\]|\\.){0,160}"\s*:\s*[\[{]`)

func sectionOfKey(b *builder, key string) speakers.Category {
	spaced := strings.NewReplacer("_", " ", "-", " ").Replace(wordsApart(key))
	for _, s := range []string{key, spaced, numberBehind.ReplaceAllString(spaced, "$1 $2")} {
		if c, ok := b.sectionOf(s); ok && c != speakers.Unknown {
			return c
		}
	}
	return speakers.Unknown
}

var numberBehind = pattern(`(\p{L})(\d)`)

// headings reads an array of texts as the headings of rows to come, if they are.
func (j *jsonReader) headings(m *member) error {
	if err := j.dec.Decode(&m.raw); err != nil {
		return err
	}
	var heading []string
	if json.Unmarshal(m.raw, &heading) == nil && readHeader(heading).known > 1 {
		j.heading = heading
	}
	return nil
}

// rowOrList reads an array within the list: a row of a table, or another list.
func (j *jsonReader) rowOrList(line int) error {
	if !j.isRow() {
		return j.list()
	}
	var cells []string
	for j.dec.More() {
		var raw json.RawMessage
		if err := j.dec.Decode(&raw); err != nil {
			return err
		}
		cell, ok := scalar(raw)
		if !ok {
			cell = string(raw)
		}
		if len(cells) < MaxColumns {
			cells = append(cells, cell)
		}
	}
	if _, err := j.dec.Token(); err != nil {
		return err
	}
	if j.table == nil {
		j.table = newTable(j.b)
		if j.heading != nil {
			j.table.add(row{line: line, cells: j.heading})
		}
	}
	j.table.add(row{line: line, cells: cells})
	j.done = int(j.dec.InputOffset())
	return nil
}

// isRow says whether the array that is open has no array or object in it, and more than one value.
func (j *jsonReader) isRow() bool {
	j.at()
	rest := j.text[min(j.offset, len(j.text)):]
	end := strings.IndexAny(rest[:min(len(rest), maxObject)], "[]{}")
	return end >= 0 && rest[end] == ']' && strings.Contains(rest[:end], ",")
}

// endTable takes what the table of rows held back.
func (j *jsonReader) endTable() {
	if j.table != nil {
		j.table.end()
		j.table = nil
	}
}
