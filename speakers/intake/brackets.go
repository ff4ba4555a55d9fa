package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"rostrum/speakers"
	"rostrum/speakers/states"
)

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

var spoke = pattern(`(?i)^(?:spoke|speaks|speaking|will speak|parle|parlant|s['’]exprime|habla|hablando|interviene|говорит|выступает|以|تكلم|تكلمت|يتكلم|تحدث|تحدثت)(?:era|\s+in|\s+en|\s+на)?\s*`)

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
	if m := forGroup.FindStringSubmatch(inside); m != nil && p.b.mayBeGroup(m[1]) {
		p.speakFor(p.b.readBehalf(m[1]))
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
	if m := behalfChinese.FindStringSubmatch(inside); m != nil && (groupInHan.MatchString(beforeColon(m[1])) || p.b.isName(m[1]) || p.b.allStates(p.b.stateList(m[1]))) {
		p.speakFor(p.b.readBehalf(m[1]))
		return true
	}
	if name, ranked := unrank(inside, p.b.french); ranked && before != "" {
		if who, office, ok := strings.Cut(name, ","); ok && isOffice(office) && !isOffice(who) {
			p.parts = append(p.parts, part{who, aPerson}, part{strings.TrimSpace(office), anOffice})
			return true
		}
	}
	if name, office := unambassador(inside); office != "" && before != "" && !p.b.isName(name) && !isOffice(name) {
		p.parts = append(p.parts, part{name, aPerson}, part{office, anOffice})
		return true
	}
	if isHan(inside) && isOffice(inside) && before != "" && !p.b.isName(inside) {
		p.recogniseHan(inside)
		return true
	}
	if left, right, ok := strings.Cut(inside, "/"); ok && before != "" && (isOffice(left) && p.b.isName(right) || isOffice(right) && p.b.isName(left)) {
		p.recognise(strings.TrimSpace(left), 2)
		p.recognise(strings.TrimSpace(right), 2)
		return true
	}
	if isOffice(inside) && before != "" && !p.b.isName(inside) {
		p.parts = append(p.parts, part{inside, anOffice})
		return true
	}
	if _, named := p.b.stateOf(strings.TrimSpace(before)); isAcronym(inside) && !(named && len(inside) > 6) {
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
	if p.b.isName(strings.TrimSpace(before)) && !p.hasPerson() && looksPersonal(inside) && startsLarge(inside) && !grouped.MatchString(inside) && !organized.MatchString(inside) && !subjects.MatchString(inside) {
		p.parts = append(p.parts, part{inside, aPerson})
		return true
	}
	note(&p.s, "", inside)
	return true
}

// behalfChinese is for whom somebody speaks where no verb follows: 代表北欧国家. A person who represents is named otherwise.
var behalfChinese = pattern(`^(?:同时|并|也|亦)?(?:代表|代)(.{2,40})$`)

func beforeColon(s string) string {
	head, _, _ := cutColon(s)
	return head
}

var groupInHan = pattern(`(?:国家|國家|国|國|集团|集團|小组|小組|运动|運動|组织|組織|联盟|聯盟|论坛|論壇|之友|共同体|共同體|会议|會議|倡议|倡議|成员|成員|联合会|委员会)$`)

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
	name, named := p.b.stateOf(strings.TrimSpace(before))
	if ok && named && name == code {
		p.s.Code = code
		return true
	}
	if ok {
		if _, ranked := unrank(before, p.b.french); ranked {
			p.parts = append(p.parts, part{inside, aState})
			return true
		}
	}
	if named && !ok { // nobody is called so: it says something beside the state's name
		if p.b.find(inside).group {
			p.speakFor(behalf{group: inside})
		} else {
			note(&p.s, "", inside)
		}
		return true
	}
	return false
}

// forGroup is for whom somebody speaks, where no more is said: "for the Nordics".
var forGroup = pattern(`^(?i:also )?(?i:for(?: the)?|pour l[ae]s?|pour|por l[ao]s?|por|от)\s+(\p{Lu}.{2,120})$`)

// grouped are words of groups of states.
var grouped = pattern(`(?i)\b(?:states|countries|friends|nordics?|baltics?|pacific|caribbean|african|arab|asian?|europe(?:an)?|latin|union|forum|like-?minded|islands?|non-aligned|eight|ten|five|américa|pays|países|états|estados|amis|amigos)\b`)

// mayBeGroup says whether a text names a group, or states.
func (b *builder) mayBeGroup(s string) bool {
	return b.find(s).group || grouped.MatchString(s) || organized.MatchString(s) || b.allStates(b.stateList(s))
}
