package intake

import (
	"strings"

	"rostrum/speakers"
)

// readLine reads one line of text as an entry, or as several where it is an enumeration of states.
func (b *builder) readLine(s string, line int) bool {
	if entry, said, ok := b.saidBy(s); ok {
		b.remark(said)
		s = entry
	}
	if _, _, ok := b.together(s); ok || b.section.joint && b.severalStates(s) != nil {
		e := newEntry(b, line)
		e.s = b.phrase(s, line)
		return e.finish()
	}
	if r, ok := b.rosterOf(s); ok {
		return b.addRoster(r, line)
	}
	if list := b.enumeration(s); list != nil {
		return b.addEnumerated(list, line)
	}
	if (isProse(s) || isSentence(s)) && !b.namesSomeone(s) {
		b.problem(line, 0, Warning, LineNotEntry, Args{Value: s})
		b.remark(s)
		return true
	}
	e := newEntry(b, line)
	e.s = b.phrase(s, line)
	return e.finish()
}

// addEnumerated adds the states of an enumeration. A limit that each of them has stands behind the last: "UK, US (5 min each)".
func (b *builder) addEnumerated(list []string, line int) bool {
	from := len(b.result.Speakers)
	for _, name := range list {
		e := newEntry(b, line)
		e.s.Name = name
		if strings.ContainsAny(name, "(（") && !b.isName(name) {
			e.s = b.phrase(name, line)
		}
		if !e.finish() {
			return false
		}
	}
	b.shareLast(from, list)
	return true
}

// shareLast gives all entries of an enumeration what is said of each behind the last: the limit, and the Council that they sit in or not.
func (b *builder) shareLast(from int, list []string) {
	all := b.result.Speakers[from:]
	last := all[len(all)-1]
	alone := !strings.ContainsAny(strings.Join(list[:len(list)-1], ""), "(（")
	for i := range all {
		if forEach.MatchString(list[len(list)-1]) {
			all[i].Limit = last.Limit
		}
		if alone && all[i].Category == speakers.Unknown && (last.Category == speakers.Member || last.Category == speakers.NonMember) {
			all[i].Category = last.Category
		}
	}
}

// forEach says that a limit is that of several.
var forEach = pattern(`(?i)\beach\b|每人|每国|各|\bchacun|\bcada un|кажд|لكل`)

// namesSomeone says whether a sentence has a state, a form of address or a group in it, and so may be an entry.
func (b *builder) namesSomeone(s string) bool {
	if _, _, ok := b.cutBehalf(s); ok || b.namesState(s) {
		return true
	}
	_, ranked := unrank(s, b.french)
	return ranked
}

// addRoster adds those who are named in a sentence.
func (b *builder) addRoster(r roster, line int) bool {
	above := b.section
	defer func() { b.section = above }()
	if r.category != speakers.Unknown {
		b.section = section{category: r.category}
	}
	for _, text := range r.entries {
		e := newEntry(b, line)
		e.s = b.phrase(text, line)
		if who, office, ok := strings.Cut(text, ", "); ok && r.persons && e.s.Name == text && looksPersonal(who) {
			e.s.Name, e.s.Title = who, office
		}
		if !e.finish() {
			return false
		}
	}
	return true
}

// addPresident adds the state for which the President says to speak, with whom a script names behind it.
func (b *builder) addPresident(state string, line int) bool {
	e := newEntry(b, line)
	if open := strings.IndexAny(state, "(（"); open > 0 && !b.isName(state) {
		e.s.Person = b.noted(strings.Trim(state[open:], " ()（）"))
		state = strings.TrimSpace(state[:open])
	}
	e.s.Name, e.s.Category = state, speakers.President
	return e.finish()
}

// namePresident takes from a remark in brackets on a line of its own who the President is that has just said to speak for a state.
func (b *builder) namePresident(s string) bool {
	last := len(b.result.Speakers) - 1
	if last < 0 || b.result.Speakers[last].Category != speakers.President || b.result.Speakers[last].Person != "" {
		return false
	}
	b.result.Speakers[last].Person = b.noted(strings.Trim(s, "()（）[]【】 "))
	return b.result.Speakers[last].Person != ""
}

// noted returns the person in what a script notes: "Н. А. Назарбаев – текст в папке 2".
func (b *builder) noted(s string) string {
	for _, piece := range separators.Split(s, 4) {
		if at := b.rankPlaces(piece, 1); len(at) > 0 {
			piece = piece[at[0]:]
		}
		who, ranked := unrank(piece, b.french)
		who, office := unambassador(who)
		if ranked || office != "" || looksPersonal(who) && startsLarge(who) && !isHan(who) && !isOffice(who) {
			return who
		}
	}
	return ""
}
