package intake

import "strings"

// enumeration returns the states of a line that is nothing but a list of them: "Algeria, Argentina and Armenia".
func (b *builder) enumeration(s string) []string {
	if list := b.addedLate(s); list != nil {
		return list
	}
	if list := b.severalWith(s); list != nil {
		return list
	}
	if partings(s) == 0 && !strings.Contains(s, "→") {
		return nil
	}
	if onBehalf.MatchString(outsideBrackets(s)) || strings.Contains(s, "（代表") || strings.Contains(s, "(代表") || onBehalfChinese.MatchString(s) {
		return nil
	}
	if head, tail, ok := cutColon(s); ok && !insideBrackets(s, len(head)) {
		if list := b.enumeration(tail); list != nil && !(len(list) == 2 && b.isName(head)) && !jointHead.MatchString(s) {
			return list
		}
	}
	if partings(s)+strings.Count(s, "→") < 2 {
		return nil
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

// severalWith is severalStates for a text with brackets behind the names: "Norway (member), China and Russia (Council)". For whom all of them
// speak stands behind the last alone.
func (b *builder) severalWith(s string) []string {
	if !strings.ContainsAny(s, "(（") {
		return b.severalStates(s)
	}
	all := inBrackets.FindAllString(s, 8)
	if len(all) == 0 || jointly.near(s) || len(all) == 1 && strings.HasSuffix(s, strings.TrimSpace(all[0])) && saysForWhom(all[0]) {
		return nil
	}
	bare, list := b.severalStates(outsideBrackets(s)), b.stateList(s)
	if bare == nil || len(bare) != len(list) {
		return nil
	}
	return list
}

func saysForWhom(s string) bool {
	return onBehalf.MatchString(s) || strings.Contains(s, "代表") || onBehalfChinese.MatchString(s)
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
