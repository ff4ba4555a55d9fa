package intake

import (
	"encoding/json"
	"slices"

	"rostrum/speakers"
)

// surveyedText bounds what of a JSON list is looked at beforehand, to tell what its keys hold.
const surveyedText = 64 << 10

var keyAndValue = pattern(`"((?:[^"\\]|\\.){1,60})"\s*:\s*(?:"((?:[^"\\]|\\.){1,160})"|(-?\d{1,9}(?:\.\d{1,9})?|true|false)\b)`)

// keyAndList is a key and the beginning of an array or object.
var keyAndList = pattern(`"((?:[^"\\]|\\.){1,60})"\s*:\s*[\[{]`)

// survey gathers the values of each key, and tells by them what it holds, as of a table's columns.
func (j *jsonReader) survey() {
	sample := j.text[:min(len(j.text), surveyedText)]
	for _, m := range keyAndList.FindAllStringSubmatch(sample, -1) {
		j.divided = j.divided || sectionOfKey(j.b, unquotedText(m[1])) != speakers.Unknown
	}
	var columns []Column
	var values []cells
	at := map[string]int{}
	for _, m := range keyAndValue.FindAllStringSubmatch(sample, -1) {
		key, value := unquotedText(m[1]), unquotedText(m[2])+m[3]
		i, known := at[key]
		if !known && len(columns) == MaxColumns {
			continue
		}
		if !known {
			i = len(columns)
			at[key] = i
			columns, values = append(columns, Column{Heading: key}), append(values, cells{b: j.b})
		}
		if len(values[i].texts) < headRows {
			values[i].texts = append(values[i].texts, value)
		}
	}
	j.b.settle(columns, values)
	j.holds = map[string]Field{}
	for _, c := range columns {
		j.holds[c.Heading] = c.Field
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

// meanings reads the keys of an object as headings. What the values of all objects say of a key goes before what it is called.
func (j *jsonReader) meanings(keys []string) header {
	h := readHeader(keys)
	h.byStems()
	told := header{columns: slices.Clone(h.columns), minutes: h.minutes}
	for i, key := range keys {
		if f, ok := j.holds[key]; ok && f != FieldUnknown && (h.find(f) < 0 || h.columns[i].Field == FieldUnknown) {
			told.columns[i].Field = f
		}
	}
	if h.find(FieldName) >= 0 && told.find(FieldName) < 0 { // an object that names nobody but a person
		return h
	}
	return told
}

// capacityOrOffice says what a column holds that is headed as an office, a category or a group, by its values.
func (c *cells) capacityOrOffice(headed Field) Field {
	group := groupHeadings.has(fold(c.heading))
	if !group && headed != FieldTitle && headed != FieldCategory {
		return headed
	}
	all, categories, presidents, offices := 0, 0, 0, 0
	for v, n := range c.distinct() {
		all += n
		category, ok := columnCategory(v)
		switch {
		case ok && category == speakers.President:
			categories, presidents = categories+n, presidents+n
		case ok:
			categories += n
		case isOffice(v) || levels.has(fold(v)):
			offices += n
		}
	}
	switch {
	case group && categories*2 > all:
		return FieldCategory
	case group && c.areFew(): // regional groups: nobody speaks for them
		return FieldUnknown
	case headed == FieldTitle && categories*5 >= all*4 && presidents*2 <= all:
		return FieldCategory
	case headed != FieldCategory || categories*2 >= all:
		return headed
	case offices*2 >= all:
		return FieldTitle
	}
	return headed
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
