package intake

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"rostrum/speakers"
	"rostrum/speakers/states"
)

// groupNamed says whether a text is the name of a group or organization that is known to speak.
func groupNamed(text string) (states.Group, bool) {
	if len(text) > 200 {
		return states.Group{}, false
	}
	return states.GroupNamed(text)
}

// maxLookedFor bounds how many unknown names are compared with those of all states, which takes a while each.
const maxLookedFor = 300

// checkName reports a name that is nearly a state's. Other names are welcome: groups, organizations and persons
// speak too.
func (e *entry) checkName() {
	if near := e.b.meant(e.s); len(near) > 0 {
		e.b.problem(e.line, e.at(FieldName), Warning, StateMisspelt, Args{Field: FieldName, Value: e.s.Name, Suggestions: near})
	}
}

// Meant returns the states of which one may be meant by an entry's name: it is nearly theirs, and not the name of anybody known. Of such a
// name a list's problems say so.
func Meant(s speakers.Speaker) []states.State {
	b := newBuilder(Options{})
	b.result.Detected.Language = string(states.English)
	var meant []states.State
	for _, name := range b.meant(s) {
		if state, _, ok := states.Find(name); ok && !slices.Contains(meant, state) {
			meant = append(meant, state)
		}
	}
	return meant
}

func (b *builder) meant(s speakers.Speaker) []string {
	if s.Code != "" || b.looked >= maxLookedFor || numbered(s.Name) || b.isName(s.Name) {
		return nil
	}
	return b.nearNames(s.Name)
}

// maxNear is how many states are offered for a name that is nearly theirs, and maxNearName how many characters it has at most.
const (
	maxNear     = 3
	maxNearName = 80
)

// nearNames returns the listed names of the states that a text names but for a slip or two, or a word that it shares with another.
func (b *builder) nearNames(text string) []string {
	if utf8.RuneCountInString(text) > maxNearName {
		return nil
	}
	b.looked++
	var near []string
	take := func(listed string) {
		if len(near) < maxNear && !slices.Contains(near, listed) {
			near = append(near, listed)
		}
	}
	for _, s := range states.Suggest(text, maxNear) {
		if listed, ok := nearly(text, s); ok {
			take(listed)
		}
	}
	for _, s := range states.Slipped(text) {
		take(s.Listed(states.Language(b.result.Detected.Language)))
	}
	return near
}

// numbered says whether a name ends with a number: no state's does, with or without a slip.
func numbered(name string) bool {
	last := name[strings.LastIndexByte(name, ' ')+1:]
	return len(last) < len(name) && strings.Trim(last, "0123456789") == ""
}

// justNumbered says whether a name is a few plain words, or a state's name, and a number, "Delegation 17": there is nothing in it to be
// taken apart. Very long lists are made of such names. Behind a Chinese name a number is something of its own.
func (b *builder) justNumbered(name string) bool {
	return numbered(name) && (arePlainWords(name) || !isHan(name) && b.isName(name[:strings.LastIndexByte(name, ' ')]))
}

func arePlainWords(name string) bool {
	return strings.Count(name, " ") <= 2 &&
		!strings.ContainsFunc(name, func(r rune) bool { return r >= 0x80 || r != ' ' && !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// nearly says whether a text is a state's name but for a slip or two, or a word that it shares with another
// state, and returns the name in the text's language.
func nearly(text string, s states.State) (string, bool) {
	key := fold(text)
	for _, language := range states.Languages() {
		for _, name := range []string{s.Listed(language), s.SortKey(language)} {
			other := fold(name)
			slips := max(1, len([]rune(key))/5)
			if distance(key, other) <= slips || len(key) > 4 && strings.HasSuffix(" "+other, " "+key) {
				return s.Listed(language), true
			}
		}
	}
	return "", false
}

// distance counts the letters to change, add, drop or swap between two short texts.
func distance(a, b string) int {
	x, y := []rune(a), []rune(b)
	if diff := len(x) - len(y); diff > 4 || diff < -4 {
		return 99
	}
	before, above, row := make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)
	for j := range above {
		above[j] = j
	}
	for i := range x {
		row[0] = i + 1
		for j := range y {
			cost := 1
			if x[i] == y[j] {
				cost = 0
			}
			row[j+1] = min(above[j]+cost, above[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && x[i] == y[j-1] && x[i-1] == y[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, above, row = above, row, before
	}
	return above[len(y)]
}

// suggestCategories offers a category for the entries that have none, by who sat in the Council in the year of the
// debate.
func (b *builder) suggestCategories() {
	if b.opt.Year == 0 {
		return
	}
	day := time.Date(b.opt.Year, time.July, 1, 0, 0, 0, 0, time.UTC)
	for i, s := range b.result.Speakers {
		if s.Category != speakers.Unknown {
			continue
		}
		category, ok := suggestedCategory(s, day)
		if ok {
			b.result.Suggestions = append(b.result.Suggestions, Suggestion{
				Entry: i, Line: b.result.Lines[i], Field: FieldCategory, Value: string(category), Year: b.opt.Year,
			})
		}
	}
}

func suggestedCategory(s speakers.Speaker, day time.Time) (speakers.Category, bool) {
	if state, ok := states.Code(s.Code); ok {
		return states.CategoryOn(state, day)
	}
	if g, ok := groupNamed(s.Name); ok && g.Organization() {
		return speakers.Organization, true
	}
	return speakers.Unknown, false
}
