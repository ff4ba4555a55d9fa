package intake

import "strings"

// statesIn returns the states of an enumeration within a sentence, cut free of the words before the first and behind the last.
func (b *builder) statesIn(s string) []string {
	list := b.joinedParts(b.stateList(b.withoutEnd(s)))
	from, known := -1, 0
	for i, part := range list {
		if from >= 0 {
			part = conjunction.ReplaceAllString(part, "")
			list[i] = part
		}
		name, ok := b.memberOf(part)
		if !ok && from < 0 {
			if name, ok = personWithState(part), b.endsInState(part); !ok {
				name, ok = b.lastNamed(part)
			}
		}
		if !ok && from >= 0 && i == len(list)-1 {
			name, ok = b.nameAtHead(part)
		}
		if !ok && from >= 0 {
			name, ok = b.nameAtEnd(part)
		}
		if !ok {
			continue
		}
		if from < 0 {
			from = i
		}
		list[i] = name
		known++
	}
	if from < 0 || known < 2 && len(list)-from > 1 || known*10 < (len(list)-from)*8 {
		return nil
	}
	return list[from:]
}

// lastNamed returns the name with which a text ends, with what stands in brackets behind it.
func (b *builder) lastNamed(part string) (string, bool) {
	if open, end := bracket(part, 0); open > 0 && end == len(part) {
		if name, ok := b.nameAtEnd(part[:open]); ok {
			return name + " " + part[open:], true
		}
	}
	return b.nameAtEnd(part)
}

// officesJoined parts two offices that are joined: "the Permanent Observer for the Holy See and the Head of Delegation of the European Union".
var officesJoined = pattern(`(?i)\s+(?:and|et|y|и)\s+(?:the |le |la |l['’]|el )`)

// joinedParts parts what has two offices in one part of an enumeration, each with its own state or group behind it.
func (b *builder) joinedParts(list []string) []string {
	var out []string
	for _, part := range list {
		if _, ok := b.memberOf(part); !ok {
			if m := officesJoined.FindStringIndex(part); m != nil {
				_, left := b.nameAtEnd(part[:m[0]])
				_, right := b.nameAtEnd(part[m[1]:])
				if left && right {
					out = append(out, part[:m[0]], part[m[1]:])
					continue
				}
			}
		}
		out = append(out, part)
	}
	return out
}

// memberOf returns one part of an enumeration if it is a state or group, with what stands in brackets behind it.
func (b *builder) memberOf(part string) (string, bool) {
	if name, ok := b.nameOf(part); ok {
		return name, true
	}
	if open, end := bracket(part, 0); open > 0 && end == len(part) {
		if name, ok := b.nameOf(strings.TrimSpace(part[:open])); ok {
			return name + " " + part[open:], true
		}
	}
	return "", false
}

var conjunction = pattern(`(?i)^(?:and|as well as|et|ainsi que|y|e|así como|и|а также|以及|和|及|و)\s+(?:also |également |también |также )?|^(?:以及|和|及)`)

// personWithState cuts the end off a sentence that names a person and the state in brackets: "выступил С.В.Лавров (Российская Федерация)".
func personWithState(s string) string {
	at := strings.LastIndexAny(s, "(（")
	if at < 0 {
		return s
	}
	list := strings.Fields(s[:at])
	from := len(list)
	for from > 0 && len(list)-from < 5 && isNameWord(list[from-1]) {
		from--
	}
	if from == len(list) {
		return strings.Trim(s[at:], "()（） ")
	}
	return strings.Join(list[from:], " ") + " " + s[at:]
}
