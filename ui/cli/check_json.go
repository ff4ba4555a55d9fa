package cli

import (
	"bufio"
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf8"

	"rostrum/speakers"
)

// checkJSON writes entry by entry: the longest lists would take more memory as one document than they do otherwise. The form is that of
// encoding/json with an indent of two, written by hand, which takes a quarter of its time.
func (a *app) checkJSON(list readList) error {
	w := bufio.NewWriterSize(a.out, 64<<10)
	_, _ = w.WriteString("{\n")
	writeArray(w, "speakers", len(list.Speakers), func(e element, i int) element { return checkedSpeaker(e, list.Speakers[i]) })
	_, _ = w.WriteString(",\n")
	writeArray(w, "problems", len(list.Problems), func(e element, i int) element {
		p := list.Problems[i]
		message, hint := a.text.Intake.Problem(p)
		return e.number("line", p.Line).number("column", p.Column).text("severity", string(p.Severity)).text("message", message).text("hint", hint)
	})
	_, _ = w.WriteString("\n}\n")
	return w.Flush()
}

// checkedSpeaker writes an entry in the contract's form of check --json.
func checkedSpeaker(e element, s speakers.Speaker) element {
	return e.text("name", s.Name).text("category", string(s.Category)).text("person", s.Person).text("title", s.Title).
		text("on_behalf_of", s.OnBehalfOf).texts("states", s.States).text("limit", ownLimit(s.Limit)).
		text("language", s.Language).text("code", s.Code).text("note", s.Note)
}

// writeArray writes a member that is an array of objects, indented as one of the top object.
func writeArray(w *bufio.Writer, key string, n int, write func(e element, i int) element) {
	_, _ = w.WriteString("  " + strconv.Quote(key) + ": [")
	var e element
	for i := range n {
		before := ",\n    {"
		if i == 0 {
			before = "\n    {"
		}
		e = append(write(append(e[:0], before...), i), "\n    }"...)
		_, _ = w.Write(e)
	}
	if n > 0 {
		_, _ = w.WriteString("\n  ")
	}
	_, _ = w.WriteString("]")
}

// element is the text of an object in such an array.
type element []byte

// member begins one with its key.
func (e element) member(key string) element {
	if e[len(e)-1] != '{' {
		e = append(e, ',')
	}
	e = append(e, "\n      \""...)
	e = append(e, key...)
	return append(e, "\": "...)
}

func (e element) number(key string, n int) element {
	return strconv.AppendInt(e.member(key), int64(n), 10)
}

func (e element) text(key, value string) element { return e.member(key).quoted(value) }

func (e element) texts(key string, values []string) element {
	e = append(e.member(key), '[')
	for i, v := range values {
		if i > 0 {
			e = append(e, ',')
		}
		e = append(e, "\n        "...).quoted(v)
	}
	if len(values) > 0 {
		e = append(e, "\n      "...)
	}
	return append(e, ']')
}

// quoted writes a text between quotation marks. What has to be escaped in it, which is little, is left to the library.
func (e element) quoted(s string) element {
	if escapes(s) {
		var b strings.Builder
		enc := json.NewEncoder(&b)
		enc.SetEscapeHTML(false)
		_ = enc.Encode(s) // a text can always be written
		return append(e, strings.TrimRight(b.String(), "\n")...)
	}
	e = append(e, '"')
	e = append(e, s...)
	return append(e, '"')
}

// escapes says whether a text has what JSON does not have as it is.
func escapes(s string) bool {
	plain := true
	for i := range len(s) {
		if c := s[i]; c < ' ' || c == '"' || c == '\\' || c == 0x7f {
			return true
		} else if c >= utf8.RuneSelf {
			plain = false
		}
	}
	return !plain && (!utf8.ValidString(s) || strings.ContainsAny(s, "\u2028\u2029"))
}
