package intake

import (
	"slices"
	"strings"
	"sync"

	"rostrum/speakers"
)

// maxGroupSaid bounds a remark that is nothing but for whom somebody speaks: with all its states it is long.
const maxGroupSaid = 700

// group takes for whom somebody speaks, from the column of it: the group, and the states where it lists them. "On behalf of" before it is
// no part of it.
func (e *entry) group(v string) {
	if e.b.own {
		e.text(&e.s.OnBehalfOf, FieldOnBehalfOf, v)
		return
	}
	if presides()[fold(v)] { // a row that lost a cell
		e.capacity(speakers.President)
		return
	}
	if noGroup.has(fold(v)) {
		return
	}
	e.speaksFor(e.b.groupCell(v))
}

// maxGroups bounds how many groups are remembered: a list has a few, each in many of its rows.
const maxGroups = 500

// groupCell reads the cell of a group's column, and remembers it.
func (b *builder) groupCell(v string) behalf {
	if who, ok := b.groups[v]; ok {
		return who
	}
	rest, who, ok := b.cutBehalf(v)
	if !ok || rest != "" {
		who = b.readBehalf(v)
	}
	if len(b.groups) < maxGroups {
		b.groups[v] = who
	}
	return who
}

// noGroup is what people write where nobody else is spoken for.
var noGroup = words(`no non нет 否 无 لا n national "national capacity" "in national capacity" "own behalf" "à titre national" "a título nacional" "capacidad nacional" "в национальном качестве" "以本国名义" "以本国代表身份" "بصفته الوطنية" "بصفتها الوطنية"`)

func (e *entry) speaksFor(who behalf) {
	e.text(&e.s.OnBehalfOf, FieldOnBehalfOf, who.group)
	if len(e.s.States) == 0 {
		e.s.States = slices.Clone(who.states)
	}
}

// saysGroup takes for whom somebody speaks out of a cell that holds something else, and returns the rest.
func (e *entry) saysGroup(v string) (rest string) {
	if e.b.own || e.s.OnBehalfOf != "" || len(v) > maxGroupSaid || !onBehalf.near(v) && !strings.Contains(v, "代") && !strings.Contains(v, "名义") {
		return v
	}
	rest, who, ok := e.b.cutBehalf(v)
	if m := behalfChinese.FindStringSubmatch(v); m != nil && !ok && (groupInHan.MatchString(beforeColon(m[1])) || groupInHan.MatchString(inBrackets.ReplaceAllString(m[1], ""))) {
		rest, who, ok = "", e.b.readBehalf(m[1]), true
	}
	if !ok || who.group == "" {
		return v
	}
	e.speaksFor(who)
	return strings.TrimRight(rest, " (（[,;،；，")
}

// capacity takes in what capacity somebody speaks, where it is said beside what has the first word. Who presides is not just a member.
func (e *entry) capacity(c speakers.Category) {
	if e.s.Category == speakers.Unknown || c == speakers.President && (e.s.Category == speakers.Member || e.s.Category == speakers.NonMember) {
		e.s.Category = c
	}
}

// saysCapacity takes the capacity that a remark or an office says in a part of its own: "President", "外交部长（主席）", "Ministro; preside".
// A head of state's office is President too: there the word counts in brackets alone. What is nothing else is used up.
func (e *entry) saysCapacity(v string, office bool) (rest string) {
	if e.b.own || len(v) > 300 {
		return v
	}
	if !office && len(v) < 100 {
		key := fold(v)
		if presides()[key] {
			e.capacity(speakers.President)
			return ""
		}
		if c, ok := categoryWords()[key]; ok && !isOffice(v) {
			e.capacity(c)
			return ""
		}
		if ofTheCouncil.MatchString(v) {
			e.capacity(speakers.President)
			return v
		}
	}
	if !presidency.near(v) {
		return v
	}
	for _, inside := range inBrackets.FindAllString(v, 3) {
		if presides()[fold(inside)] {
			e.capacity(speakers.President)
			return strings.TrimSpace(strings.Replace(v, inside, "", 1))
		}
	}
	if head, tail, ok := cutLast(v, ";；"); ok && presides()[fold(tail)] {
		e.capacity(speakers.President)
		return head
	}
	return v
}

// cutLast cuts a text at the last of some separators.
func cutLast(s, separators string) (head, tail string, ok bool) {
	at := strings.LastIndexAny(s, separators)
	if at < 0 {
		return s, "", false
	}
	return strings.TrimSpace(s[:at]), strings.TrimLeft(s[at:], separators+" "), true
}

// presides is what people write beside who presides over the meeting, among it all that names the category.
var presides = sync.OnceValue(func() map[string]bool {
	known := words(`chairs "chair of the meeting" "president of the sc" "president of the unsc" "sc president" "sc presidency"
		présidant "assure la présidence" "président de séance" "présidente de séance" "présidence du conseil de sécurité"
		presidiendo "ocupa la presidencia" "ejerce la presidencia" "presidencia del consejo de seguridad"
		"ведет заседание" "担任主席" "当月主席" "本月主席"
		"يرأس" "ترأس" "رئيسة مجلس الأمن"`)()
	for w, c := range categoryWords() {
		if c == speakers.President {
			known[w] = true
		}
	}
	return known
})

// presidency gates what says that somebody presides.
var presidency = near(`presid présid председ chair 主席 主持 رئاس رئيس يرأس ترأس`)
