package intake

import (
	"strings"
	"unicode/utf8"

	"rostrum/speakers"
)

// liner reads a list that has one speaker a line.
type liner struct {
	b        *builder
	bare     bool // lines begin with a number and a space: they count on, at least twice
	blocks   bool // an entry has several lines, and a blank one behind it
	closed   bool // an e-mail's closing words were read: a signature follows
	numbered bool // most lines are numbered: one that is not goes on from the one before
	bullets  bool // lines begin with a star that is no footnote's mark
	commas   bool // lines end with a comma because they are a list, not because they go on

	marks map[string]bool // footnotes' marks that entries have
	ends  []string        // those of the entry so far

	itemed bool // most lines have a number or a bullet

	hanging bool // below each numbered line stand as many without a number: the person, the office

	coverage bool // it tells what was said, sentence by sentence

	named bool // nearly all lines name somebody who may speak

	over   map[int]bool // lines that the numbers leave out
	titles map[int]bool // lines that are titles of documents
	agenda int          // 1 when the line before announces what the debate is about, 2 while that goes on

	text    string // the entry so far, which may go on
	counted bool   // it began with a number
	struck  string // what was crossed out of it
	now     int    // the line that is read
	flat    bool   // it began at the margin
	line    int    // where it began
	heading string // a heading that has no entry below it yet
	at      int    // its line
	once    bool   // the section is for one entry: the President
}

// maxLines bounds the lines of running text that are looked at, which takes longer than a table does.
const maxLines = 20_000

// maxRunning bounds the running text in bytes. A record of a whole debate has a third of it.
const maxRunning = 1 << 20

// readLines reads one speaker a line.
func (b *builder) readLines(text string) {
	if filledLines(text) > maxLines {
		b.refusal = &Refusal{Reason: TooMany, Limit: maxLines}
		return
	}
	if len(text) > maxRunning {
		b.refusal = &Refusal{Reason: TooLarge, Limit: maxRunning}
		return
	}
	text, places, abreast := unfolded(b.unwrapped(withoutWide(text)))
	if !abreast {
		text, places, abreast = inOneLine(text)
	}
	l := &liner{b: b, blocks: b.inBlocks(text), over: uncounted(text), titles: documentLines(text)}
	l.survey(text)
	l.named, l.coverage = l.evident(text), b.isCoverage(text)
	line := 0
	var said *record
	verbatim := b.isVerbatim(text)
	for s := range lineSeq(text) {
		line++
		at := line
		if abreast {
			at = places[line-1]
		}
		if said == nil && verbatim {
			if _, ok := b.headOf(s); ok {
				l.flush()
				said = &record{b: b, called: -1}
			}
		}
		if said != nil && !said.take(s, at) || said == nil && !l.take(s, at) {
			return
		}
	}
	if said != nil {
		said.end()
	}
	l.flush()
	l.loneHeading()
}

// take reads one line. It says false when no more can be taken.
func (l *liner) take(s string, line int) bool {
	l.now = line
	if strings.TrimSpace(s) == "" {
		if l.agenda == 2 {
			l.agenda = 0
		}
		return l.flush()
	}
	s = pictured(s)
	if said := chatHead.ReplaceAllString(s, ""); said != s { // a message goes on from none before
		if !l.flush() {
			return false
		}
		s = said
	}
	s = cue.ReplaceAllString(s, "")
	clean := l.b.value(columned(strings.TrimSpace(quoting.ReplaceAllString(s, ""))), line, 0)
	if pageLine.MatchString(strings.TrimSpace(clean)) {
		return l.flush() && l.set(clean)
	}
	if l.b.isFootnote(clean, l.marks, l.bullets) {
		if !l.flush() {
			return false
		}
		l.b.explain(clean)
		return l.set(clean)
	}
	if betweenRules.MatchString(clean) && !l.b.namesState(clean) {
		return l.flush() && l.set(clean)
	}
	clean, struck := l.withoutStruck(clean)
	o := open(clean)
	o.indented = strings.HasPrefix(strings.TrimLeft(s, ">"), "   ") || strings.HasPrefix(s, "\t")
	if l.bare && !o.numbered {
		if t := openBare(o.text); t != o.text {
			o.text, o.numbered = t, true
		}
	}
	if l.text != "" && o.text != "" && l.goesOn(o) {
		l.join(o.text)
		l.ends = append(l.ends, marksIn(clean)...)
		return true
	}
	if !l.flush() {
		return false
	}
	l.ends, l.struck = marksIn(clean), struck
	if strings.Trim(o.text, " -–—|*#.") == "" {
		l.closed = l.closed || strings.TrimSpace(clean) == "--" && len(l.b.result.Speakers) > 0
		l.b.remark(o.text)
		return true
	}
	if hash := strings.TrimLeft(o.text, "#"); hash != o.text { // Markdown's headings, and comments
		o.text = strings.TrimSpace(hash)
		if _, ok := l.b.sectionOf(o.text); !ok {
			l.b.remark(o.text)
			return true
		}
	}
	if l.numbered || l.itemed || l.bare {
		l.b.number(leadingNumber(clean, l.bare), line, 0)
	}
	l.flat = !o.indented
	return l.begin(o.text, o.numbered, line)
}

// betweenRules is a remark that is set off by dashes before and behind it: "-- added by hand: --".
var betweenRules = pattern(`^\s*(?:[-–—=*]{2,}|[–—])\s+[^|]{2,80}\s+(?:[-–—=*]{2,}|[–—])\s*$`)

func (b *builder) isHeading(s string) bool {
	_, ok := b.sectionOf(s)
	return ok || b.isRemark(s)
}

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

// labels says whether a line is a category and, behind a colon, somebody of it: "Briefer: Effie Owuor, Co-Chair, FemWise-Africa".
func (b *builder) labels(s string) bool {
	head, tail, ok := cutColon(s)
	if !ok || strings.TrimSpace(tail) == "" {
		return false
	}
	_, section := b.sectionOf(head)
	return section && len(strings.Fields(head)) < 5 && (b.shows(tail) || b.namesHolder(tail) || looksPersonal(tail))
}

// presidingHead is what stands before who presides.
var presidingHead = pattern(`(?i)^(?:chair|in the chair|presiding|presidency|presidente?|présidente?|présidence|preside|presidenta|presidencia|председатель|председательствует|主席|主持|الرئيس|الرئاسة)$`)

// isBareOffice says whether a text is an office and nothing else: neither a state nor a person has it.
func (b *builder) isBareOffice(s string) bool {
	s = strings.TrimSpace(s)
	_, ofState := b.nameAtEnd(s)
	_, _, named := b.officeThenName(s)
	return len(strings.Fields(s)) < 5 && !strings.HasSuffix(s, ":") && isOffice(s) && !ofState && !named && !strings.ContainsAny(s, ",(（，") && len(b.rankPlaces(s, 1)) == 0
}

// leadsOn says whether a line is a sentence that says what follows: "Inscribed so far, in this order:".
func leadsOn(s string) bool {
	return strings.HasSuffix(s, ":") && (len(strings.Fields(s)) > 4 || isUpdate(s)) || isHan(s) && strings.HasSuffix(s, "：") && (utf8.RuneCountInString(s) > 20 || isUpdate(s))
}

// isUpdate says whether a few words say that more are added.
func isUpdate(s string) bool { return updates.MatchString(strings.Trim(s, " :：")) }

// updates begins a few words that say so: "Late requests", 另, "Добавлено сегодня".
var updates = pattern(`(?i)^(?:(?:latest |late |last[- ]minute |new )?(?:updates?|additions?|additional(?:ly)?|added)|late (?:requests?|entr(?:y|ies)|sign-?ups?|inscriptions?)|new$|new (?:entries|requests|speakers)|plus|also` +
	`|maj|mise à jour|ajouts?|ajoutée?s?|inscriptions? tardives?|nouveaux|actualización|adici[oó]n(?:al(?:es)?)?|añadid[oa]s?|agregad[oa]s?|inscripciones tardías|nuevos` +
	`|обновление|добавлен\p{L}*|дополнительно|另(?:外|有)?|更新|补充|增补|追加|后补|新增|补报|迟到报名|تحديث|إضافات?|إضافة|أضيفت?|يضاف)(?:\s+(?:\p{L}+|[(（].*)){0,4}$`)

// A line between two entries that says when there is a pause ends no section.
var (
	timesIn = pattern(`[\s,:：(（]*\d{1,2}[:.h时]\d{0,2}.*$`)
	hoursOf = pattern(`(?i)\d{1,2}[:.h]\d{2}.{0,8}(?:[-–—]|to|à|a|до|至|إلى).{0,8}\d{1,2}[:.h]\d{2}`)
)

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

// flush hands over the entry that was being read.
func (l *liner) flush() bool {
	if l.text == "" {
		return true
	}
	s := l.text
	l.text = ""
	if l.heading != "" {
		l.b.remark(l.heading)
		l.heading = ""
	}
	from := len(l.b.result.Speakers)
	ok := l.b.readLine(s, l.line)
	l.b.marked(l.ends, from)
	if l.struck != "" && from < len(l.b.result.Speakers) {
		note(&l.b.result.Speakers[from], "", l.struck)
		l.b.problem(l.line, 0, Warning, WordKept, Args{Value: l.struck})
	}
	l.struck = ""
	l.ends = nil
	if l.once {
		l.b.section, l.once = section{}, false
	}
	return ok
}

// loneHeading makes an entry of "President" or "Briefer" with nothing below it: whoever wrote it meant the speaker.
func (l *liner) loneHeading() {
	if l.heading == "" {
		return
	}
	if l.b.section.category == speakers.President {
		l.b.add(speakers.Speaker{Name: l.heading}, l.at, 0)
	} else {
		l.b.remark(l.heading)
	}
	l.heading = ""
}
