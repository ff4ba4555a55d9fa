package intake

import (
	"maps"
	"slices"
	"strings"
)

func sortedKeys(m map[string]string) []string { return slices.Sorted(maps.Keys(m)) }

// keyValue is a line that says what it is before it says it: "Delegation: Norway", "- name: Norway".
var keyValue = pattern(`^\s*(?:[-*•]\s+)?["']?([\p{L}№#][\p{L}\p{N} _.()/'’-]{0,40}?)["']?\s*[:：=]\s*(.*)$`).having(`: ： =`)

// keyed is an entry that stands on several lines, each with its heading.
type keyed struct {
	line  int
	texts map[string]string
}

// readKeyed reads entries whose every value has its heading before it, on a line of its own, as forms and YAML have them. It says
// false for what is no such list.
func (b *builder) readKeyed(text string) bool {
	records, keys, others := keyedRecords(text)
	if len(records) < 2 || len(others) > len(records)*2 {
		return false
	}
	b.result.Detected.Format = Keyed
	t := newTable(b)
	t.add(row{line: records[0].line, cells: keys})
	for _, o := range others {
		b.remark(o)
	}
	for _, r := range records {
		cells := make([]string, len(keys))
		for i, key := range keys {
			cells[i] = r.texts[key]
		}
		if !t.add(row{line: r.line, cells: cells}) {
			break
		}
	}
	t.end()
	return true
}

// keyedRecords returns the entries, the headings in the order in which they came, and the lines that are neither. An entry ends
// where a heading comes that it has already. There are none where headings do not repeat themselves, or are not known.
func keyedRecords(text string) (records []keyed, keys, others []string) {
	if len(text) > maxRunning {
		return nil, nil, nil
	}
	line, lines, now := 0, 0, keyed{}
	seen, again := map[string]int{}, keysAgain(text)
	for s := range lineSeq(text) {
		line++
		if s = strings.TrimSpace(s); s == "" || s[0] == '#' || strings.Trim(s, "-=_. ") == "" {
			continue
		}
		lines++
		m := keyValue.FindStringSubmatch(s)
		if m == nil || m[2] == "" && isKey(s) || !known(m[1]) && !again[m[1]] {
			if !isKey(s) {
				others = append(others, s)
			}
			if len(others) > 20 && len(others) > lines/3 {
				return nil, nil, nil
			}
			continue
		}
		key := m[1]
		if seen[key]++; seen[key] == 1 {
			keys = append(keys, key)
		}
		if _, other := now.texts[key]; other || now.texts == nil {
			if now.texts != nil {
				records = append(records, now)
			}
			now = keyed{line: line, texts: map[string]string{}}
		}
		now.texts[key] = unquotedValue(m[2])
	}
	if now.texts != nil {
		records = append(records, now)
	}
	if h := readHeader(keys); len(keys) < 2 || len(again) == 0 && (!h.names() || h.known < 2) || seen[keys[0]]*2 < len(records) || seen[keys[1]] < 2 {
		return nil, nil, nil
	}
	return records, keys, others
}

// keysAgain returns the keys that come again and again where nearly all lines are such: they are headings, whether their words are known
// or not. There are none where one comes more often than all others together, as the names in a chat do.
func keysAgain(text string) map[string]bool {
	counts, lines, with := map[string]int{}, 0, 0
	for s := range lineSeq(text[:min(len(text), sampleBytes)]) {
		if s = strings.TrimSpace(s); s == "" || s[0] == '#' || strings.Trim(s, "-=_. ") == "" {
			continue
		}
		lines++
		if m := keyValue.FindStringSubmatch(s); m != nil && m[2] != "" {
			counts[m[1]]++
		}
	}
	most := 0
	for _, n := range counts {
		most = max(most, n)
	}
	again, known := map[string]bool{}, 0
	for key, n := range counts {
		if n > 2 && n*2 > most {
			again[key] = true
			with += n
			if fieldOfKey(key) != FieldUnknown {
				known++
			}
		}
	}
	if len(again) < 3 || known == 0 || with*4 < lines*3 {
		return nil
	}
	for key, n := range counts { // what only some of the entries have
		again[key] = again[key] || n > 1
	}
	return again
}

func known(key string) bool {
	_, ok := readHeading(key)
	return ok
}

// isKey says whether a line is a key that has others below it, as YAML has them: "speakers:".
func isKey(s string) bool {
	return strings.HasSuffix(s, ":") && !strings.Contains(s, " ")
}

// unquotedValue takes quotation marks and brackets off a value.
func unquotedValue(s string) string {
	s = strings.TrimSpace(s)
	if n := len(s); n > 1 && (s[0] == '"' && s[n-1] == '"' || s[0] == '\'' && s[n-1] == '\'' || s[0] == '[' && s[n-1] == ']') {
		s = s[1 : n-1]
	}
	if s == "null" || s == "~" {
		return ""
	}
	return s
}
