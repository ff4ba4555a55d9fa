package intake

import (
	"encoding/json"
	"slices"

	"rostrum/speakers"
)

// surveyedText bounds what of a JSON list is looked at beforehand, to tell what its keys hold.
const surveyedText = 64 << 10

var keyAndText = pattern(`"((?:[^"\\]|\\.){1,60})"\s*:\s*"((?:[^"\\]|\\.){1,160})"`)

// keyAndList is a key and the beginning of an array or object.
var keyAndList = pattern(`"((?:[^"\\]|\\.){1,60})"\s*:\s*[\[{]`)

// survey gathers the values of the keys whose name says an office or a category: a "role" may be either.
func (j *jsonReader) survey() {
	j.values = map[string][]string{}
	for _, m := range keyAndList.FindAllStringSubmatch(j.text[:min(len(j.text), surveyedText)], -1) {
		j.divided = j.divided || sectionOfKey(j.b, unquotedText(m[1])) != speakers.Unknown
	}
	for _, m := range keyAndText.FindAllStringSubmatch(j.text[:min(len(j.text), surveyedText)], -1) {
		key, value := unquotedText(m[1]), unquotedText(m[2])
		if f := fieldOfKey(key); f == FieldTitle || f == FieldCategory || groupHeadings[fold(key)] {
			j.values[key] = append(j.values[key], value)
		}
	}
}

func fieldOfKey(key string) Field {
	if h, ok := readHeading(key); ok {
		return h.field
	}
	return stemField(key)
}

func unquotedText(s string) string {
	var plain string
	if json.Unmarshal([]byte(`"`+s+`"`), &plain) != nil {
		return s
	}
	return plain
}

// meanings reads the keys of an object as headings, and tells offices from categories by the values that all objects have.
func (j *jsonReader) meanings(keys []string) header {
	h := readHeader(keys)
	h.byStems()
	for i, key := range keys {
		if values := j.values[key]; len(values) > 0 {
			h.columns[i].Field = capacityOrOffice(h.columns[i].Field, key, values)
		}
	}
	return h
}

// capacityOrOffice says what a column holds that is headed as an office or a category, by its values.
func capacityOrOffice(headed Field, heading string, values []string) Field {
	categories, presidents, offices := 0, 0, 0
	for _, v := range values {
		c, ok := columnCategory(v)
		switch {
		case ok && c == speakers.President:
			categories, presidents = categories+1, presidents+1
		case ok:
			categories++
		case isOffice(v) || levels[fold(v)]:
			offices++
		}
	}
	switch {
	case groupHeadings[fold(heading)] && categories*2 > len(values):
		return FieldCategory
	case groupHeadings[fold(heading)] && areFew(values): // regional groups: nobody speaks for them
		return FieldUnknown
	case headed == FieldTitle && categories*5 >= len(values)*4 && presidents*2 <= len(values):
		return FieldCategory
	case headed != FieldCategory || categories*2 >= len(values):
		return headed
	case offices*2 >= len(values):
		return FieldTitle
	}
	return headed
}

// areFew says whether the same values come again and again.
func areFew(values []string) bool {
	distinct := map[string]bool{}
	for _, v := range values {
		distinct[v] = true
	}
	return len(values) > 5 && len(distinct)*2 < len(values)
}

// groupHeadings are headings of the group that somebody speaks for, or of the kind of speaker: the cells tell which.
var groupHeadings = words(`group groups groupe groupes grupo grupos группа группы 集团 المجموعة مجموعة`)

// texts returns what is filled of a column, without what says that nobody is known.
func (t *table) texts(i int) []string {
	var out []string
	for _, r := range t.rows {
		if i < len(r.cells) && !slices.Contains([]string{"", "-", "–", "—"}, t.quiet(r.cells[i])) {
			out = append(out, t.quiet(r.cells[i]))
		}
	}
	return out
}
