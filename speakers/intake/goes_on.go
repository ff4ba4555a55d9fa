package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxJoined bounds an entry that goes over several lines.
const maxJoined = 1500

// goesOn says whether a line belongs to the entry before: a bracket is open, a comma stands at the end, or the
// list is numbered and this line is indented without a number.
func (l *liner) goesOn(o opened) bool {
	if len(l.text)+len(o.text) > maxJoined || o.numbered {
		return false
	}
	switch {
	case l.blocks:
		return !l.b.namesTwo(l.text, o.text)
	case strings.Count(l.text, "(")+strings.Count(l.text, "（") > strings.Count(l.text, ")")+strings.Count(l.text, "）"):
		return true
	case o.indented && l.numbered && l.full():
		return !l.b.isName(o.text) || l.awaitsState()
	case l.b.isHeading(o.text):
		return false
	case l.b.isOfficeBelow(l.text, o.text):
		return true
	case strings.HasSuffix(l.text, "-") && startsSmall(o.text): // within a word
		return true
	case l.b.isWhole(l.text, o.text):
		return l.below(o)
	case brokenOff.MatchString(l.text): // what an office or a name is of stands in the next line, be it a state's name
		return true
	case joined.MatchString(l.text):
		return !l.b.isName(o.text) || o.indented && l.full()
	case l.b.goesOnInName(l.text, o.text):
		return true
	case l.counted && l.over[l.now] && l.full() && (!endsSentence(l.text) || startsSmall(o.text)) && l.b.lacksState(l.text) && len(strings.Fields(o.text)) < maxTail:
		return true
	case l.numbered && startsSmall(o.text):
		return !l.b.isName(l.text) && !l.b.isName(o.text)
	case !l.commas && endsOpen(l.text):
		return !(l.b.endsInState(l.text) && l.b.namesState(o.text))
	case o.indented && l.full() && startsSmall(o.text) && !l.b.isName(l.text):
		return true
	case o.indented && l.full() && !l.b.isName(l.text) && !l.b.isName(o.text) && !l.b.namesHolder(o.text) && !endsSentence(l.text):
		_, ranked := unrank(o.text, l.b.french)
		return !ranked
	}
	return l.below(o)
}

// awaitsState says whether a line that the list's numbers leave out is the state of the entry before, which breaks off behind an office: "Minister for
// Foreign Affairs of" and "Colombia". An entry that names its state already has none to come.
func (l *liner) awaitsState() bool {
	return l.counted && l.over[l.now] && brokenOff.MatchString(l.text) && l.b.lacksState(l.text)
}

// below says whether a line stands below the name of its entry, as the person and the office do.
func (l *liner) below(o opened) bool {
	return o.indented && l.numbered && !l.b.isName(o.text) || l.hanging && (!l.b.isName(o.text) || !l.b.namesState(l.text))
}

// isWhole says whether an entry is whole before the next line, whatever it ends with: it is a state's name, turned round perhaps ("Iran, Islamic
// Republic of"), or it names a state and the next line is one. A line that was not joined is a smaller harm than a delegation that is lost.
func (b *builder) isWhole(text, next string) bool {
	bare := strings.TrimRight(text, " ,،，、;；")
	next = strings.TrimRight(next, " ,،，、;；")
	if b.isName(bare) {
		head := next
		if m := nameEnd.FindStringIndex(next); m != nil {
			head = next[:m[0]]
		}
		return b.isName(head) || !b.isName(joinWrapped(bare, head)) // "Bosnia and" and "Herzegovina"
	}
	if !b.isName(next) || onBehalf.MatchString(text+" "+next) {
		return false
	}
	head, tail, ok := cutFirst(bare)
	if !ok {
		return false
	}
	if !b.isName(head) && !b.isNearly(head) || isOffice(tail) && !endsOpen(text) {
		return false
	}
	return !brokenOff.MatchString(bare) || !b.isName(lastOf(bare)+" "+next)
}

// namesTwo says whether two lines are two states.
func (b *builder) namesTwo(before, next string) bool {
	first, ok := b.stateOf(strings.TrimRight(before, " ,،，、;；"))
	second, also := b.stateOf(next)
	return ok && also && first != second
}

// cutFirst cuts a text at its first comma or bracket.
func cutFirst(s string) (head, tail string, ok bool) {
	at := strings.IndexAny(s, ",،，、(（")
	if at < 0 {
		return s, "", false
	}
	return strings.TrimSpace(s[:at]), strings.TrimLeft(s[at:], " ,،，、"), true
}

// isOfficeBelow says whether a line is the office of the person whose name is all that the line before has.
func (b *builder) isOfficeBelow(who, office string) bool {
	if len(who) > 80 || strings.ContainsAny(who, ",;:(/") || b.isName(who) || !isOffice(office) || isOffice(who) || organized.MatchString(who) {
		return false
	}
	name, _ := unrank(who, b.french)
	if !looksPersonal(name) || !startsLarge(name) || isHan(name) || b.namesState(office) || b.namesHolder(office) {
		return false
	}
	_, ranked := unrank(office, b.french)
	_, ambassador := unambassador(office)
	return !ranked && ambassador == "" && len(b.rankPlaces(office, 1)) == 0
}

func endsOpen(s string) bool {
	return strings.HasSuffix(s, ",") || strings.HasSuffix(s, "،") || strings.HasSuffix(s, "，")
}

// endsInState says whether a line ends with a state in brackets behind whoever speaks for it: "Fu Cong (China),".
func (b *builder) endsInState(s string) bool {
	s = strings.TrimRight(s, " ,،，;")
	open := strings.LastIndexAny(s, "(（")
	if open <= 0 || !strings.HasSuffix(s, ")") && !strings.HasSuffix(s, "）") {
		return false
	}
	_, ok := b.stateOf(strings.Trim(s[open:], "()（） "))
	return ok
}

// joined is the end of a line that was broken within a name or an office.
var joined = pattern(`\s(?:and|of|the|for|to|on|with|de|des|du|et|la|pour|aux?|del|y|los|las|sobre|con|para|и|по|о|об|для|при|на)$`)

// brokenOff is the end of a line behind which what it is of is missing.
var brokenOff = pattern(`(?i)\s(?:of|of the|for|for the|from|to the|de|du|des|del|de la|de los|de las|de l['’]|d['’]|para la|para el|от|в|في|لدى|من)$`)

// startsSmall says whether a line begins in the middle of a sentence.
func startsSmall(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// startsLarge says whether a text begins with a capital, where the script has any.
func startsLarge(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) && !unicode.IsLower(r)
}

func (l *liner) join(s string) {
	if !endsOpen(l.text) && !(l.full() && !l.blocks && !l.hanging) && !strings.ContainsAny(l.text, "(（") && !joined.MatchString(l.text) && !startsSmall(s) {
		l.text += ","
	}
	l.text = joinWrapped(l.text, s)
}

// fullEntry is how long an entry is at least whose line was broken because it was full.
const fullEntry = 40

// full says whether the entry so far may have been broken because its line was full.
func (l *liner) full() bool { return l.flat && utf8.RuneCountInString(l.text) >= fullEntry }

// maxTail is how many words the rest of an entry has at most that was broken off where nothing shows it but the numbers.
const maxTail = 9

// lacksState says whether an entry that names a person or an office names no state yet.
func (b *builder) lacksState(s string) bool {
	if _, ranked := unrank(s, b.french); !ranked && !isOffice(s) || b.namesState(s) {
		return false
	}
	_, atEnd := b.nameAtEnd(s)
	_, atHead := b.nameAtHead(s)
	return !atEnd && !atHead
}

// goesOnInName says whether a line begins with the rest of a state's name that the line before has the head of: "…, Hashemite" and
// "Kingdom of Jordan". The head alone is no name.
func (b *builder) goesOnInName(before, next string) bool {
	tail := strings.TrimSpace(before[strings.LastIndexAny(before, ",;–—)")+1:])
	if tail == "" || len(tail) > 60 || strings.Count(tail, " ") > 5 || !startsLarge(next) || b.isName(tail) {
		return false
	}
	head := next
	if m := nameEnd.FindStringIndex(next); m != nil {
		head = next[:m[0]]
	}
	_, ok := b.stateOf(joinWrapped(tail, head))
	return ok
}
