package intake

import (
	"strings"

	"rostrum/speakers"
	"rostrum/speakers/plain"
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

// phrase understands a line of text as an entry. What it does not understand stays the name, as it was written. Where nothing has a capital
// it says nothing that a name has none.
func (b *builder) phrase(text string, line int) speakers.Speaker {
	if isSmall(text) {
		return inSmall(b.understand(capitalized(text), line))
	}
	return b.understand(text, line)
}

func (b *builder) understand(text string, line int) speakers.Speaker {
	text = strings.Trim(plain.Line(text), " \t,;。，；*\"“”")
	if last := text[strings.LastIndexByte(text, ' ')+1:]; strings.Count(last, ".") == 1 && !b.isName(text) {
		text = strings.TrimSuffix(text, ".")
	}
	text = markings.ReplaceAllString(hanBrackets.Replace(text), "")
	text = b.unmarked(called(text))
	p := phrase{b: b, line: line}
	text, said := cutStatus(text)
	for _, s := range said {
		note(&p.s, "", s)
	}
	if b.isName(text) {
		p.s.Name = text
		return p.s
	}
	if name, list, ok := b.together(text); ok {
		p.s.Name, p.s.States = name, list
		return p.s
	}
	text = leaders.ReplaceAllString(text, " – ")
	if briefingBy.MatchString(text) {
		p.s.Category = speakers.Briefer
	}
	text = statementBy.ReplaceAllString(text, "")
	text = p.takeCategory(p.takeLimit(text))
	text = strings.TrimRight(p.takeLimit(p.takeBrackets(alsoPresiding.ReplaceAllString(text, ", $1"))), " |")
	if p.s.Category == speakers.Unknown {
		text = p.takeCategory(text)
	}
	text = p.presides(text)
	if rest, who, ok := b.cutBehalf(text); ok {
		if rest == "" {
			rest, who = b.behindBehalf(who)
		}
		text = rest + p.personBehind(&who)
		p.speakFor(who)
	}
	text = p.withOthers(text)
	if list := b.severalStates(text); list != nil {
		p.s.Name, p.s.States = text, append(list, p.s.States...)
		return p.s
	}
	if p.personFrom(text) {
		return p.s
	}
	p.split(text)
	p.assemble(text)
	return p.s
}

// statementBy is what stands before who makes a statement: it is the thing itself, not who speaks.
var statementBy = pattern(`(?i)^(?:(?:national |joint |closing |opening )?(?:statement|remarks|address|intervention|briefing|presentation)s?(?: delivered| made)? (?:by|from)(?: the)?|(?:déclaration|intervention)(?: faite)? (?:par |de la |du )|(?:declaración|intervención)(?: formulada)? (?:por |de la |del ))\s*`).having(`statement remarks address intervention briefing presentation déclaration declaración intervención`)

// briefingBy says that who follows is a briefer.
var briefingBy = pattern(`(?i)^briefings? (?:by|from)\s`).having(`briefing`)

// limitAtEnd is a limit with its unit behind an entry and nothing between.
var limitAtEnd = pattern(`(?i)[\s,]+[\d٠-٩]{1,2}\s*(?:['′’]|min(?:s|utes?|utos)?\.?|mn|мин(?:ут\p{L}*)?\.?|分钟|分|دقائق|دقيقة|دق?\.?)$`)

// limitBehindBrackets is one without a separator before it, which the brackets are: Norway (for the Nordic countries) 4:00, … 4m. With ten minutes
// or more it may be a time of day.
var limitBehindBrackets = pattern(`[)）\]]\s*(\d:[0-5]\d|\d{1,2} ?m(?: ?\d{1,2} ?s)?|\d{2,3} ?s)$`)

// takeLimit takes a limit off the end of a text.
func (p *phrase) takeLimit(text string) string {
	if m := limitBehindBrackets.FindStringSubmatchIndex(text); m != nil && p.s.Limit == 0 {
		if l := parseLimit(text[m[2]:m[3]], false); l.value > 0 && l.doubt == "" {
			p.s.Limit = l.value
			return strings.TrimRight(text[:m[2]], " ")
		}
	}
	if endsInDigit(text) { // and not in a unit
		return text
	}
	at := limitAtEnd.FindStringIndex(text)
	if at == nil || p.s.Limit != 0 {
		return text
	}
	l := parseLimit(strings.Trim(text[at[0]:], " ,"), false)
	if l.value == 0 || l.doubt != "" {
		return text
	}
	p.s.Limit = l.value
	return strings.TrimRight(text[:at[0]], " -–—,:;")
}

func endsInDigit(s string) bool {
	return s != "" && s[len(s)-1] >= '0' && s[len(s)-1] <= '9'
}

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
		if c, ok := categoryWords()[fold(text[:at])]; ok {
			rest := bareName.ReplaceAllString(unbracketed(text[at+1:]), "")
			if name, ok := p.b.inflected(rest); ok {
				rest = name
			}
			if p.b.isName(rest) {
				p.s.Category = c
				return rest
			}
		}
		if at > 60 {
			break
		}
	}
	return text
}

// unbracketed takes off the brackets that stand around the whole of a text.
func unbracketed(s string) string {
	if s = strings.TrimSpace(s); inBracketsWhole(s) {
		return strings.Trim(s, "()（）[] ")
	}
	return s
}

// personBehind takes a person who stands behind the group off it: "Denmark, also on behalf of Finland and Iceland - H.E. Ms. Lassen".
func (p *phrase) personBehind(who *behalf) string {
	for _, m := range behindGroup.FindAllStringIndex(who.group, 8) {
		rest := who.group[m[1]:]
		if _, ranked := unrank(rest, p.b.french); !ranked {
			continue
		}
		*who = p.b.readBehalf(who.group[:m[0]])
		return ", " + rest
	}
	return ""
}

var behindGroup = pattern(`\s*[,;،，]\s*|\s+[–—-]+\s+|\s*[:：|]\s+`)

// behindBehalf finds who speaks behind the group: "On behalf of the Non-Aligned Movement – Azerbaijan".
func (b *builder) behindBehalf(who behalf) (string, behalf) {
	places := behind.FindAllStringIndex(who.group, 8)
	for i := len(places) - 1; i >= 0; i-- {
		rest := strings.TrimSpace(who.group[places[i][1]:])
		if b.isName(rest) || b.namesSomeone(rest) {
			return rest, b.readBehalf(who.group[:places[i][0]])
		}
	}
	return "", who
}

var behind = pattern(`(?i)\s*,?\s*(?:delivered|made|presented|prononcée|lue|pronunciada|formulada) (?:by|par|por)\s+|\s+[–—-]+\s+|\s*[:：]\s+|\s*：`)

func (p *phrase) speakFor(who behalf) {
	if p.s.OnBehalfOf == "" {
		p.s.OnBehalfOf, p.s.States = who.group, who.states
		return
	}
	p.s.OnBehalfOf += "; " + who.group
	p.s.States = append(p.s.States, who.states...)
}

// separators part the name from the person and the office. A comma in a name of a state is mended afterwards.
var separators = pattern(`\s*[,;،؛，；|\t]\s*|\s+[–—-]+\s+|\s*[–—]+\s*|\s*-{2,}\s*|:\s+|\s*：\s*|:$|\s+/\s+|\s{2,}`)

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
	texts, joints = withSuffixes(texts, joints)
	taken := p.parts
	p.parts = nil
	for i := 0; i < len(texts); i++ {
		t := p.b.unmarked(markings.ReplaceAllString(strings.TrimSpace(texts[i]), ""))
		if i+1 < len(texts) {
			whole := t + joints[i] + strings.TrimSpace(texts[i+1])
			if _, alone := p.b.stateOf(strings.TrimSpace(texts[i+1])); p.b.isName(whole) && !alone || joints[i] == " - " && p.b.hyphenated(t, texts[i+1]) {
				t = whole
				i++
			}
		}
		if i == 0 && p.s.Category == speakers.Unknown && len(texts) > 1 {
			t = p.takeCategory(t)
		}
		if t = p.withOthers(t); t != "" {
			p.recognise(t, len(texts))
		}
	}
	p.parts = append(p.parts, taken...)
}

// nameSuffix is what stands behind a person's name and a comma and belongs to the name: Hilario G. Davide, Jr.
var nameSuffix = pattern(`(?i)^(?:jr|sr|ph\.?\s?d|m\.?d|esq|k\.?c|q\.?c|(?-i:I{2,3}|IV))\.?$`)

// withSuffixes puts such a part back behind the one before it.
func withSuffixes(texts, joints []string) ([]string, []string) {
	for i := 1; i < len(texts); i++ {
		if strings.TrimSpace(joints[i-1]) != "," || !nameSuffix.MatchString(strings.TrimSpace(texts[i])) {
			continue
		}
		texts[i-1] += joints[i-1] + texts[i]
		texts = append(texts[:i], texts[i+1:]...)
		joints = append(joints[:i-1], joints[i:]...)
		i--
	}
	return texts, joints
}
