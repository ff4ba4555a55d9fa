package intake

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"strings"
)

// filled returns the members that say something. Of two keys for the same one may be empty, and the other counts.
func filled(members []member) []member {
	return slices.DeleteFunc(members, func(m member) bool {
		v, ok := scalar(m.raw)
		return ok && strings.TrimSpace(v) == ""
	})
}

// upToMany says whether a value is a bare number so small that it is one of minutes.
func upToMany(raw json.RawMessage) bool {
	v, _ := scalar(raw)
	n, ok := numberAlone(v)
	return ok && n <= manyMinutes
}

// nested reads the value of a known key that is an array or an object.
func (j *jsonReader) nested(e *entry, field Field, raw json.RawMessage, line int) {
	var texts []string
	if json.Unmarshal(raw, &texts) == nil {
		for i := range texts {
			texts[i] = j.b.value(texts[i], line, 0)
		}
		if field == FieldStates {
			e.s.States = append(e.s.States, texts...)
		} else {
			e.set(field, strings.Join(texts, ", "), 0)
		}
		return
	}
	if j.parts(e, field, raw, line) {
		return
	}
	v := j.b.value(string(raw), line, 0)
	j.b.problem(line, 0, Error, ValueMisplaced, Args{Field: field, Value: v})
	note(&e.s, string(field), v)
}

// parts reads an object that says several things of one: {"speaker": {"name": …, "title": …}}. Its name is the
// value of the key it stands under.
func (j *jsonReader) parts(e *entry, field Field, raw json.RawMessage, line int) bool {
	var inner map[string]json.RawMessage
	if json.Unmarshal(raw, &inner) != nil {
		return false
	}
	if v, ok := inSomeLanguage(inner); ok {
		e.set(field, j.b.value(v, line, 0), 0)
		return true
	}
	joined := false
	if v, ok := fullName(inner); ok {
		e.set(FieldPerson, j.b.value(v, line, 0), 0)
		joined = true
	}
	for _, key := range slices.Sorted(maps.Keys(inner)) {
		v, ok := scalar(inner[key])
		if !ok {
			v = string(inner[key])
		}
		h := heading{field: fieldOfKey(key)}
		if v = j.b.value(v, line, 0); v == "" {
			continue
		}
		switch {
		case h.field == FieldName:
			e.set(field, v, 0)
		case h.field == FieldNumber:
		case h.field == FieldStates && !ok && json.Unmarshal(inner[key], new([]string)) == nil:
			j.nested(e, FieldStates, inner[key], line)
		case h.field == FieldUnknown || !ok:
			note(&e.s, key, v)
		default:
			e.set(h.field, v, 0)
		}
	}
	return joined || len(inner) > 0
}

// isPersonal says whether the value of a key that nobody knows is an object about a person: {"by": {"full_name": …, "title": …}}.
func isPersonal(m member) bool {
	var inner map[string]json.RawMessage
	if besideTheList.MatchString(spacedWords(m.key)) || len(m.raw) == 0 || m.raw[0] != '{' || json.Unmarshal(m.raw, &inner) != nil {
		return false
	}
	for key := range inner {
		if f := fieldOfKey(key); f == FieldPerson || f == FieldTitle {
			return true
		}
	}
	return false
}

// inSomeLanguage returns the value of an object that says one thing in several languages: {"en": "Chad", "fr": "Tchad"}.
func inSomeLanguage(inner map[string]json.RawMessage) (string, bool) {
	text := ""
	for key, raw := range inner {
		v, ok := scalar(raw)
		if !ok || len(key) < 2 || !oneOfSix.has(strings.ToLower(key[:2])) || len(key) > 5 {
			return "", false
		}
		if text == "" || strings.EqualFold(key[:2], "en") && v != "" {
			text = v
		}
	}
	return text, text != ""
}

var oneOfSix = words("en fr es ru zh ar")

// scalar returns a text, a number or a truth as text; null is the empty text.
func scalar(raw json.RawMessage) (string, bool) {
	raw = bytes.TrimSpace(raw)
	if len(raw) == 0 {
		return "", true
	}
	switch raw[0] {
	case '"':
		var s string
		err := json.Unmarshal(raw, &s)
		return s, err == nil
	case '{', '[':
		return "", false
	case 'n':
		return "", true
	}
	return string(raw), true
}
