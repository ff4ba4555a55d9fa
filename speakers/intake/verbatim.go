package intake

import (
	"strings"
	"unicode/utf8"

	"rostrum/speakers"
	"rostrum/speakers/plain"
)

// speechHead is how a verbatim record begins what somebody says: "Mrs. Baeriswyl (Switzerland) (spoke in French): At the outset …".
var speechHead = pattern(`^([^:：()（）]{2,70}?)\s*(?:[(（]([^()（）]{2,80})[)）])?\s*(?:[(（][^()（）]{2,60}[)）]\s*){0,2}[:：]\s*(\S.*)$`)

// utterance is what somebody says in a record.
type utterance struct {
	line      int
	president bool
	who       string // with the form of address
	state     string // in brackets, or ""
	text      strings.Builder
}

// headOf returns the utterance that a line begins.
func (b *builder) headOf(line string) (*utterance, bool) {
	line = strings.TrimSpace(line)
	if m := labelled.FindStringSubmatch(line); m != nil {
		u := &utterance{president: true}
		u.text.WriteString(m[1])
		return u, true
	}
	if len(line) > 4000 {
		return nil, false
	}
	if callingChinese.MatchString(line) && endsSentence(line) { // the President goes on, in a paragraph without a label
		u := &utterance{president: true}
		u.text.WriteString(line)
		return u, true
	}
	m := speechHead.FindStringSubmatch(line)
	if m == nil || len(strings.Fields(m[3])) < 3 && !leftOut.MatchString(m[3]) && !spokeIn.MatchString(line) && !(isHan(m[3]) && utf8.RuneCountInString(m[3]) > 6) {
		return nil, false
	}
	_, ranked := unrank(m[1], true)
	if spokeIn.MatchString("(" + m[2]) {
		m[2] = ""
	}
	_, of := b.nameOf(m[2])
	if !ranked && !knighted.MatchString(m[1]) && !(of && looksPersonal(m[1])) || b.isName(m[1]) {
		return nil, false
	}
	u := &utterance{who: m[1], state: m[2]}
	if spokeIn.MatchString("(" + m[2]) {
		u.state = ""
	}
	u.text.WriteString(m[3])
	return u, true
}

// leftOut stands for what was said where only who spoke is told.
var leftOut = pattern(`^(?:[\[(]\s*)?(?:…|\.{3}|⋯)`)

// spokeIn says in which language somebody spoke.
var spokeIn = pattern(`(?i)[(（](?:spoke in|parle en|habla en|говорит по|以.{1,6}发言|تكلم)`)

// minHeads is how often the President speaks in what is taken for a verbatim record; all together speak twice as often.
const minHeads = 2

// isVerbatim says whether a text is a record of what was said. A list may have a remark behind a name as well: it is no record
// unless the President speaks in it.
func (b *builder) isVerbatim(text string) bool {
	president, others := 0, 0
	for s := range lineSeq(text) {
		if !strings.ContainsAny(s, ":：") && !callingChinese.MatchString(s) {
			continue
		}
		if u, ok := b.headOf(s); ok && u.president && endsSentence(u.text.String()) {
			president++
		} else if ok && !u.president {
			others++
		}
		if president >= minHeads && others > 0 && president+others >= 2*minHeads {
			return true
		}
	}
	return false
}

// record reads what is said in a verbatim record: who is given the floor, and who takes it.
type record struct {
	b      *builder
	now    *utterance
	called int // the entry that was given the floor last; -1: none

	unheard bool // nobody spoke since
}

// take takes a line.
func (r *record) take(s string, line int) bool {
	r.b.reportHidden(s, line, 0)
	s = plain.Line(s) // a paragraph may be longer than a value
	if u, ok := r.b.headOf(s); ok {
		if !r.end() {
			return false
		}
		u.line = line
		r.now = u
		return true
	}
	if s == "" || isPageLine(s) {
		if s == "" && r.now != nil && r.now.president {
			r.now.text.WriteString("\n")
		}
		return true
	}
	r.now.text.WriteString(" " + s)
	return true
}

// end ends an utterance: of the President's every sentence may give the floor to somebody; others are who has it.
func (r *record) end() bool {
	u := r.now
	if u == nil {
		return true
	}
	r.now = nil
	if !u.president {
		return r.speaks(u)
	}
	for _, s := range sentences(u.text.String()) {
		if !r.says(s, u.line) {
			return false
		}
	}
	return true
}

// says reads one sentence of the President.
func (r *record) says(s string, line int) bool {
	if toMembers.MatchString(s) {
		r.b.section = section{category: speakers.Member}
		return true
	}
	who, capacity, ok := r.b.saidByPresident("The President: " + s)
	if !ok || who == "" {
		return true
	}
	from := len(r.b.result.Speakers)
	if capacity == speakers.President {
		ok = r.b.addPresident(who, line)
		r.b.section = section{}
	} else {
		above := r.b.section
		if r.b.section = (section{category: capacity}); capacity == speakers.Unknown {
			r.b.section = above
		}
		ok = r.b.readLine(who, line)
		r.b.section = above
	}
	if len(r.b.result.Speakers) == from+1 {
		r.called, r.unheard = from, true
	}
	return ok
}

// toMembers is how the President opens the part of a debate in which the members speak.
var toMembers = pattern(`(?i)(?:give|giving) the floor (?:now )?to (?:those |the )?(?:other )?members of the (?:security )?council|(?:donne|donner|donnerai)\S* (?:maintenant |à présent )?la parole aux (?:autres )?membres du conseil|(?:daré|doy|dar) (?:ahora )?la palabra a los (?:demás )?miembros del consejo|предоставл\p{L}+ (?:сейчас |теперь )?слово (?:другим )?членам совета|请安(?:全)?理(?:事)?会(?:其他)?成员发言|أعطي الكلمة (?:الآن )?لأعضاء (?:ال)?مجلس`)

// speaks reads who takes the floor. Whoever was given it is on the list already, and gets the name that the record has.
func (r *record) speaks(u *utterance) bool {
	name, _ := unrank(u.who, true)
	at := r.given(u, name)
	r.unheard = false
	if at < 0 {
		text := u.who
		if u.state != "" {
			text += " (" + u.state + ")"
		}
		at = len(r.b.result.Speakers)
		if !r.b.readLine(text, u.line) || at == len(r.b.result.Speakers) {
			return r.b.refusal == nil
		}
	}
	r.speaksFor(&r.b.result.Speakers[at], u)
	return true
}

// given returns the entry of whoever was given the floor, or spoke before; -1 where there is none.
func (r *record) given(u *utterance, name string) int {
	if r.called >= 0 {
		s := &r.b.result.Speakers[r.called]
		code, _ := r.b.nameCode(u.state)
		switch {
		case fold(s.Name) == fold(name), s.Person != "" && strings.HasSuffix(fold(s.Person), fold(lastWord(name))), strings.HasSuffix(fold(s.Name), fold(lastWord(name))):
			return r.called
		case s.Person == "" && (code != "" && s.Code == code || u.state == "" && r.unheard || fold(s.Name) == fold(u.state)):
			s.Person = name
			return r.called
		}
	}
	for i, s := range r.b.result.Speakers { // the President gave it back, or somebody goes on
		if fold(s.Person) == fold(name) || s.Code == "" && strings.HasSuffix(fold(s.Name), fold(lastWord(name))) {
			return i
		}
	}
	return -1
}

func (b *builder) nameCode(s string) (string, bool) {
	name, ok := b.nameOf(s)
	if !ok {
		return "", false
	}
	return b.stateOf(name)
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

var sentenceEnd = pattern(`(?:\p{Ll}{4,}|\p{Ll}\)|[\p{Arabic}]{2,}|\d)[.!?؟]["”»]?\s+|[。！？]|\n`)

// sentences splits a text behind its sentences.
func sentences(s string) []string {
	var out []string
	for {
		m := sentenceEnd.FindStringIndex(s)
		if m == nil {
			break
		}
		out = append(out, strings.TrimSpace(s[:m[1]]))
		s = s[m[1]:]
	}
	return append(out, strings.TrimSpace(s))
}
