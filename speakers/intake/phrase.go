package intake

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"rostrum/speakers"
	"rostrum/speakers/states"
)

// phrase is a line of text being understood as an entry: what was taken out of it, and the parts that are left.
type phrase struct {
	b     *builder
	line  int
	s     speakers.Speaker
	parts []part
}

// part is what stands between two separators.
type part struct {
	text string
	kind kind
}

// kind is what a part of a line was recognised as.
type kind int

const (
	unclear kind = iota
	aState
	aGroup
	aPerson
	anOffice
)

// phrase understands a line of text as an entry. What it does not understand stays the name, as it was written.
func (b *builder) phrase(text string, line int) speakers.Speaker {
	text = strings.Trim(text, " \t,;。，；*\"“”")
	if last := text[strings.LastIndexByte(text, ' ')+1:]; strings.Count(last, ".") == 1 {
		text = strings.TrimSuffix(text, ".")
	}
	text = calling.ReplaceAllString(text, "")
	p := phrase{b: b, line: line}
	if b.isName(text) {
		p.s.Name = text
		return p.s
	}
	text = leaders.ReplaceAllString(text, " – ")
	text = p.takeCategory(text)
	text = p.takeBrackets(text)
	if rest, who, ok := b.cutBehalf(text); ok {
		text = rest
		p.speakFor(who)
	}
	p.split(text)
	p.assemble(text)
	return p.s
}

// calling is how the President calls a speaker, in a verbatim record.
var calling = gate(`floor "call on" parole palabra`, `^.{0,60}\b(?:give the floor to|call on)\s+|^.{0,60}donne (?:maintenant )?la parole (?:à |au |aux )|^.{0,60}(?:doy|tiene) (?:ahora )?la palabra (?:a |al )`)

// isName says whether a text is as a whole the name of a state or of a group that speaks.
func (b *builder) isName(text string) bool {
	f := b.find(text)
	return f.ok || f.group
}

// takeCategory takes a category off the head of a text, where a name is what is left: "Observer State of Palestine".
func (p *phrase) takeCategory(text string) string {
	for at := range text {
		if text[at] != ' ' {
			continue
		}
		if c, ok := categoryWords[fold(text[:at])]; ok && p.b.isName(text[at+1:]) {
			p.s.Category = c
			return text[at+1:]
		}
		if at > 60 {
			break
		}
	}
	return text
}

func (p *phrase) speakFor(who behalf) {
	if p.s.OnBehalfOf == "" {
		p.s.OnBehalfOf, p.s.States = who.group, who.states
		return
	}
	p.s.OnBehalfOf += "; " + who.group
	p.s.States = append(p.s.States, who.states...)
}

// takeBrackets takes what stands in brackets out of a text, each where it belongs. Brackets that are part of a
// state's name stay.
func (p *phrase) takeBrackets(text string) string {
	for from := 0; from < len(text); {
		open, end := bracket(text, from)
		if open < 0 {
			break
		}
		size := len("(")
		if strings.HasPrefix(text[open:], "（") {
			size = len("（")
		}
		inside := strings.TrimSpace(strings.TrimRight(text[open+size:end], ")]）"))
		if p.partOfName(text[:end]) || !p.takeBracket(inside, text[:open]) {
			from = end
			continue
		}
		text = strings.TrimSpace(strings.TrimRight(text[:open], " ") + " " + strings.TrimLeft(text[end:], " "))
		from = min(open, len(text))
	}
	return strings.ReplaceAll(text, " ,", ",")
}

// bracket finds the next outer pair of brackets. One that is never closed goes to the end.
func bracket(text string, from int) (open, end int) {
	open = -1
	depth := 0
	for i, r := range text {
		switch {
		case i < from:
		case r == '(' || r == '（' || r == '[':
			if depth++; depth == 1 {
				open = i
			}
		case (r == ')' || r == '）' || r == ']') && depth > 0:
			if depth--; depth == 0 {
				return open, i + len(string(r))
			}
		}
	}
	return open, len(text)
}

// partOfName says whether the bracket at the end of a text belongs to a state's name: Bolivia (Plurinational State of).
func (p *phrase) partOfName(text string) bool {
	at := 0
	for {
		rest := strings.TrimSpace(text[at:])
		if !strings.ContainsAny(rest, "(（[") || strings.HasPrefix(rest, "(") || strings.HasPrefix(rest, "（") {
			return false
		}
		if _, ok := p.b.stateOf(rest); ok {
			f := p.b.find(strings.TrimSpace(text[at:]))
			return f.match.How != states.AsAlias || f.match.Name != "" && strings.ContainsAny(f.match.Name, "(（")
		}
		next := strings.IndexAny(text[at:], ",:;–—")
		if next < 0 {
			return false
		}
		_, size := utf8.DecodeRuneInString(text[at+next:])
		at += next + size
	}
}

var spoke = regexp.MustCompile(`(?i)^(?:spoke|speaks|speaking|will speak|parle|parlant|s['’]exprime|habla|hablando|interviene|говорит|выступает|以|تكلم|تكلمت|يتكلم|تحدث|تحدثت)(?:era|\s+in|\s+en|\s+на)?\s*`)

// takeBracket puts what stands in brackets where it belongs. It says false for what stays where it is.
func (p *phrase) takeBracket(inside, before string) bool {
	switch {
	case inside == "":
		return true
	case onBehalf.MatchString(before): // the states that a group has, or its short form
		return false
	}
	if rest, who, ok := p.b.cutBehalf(inside); ok {
		p.speakFor(who)
		note(&p.s, "", rest)
		return true
	}
	if c, rest, ok := parseCategory(inside); ok && p.s.Category == speakers.Unknown {
		p.s.Category = c
		note(&p.s, "", rest)
		return true
	}
	if tag, ok := languageNames[fold(languageWord(inside))]; ok {
		p.s.Language = tag
		return true
	}
	if l := parseLimit(inside, false); l.value != 0 && l.doubt == "" && !isNumber(inside) {
		p.s.Limit = l.value
		return true
	}
	if isOffice(inside) && before != "" && !p.b.isName(inside) {
		p.parts = append(p.parts, part{inside, anOffice})
		return true
	}
	if isAcronym(inside) {
		return p.takeAcronym(inside, before)
	}
	if p.b.isName(inside) && before != "" {
		if _, ok := p.b.stateOf(strings.TrimSpace(before)); !ok {
			p.parts = append(p.parts, part{inside, aState})
			return true
		}
	}
	if p.b.find(inside).group && before != "" {
		p.speakFor(behalf{group: inside})
		return true
	}
	if name, ranked := unrank(inside, p.b.french); ranked {
		p.parts = append(p.parts, part{name, aPerson})
		return true
	}
	if before == "" {
		return false
	}
	note(&p.s, "", inside)
	return true
}

func languageWord(s string) string {
	s = spoke.ReplaceAllString(s, "")
	for _, cut := range []string{"发言", "發言", "语", "in ", "en ", "باللغة ", "ب"} {
		if t := strings.TrimSuffix(strings.TrimPrefix(s, cut), cut); t != s {
			if _, ok := languageNames[fold(t)]; ok {
				return t
			}
			if _, ok := languageNames[fold("ال"+strings.TrimPrefix(t, "ال"))]; ok {
				return "ال" + strings.TrimPrefix(t, "ال")
			}
			if cut == "发言" || cut == "發言" {
				s = t
			}
		}
	}
	return s
}

func isAcronym(s string) bool {
	letters := 0
	for _, r := range s {
		switch {
		case unicode.IsLower(r) && letters == 0, unicode.IsSpace(r), !unicode.IsUpper(r) && !unicode.IsDigit(r) && !unicode.IsLower(r) && r != '.' && r != '-':
			return false
		case unicode.IsUpper(r) || unicode.IsDigit(r):
			letters++
		}
	}
	return letters > 1 && letters*2 > len(s)
}

// takeAcronym takes a state's code out; the short form of another name stays with it.
func (p *phrase) takeAcronym(inside, before string) bool {
	code, ok := p.b.stateOf(inside)
	if name, named := p.b.stateOf(strings.TrimSpace(before)); ok && named && name == code {
		p.s.Code = code
		return true
	}
	if ok {
		if _, ranked := unrank(before, p.b.french); ranked {
			p.parts = append(p.parts, part{inside, aState})
			return true
		}
	}
	return false
}

// separators part the name from the person and the office. A comma in a name of a state is mended afterwards.
var separators = regexp.MustCompile(`\s*[,;،؛，；|\t]\s*|\s+[–—-]+\s+|\s*[–—]\s*|:\s+|\s*：\s*|:$|\s+/\s+|\s{2,}`)

// split cuts a text at its separators and recognises the parts.
func (p *phrase) split(text string) {
	var texts, joints []string
	at := 0
	for _, m := range separators.FindAllStringIndex(text, 40) {
		texts = append(texts, text[at:m[0]])
		joints = append(joints, text[m[0]:m[1]])
		at = m[1]
	}
	texts = append(texts, text[at:])
	taken := p.parts
	p.parts = nil
	for i := 0; i < len(texts); i++ {
		t := strings.TrimSpace(texts[i])
		if i+1 < len(texts) {
			whole := t + joints[i] + strings.TrimSpace(texts[i+1])
			if _, alone := p.b.stateOf(strings.TrimSpace(texts[i+1])); p.b.isName(whole) && !alone {
				t = whole
				i++
			}
		}
		if t != "" {
			p.recognise(t, len(texts))
		}
	}
	p.parts = append(p.parts, taken...)
}

// recognise tells what one part is.
func (p *phrase) recognise(t string, of int) {
	if p.b.isName(t) {
		k := aState
		if _, ok := p.b.stateOf(t); !ok {
			k = aGroup
		}
		p.parts = append(p.parts, part{t, k})
		return
	}
	if c, rest, ok := parseCategory(t); ok && of > 1 && rest == "" && p.s.Category == speakers.Unknown && (!isOffice(t) || of == 2 && len(p.parts) == 1 && p.parts[0].kind == aState) {
		p.s.Category = c
		return
	}
	if l := parseLimit(t, false); of > 1 && l.value != 0 && l.doubt == "" && !isNumber(t) {
		p.s.Limit = l.value
		return
	}
	if tag, ok := languageNames[fold(t)]; ok && of > 1 {
		p.s.Language = tag
		return
	}
	if before, name, ok := p.rankInside(t); ok {
		p.recognise(before, of+1)
		p.parts = append(p.parts, part{name, aPerson})
		return
	}
	if left, right, ok := strings.Cut(t, "/"); ok && (p.b.isName(left) || p.b.isName(right)) {
		p.recognise(strings.TrimSpace(left), of+1)
		p.recognise(strings.TrimSpace(right), of+1)
		return
	}
	name, ranked := unrank(t, p.b.french)
	if bare, office := unambassador(name); office != "" && !isOffice(bare) && !p.b.isName(bare) && looksPersonal(bare) {
		p.parts = append(p.parts, part{bare, aPerson}, part{office, anOffice})
		return
	}
	switch {
	case ranked && isOffice(name) && !isHan(name) && (of_.MatchString(name) || !isLatin(name)):
		p.parts = append(p.parts, part{name, anOffice})
	case ranked && isHan(name):
		p.recogniseHan(name)
	case ranked:
		p.parts = append(p.parts, part{name, aPerson})
	case isHan(t):
		p.recogniseHan(t)
	case isOffice(t):
		p.parts = append(p.parts, part{t, anOffice})
	default:
		p.parts = append(p.parts, part{t, unclear})
	}
}

// of_ follows an office, not a name that has an office in it, such as King Abdullah II.
var of_ = regexp.MustCompile(`(?i)\s(?:of|for|de|du|des|del|d['’]\S+)\s|^the\s`)

func isLatin(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return unicode.Is(unicode.Latin, r)
		}
	}
	return false
}

// rankInside finds a form of address in the middle of a part: "Norway Ms. Brattested".
func (p *phrase) rankInside(t string) (before, name string, ok bool) {
	for at := 0; ; {
		next := strings.IndexByte(t[at:], ' ')
		if next < 0 {
			return "", "", false
		}
		at += next + 1
		if name, ranked := unrank(t[at:], false); ranked && !strings.HasSuffix(name, t[at:]) && courtesy.MatchString(t[at:]) {
			if before := strings.TrimSpace(t[:at]); p.b.isName(before) || isOffice(before) {
				return before, name, true
			}
		}
	}
}

func isHan(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

// hanOffice is the longest run in Chinese that ends as an office does, after a state's name or before a person's.
var hanOffice = regexp.MustCompile(`^(.*?)((?:副|常务|第一|常驻|政治|临时|外交|国防|总|首席|高级|联合国|事务|特别)*(?:常驻联合国代表|常驻代表|副常驻代表|代表|大使|外交部长|外交部副部长|外交大臣|外交和[^，\s]{1,10}部长|[\p{Han}]{0,8}部长|外长|总理|首相|总统|主席|秘书长|特使|参赞|临时代办|代办|国务卿|国务委员|国务秘书|委员|顾问|[\p{Han}]{0,6}司长|局长|主任|[\p{Han}]{0,6}大臣|国王|协调员|专员|公使|王储|议长)(?:兼[\p{Han}]{1,12}(?:代表|大使|部长))?)(.*)$`)

// recogniseHan takes a part in Chinese apart, where state, office and person stand without anything between them.
func (p *phrase) recogniseHan(t string) {
	if words := strings.Fields(t); len(words) > 1 && !strings.ContainsFunc(t, func(r rune) bool { return r < 0x80 && unicode.IsLetter(r) }) {
		for _, w := range words {
			p.recognise(w, 2+len(words))
		}
		return
	}
	name, rest, ok := p.b.stateBefore(t)
	if ok {
		p.parts = append(p.parts, part{name, aState})
		t = rest
	}
	if t == "" {
		return
	}
	m := hanOffice.FindStringSubmatch(t)
	if m == nil {
		k := unclear
		if ok || strings.Contains(t, "·") {
			k = aPerson
		}
		p.parts = append(p.parts, part{t, k})
		return
	}
	if m[1] != "" && !ok && m[3] == "" {
		p.parts = append(p.parts, part{t, anOffice})
		return
	}
	p.parts = append(p.parts, part{m[1] + m[2], anOffice})
	if name := strings.Trim(m[3], " 、，"); name != "" {
		name, _ = unrank(name, false)
		p.parts = append(p.parts, part{name, aPerson})
	}
}

// looksPersonal says whether a text may be a person's name: a few words, each with a capital where the script has any.
func looksPersonal(s string) bool {
	list := strings.Fields(s)
	if isHan(s) {
		return !isOffice(s) && (strings.Contains(s, "·") || len([]rune(s)) < 5)
	}
	if len(list) == 0 || len(list) > 6 || strings.ContainsAny(s, "0123456789") {
		return false
	}
	capitals := 0
	for _, w := range list {
		for _, r := range w {
			if unicode.IsUpper(r) || !unicode.IsLower(r) {
				capitals++
			}
			break
		}
	}
	return capitals*2 >= len(list) && len(list) > 1
}
