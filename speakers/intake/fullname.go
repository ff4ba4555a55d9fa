package intake

import (
	"encoding/json"
	"strings"
)

// givenNames and familyNames are headings and keys under which a name stands in two.
var (
	givenNames  = words(`first given forename forenames firstname "first name" "first names" givenname "given name" "given names" prenom prénom prénoms nombre nombres имя 名 名字 "الاسم الأول" "first name s"`)
	familyNames = words(`last surname surnames lastname "last name" "last names" family familyname "family name" nom "nom de famille" apellido apellidos фамилия 姓 姓氏 "اسم العائلة" "الاسم العائلي" "اسم الأسرة" الكنية "اسم عائلة"`)
)

// fullName joins a name that stands in two, and takes them out.
func fullName(inner map[string]json.RawMessage) (string, bool) {
	given, family := "", ""
	for key := range inner {
		if givenNames.has(fold(key)) {
			given = key
		} else if familyNames.has(fold(key)) {
			family = key
		}
	}
	if given == "" || family == "" {
		return "", false
	}
	first, _ := scalar(inner[given])
	last, _ := scalar(inner[family])
	delete(inner, given)
	delete(inner, family)
	return strings.TrimSpace(first + " " + last), true
}

// wholeMember joins the members of an object that are a name in two.
func wholeMember(members []member) []member {
	given, family := -1, -1
	for i, m := range members {
		switch key := fold(wordsApart(m.key)); {
		case givenNames.has(key):
			given = i
		case familyNames.has(key):
			family = i
		}
	}
	if given < 0 || family < 0 {
		return members
	}
	first, _ := scalar(members[given].raw)
	last, _ := scalar(members[family].raw)
	raw, err := json.Marshal(strings.TrimSpace(first + " " + last))
	if err != nil {
		return members
	}
	members[family].key, members[family].raw = string(FieldPerson), raw
	return append(members[:given:given], members[given+1:]...)
}

// inTwo finds the columns of a name that stands in two, and makes both the person. Neither is one without the other.
func (t *table) inTwo() {
	t.given, t.family = -1, -1
	for i, c := range t.columns {
		switch key := fold(inBrackets.ReplaceAllString(c.Heading, "")); {
		case givenNames.has(key) && t.given < 0:
			t.given = i
		case familyNames.has(key) && t.family < 0:
			t.family = i
		}
	}
	if t.given < 0 && t.family >= 0 {
		t.given = t.besideFamily()
	}
	if t.given < 0 || t.family < 0 {
		t.given, t.family = -1, -1
		return
	}
	for i := range t.columns {
		if t.columns[i].Field == FieldPerson {
			t.columns[i].Field = FieldUnknown
		}
	}
	t.columns[t.given].Field, t.columns[t.family].Field = FieldPerson, FieldPerson
}

// besideFamily finds the column of "names" beside one of surnames where another column is the entry's name.
func (t *table) besideFamily() int {
	h := header{columns: t.columns}
	for i, c := range t.columns {
		if plainName.has(fold(c.Heading)) && i != t.family && h.find(FieldName) >= 0 && h.find(FieldName) != i && h.find(FieldName) != t.family {
			return i
		}
	}
	return -1
}

// plainName are headings of a name that is the given one beside a surname.
var plainName = words(`name names nombre nombres имя 名字 الاسم`)

// wholeName returns the cells with the given name before the family's.
func (t *table) wholeName(cells []string) []string {
	if t.given < 0 || max(t.given, t.family) >= len(cells) || t.columns[t.given].Field != FieldPerson || t.columns[t.family].Field != FieldPerson {
		return cells
	}
	whole := append([]string{}, cells...)
	whole[t.family] = strings.TrimSpace(cells[t.given] + " " + cells[t.family])
	whole[t.given] = ""
	return whole
}
