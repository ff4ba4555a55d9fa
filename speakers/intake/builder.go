package intake

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"rostrum/speakers"
	"rostrum/speakers/plain"
)

// builder gathers what is understood of a list.
type builder struct {
	opt      Options
	result   Result
	section  section           // set by a heading, for the entries below it
	problems int               // all, the uncounted ones too
	own      bool              // the heading is WriteCSV's: texts stay as they are, a row with a name alone is an entry
	french   bool              // the list is in French: M. is a form of address
	order    order             // where the lines have the person
	looked   int               // how many unknown names were compared with those of states
	apart    int               // how many names were taken apart
	seen     map[asking]int    // the line of each entry
	answered map[named]string  // which states the first entries are of
	names    map[string]found  // what was looked up already
	groups   map[string]behalf // what the cells of a group's column were read as
	refusal  *Refusal
	numbers  numbering
	told     told                // the last sentence that was read
	limits   map[limitCell]limit // what cells of limits were read as

	footnotes map[string][]int // the entries that have a mark
	listed    map[string]bool  // the names and codes of the first entries, for coverage
	indexed   int              // how many
}

func newBuilder(opt Options) *builder {
	return &builder{opt: opt, names: map[string]found{}, groups: map[string]behalf{}, limits: map[limitCell]limit{}, seen: map[asking]int{}, answered: map[named]string{}, listed: map[string]bool{}, footnotes: map[string][]int{}}
}

// add takes an entry whose name came from a column. It says false when there are too many.
func (b *builder) add(s speakers.Speaker, line, column int) bool {
	if len(b.result.Speakers) == MaxEntries {
		b.refusal = &Refusal{Reason: TooMany, Limit: MaxEntries}
		return false
	}
	if first, _ := utf8.DecodeRuneInString(s.Name); unicode.Is(unicode.M, first) { // what it stood on was taken off
		if s.Name = plain.Line(s.Name); s.Name == "" {
			s.Name = "?"
		}
	}
	b.section.apply(&s)
	b.watchTwice(s, line, column)
	b.reportStatus(s, line)
	b.result.Speakers = append(b.result.Speakers, s)
	b.result.Lines = append(b.result.Lines, line)
	return true
}

// maxRemarks bounds the lines kept that are no entries.
const maxRemarks = 1000

func (b *builder) remark(s string) {
	if s = plain.Line(s); s != "" && len(b.result.Remarks) < maxRemarks {
		b.result.Remarks = append(b.result.Remarks, shorten(s))
	}
}

// problem reports a doubt. Values are made safe to show, and short.
func (b *builder) problem(line, column int, severity Severity, code Code, args Args) {
	if b.problems >= MaxProblems { // it is counted, and not made
		b.problems++
		return
	}
	args.Value, args.Taken = shorten(plain.Line(args.Value)), shorten(plain.Line(args.Taken))
	b.keep(Problem{Line: line, Column: column, Severity: severity, Code: code, Args: args})
}

// keep counts a problem, and keeps it as long as there are not too many.
func (b *builder) keep(p Problem) {
	if b.problems++; b.problems <= MaxProblems {
		b.result.Problems = append(b.result.Problems, p)
	}
}

// maxShown is how many characters of a value a problem repeats.
const maxShown = 120

func shorten(s string) string {
	if len(s) <= maxShown {
		return s
	}
	if r := []rune(s); len(r) > maxShown {
		return string(r[:maxShown-1]) + "…"
	}
	return s
}

// value makes a cell harmless: one line of text, without hidden characters, of a bounded length.
func (b *builder) value(s string, line, column int) string {
	s = unguard(s)
	if inner, ok := strings.CutPrefix(s, "“"); ok && strings.HasSuffix(inner, "”") {
		s = strings.TrimSuffix(inner, "”")
	}
	clean := plain.Line(s)
	if clean != s || strings.ContainsRune(s, utf8.RuneError) {
		b.reportHidden(s, line, column)
	}
	if len(clean) > MaxText {
		if n := utf8.RuneCountInString(clean); n > MaxText {
			b.problem(line, column, Warning, TextCut, Args{Value: clean[:MaxText], Count: n})
			clean = firstCharacters(clean, MaxText)
		}
	}
	return clean
}

func firstCharacters(s string, n int) string {
	for i := range s {
		if n--; n < 0 {
			return strings.Clone(s[:i])
		}
	}
	return s
}

func (b *builder) reportHidden(s string, line, column int) {
	if strings.ContainsRune(s, '�') {
		b.problem(line, column, Warning, BytesDamaged, Args{Value: s})
	}
	if plain.Hostile(strings.Map(harmless, s)) {
		b.problem(line, column, Warning, CharactersHidden, Args{Value: s})
	}
}

// harmless drops the hidden characters that word processors leave behind; they are taken out without a word.
func harmless(r rune) rune {
	switch r {
	case '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u061c', '\u00ad', '\u2060', '\ufeff', '\ufe0f', '�':
		return -1
	}
	return r
}

// unguard takes off the apostrophe that keeps a spreadsheet from taking a cell for a formula.
func unguard(s string) string {
	if len(s) > 1 && s[0] == '\'' && formulaLike(strings.TrimLeft(s, "'")) {
		return s[1:]
	}
	return s
}

func formulaLike(s string) bool { return s != "" && strings.IndexByte("=+-@\t\r", s[0]) >= 0 }

// note adds what has no other place to an entry's note.
func note(s *speakers.Speaker, label, value string) {
	if value == "" {
		return
	}
	if label = plain.Line(label); label != "" { // a key or heading of the file's, perhaps
		value = label + ": " + value
	}
	if s.Note != "" {
		value = s.Note + "; " + value
	}
	s.Note = value
}

// whyNone says why a text has no entries.
func (b *builder) whyNone() Reason {
	for _, p := range b.result.Problems {
		if p.Code == TextIsProse {
			return Prose
		}
	}
	return NoEntries
}

// finish ends the reading: it counts what was left out, and refuses what is no list.
func (b *builder) finish() (Result, error) {
	if b.refusal != nil {
		return Result{}, b.refusal
	}
	if len(b.result.Speakers) == 0 {
		return Result{}, &Refusal{Reason: b.whyNone()}
	}
	b.checkCouncil()
	b.suggestCategories()
	if more := b.problems - MaxProblems; more > 0 {
		last := b.result.Lines[len(b.result.Lines)-1]
		b.result.Problems = append(b.result.Problems, Problem{
			Line: last, Severity: Warning, Code: ProblemsTooMany, Args: Args{Count: more},
		})
	}
	slices.SortStableFunc(b.result.Problems, func(p, q Problem) int { return p.Line - q.Line })
	return b.result, nil
}
