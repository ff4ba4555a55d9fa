package console

import (
	"rostrum/speakers/plain"
)

// view draws the form: the fields, below the name what is offered for it, and why it was not taken yet. Where not all
// of it fits, the field being typed stays in sight.
func (f *form) view(sc scene, a area) []string {
	title := sc.say().AddTitle
	if f.was.ID != "" {
		title = sc.say().AmendTitle(plain.Line(f.was.Name))
	}
	lines := []string{sc.fit(sc.theme.Title.Render(sc.cut(title, a.columns)), a.columns)}
	if f.warning != "" {
		for _, s := range sc.wrap(f.warning, a.columns, 4) {
			lines = append(lines, sc.fit(sc.theme.Refused.Render(s), a.columns))
		}
	}
	body, at := f.body(sc, a.columns)
	rows := max(a.rows-len(lines), 1)
	first := windowAt(at, rows, len(body))
	return append(lines, body[first:min(first+rows, len(body))]...)
}

// body returns the rows of the fields, and which of them is being typed.
func (f *form) body(sc scene, columns int) (rows []string, at int) {
	labels := sc.say().Fields
	wide := 0
	for _, s := range labels {
		wide = max(wide, sc.width(s))
	}
	wide = min(wide+1, columns/2)
	for i := range fields {
		typing := i == f.at
		style := sc.theme.Dim
		if typing {
			style, at = sc.theme.Next, len(rows)
		}
		rows = append(rows, sc.fit(style.Render(sc.fit(labels[i], wide))+f.value(sc, i, columns-wide, typing), columns))
		if typing && i == fieldName {
			rows = append(rows, f.offered(sc, wide, columns)...)
		}
	}
	return rows, at
}

func (f *form) value(sc scene, field, columns int, typing bool) string {
	if field != fieldCategory {
		return sc.line(f.typed[field], columns, typing)
	}
	s := sc.text.Words.Category(f.of)
	if !f.set && len(f.offers) > 0 && f.offer < len(f.offers) {
		s = sc.text.Words.Category(categoryOf(f.offers[f.offer], sc))
	}
	if typing {
		return sc.theme.Choice.Render(sc.fit(sc.shape("↕ ", "> ")+s, columns))
	}
	return sc.fit(s, columns)
}

// offered are the names that complete what is typed, and last the name as it is typed.
func (f *form) offered(sc scene, indent, columns int) []string {
	if len(f.offers) == 0 {
		return nil
	}
	var rows []string
	for i := range len(f.offers) + 1 {
		s := sc.say().AsTyped
		if i < len(f.offers) {
			s = f.offers[i].Listed(sc.language())
		}
		style, mark := sc.theme.Dim, "  "
		if i == f.offer {
			style, mark = sc.theme.Strong, sc.shape("› ", "> ")
		}
		rows = append(rows, sc.fit(spaces(indent)+style.Render(sc.cut(mark+s, columns-indent)), columns))
	}
	return rows
}
