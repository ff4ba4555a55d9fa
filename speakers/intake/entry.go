package intake

import (
	"strings"

	"golang.org/x/text/language"

	"rostrum/speakers"
	"rostrum/speakers/states"
)

// set puts one value into its field. A field that is set already keeps what it has, and the value goes to the note.
func (e *entry) set(f Field, v string, column int) {
	e.columns[f] = column
	if (f == FieldPerson || f == FieldTitle || f == FieldOnBehalfOf) && nobody.MatchString(v) {
		if len(v) > 3 {
			note(&e.s, string(f), v)
		}
		return
	}
	if f == FieldName || f == FieldPerson || f == FieldTitle {
		if v = e.withoutStatus(f, v); v == "" {
			return
		}
	}
	if f != FieldNote && f != FieldName && mayBeMarkedAnywhere(v) {
		v = strings.TrimSpace(markings.ReplaceAllString(v, ""))
	}
	switch f {
	case FieldName:
		v = e.b.unmarked(v)
		if !e.b.own && mayRank(v) && courtesy.MatchString(v) {
			if name, ranked := unrank(v, e.b.french); ranked && looksPersonal(name) && !e.b.isName(name) {
				v = name
			}
		}
		e.text(&e.s.Name, f, v)
	case FieldPerson:
		e.person(v)
	case FieldTitle:
		e.text(&e.s.Title, f, v)
	case FieldOnBehalfOf:
		e.text(&e.s.OnBehalfOf, f, v)
	case FieldLanguage:
		e.text(&e.s.Language, f, languageTag(v))
	case FieldCode:
		e.text(&e.s.Code, f, strings.ToUpper(v))
	case FieldCategory:
		e.category(v, column)
	case FieldLimit:
		e.limit(v, column)
	case FieldStates:
		e.states(v)
	case FieldNote:
		rest, who, ok := e.b.cutBehalf(v)
		if m := behalfChinese.FindStringSubmatch(v); m != nil && !ok && groupInHan.MatchString(beforeColon(m[1])) {
			rest, who, ok = "", e.b.readBehalf(m[1]), true
		}
		if ok && rest == "" && e.s.OnBehalfOf == "" && !e.b.own && len(v) < 200 {
			e.s.OnBehalfOf = who.group
			if len(e.s.States) == 0 {
				e.s.States = who.states
			}
			return
		}
		note(&e.s, "", v)
	default:
		note(&e.s, string(f), v)
	}
}

// at returns the column that a field came from; 0 where it came from none.
func (e *entry) at(f Field) int { return e.columns[f] }

func (e *entry) text(field *string, f Field, v string) {
	if *field == "" {
		*field = v
	} else if *field != v {
		note(&e.s, string(f), v)
	}
}

// person takes a name without its forms of address, as in lines of text. What an ambassador is called stays the office.
func (e *entry) person(v string) {
	if !e.b.own {
		if len(v) < 16 && levels[fold(v)] { // "PR", "Minister": how high the speaker stands
			e.text(&e.s.Title, FieldTitle, v)
			return
		}
		if who, office, ok := strings.Cut(v, ","); ok && isOffice(office) && !isOffice(who) {
			v = strings.TrimSpace(who)
			defer e.give(&e.s.Title, FieldTitle, strings.TrimSpace(office))
		}
		name, _ := unrank(v, e.b.french)
		bare, office := unambassador(name)
		if name = strings.Trim(name, " ,"); bare != "" && office != "" && looksPersonal(bare) {
			name = bare
			defer e.give(&e.s.Title, FieldTitle, office)
		}
		if name != "" {
			v = name
		}
	}
	e.text(&e.s.Person, FieldPerson, v)
}

// shortCategories are letters for a category that are clear in its column alone.
var shortCategories = map[string]speakers.Category{"ms": speakers.NonMember, "nm": speakers.NonMember, "obs": speakers.Observer, "org": speakers.Organization, "br": speakers.Briefer}

func (e *entry) category(v string, column int) {
	c, rest, ok := parseCategory(v)
	if !ok {
		c, ok = shortCategories[fold(v)]
	}
	if !ok && e.s.OnBehalfOf == "" {
		if left, who, is := e.b.cutBehalf(v); is && left == "" {
			e.s.OnBehalfOf, e.s.States = who.group, append(e.s.States, who.states...)
			return
		}
	}
	switch {
	case !ok && otherSpeakers[fold(v)]:
		note(&e.s, "", v)
		e.other = true
	case !ok:
		e.b.problem(e.line, column, Error, CategoryUnknown, Args{Field: FieldCategory, Value: v})
		note(&e.s, string(FieldCategory), v)
	case e.s.Category == speakers.Unknown:
		e.s.Category = c
	}
	note(&e.s, "", rest)
}

// limitOf is parseLimit. Nearly all entries of a list have one of two or three limits, so the last is remembered.
func (b *builder) limitOf(v string, minutes bool) limit {
	if now := (asked{v, minutes}); b.asked != now || v == "" {
		b.asked, b.limit = now, parseLimit(v, minutes)
	}
	return b.limit
}

// asked is a limit as it stands in a cell, and whether a bare number is of minutes.
type asked struct {
	text    string
	minutes bool
}

func (e *entry) limit(v string, column int) {
	l := e.b.limitOf(v, e.minutes || e.few && fewIn(v))
	if l.doubt != "" {
		severity := Warning
		if l.value == 0 {
			severity = Error
		}
		e.b.problem(e.line, column, severity, l.doubt, Args{Field: FieldLimit, Value: v, Taken: l.value.String()})
	}
	if l.value == 0 {
		note(&e.s, string(FieldLimit), v)
		return
	}
	e.s.Limit = l.value
}

// states reads the states a joint statement covers. A bare number says how many there are, not which.
func (e *entry) states(v string) {
	if n := westernDigits(v); strings.Trim(n, "0123456789 ") == "" {
		if count(n) > 1 {
			note(&e.s, string(FieldStates), v)
		}
		return
	}
	e.s.States = append(e.s.States, splitStates(v)...)
}

// splitStates splits at ; where there is one, else at commas of any script.
func splitStates(v string) []string {
	separators := ";；؛"
	if !strings.ContainsAny(v, separators) {
		separators = ",、，،|"
	}
	var out []string
	for _, part := range strings.FieldsFunc(v, func(r rune) bool { return strings.ContainsRune(separators, r) }) {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// nobody is what people write for a person who is not known yet.
var nobody = pattern(`(?i)^[(\[]?(?:not named.*|tbc|tbd|tba|to be (?:confirmed|determined|announced)|n/?a|none|[-–—?.]+|à confirmer|por confirmar|уточняется|待定|无|يحدد لاحقا)[)\]]?$`)

// maxTakenApart bounds the names that are taken apart, which takes a tenth of a millisecond each: no debate has as many
// speakers. Beyond it names stay whole.
const maxTakenApart = 1500

// takeApart reads a name that has more in it than the name, such as "Norway (on behalf of the Nordic countries)". It
// stays whole where nothing in it is certain.
func (e *entry) takeApart() {
	name := e.s.Name
	if len(name) < 6 || !strings.ContainsAny(name, " （") || justNumbered(name) || e.b.isName(name) || e.b.apart == maxTakenApart {
		return
	}
	e.b.apart++
	if first, ok := e.b.sameTwice(name); ok {
		e.s.Name = first
		return
	}
	if joint, list, ok := e.b.together(name); ok && len(e.s.States) == 0 {
		e.s.Name, e.s.States = joint, list
		return
	}
	p := e.b.phrase(name, e.line)
	if _, ok := e.b.stateOf(p.Name); !ok && p.OnBehalfOf == "" || p.Name == name ||
		p.OnBehalfOf+p.Person+p.Title+p.Language+string(p.Category) == "" && p.Limit == 0 {
		return
	}
	e.s.Name = p.Name
	e.give(&e.s.Person, FieldPerson, p.Person)
	e.give(&e.s.Title, FieldTitle, p.Title)
	e.give(&e.s.OnBehalfOf, FieldOnBehalfOf, p.OnBehalfOf)
	e.give(&e.s.Language, FieldLanguage, p.Language)
	note(&e.s, "", p.Note)
	if len(e.s.States) == 0 {
		e.s.States = p.States
	}
	if e.s.Category == speakers.Unknown {
		e.s.Category = p.Category
	}
	if e.s.Limit == 0 {
		e.s.Limit = p.Limit
	}
}

// give sets a field that no column set.
func (e *entry) give(field *string, f Field, v string) {
	if v != "" {
		e.text(field, f, v)
	}
}

// finish hands the entry over. An entry without a name takes for one what comes nearest to it.
func (e *entry) finish() bool {
	s := &e.s
	if s.Name != "" && len(e.columns) > 0 {
		e.takeApart()
	}
	if s.Name == "" {
		for _, stand := range []*string{&s.OnBehalfOf, &s.Person, &s.Code, &s.Title, &s.Note} {
			if *stand != "" {
				s.Name, *stand = *stand, ""
				break
			}
		}
		switch {
		case s.Name != "":
		case len(s.States) > 0:
			s.Name = strings.Join(s.States, ", ")
		case s.Category == speakers.Unknown && s.Limit == 0 && s.Language == "":
			return true // nothing but a number: a row that was prepared and not filled
		default:
			s.Name = "?"
		}
		e.b.problem(e.line, e.at(FieldName), Error, NameMissing, Args{Field: FieldName, Taken: s.Name})
	}
	if s.Category == speakers.Unknown {
		s.Category = capacityIn(s.Title)
	}
	e.checkCode()
	e.checkName()
	return e.b.add(*s, e.line, e.at(FieldName))
}

// checkCode fills in the code of a state that is named, makes one of two letters one of three, and compares the two.
func (e *entry) checkCode() {
	s := &e.s
	named := e.b.find(s.Name)
	if s.Code == "" {
		s.Code = named.state.Alpha3()
		return
	}
	coded, ok := states.Code(s.Code)
	switch {
	case !ok:
		e.b.problem(e.line, e.at(FieldCode), Warning, CodeUnknown, Args{Field: FieldCode, Value: s.Code})
	case named.ok && named.state != coded:
		e.b.problem(e.line, e.at(FieldCode), Warning, CodeDiffers, Args{Field: FieldCode, Value: s.Code, Taken: coded.String()})
	default:
		s.Code = coded.Alpha3()
	}
}

var languageNames = func() map[string]string {
	names := map[string]string{}
	for tag, list := range map[string]string{
		"en": `english eng anglais inglés английский 英语 英文 英語 الإنكليزية الإنجليزية الانكليزية إنكليزية إنجليزية`,
		"fr": `french fre fra français francais francés французский 法语 法文 法語 الفرنسية فرنسية`,
		"es": `spanish spa esp español espagnol castellano испанский 西班牙语 西班牙文 西班牙語 西语 الإسبانية الأسبانية إسبانية`,
		"ru": `russian rus russe ruso русский 俄语 俄文 俄語 الروسية روسية`,
		"zh": `chinese chi zho chn mandarin chinois chino китайский 中文 汉语 漢語 普通话 الصينية صينية`,
		"ar": `arabic ara arabe árabe арабский 阿拉伯语 阿拉伯文 阿语 阿拉伯語 العربية عربية عربي`,
		"pt": `portuguese portugais portugués португальский 葡萄牙语 البرتغالية`,
	} {
		names[tag] = tag
		for w := range words(list) {
			names[w] = tag
		}
	}
	return names
}()

// languageLetters are the letters by which the six official languages are marked on documents.
var languageLetters = map[string]string{"A": "ar", "C": "zh", "E": "en", "F": "fr", "R": "ru", "S": "es"}

// languageTag returns the BCP 47 tag of a language given by its name in one of the six languages, or by a tag.
// What is neither is returned as it is.
func languageTag(v string) string {
	key := fold(v)
	if tag, ok := languageLetters[v]; ok {
		return tag
	}
	for _, cut := range []string{"", " язык", "на "} {
		if tag, ok := languageNames[strings.TrimPrefix(strings.TrimSuffix(key, cut), cut)]; ok {
			return tag
		}
	}
	if tag, err := language.Parse(v); err == nil && len(v) <= 12 {
		return tag.String()
	}
	return v
}
