package intake

import "strings"

// enumeration returns the states of a line that is nothing but a list of them: "Algeria, Argentina and Armenia".
func (b *builder) enumeration(s string) []string {
	if list := b.addedLate(s); list != nil {
		return list
	}
	if partings(s)+strings.Count(s, "→") < 2 {
		return nil
	}
	if onBehalf.MatchString(outsideBrackets(s)) || strings.Contains(s, "（代表") || strings.Contains(s, "(代表") || onBehalfChinese.MatchString(s) {
		return nil
	}
	if head, tail, ok := cutColon(s); ok && !insideBrackets(s, len(head)) {
		if list := b.enumeration(tail); list != nil {
			return list
		}
	}
	if parts := splitOutside(s, ",、，،;；→"); len(parts) > 2 && !b.mayBeState(parts[1]) && !b.mayBeState(parts[2]) {
		return nil
	}
	list := b.stateList(s)
	known := 0
	for i, name := range list {
		if b.isStateWith(name) {
			known++
		} else if inner, _, ok := b.stateWithin(name); ok && i == 0 {
			list[0] = inner
			known++
		} else if b.find(name).group {
			known++
		}
	}
	if len(list) < 3 || known*10 < len(list)*8 {
		return nil
	}
	return list
}

// isStateWith says whether a text is a state, with something in brackets behind it perhaps: "US (5 min each)".
func (b *builder) isStateWith(s string) bool {
	if _, ok := b.stateOf(s); ok {
		return true
	}
	open := strings.IndexAny(s, "(（")
	if open < 0 {
		return false
	}
	_, ok := b.stateOf(strings.TrimSpace(s[:open]))
	return ok
}

// mayBeState says whether a part of an enumeration is one state, or two.
func (b *builder) mayBeState(s string) bool { return b.allStates(b.splitAnd(s)) || b.isName(s) }

func cutColon(s string) (head, tail string, ok bool) {
	if head, tail, ok = strings.Cut(s, ": "); ok {
		return head, tail, ok
	}
	return strings.Cut(s, "：")
}
