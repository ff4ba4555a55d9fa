package intake

import (
	"strings"

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

	chat bool // lines say who wrote those below

	message bool // the line is the first of a message in a chat

	prose bool // it is running text and no list: only lines that are a name are entries

	coverage bool // it tells what was said, sentence by sentence

	named bool // nearly all lines name somebody who may speak

	over   map[int]bool // lines that the numbers leave out
	plain  map[int]bool // lines below a heading where none has a number or a bullet, whatever others have
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
	text, places, abreast := unfolded(b.unwrapped(inDigits(withoutWide(text))))
	if !abreast {
		text, places, abreast = inOneLine(text)
	}
	l := &liner{b: b, blocks: b.inBlocks(text), over: uncounted(text), titles: b.titleLines(text), plain: b.plainBelow(text)}
	for line := range l.plain {
		delete(l.over, line)
	}
	l.survey(text)
	b.order = b.orderOf(text)
	l.named, l.coverage, l.chat = l.evident(text), b.isCoverage(text), b.isChat(text)
	line := 0
	var said *record
	verbatim := b.isVerbatim(text)
	if l.prose = !verbatim && !l.coverage && !l.chat && b.isProseText(text); l.prose {
		b.problem(1, 0, Warning, TextIsProse, Args{})
	}
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
		s, l.message = said, true
	} else {
		l.message = false
	}
	s = cue.ReplaceAllString(s, "")
	clean := l.b.value(columned(strings.TrimSpace(quoting.ReplaceAllString(s, ""))), line, 0)
	if isPageLine(strings.TrimSpace(clean)) || l.ofChat(clean) {
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
		l.b.problem(l.line, 0, Warning, WordKept, Args{Value: l.struck, Taken: l.b.result.Speakers[from].Name})
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
