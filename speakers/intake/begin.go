package intake

import (
	"strings"
	"unicode/utf8"

	"rostrum/speakers"
)

// begin reads a line that does not go on from another.
func (l *liner) begin(s string, numbered bool, line int) bool {
	s = statementLabel.ReplaceAllString(leaders.ReplaceAllString(l.b.withoutArrows(s), " – "), "")
	s, numbered = l.withoutLate(s, numbered)
	s = l.requested(s, line)
	s, done, ok := l.sentence(s, numbered, line)
	if done {
		return ok
	}
	if s, done = l.headedBy(s, numbered, line); done {
		return true
	}
	if l.prose && (isRunning(s) || !l.b.namesAsList(s)) || l.ofAgenda(s, numbered, line) || l.beside(s, numbered, line) {
		l.reportRequest(s, line)
		return l.set(s)
	}
	l.text, l.line, l.counted = s, line, numbered
	return true
}

// arrow parts what stands before it from what stands behind it, as a dash does.
var arrow = pattern(`\s*(?:[-–—=]+>|[→⇒➔➜](?:\s|$)|(?:\s=)(?:\s|$))\s*`)

// pointedAt is what somebody says of the entry before, behind an arrow that points to it: "Switzerland << added 11.20".
var pointedAt = pattern(`\s*(?:<<+|<[-–—=]+|[←⇐])\s*([^()<>]{2,80})$`)

// withoutArrows writes arrows as dashes, unless they part states: "Algeria → Benin → Chad".
func (b *builder) withoutArrows(s string) string {
	if !strings.ContainsAny(s, "=<←⇐>→⇒➔➜") {
		return s
	}
	s = pointedAt.ReplaceAllString(s, " ($1)")
	if parts := arrow.Split(s, -1); len(parts) > 2 && b.allStates(parts[1:]) {
		return s
	}
	return strings.TrimSpace(arrow.ReplaceAllString(s, " – "))
}

// sentence reads a line that says in words who speaks. What the President says is replaced by whom it gives the floor to.
func (l *liner) sentence(s string, numbered bool, line int) (rest string, done, ok bool) {
	if who, capacity, said := l.b.saidByPresident(s); said {
		switch {
		case who == "":
			return s, true, l.set(s)
		case capacity == speakers.President:
			return s, true, l.b.addPresident(who, line)
		case capacity != speakers.Unknown:
			above := l.b.section
			l.b.section = section{category: capacity}
			ok = l.b.readLine(who, line)
			l.b.section = above
			return s, true, ok
		}
		s = who
	}
	if thanks.MatchString(s) && !l.b.isName(s) {
		return s, true, l.set(s)
	}
	if all := l.covers(s, numbered); len(all) > 0 {
		return s, true, l.b.addMentioned(all, s, line)
	}
	if briefing := l.b.briefersIn(s); briefing != "" {
		l.b.remark(s)
		s = briefing
	}
	if l.b.tells(s) {
		l.agenda = 0
		l.text, l.line = s, line
		return s, true, l.flush()
	}
	return s, false, true
}

// covers returns who spoke, by a paragraph of a text that tells what was said.
func (l *liner) covers(s string, numbered bool) []mentioned {
	if !l.coverage || numbered {
		return nil
	}
	if _, _, said := l.b.saidBy(s); said || l.b.tells(s) {
		return nil
	}
	return l.b.whoSpoke(s)
}

// headedBy reads a heading, or takes the one that stands before a colon off its entry.
func (l *liner) headedBy(s string, numbered bool, line int) (rest string, done bool) {
	if _, tail, ok := cutColon(s); ok && strings.ContainsAny(tail, ";；؛") {
		if s, done = l.labelled(s, numbered, line); done {
			return s, true
		}
	}
	if c, ok := l.b.sectionOf(s); ok && !l.b.labels(s) && (!l.b.isName(s) || !numbered && fivesAndTens.has(fold(s))) {
		l.loneHeading()
		l.b.section = headed(c, s)
		l.once = c == speakers.President
		l.heading, l.at = s, line
		l.closed = false
		return s, true
	}
	if s, done = l.labelled(s, numbered, line); done {
		return s, true
	}
	if c, ok := announced(s); ok {
		l.loneHeading()
		l.b.section, l.once = headed(c, s), false
		return s, l.set(s)
	}
	return s, false
}

// labelled reads a heading and what stands behind it in one line: "Members: Brazil … Mr. Costa".
func (l *liner) labelled(s string, numbered bool, line int) (rest string, done bool) {
	head, tail, ok := cutColon(s)
	if !ok || strings.TrimSpace(tail) == "" {
		return s, false
	}
	c, ok := l.b.sectionOf(head)
	if !ok {
		return s, false
	}
	if c == speakers.President && l.b.isBareOffice(tail) { // the meeting is chaired by whoever is that
		return s, l.set(s)
	}
	l.loneHeading()
	l.b.section, l.closed = headed(c, head), false
	if list := splitOutside(tail, ";；؛"); len(list) > 1 && c != speakers.President {
		return s, l.b.addEach(list, line)
	}
	l.once = c == speakers.President || c == speakers.Organization || numbered && len(strings.Fields(head)) < 3 // "- Briefer: …" is said of this one
	s = strings.TrimSpace(strings.TrimLeft(tail, "| "))
	if c == speakers.President && !endsSentence(s) && !participating.MatchString(s) { // in a record those are the President's words
		l.text, l.line = s, line
		return s, true
	}
	return s, false
}

// addEach adds those who stand behind a heading in one line: "Briefers: SG Guterres; Simon Stiell (UNFCCC)".
func (b *builder) addEach(list []string, line int) bool {
	for _, text := range list {
		if !b.readLine(conjunction.ReplaceAllString(strings.Trim(text, " ."), ""), line) {
			break
		}
	}
	return true
}

// ofAgenda says whether a line announces what the debate is about, goes on with it, or is the title of a document.
func (l *liner) ofAgenda(s string, numbered bool, line int) bool {
	if l.agenda > 0 && !numbered && l.b.isOver(s) && (l.agenda < ofItem || !l.flat && !l.b.isHeading(s)) {
		l.agenda = max(l.agenda, 2)
		return true
	}
	l.agenda = 0
	if l.b.isAgenda(s) {
		l.agenda = ofItem
		return false
	}
	if l.titles[line] && !numbered {
		return true
	}
	if agendaHead.MatchString(s) || len(l.b.result.Speakers) == 0 && l.b.section == (section{}) && l.b.isAgenda(s) { // what it is in particular may follow
		l.agenda = 1
		return true
	}
	return false
}

// ofItem is what liner.agenda is below an item of the agenda: what it is about stands indented there.
const ofItem = 3

// beside says whether a line stands beside the list: a remark, a title, a signature. What might have been an entry is reported.
func (l *liner) beside(s string, numbered bool, line int) bool {
	if !numbered && l.over[line] && l.b.isOver(s) && !l.b.isRemark(s) {
		l.b.problem(line, 0, Warning, LineNotEntry, Args{Value: s})
		if l.b.section.category != speakers.Unknown && len(l.b.result.Speakers) > 0 && !hoursOf.MatchString(s) && !inBracketsWhole(s) {
			l.b.section, l.once = section{}, false
		}
		return true
	}
	if l.closed && len(l.b.result.Speakers) == 0 && mailHead.MatchString(s) { // that was the letter of who passed this one on
		l.closed = false
	}
	if !numbered && (l.closed && !l.b.isName(s) && !l.b.namesSomeone(s) || l.b.isNote(s)) {
		return true
	}
	if l.b.isRemark(s) {
		l.b.sectionOfTitle(s)
		l.closed = l.closed || closing.MatchString(s) && !strings.HasSuffix(s, ":") || elsewhere.MatchString(s) && len(l.b.result.Speakers) > 0
		if l.b.enumeration(s) == nil {
			return true
		}
	}
	if l.b.isTitle(s) {
		if sectionNumber.MatchString(s) { // another part of the list than the one before
			l.b.section, l.once = section{}, false
		}
		return true
	}
	if s == "--" || s == "-- " {
		l.closed = true
	}
	if !numbered && inBracketsWhole(s) && l.b.namePresident(s) {
		return true
	}
	if !numbered && (l.isDirection(s) || l.message && l.isReply(s)) {
		l.b.problem(line, 0, Warning, LineNotEntry, Args{Value: s})
		return true
	}
	if !numbered && leadsOn(s) && (l.numbered || l.itemed || !l.b.namesSomeone(s)) || l.isOutside(s, numbered) || !numbered && l.b.asks(s) {
		l.b.problem(line, 0, Warning, LineNotEntry, Args{Value: s})
		return true
	}
	return false
}

// isDirection says whether a line stands in square brackets, or is a sentence that leads to what follows it, and names no state that could speak.
func (l *liner) isDirection(s string) bool {
	if strings.HasPrefix(s, "[") && inBracketsWhole(s) {
		return !l.b.isName(unbracketed(s)) && !l.b.namesState(unbracketed(s))
	}
	return strings.HasSuffix(s, ":") && isPhrase(outsideBrackets(afterFirst(s, 2))) && len(strings.Fields(s)) > 4 && !onBehalf.MatchString(s)
}

// isReply says whether a message in a chat is a word or two that name nobody: "perfect", "gracias!".
func (l *liner) isReply(s string) bool {
	return !l.b.shows(s) && !l.b.namesHolder(s) && !(looksPersonal(s) && startsLarge(s)) && !isAcronym(s) && !organized.MatchString(s)
}

// afterFirst leaves out the first words of a text.
func afterFirst(s string, n int) string {
	list := strings.Fields(s)
	return strings.Join(list[min(n-1, len(list)):], " ")
}

// hoursOf is when there is a pause, in a line between two entries: it ends no section.
var hoursOf = pattern(`(?i)\d{1,2}[:.h]\d{2}.{0,8}(?:[-–—]|to|à|a|до|至|إلى).{0,8}\d{1,2}[:.h]\d{2}`)

// statementLabel stands before who makes a statement, in a page's list of what was said.
var statementLabel = pattern(`(?i)^(?:statement|remarks|intervention|déclaration|declaración|выступление|заявление|发言|بيان)\s*[:：]\s*`)

// leadsOn says whether a line is a sentence that says what follows: "Inscribed so far, in this order:".
func leadsOn(s string) bool {
	if open, end := bracket(s, 0); open >= 0 && end == len(s) && !strings.ContainsAny(s[open:], ")）]") { // it goes on in the next line
		return false
	}
	if (strings.HasSuffix(s, ":") || strings.HasSuffix(s, "：")) && headsList(s) {
		return true
	}
	return strings.HasSuffix(s, ":") && (len(strings.Fields(s)) > 4 || isUpdate(s)) || isHan(s) && strings.HasSuffix(s, "：") && (utf8.RuneCountInString(s) > 20 || isUpdate(s))
}

// fivesAndTens are names of groups that stand as headings when they stand alone.
var fivesAndTens = words(`p5 e10 p-5 e-10`)

// agendaHead comes before what the debate is about.
var agendaHead = pattern(`(?i)^(?:provisional )?(?:agenda(?: item)?|topic|theme|subject|ordre du jour(?: provisoire)?|thème|sujet|orden del día(?: provisional)?|tema|повестка дня|тема|议程(?:项目)?|临时议程|议题|جدول الأعمال(?: المؤقت)?|الموضوع)\s*[:：.]?$`)

// headsList says whether a line is made of the words of a column of speakers and of how far the list goes: "Speakers so far".
func headsList(s string) bool {
	s = strings.Trim(soFar.ReplaceAllString(sectionNumber.ReplaceAllString(s, ""), " "), " :：*_#–—-()（）[]")
	h, ok := headingWords()[fold(s)]
	if !ok {
		h, ok = headingWords()[strings.TrimSuffix(fold(s), "s")]
	}
	return ok && (h.field == FieldName || h.field == FieldPerson)
}

// soFar is what people say of a list that goes on.
var soFar = pattern(`(?i)[\s(（\[,–—-]*(?:\b(?:so far|to date|until now|up to now|for (?:today|now)|as it stands|currently|inscribed|registered|signed up|confirmed|already|in order)(?:$|[^\p{L}])|\b(?:jusqu['’](?:ici|à présent)|pour (?:l['’]instant|le moment|aujourd['’]hui)|(?:déjà )?inscrit(?:e?s)?(?:$|[\s:])|confirmé(?:e?s)?(?:$|[\s:]))|\b(?:hasta (?:ahora|el momento|la fecha)|por ahora|inscrit[oa]s|confirmad[oa]s)\b|à ce (?:jour|stade)|(?:на данный момент|на сегодня|пока|к настоящему времени|записавшиеся|записались)|(?:截至目前|截止目前|目前|迄今|已报名(?:的)?|已登记(?:的)?)|(?:حتى الآن|إلى الآن|المسجلون|المسجلين))[\s)）\].]*`)

// isTitle says whether a line is a heading over the whole list, such as "Speakers" or "Delegation".
func (b *builder) isTitle(s string) bool {
	if headsList(s) && (sectionNumber.MatchString(s) || len(b.result.Speakers) == 0) {
		return true
	}
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
