package intake

import (
	"slices"
	"strings"
	"time"

	"rostrum/speakers"
	"rostrum/speakers/states"
)

// trait is how the cells of a column look that holds a field, and how much they say of a hundred points: words of which there are few
// say all, a name says less, since what else has capitals looks like one.
type trait struct {
	field  Field
	points int
	looks  func(c *cells, cell string) bool
}

// traits lists what columns are told by, the surest first.
var traits = []trait{
	{FieldCategory, 100, (*cells).isCategory},
	{FieldLimit, 100, (*cells).isLimit},
	{FieldLanguage, 100, (*cells).isLanguage},
	{FieldName, 100, (*cells).isState},
	{FieldCode, 90, (*cells).isCode},
	{FieldTitle, 90, (*cells).isLevel},
	{FieldStates, 80, (*cells).isStates},
	{FieldOnBehalfOf, 80, (*cells).isGroup},
	{FieldPerson, 80, (*cells).isPerson},
}

// closed are the fields that hold a few words or signs alone: a column without any of them holds another, whatever its heading.
var closed = []Field{FieldNumber, FieldLimit, FieldLanguage, FieldCode, FieldCategory}

// cells are those of a column that are filled, below its heading.
type cells struct {
	b       *builder
	heading string
	texts   []string

	unheaded bool // it stands in a table without any heading

	counted map[string]int // how often each text is there; nil until it is asked for
	shares  map[Field]int  // of the cells that look as if they held a field, as far as it was asked for
}

// cellsAsked is how many different cells of a column are looked at: more tell no more.
const cellsAsked = 24

// distinct returns how often each text is there: offices, categories and languages come again and again, and each is looked at once.
func (c *cells) distinct() map[string]int {
	if c.counted == nil {
		c.counted = make(map[string]int, cellsAsked)
		for _, cell := range c.texts {
			if _, known := c.counted[cell]; known || len(c.counted) < cellsAsked {
				c.counted[cell]++
			}
		}
	}
	return c.counted
}

// areFew says whether the same values come again and again.
func (c *cells) areFew() bool {
	return len(c.texts) > 5 && len(c.distinct()) < min(cellsAsked, (len(c.texts)+1)/2)
}

// share returns how many of a hundred cells look as if they held a field.
func (c *cells) share(looks func(*cells, string) bool) int {
	yes, all := 0, 0
	for cell, n := range c.distinct() {
		all += n
		if looks(c, cell) {
			yes += n
		}
	}
	return yes * 100 / max(all, 1)
}

// says returns how many points the cells give a field, and whether they would where no heading does.
func (c *cells) says(f Field) (points int, alone bool) {
	if f == FieldNumber {
		if c.count() {
			return 100, true
		}
		return 0, false
	}
	at := slices.IndexFunc(traits, func(t trait) bool { return t.field == f })
	if at < 0 || len(c.texts) == 0 {
		return 0, false
	}
	share, known := c.shares[f]
	if !known {
		share = c.share(traits[at].looks)
		if c.shares == nil {
			c.shares = make(map[Field]int, len(traits))
		}
		c.shares[f] = share
	}
	return share * traits[at].points / 100, share >= 80 || f == FieldName && share > 50
}

// holds says whether any cell is what a closed field holds.
func (c *cells) holds(f Field) bool {
	switch f {
	case FieldNumber:
		return c.share((*cells).isNumber) > 0
	case FieldLimit:
		return c.share((*cells).isAnyLimit) > 0
	}
	points, _ := c.says(f)
	return points > 0
}

// count says whether the cells that are numbers count the rows.
func (c *cells) count() bool {
	last, seen := 0, 0
	for _, cell := range c.texts {
		if !isNumber(cell) {
			continue
		}
		n := countIn(cell)
		if n != last+1 {
			return false
		}
		last, seen = n, seen+1
	}
	return seen > 2
}

func (c *cells) isNumber(s string) bool {
	return isNumber(s) || ordinalOf(s+". ") != "" || len(s) < 12 && strings.ContainsAny(westernDigits(s), "0123456789")
}

func (c *cells) isAnyLimit(s string) bool { return isLimit(s) || isNumber(s) }

// isLimit says whether a cell is a limit: a number alone is one below a heading of times.
func (c *cells) isLimit(s string) bool {
	return isWordedLimit(s) || c.unheaded && isLimit(s) || timeHeading.MatchString(spacedWords(c.heading)) && !besideTheList.MatchString(spacedWords(c.heading)) && c.isAnyLimit(s)
}

func (c *cells) isCategory(s string) bool {
	return isColumnCategory(s) || isAnswer(s) && askedCategory(c.heading) != speakers.Unknown
}

func (c *cells) isLanguage(s string) bool {
	_, ok := languageNames()[fold(languageWord(s))]
	return ok
}

func (c *cells) isCode(s string) bool { return isCode(s) }

// isState says whether a cell is the name of a state or group, with or without something behind it.
func (c *cells) isState(s string) bool {
	if len(s) > 160 {
		return false
	}
	if c.b.isName(s) {
		return !isCode(s)
	}
	if _, ok := c.b.memberOf(s); ok {
		return true
	}
	_, ok := c.b.sameTwice(s)
	return ok
}

// isLevel says whether a cell says how high a speaker stands, and not who that is besides.
func (c *cells) isLevel(s string) bool {
	if !isLevel(s) {
		return false
	}
	_, _, named := c.b.officeThenName(s)
	return !named
}

// isStates says whether a cell lists several states.
func (c *cells) isStates(s string) bool {
	if len(s) > maxGroupSaid || !strings.ContainsAny(s, ",;、،；，|") {
		return false
	}
	list := c.b.stateList(s)
	return len(list) > 1 && c.b.allStates(list)
}

// isGroup says whether a cell is a group that somebody may speak for. A state in it is none; without any heading only a name that is known is one.
func (c *cells) isGroup(s string) bool {
	if _, ok := c.b.stateOf(s); ok || len(s) > maxGroupSaid || c.areFew() {
		return false
	}
	if rest, _, ok := c.b.cutBehalf(s); ok && rest == "" {
		return true
	}
	if c.unheaded {
		return c.b.find(s).group
	}
	return !isOffice(s) && c.b.mayBeGroup(s)
}

// isPerson says whether a cell is a person's name, with or without a form of address and an office behind it.
func (c *cells) isPerson(s string) bool {
	if len(s) > 200 || c.areFew() || c.isCategory(s) || c.isLanguage(s) || isWordedLimit(s) {
		return false
	}
	who, _, _ := c.b.officeBehind(s)
	_, _, held := c.b.officeThenName(who)
	return held || c.b.personal(who)
}

// personal says whether a text looks like a person's name, not like that of a state or group.
func (b *builder) personal(s string) bool {
	s = strings.TrimSpace(s)
	name, ranked := unrank(s, true)
	return ranked && name != "" || looksPersonal(name) && !isOffice(name) && !b.isName(s)
}

var timeHeading = pattern(`(?i)\btime\b|\bmins?\b|minut|temps|durée|tiempo|duración|врем|мин|时|分钟|الوقت|المدة|دقائق`)

var levels = words(`sg dsg usg asg pm dpm fm vfm dfm mfa mos pr dpr cda "cda a.i." hod po dpo hos hog pga min minister amb ambassador pres president hm vp rp rpa mae "م د" "و خ" "пп" "зпп" "мид"`)

// isLevel says whether a cell says how high a speaker stands: an office, or its letters.
func isLevel(s string) bool { return levels.has(fold(s)) || isOffice(s) && len(s) < 120 }

// longestWorded is the longest limit below a heading that nobody knows: what is longer is a time of the day.
const longestWorded = 30 * time.Minute

// isWordedLimit says whether a cell is a limit and nothing else: a number alone may be anything.
func isWordedLimit(s string) bool {
	l := parseLimit(s, false)
	return l.value > 0 && l.value <= longestWorded && l.doubt == "" && !isNumber(s)
}

func isLimit(s string) bool {
	l := parseLimit(s, false)
	return l.value != 0 && l.doubt == ""
}

func isColumnCategory(s string) bool {
	_, ok := columnCategory(strings.TrimSpace(s))
	return ok
}

func isCode(s string) bool {
	s = strings.TrimSpace(s)
	_, ok := states.Code(s)
	return ok && s == strings.ToUpper(s)
}

func isNumber(s string) bool {
	s = strings.Trim(westernDigits(s), ".) ")
	return s != "" && len(s) < 6 && strings.Trim(s, "0123456789") == ""
}

// countIn returns the number that a cell of a numbered row holds: "3." and "٣)" are 3.
func countIn(cell string) int { return count(strings.Trim(westernDigits(cell), ".) ")) }
