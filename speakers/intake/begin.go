package intake

import (
	"strings"
	"unicode/utf8"

	"rostrum/speakers"
)

// begin reads a line that does not go on from another.
func (l *liner) begin(s string, numbered bool, line int) bool {
	s = statementLabel.ReplaceAllString(leaders.ReplaceAllString(s, " – "), "")
	if head, tail, ok := cutColon(s); ok && isUpdate(head) && !l.b.isName(head) && strings.TrimSpace(tail) != "" && l.b.addedLate(s) == nil { // "Late addition: 29- Tunisia"
		l.b.remark(head)
		s, numbered = open(tail).text, true
	}
	if who, capacity, ok := l.b.saidByPresident(s); ok {
		if who == "" {
			return l.set(s)
		}
		if capacity == speakers.President {
			return l.b.addPresident(who, line)
		}
		if capacity != speakers.Unknown {
			above := l.b.section
			defer func() { l.b.section = above }()
			l.b.section = section{category: capacity}
			return l.b.readLine(who, line)
		}
		s = who
	}
	if thanks.MatchString(s) && !l.b.isName(s) {
		return l.set(s)
	}
	if _, _, said := l.b.saidBy(s); l.coverage && !numbered && !said {
		if all := l.b.spokeIn(s); len(all) > 0 && !l.b.tells(s) {
			return l.b.addMentioned(all, s, line)
		}
	}
	if briefing := l.b.briefersIn(s); briefing != "" {
		l.b.remark(s)
		s = briefing
	}
	if l.b.tells(s) {
		l.agenda = 0
		l.text, l.line = s, line
		return l.flush()
	}
	if c, ok := l.b.sectionOf(s); ok && !l.b.labels(s) && (!l.b.isName(s) || !numbered && fivesAndTens[fold(s)]) {
		l.loneHeading()
		l.b.section = headed(c, s)
		l.once = c == speakers.President
		l.heading, l.at = s, line
		l.closed = false
		return true
	}
	if head, tail, ok := cutColon(s); ok && presidingHead.MatchString(head) && l.b.isBareOffice(tail) { // the meeting is chaired by whoever is that
		return l.set(s)
	}
	if head, tail, ok := cutColon(s); ok { // "Members: Brazil … Mr. Costa"
		if c, isSection := l.b.sectionOf(head); isSection && strings.TrimSpace(tail) != "" {
			l.loneHeading()
			l.b.section, l.once = headed(c, head), c == speakers.President || c == speakers.Organization || numbered && len(strings.Fields(head)) < 3 // "- Briefer: …" is said of this one
			s = strings.TrimSpace(strings.TrimLeft(tail, "| "))
			l.closed = false
			if c == speakers.President && !endsSentence(s) && !participating.MatchString(s) { // in a record those are the President's words
				l.text, l.line = s, line
				return true
			}
		}
	}
	if c, ok := announced(s); ok {
		l.loneHeading()
		l.b.section, l.once = headed(c, s), false
		return l.set(s)
	}
	if l.agenda > 0 && !numbered && l.b.isOver(s) {
		l.agenda = 2
		return l.set(s)
	}
	l.agenda = 0
	if l.titles[line] && !numbered {
		return l.set(s)
	}
	if agendaHead.MatchString(s) {
		l.agenda = 1
		return l.set(s)
	}
	if !numbered && l.over[line] && l.b.isOver(s) && !l.b.isRemark(s) {
		l.b.problem(line, 0, Warning, LineNotEntry, Args{Value: s})
		if l.b.section.category != speakers.Unknown && len(l.b.result.Speakers) > 0 && !hoursOf.MatchString(s) && !inBracketsWhole(s) {
			l.b.section, l.once = section{}, false
		}
		return l.set(s)
	}
	if l.closed && !numbered && !l.b.isName(s) && !l.b.namesSomeone(s) {
		return l.set(s)
	}
	if !numbered && l.b.isNote(s) {
		return l.set(s)
	}
	if l.b.isRemark(s) {
		l.closed = l.closed || closing.MatchString(s) && !strings.HasSuffix(s, ":")
		if list := l.b.enumeration(s); list == nil {
			l.b.remark(s)
			return true
		}
	}
	if l.b.isTitle(s) {
		l.b.remark(s)
		return true
	}
	if s == "--" || s == "-- " {
		l.closed = true
	}
	if !numbered && inBracketsWhole(s) && l.b.namePresident(s) {
		return l.set(s)
	}
	if !numbered && leadsOn(s) && (l.numbered || l.itemed || !l.b.namesSomeone(s)) || l.isOutside(s, numbered) || !numbered && l.b.asks(s) {
		l.b.problem(line, 0, Warning, LineNotEntry, Args{Value: s})
		return l.set(s)
	}
	l.text, l.line, l.counted = s, line, numbered
	return true
}

// statementLabel stands before who makes a statement, in a page's list of what was said.
var statementLabel = pattern(`(?i)^(?:statement|remarks|intervention|déclaration|declaración|выступление|заявление|发言|بيان)\s*[:：]\s*`)

// leadsOn says whether a line is a sentence that says what follows: "Inscribed so far, in this order:".
func leadsOn(s string) bool {
	return strings.HasSuffix(s, ":") && (len(strings.Fields(s)) > 4 || isUpdate(s)) || isHan(s) && strings.HasSuffix(s, "：") && (utf8.RuneCountInString(s) > 20 || isUpdate(s))
}

// fivesAndTens are names of groups that stand as headings when they stand alone.
var fivesAndTens = words(`p5 e10 p-5 e-10`)

// agendaHead comes before what the debate is about.
var agendaHead = pattern(`(?i)^(?:provisional )?(?:agenda(?: item)?|topic|theme|subject|ordre du jour(?: provisoire)?|thème|sujet|orden del día(?: provisional)?|tema|повестка дня|тема|议程(?:项目)?|临时议程|议题|جدول الأعمال(?: المؤقت)?|الموضوع)\s*[:：.]?$`)

// isTitle says whether a line is a heading over the whole list, such as "Speakers" or "Delegation".
func (b *builder) isTitle(s string) bool {
	if len(b.result.Speakers) > 0 || b.isName(s) {
		return false
	}
	parts := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("/|(（)）,，、:：", r) })
	for _, p := range parts {
		for _, one := range headingJoint.Split(strings.TrimSpace(p), 4) {
			if _, ok := readHeading(strings.TrimSpace(one)); !ok && strings.TrimSpace(one) != "" {
				return false
			}
		}
	}
	return len(parts) > 0
}
