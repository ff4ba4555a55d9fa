package intake

import (
	"strings"

	"rostrum/speakers"
	"rostrum/speakers/states"
)

// set puts one value into its field. A field that is set already keeps what it has, and the value goes to the note.
func (e *entry) set(f Field, v string, column int) {
	e.columns[f] = column
	if (f == FieldPerson || f == FieldTitle || f == FieldOnBehalfOf) && mayBeNobody(v) && nobody.MatchString(v) {
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
		if !e.b.own && mayRank(v) && hasAddress(v) {
			if name, ranked := unrank(v, e.b.french); ranked && looksPersonal(name) && !e.b.isName(name) {
				v = name
			}
		}
		e.text(&e.s.Name, f, v)
	case FieldPerson:
		e.person(v)
	case FieldTitle:
		e.title(v)
	case FieldOnBehalfOf:
		e.group(v)
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
		v = e.saysCapacity(e.saysGroup(v), false)
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

// officeBehind parts a person from the office, or the body, that stands behind a comma.
func (b *builder) officeBehind(v string) (who, office string, ok bool) {
	at := strings.IndexAny(v, ",，،")
	if at < 0 {
		return v, "", false
	}
	who, office = strings.TrimSpace(v[:at]), strings.TrimLeft(v[at:], ",，، ")
	if isOffice(who) && !looksPersonal(givenOf(who)) {
		return v, "", false
	}
	if isOffice(office) || levels.has(fold(office)) && office == strings.ToUpper(office) {
		return who, office, true
	}
	if _, ranked := unrank(who, b.french); ranked && !isLatin(who) {
		return who, office, true
	}
	return who, office, len(strings.Fields(who)) > 1 && (startsSmall(office) && !sizeOfName.has(fold(office)) || b.isName(office))
}

// sizeOfName are parts of a name that may stand behind a comma.
var sizeOfName = words(`jr sr ii iii iv`)

// person takes a name without its forms of address, as in lines of text. What an ambassador is called stays the office.
func (e *entry) person(v string) {
	if !e.b.own {
		if len(v) < 16 && levels.has(fold(v)) { // "PR", "Minister": how high the speaker stands
			e.text(&e.s.Title, FieldTitle, v)
			return
		}
		if v = e.saysGroup(v); v == "" {
			return
		}
		if who, office, ok := e.b.officeBehind(v); ok {
			v = who
			defer e.title(office)
		}
		name, _ := unrank(v, e.b.french)
		bare, office := unambassador(name)
		if name = strings.Trim(name, " ,"); bare != "" && office != "" && looksPersonal(bare) {
			name = bare
			defer e.give(&e.s.Title, FieldTitle, office)
		}
		if name != "" {
			v = e.withoutOffice(name)
		}
	}
	e.text(&e.s.Person, FieldPerson, v)
}

// namesToo are offices that are given names as well.
var namesToo = words(`أمير شيخ ملك emir amir malik sheikh prince king rey roi`)

// withoutOffice takes an office off that stands before a person's name, or in Chinese behind it, with nothing between: Prime Minister Keir Starmer.
func (e *entry) withoutOffice(v string) (who string) {
	if !isOffice(v) && !(isHan(v) && officeInHan(v) != nil) || strings.ContainsAny(v, ",،") || len(v) > 200 || e.b.apart == maxTakenApart {
		return v
	}
	e.b.apart++
	p := e.b.phrase(v, e.line)
	if who = p.Person; who == "" {
		who = p.Name
	}
	if p.Title == "" || namesToo.has(fold(p.Title)) || who == "" || p.OnBehalfOf != "" || e.b.isName(who) || isOffice(givenOf(who)) || organized.MatchString(who) || !strings.Contains(v, who) {
		return v
	}
	e.title(p.Title)
	e.capacity(p.Category)
	note(&e.s, "", p.Note)
	return who
}

// courtesyAlone are forms of address that stand behind a name, alone.
var courtesyAlone = words(`阁下 先生 女士 殿下 陛下 小姐 夫人 男 女 господин госпожа`)

// title takes an office. A form of address alone is none.
func (e *entry) title(v string) {
	if !e.b.own {
		if bare, ranked := unrank(v+" ", true); ranked && bare == "" || courtesyAlone.has(v) {
			return
		}
		v = e.saysCapacity(e.saysGroup(v), true)
	}
	if v != "" {
		e.text(&e.s.Title, FieldTitle, v)
	}
}

func (e *entry) category(v string, column int) {
	c, rest, ok := parseCategory(v)
	if !ok {
		c, ok = columnCategory(v)
	}
	if !ok && e.s.OnBehalfOf == "" {
		if left, who, is := e.b.cutBehalf(v); is && left == "" {
			e.s.OnBehalfOf, e.s.States = who.group, append(e.s.States, who.states...)
			return
		}
	}
	switch {
	case !ok && otherSpeakers.has(fold(v)):
		note(&e.s, "", v)
		e.other = true
	case !ok:
		e.b.problem(e.line, column, Error, CategoryUnknown, Args{Field: FieldCategory, Value: v})
		note(&e.s, string(FieldCategory), v)
	case e.s.Category == speakers.Unknown:
		e.s.Category = c
	}
	note(&e.s, "", e.saysGroup(rest))
}

// limitOf is parseLimit. Nearly all entries of a list have one of a few limits, so they are remembered.
func (b *builder) limitOf(v string, minutes bool) limit {
	cell := limitCell{v, minutes}
	l, ok := b.limits[cell]
	if !ok {
		if l = parseLimit(v, minutes); len(b.limits) < maxLimits {
			b.limits[cell] = l
		}
	}
	return l
}

// maxLimits bounds how many limits are remembered.
const maxLimits = 100

// limitCell is a limit as it stands in a cell, and whether a bare number is of minutes.
type limitCell struct {
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

// give sets a field that no column set.
func (e *entry) give(field *string, f Field, v string) {
	if v != "" {
		e.text(field, f, v)
	}
}

// finish hands the entry over. It says false when no more can be taken.
func (e *entry) finish() bool { return !e.complete() || e.b.add(e.s, e.line, e.at(FieldName)) }

// complete says whether there is an entry, and makes it whole. One without a name takes for it what comes nearest.
func (e *entry) complete() bool {
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
			return false // nothing but a number: a row that was prepared and not filled
		default:
			s.Name = "?"
		}
		e.b.problem(e.line, e.at(FieldName), Error, NameMissing, Args{Field: FieldName, Taken: s.Name})
	}
	s.States = statesOnce(s.States)
	e.capacityOfOffice()
	e.checkCode()
	e.checkName()
	e.checkSeveral()
	return true
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
