package intake

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"rostrum/speakers"
)

// recognise tells what one part is.
func (p *phrase) recognise(t string, of int) {
	if len(p.parts) > 0 && officeShort.has(strings.ToLower(t)) && isAcronym(t) { // SG is Singapore, and FM Micronesia, where nobody is named before it
		p.parts = append(p.parts, part{t, anOffice})
		return
	}
	if p.b.isName(t) {
		k := aState
		if _, ok := p.b.stateOf(t); !ok {
			k = aGroup
		}
		p.parts = append(p.parts, part{t, k})
		return
	}
	if of > 1 && len(p.parts) == 0 && unitedNations.has(fold(t)) {
		p.parts = append(p.parts, part{t, aGroup})
		return
	}
	if c, rest, ok := parseCategory(t); ok && of > 1 && rest == "" && p.s.Category == speakers.Unknown && !(c == speakers.Organization && p.b.section.category != speakers.Unknown) && (!isOffice(t) || of == 2 && len(p.parts) == 1 && p.parts[0].kind == aState) {
		p.s.Category = c
		return
	}
	if m := forGroup.FindStringSubmatch(t); m != nil && of > 1 && len(p.parts) > 0 && p.b.mayBeGroup(m[1]) {
		p.speakFor(p.b.readBehalf(m[1]))
		return
	}
	if of > 1 && (nobody.MatchString(t) || len(t) < 60 && noteWords.MatchString(t)) && strings.ContainsFunc(t, unicode.IsLetter) {
		note(&p.s, "", t)
		return
	}
	if l := parseLimit(t, false); of > 1 && l.value != 0 && l.doubt == "" && !isNumber(t) {
		p.s.Limit = l.value
		return
	}
	if tag, ok := languageNames()[fold(languageWord(t))]; ok && of > 1 {
		p.s.Language = tag
		return
	}
	if m := possessive.FindStringSubmatch(t); m != nil && p.b.isName(m[1]) { // Kuwait's Permanent Representative
		p.parts = append(p.parts, part{m[1], aState})
		p.recognise(m[2], of+1)
		return
	}
	if m := personOf.FindStringSubmatch(t); m != nil && p.isPersonOf(m[1], m[2]) {
		p.recognise(m[1], of+1)
		p.parts = append(p.parts, part{bareName.ReplaceAllString(m[2], ""), aState})
		return
	}
	if before, name, ok := p.rankInside(t); ok {
		p.recognise(before, of+1)
		p.parts = append(p.parts, part{name, aPerson})
		return
	}
	if left, right, ok := strings.Cut(t, "/"); ok && !levels.has(fold(left)) && !levels.has(fold(right)) && (p.b.isName(left) || p.b.isName(right)) {
		p.recognise(strings.TrimSpace(left), of+1)
		p.recognise(strings.TrimSpace(right), of+1)
		return
	}
	if rest := takesFloor.ReplaceAllString(t, ""); rest != t && rest != "" && of > 1 {
		p.recognise(rest, of)
		return
	}
	name, ranked := unrank(t, p.b.french)
	if bare, office := unambassador(name); office != "" && p.b.statesAt(strings.Fields(bare)) == 0 && !isOffice(givenOf(bare)) && !p.b.isName(bare) && (!startsSmall(bare) || particled.MatchString(bare)) && (looksPersonal(bare) || isSurname(bare) && of == 1 || len(p.parts) > 0 && startsLarge(bare) && !(isAcronym(bare) && p.namesWho())) {
		p.parts = append(p.parts, part{bare, aPerson}, part{office, anOffice})
		return
	}
	switch {
	case isKnighted(name):
		p.parts = append(p.parts, part{name, aPerson})
	case ranked && isOffice(name) && !isHan(name) && (officeOf.MatchString(name) || !isLatin(name) && beginsOffice(name) && !p.b.isGiven(name)):
		p.parts = append(p.parts, part{name, anOffice})
	case ranked && isHan(name) && p.hasState() && !isOffice(name) && mayBeHanName(name): // 瑞士 贝里斯维尔女士 is not of Belize
		p.parts = append(p.parts, part{name, aPerson})
	case ranked && isHan(name):
		p.recogniseHan(name)
		if last := len(p.parts) - 1; last >= 0 && p.parts[last].kind == unclear {
			p.parts[last].kind = aPerson
		}
	case ranked:
		p.parts = append(p.parts, part{name, aPerson})
	case isHan(t):
		p.recogniseHan(t)
	case p.recogniseOffice(t):
	case isArabic(t) && !beginsOffice(t) && (p.stateThenPerson(t, of) || p.personThenOffice(t)):
	case isOffice(t):
		p.parts = append(p.parts, part{t, anOffice})
	case p.stateThenPerson(t, of), p.personThenOffice(t):
	default:
		p.parts = append(p.parts, part{t, unclear})
	}
}

func (p *phrase) hasState() bool {
	return slices.ContainsFunc(p.parts, func(x part) bool { return x.kind == aState })
}

// stateThenPerson takes a state apart from the person, or the office, behind it where nothing stands between: السعودية عبد الله المعلمي. Letters
// with capitals have organizations with a state in their name, so that they are left alone.
func (p *phrase) stateThenPerson(t string, of int) bool {
	list := strings.Fields(t)
	n := 0
	if isArabic(t) || t == strings.ToLower(t) && !isLatin(t) {
		n = p.b.statesAt(list)
	}
	if n == 0 || n == len(list) || len(list)-n > 12 || organized.MatchString(t) && !beginsOffice(strings.Join(list[n:], " ")) {
		return false
	}
	rest := strings.Join(list[n:], " ")
	before := len(p.parts)
	if p.parts = append(p.parts, part{strings.Join(list[:n], " "), aState}); p.personThenOffice(rest) {
		return true
	}
	p.parts = p.parts[:before]
	if !beginsOffice(rest) && (!looksPersonal(rest) && !startsSmall(rest) || grouped.MatchString(rest) || subjects.MatchString(rest) || arabicJoined.has(fold(list[n])) || isOffice(rest)) {
		return false
	}
	p.parts = append(p.parts, part{strings.Join(list[:n], " "), aState})
	if beginsOffice(rest) {
		p.recognise(rest, of+1)
	} else {
		p.parts = append(p.parts, part{rest, aPerson})
	}
	return true
}

// personThenOffice takes a person apart from the office behind the name where nothing stands between: يان إلياسون نائب الأمين العام.
func (p *phrase) personThenOffice(t string) bool {
	list := strings.Fields(t)
	if !isArabic(t) || len(list) > 14 {
		return false
	}
	for i := 2; i < min(len(list)-1, 5); i++ {
		who, office := strings.Join(list[:i], " "), strings.Join(list[i:], " ")
		if beginsOffice(office) && (strings.HasPrefix(list[i+1], "ال") || arabicJoined.has(fold(list[i+1]))) && looksPersonal(who) && !isOffice(who) && !organized.MatchString(who) {
			p.parts = append(p.parts, part{who, aPerson}, part{office, anOffice})
			return true
		}
	}
	return false
}

// particled is a surname that begins with a small word: de Rivière, van Bohemen.
var particled = pattern(`^(?:de(?: la| los)?|d['’]|van(?: de[rnt]?)?|von|da|di|del|du|dos|al|el|la|le|ben|bin|ibn|де|ван|фон|ди|да|дю|аль|эль|бин)[\s-]?\p{Lu}`)

// takesFloor says that who follows speaks: "guatemala, habla el canciller pedro brolo".
var takesFloor = gate(`habla interv speak parole parle deliver выступ говорит 发言 يتكلم تتكلم`, `^(?:que |quien |who |qui )?(?:hablará|habla|intervendrá|interviene|(?:is |to be |will be )?deliver(?:s|ed) by|(?:the )?speaker(?: is)?|speaks|prend(?:ra)? la parole|parle(?:ra)?|intervien(?:t|dra)|выступает|выступит|говорит|发言的?是?|由|يتكلم|تتكلم|سيتكلم|ستتكلم)[\s:：]+`)

// unitedNations is for whom its officials speak, where it stands before them in a column of states.
var unitedNations = words(`"united nations" un "nations unies" onu "naciones unidas" "организация объединенных наций" оон 联合国 "الأمم المتحدة"`)

// namesWho says whether a person was named already: letters that follow are what the office is of, as in "Rosemary DiCarlo, USG DPPA".
func (p *phrase) namesWho() bool {
	last := p.parts[len(p.parts)-1]
	return last.kind == aPerson || last.kind == unclear && looksPersonal(last.text)
}

var (
	possessive = pattern(`^(.{3,60}?)(?:['’]s|s['’])\s+(\p{Lu}.+)$`).having(`'s ’s s' s’`)
	personOf   = pattern(`^(.{4,80}?)\s+of\s+(.{3,60})$`).having(`of`)
)

// isPersonOf says whether a text is a person "of" a state: Ambassador Paula Narváez Ojeda of Chile.
func (p *phrase) isPersonOf(who, of string) bool {
	if _, ok := p.b.nameOf(of); !ok {
		return false
	}
	name, ranked := unrank(who, p.b.french)
	name, office := unambassador(name)
	return (ranked || office != "") && looksPersonal(name) && !isOffice(name)
}

// officeOf follows an office, not a name that has an office in it, such as King Abdullah II.
var officeOf = pattern(`(?i)\s(?:of|for|de|du|des|del|d['’]\S+)\s|^the\s`)

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
		if before := strings.TrimSpace(t[:at]); knighted.MatchString(t[at:]) && p.b.isName(before) && !p.b.isName(t) {
			return before, t[at:], true
		}
		monsieur := initialM.MatchString(t[at:]) // in any list, where a state stands before it: Chine M. Zhang Jun
		if name, ranked := unrank(t[at:], monsieur); ranked && !strings.HasSuffix(name, t[at:]) && (monsieur || hasAddress(t[at:])) {
			if before := strings.TrimSpace(t[:at]); p.b.isName(before) || isOffice(before) && !monsieur {
				return before, name, true
			}
		}
	}
}

// initialed is a name with initials, which may have no space behind them: С.В.Лавров, Небензя В.А.
var initialed = pattern(`^(?:\p{Lu}\.[ \x{a0}]?){1,3}(?:(?:аль|эль|ас|эш|аш|ад|ат|al|el)[- ]|(?:(?:de|da|do|dos|di|du|del|van|von|der|den|la|le|los|bin|де|да|ду|дос|ди|дель|ван|фон|дер|ден|ла|ле|лос|бин) ?)+ )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$|^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (?:\p{Lu}\.[ \x{a0}]?){1,3}$`)

// looksPersonal says whether a text may be a person's name: a few words, each with a capital where the script has any.
func looksPersonal(s string) bool {
	if strings.Contains(s, ".") && initialed.MatchString(s) {
		return true
	}
	list := strings.Fields(s)
	if isHan(s) {
		return !isOffice(s) && (dotted(s) || len([]rune(s)) < 5)
	}
	if len(list) == 0 || len(list) > 6 || strings.ContainsAny(s, "0123456789") {
		return false
	}
	capitals := 0
	for _, w := range list {
		if first, _ := utf8.DecodeRuneInString(w); !unicode.IsLower(first) {
			capitals++
		}
	}
	return capitals*2 >= len(list) && len(list) > 1
}
