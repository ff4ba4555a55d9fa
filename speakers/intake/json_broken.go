package intake

import (
	"encoding/json"
	"strings"
)

// Bounds of what is saved from broken JSON.
const (
	maxObject = 64 << 10
	maxTries  = 2000
	maxNested = 8 // objects around the list
)

// broken saves what can be saved where JSON breaks off or goes wrong: every further object that is whole.
func (j *jsonReader) broken(err error) {
	at := int(j.dec.InputOffset())
	line := j.at()
	j.b.problem(line, 0, Error, JSONBroken, Args{Value: err.Error()})
	if j.lastText(at, line) {
		return
	}
	if last := strings.LastIndexByte(j.text[:min(at, len(j.text))], '{'); last > j.done {
		at = last // the object in which it broke
	}
	j.line, j.offset = 1, 0
	for tries := 0; tries < maxTries; tries++ {
		open := strings.IndexByte(j.text[at:], '{')
		if open < 0 {
			return
		}
		at += open
		line := j.lineAt(at)
		end, ok := j.save(at, line)
		if !ok {
			end = j.gather(at, line)
		}
		at = end
	}
}

// lastText reads the text in which an array of texts was cut off.
func (j *jsonReader) lastText(at, line int) bool {
	tail := strings.TrimLeft(j.text[min(at, len(j.text)):], " \t\r\n,")
	if !strings.HasPrefix(tail, `"`) || len(tail) > maxObject || strings.ContainsAny(tail[1:], `"{}`) {
		return false
	}
	if tail = j.b.value(tail[1:], line, 0); tail != "" {
		j.b.readLine(tail, line)
	}
	return true
}

// lineAt returns the line of an offset beyond those asked for before.
func (j *jsonReader) lineAt(at int) int {
	if at > j.offset {
		j.line += strings.Count(j.text[j.offset:at], "\n")
		j.offset = at
	}
	return j.line
}

var pair = pattern(`"((?:[^"\\]|\\.)*)"\s*:\s*(?:"((?:[^"\\]|\\.)*)"?|([^\s,{}\[\]"]+))`)

// gather makes an entry of the keys and values that can be made out in an object that is broken itself.
func (j *jsonReader) gather(at, line int) (end int) {
	body := j.text[at+1 : min(len(j.text), at+maxObject)]
	if stop := strings.IndexAny(body, "{}"); stop >= 0 {
		body = body[:stop]
	}
	var members []member
	named := false
	for _, m := range pair.FindAllStringSubmatch(body, 40) {
		raw, _ := json.Marshal(m[2] + m[3])
		members = append(members, member{key: m[1], raw: raw, line: line})
		_, known := readHeading(m[1])
		named = named || known
	}
	if named {
		j.finish(members, line, false)
	}
	return at + 1 + len(body)
}

// save reads the object at an offset, if it is whole and an entry.
func (j *jsonReader) save(at, line int) (end int, ok bool) {
	window := j.text[at:min(len(j.text), at+maxObject)]
	dec := json.NewDecoder(strings.NewReader(window))
	var raw map[string]json.RawMessage
	if dec.Decode(&raw) != nil || len(raw) == 0 {
		return 0, false
	}
	for _, v := range raw {
		if len(v) > 1 && v[0] == '[' && strings.HasPrefix(strings.TrimSpace(string(v[1:])), "{") {
			return 0, false
		}
	}
	inner := &jsonReader{b: j.b, text: window, line: line, reported: j.reported}
	inner.dec = json.NewDecoder(strings.NewReader(window))
	if _, err := inner.dec.Token(); err != nil {
		return 0, false
	}
	_ = inner.object(line, false)
	return at + int(inner.dec.InputOffset()), true
}
