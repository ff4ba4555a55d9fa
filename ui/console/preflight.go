package console

import (
	"fmt"
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"rostrum/speakers"
	"rostrum/speakers/plain"
	"rostrum/timer"
	"rostrum/ui/console/keys"
	"rostrum/ui/text"
	"rostrum/ui/theme"
)

// Preflight is what was measured before the meeting. The console adds what it sees for itself.
type Preflight struct {
	Problems []string      // of the list, one sentence each
	Sync     time.Duration // how long the disk took to keep the first records
	Free     int64         // bytes free beside the log; negative: unknown
	Clock    ClockState
	Terminal string // the terminal's name, as the environment has it
}

// ClockState says whether the machine's time of day is kept right by others.
type ClockState int

// The states of the machine's clock.
const (
	ClockUnknown ClockState = iota
	ClockSynchronised
	ClockAlone // nothing keeps it right
)

// What a disk must do with ease before a meeting.
const (
	slowSync   = 250 * time.Millisecond
	littleRoom = 100 << 20 // bytes
)

// preflight shows before the gavel what may go wrong in the meeting, on one page. It stands in nobody's way: every key
// of the floor leaves it and does what it always does.
type preflight struct {
	found Preflight
	first int

	mappable bool // there are columns of which it can be said what they hold
}

func (*preflight) on() keys.Screen { return keys.Before }

func (*preflight) wide() bool { return true }

func (p *preflight) hints() []hint {
	all := []hint{{act: keys.GiveOrEnd}, {act: keys.Back}, {act: keys.Down}}
	if p.mappable {
		return slices.Insert(all, 1, hint{act: keys.MapColumns})
	}
	return all
}

func (p *preflight) handleKey(msg tea.KeyPressMsg, _ scene) answer {
	switch keys.Find(keys.Before, msg.String()) {
	case keys.Up:
		p.first = max(p.first-1, 0)
		return answer{}
	case keys.Down:
		p.first++
		return answer{}
	case keys.MapColumns:
		return answer{run: keys.MapColumns, by: msg}
	}
	return answer{close: true, run: keys.Find(keys.Floor, msg.String()), by: msg}
}

// check is one line of the page: what was looked at, and what was found.
type check struct {
	level level
	name  string
	found string
}

type level int

const (
	sound level = iota
	unknown
	doubtful
)

func (p *preflight) view(sc scene, a area) []string {
	lines := []string{sc.fit(sc.theme.Title.Render(sc.text.Preflight.Title), a.columns)}
	var body []string
	for _, c := range p.checks(sc) {
		body = append(body, sc.check(c, a.columns)...)
		if c.name == sc.text.Preflight.List {
			for _, s := range p.found.Problems {
				body = append(body, sc.problem(s, a.columns)...)
			}
		}
	}
	rows := max(a.rows-len(lines), 1)
	p.first = min(p.first, max(len(body)-rows, 0))
	return append(lines, body[p.first:min(p.first+rows, len(body))]...)
}

// problem is one problem of the list, whole: what to do about it stands at its end.
func (sc scene) problem(s string, columns int) []string {
	var lines []string
	for _, row := range sc.wrap(plain.Line(s), columns-checkColumns-2, problemRows) {
		lines = append(lines, sc.fit(spaces(checkColumns+2)+sc.theme.Dim.Render(row), columns))
	}
	return lines
}

const problemRows = 4 // of one, at most

const checkColumns = 11 // of the names of what is looked at

func (sc scene) check(c check, columns int) []string {
	mark, style := sc.shape("✓", "v"), sc.theme.Saved
	switch c.level {
	case unknown:
		mark, style = sc.shape("○", "o"), sc.theme.Dim
	case doubtful:
		mark, style = sc.shape("▲", "!"), sc.theme.Refused
	}
	lead := style.Render(mark) + " " + sc.theme.Strong.Render(sc.fit(c.name, checkColumns-1)) + " "
	var lines []string
	for _, s := range sc.wrap(c.found, columns-checkColumns-2, 3) {
		lines = append(lines, sc.fit(lead+levelStyle(sc, c.level).Render(s), columns))
		lead = spaces(checkColumns + 2)
	}
	return lines
}

func levelStyle(sc scene, l level) theme.Style {
	if l == doubtful {
		return sc.theme.Strong
	}
	return sc.theme.Text
}

func (p *preflight) checks(sc scene) []check {
	t := sc.text.Preflight
	all := []check{p.list(sc, t)}
	if sc.columns.doubtful() {
		all = append(all, columnsCheck(sc))
	}
	return append(all, []check{
		p.disk(t),
		{sound, t.Log, sc.terminal.log},
		clockCheck(t, p.found.Clock),
		p.terminal(sc, t),
		{sound, t.Limits, sc.limitsInForce()},
		{sound, t.Signals, t.SignalsAt(never(sc.state.Warning(), t.Never), never(sc.state.Grace(), t.Never), sc.prefs.bell)},
	}...)
}

// columnsCheck says what is doubtful about the columns, and the key for it.
func columnsCheck(sc scene) check {
	t, n := sc.text.Mapping, len(sc.columns.List.Detected.Columns)
	key, _ := keys.Of(keys.Floor, keys.MapColumns)
	if sc.columns.guessed() {
		return check{doubtful, t.Preflight, t.Guessed(key.Label())}
	}
	return check{doubtful, t.Preflight, t.Understood(n-sc.columns.unknown(), n, key.Label())}
}

func (p *preflight) list(sc scene, t text.Preflight) check {
	c := check{sound, t.List, t.Read(sc.text.Source(sc.state), sc.state.List().Len(), len(p.found.Problems))}
	if len(p.found.Problems) > 0 || sc.state.List().Len() == 0 {
		c.level = doubtful
	}
	return c
}

func (p *preflight) disk(t text.Preflight) check {
	c := check{sound, t.Disk, t.Writable(millis(p.found.Sync))}
	if p.found.Free >= 0 {
		c.found += ", " + t.Free(size(p.found.Free))
	}
	if p.found.Sync > slowSync || p.found.Free >= 0 && p.found.Free < littleRoom {
		c.level = doubtful
	}
	return c
}

func clockCheck(t text.Preflight, state ClockState) check {
	switch state {
	case ClockSynchronised:
		return check{sound, t.Clock, t.Synchronised}
	case ClockAlone:
		return check{doubtful, t.Clock, t.NotSynchronised}
	}
	return check{unknown, t.Clock, t.ClockUnknown}
}

func (p *preflight) terminal(sc scene, t text.Preflight) check {
	var parts []string
	if !sc.terminal.spoken {
		parts = append(parts, fmt.Sprintf("%d×%d", sc.terminal.columns, sc.terminal.rows))
	}
	if s := plain.Line(p.found.Terminal); s != "" {
		parts = append(parts, s)
	}
	parts = append(parts, t.Colours[colorsOf(sc.terminal.profile)])
	switch {
	case sc.ascii:
		parts = append(parts, t.ASCII)
	case sc.ruler.method == ansi.GraphemeWidth:
		parts = append(parts, t.ByCluster)
	default:
		parts = append(parts, t.ByCharacter)
	}
	return check{sound, t.Terminal, strings.Join(parts, ", ")}
}

// colorsOf returns how many colours a terminal has, as an index of the sentences for it.
func colorsOf(p colorprofile.Profile) int {
	return map[colorprofile.Profile]int{colorprofile.ANSI: 1, colorprofile.ANSI256: 2, colorprofile.TrueColor: 3}[p]
}

// limitsInForce says the limits, categories of one limit together.
func (sc scene) limitsInForce() string {
	var parts []string
	said := map[time.Duration]bool{}
	for _, c := range speakers.Categories() {
		limit := sc.state.Limits()[c]
		if said[limit] {
			continue
		}
		said[limit] = true
		var names []string
		for _, other := range speakers.Categories() {
			if sc.state.Limits()[other] == limit {
				names = append(names, sc.text.Words.Category(other))
			}
		}
		parts = append(parts, never(limit, sc.text.Preflight.NoLimit)+": "+strings.Join(names, ", "))
	}
	return strings.Join(parts, "; ")
}

func never(d time.Duration, word string) string {
	if d <= 0 {
		return word
	}
	return timer.Left(d)
}

func millis(d time.Duration) string {
	return fmt.Sprintf("%.1f ms", float64(d)/float64(time.Millisecond))
}

func size(bytes int64) string {
	if bytes < 1<<30 {
		return fmt.Sprintf("%d MB", bytes/1e6)
	}
	return fmt.Sprintf("%.1f GB", float64(bytes)/1e9)
}

// terminalFacts are what the console knows of its terminal and its log.
type terminalFacts struct {
	columns, rows int
	spoken        bool
	pastes        bool // it marks what is pasted
	profile       colorprofile.Profile
	log           string
}
