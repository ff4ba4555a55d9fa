package console

import (
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/session"
	"rostrum/ui/console/keys"
	"rostrum/ui/theme"
)

// preferences are what the aide may set of the program itself. They are no part of the meeting and of its record.
type preferences struct {
	theme string
	bell  bool
	mouse bool
}

// settingsPage sets preferences, which count at once, and the meeting's limits and signals, which count and are
// recorded when they are confirmed.
type settingsPage struct {
	chosen int
	typed  string         // a time being typed in the chosen row
	draft  *time.Duration // a time being chosen there, not confirmed yet
}

// How far one press changes a time.
const (
	signalStep = 5 * time.Second
	limitsStep = 30 * time.Second
)

// setting is one row.
type setting struct {
	name   string
	value  string
	turn   func(p preferences, by int) preferences // of a preference
	now    time.Duration                           // of a time
	step   time.Duration
	none   string // what 0 is called
	confer func(time.Duration) session.Command
}

func (sc scene) settings() []setting {
	t := sc.text.Pages
	all := []setting{
		{name: t.Theme, value: themeName(sc.prefs.theme), turn: func(p preferences, by int) preferences {
			names := theme.Names()
			i := max(slices.Index(names, themeName(p.theme)), 0)
			p.theme = names[(i+by+len(names))%len(names)]
			return p
		}},
		{name: t.Bell, value: t.OnOff(sc.prefs.bell), turn: func(p preferences, _ int) preferences { p.bell = !p.bell; return p }},
		{name: t.Mouse, value: t.OnOff(sc.prefs.mouse), turn: func(p preferences, _ int) preferences { p.mouse = !p.mouse; return p }},
		{name: t.Warning, now: sc.state.Warning(), step: signalStep, none: t.Never, confer: func(d time.Duration) session.Command {
			return session.SetSignals{Warning: d, Grace: sc.state.Grace()}
		}},
		{name: t.Grace, now: sc.state.Grace(), step: signalStep, none: t.Never, confer: func(d time.Duration) session.Command {
			return session.SetSignals{Warning: sc.state.Warning(), Grace: d}
		}},
	}
	for _, c := range speakers.Categories() {
		all = append(all, sc.limitSetting(c))
	}
	return all
}

func (sc scene) limitSetting(c speakers.Category) setting {
	return setting{
		name: sc.text.Pages.LimitOf(sc.text.Words.Category(c)), now: sc.state.Limits()[c], step: limitsStep, none: sc.text.Pages.NoLimit,
		confer: func(d time.Duration) session.Command { return session.SetLimitToCome{Category: &c, Limit: d} },
	}
}

func themeName(name string) string {
	if name == "" {
		return theme.Auto
	}
	return name
}

func (*settingsPage) on() keys.Screen { return keys.Options }

func (*settingsPage) wide() bool { return true }

func (p *settingsPage) hints() []hint {
	all := []hint{{act: keys.LastValue}, {act: keys.NextValue}, {act: keys.Up}, {act: keys.Down}, {act: keys.Back}}
	if p.draft != nil || p.typed != "" {
		return append([]hint{{act: keys.Take}}, all...)
	}
	return all
}

func (p *settingsPage) handleKey(msg tea.KeyPressMsg, sc scene) answer {
	all := sc.settings()
	row := all[p.chosen]
	switch keys.Find(keys.Options, msg.String()) {
	case keys.Back:
		if p.draft == nil && p.typed == "" {
			return answer{close: true}
		}
		p.forget()
	case keys.Up:
		p.chosen = max(p.chosen-1, 0)
		p.forget()
	case keys.Down:
		p.chosen = min(p.chosen+1, len(all)-1)
		p.forget()
	case keys.NextValue:
		return p.turn(row, 1, sc)
	case keys.LastValue:
		return p.turn(row, -1, sc)
	case keys.Take:
		return p.confirm(row, sc)
	default:
		p.typing(row, msg)
	}
	return answer{}
}

func (p *settingsPage) forget() { p.draft, p.typed = nil, "" }

func (p *settingsPage) turn(row setting, by int, sc scene) answer {
	if row.turn != nil {
		prefs := row.turn(sc.prefs, by)
		return answer{prefer: &prefs}
	}
	from := row.now
	if p.draft != nil {
		from = *p.draft
	}
	to := min(max(from+time.Duration(by)*row.step, 0), timer.MaxLimit)
	p.typed, p.draft = "", &to
	return answer{}
}

// typing takes the characters of a time: 90, 4:30, 2m.
func (p *settingsPage) typing(row setting, msg tea.KeyPressMsg) {
	switch {
	case row.turn != nil:
	case msg.String() == "backspace":
		if n := len(p.typed); n > 0 {
			p.typed = p.typed[:n-1]
		}
	case len(msg.Text) == 1 && len(p.typed) < 8 && (msg.Text[0] >= '0' && msg.Text[0] <= '9' || msg.Text == ":" || msg.Text == "m" || msg.Text == "s"):
		p.draft, p.typed = nil, p.typed+msg.Text
	}
}

func (p *settingsPage) confirm(row setting, sc scene) answer {
	if row.turn != nil {
		return p.turn(row, 1, sc)
	}
	to := p.draft
	if p.typed != "" {
		d, ok := wholeSeconds(p.typed)
		if !ok && p.typed != "0" {
			return answer{say: sc.text.Pages.NotATime(p.typed)}
		}
		to = &d
	}
	p.forget()
	if to == nil || *to == row.now {
		return answer{}
	}
	return answer{do: row.confer(*to)}
}

func (p *settingsPage) view(sc scene, a area) []string {
	t := sc.text.Pages
	lines := []string{sc.fit(sc.theme.Title.Render(t.Settings), a.columns)}
	note := sc.wrap(t.ToCome, a.columns, 2)
	if a.rows < 18 {
		note = nil
	}
	all := sc.settings()
	rows := max(a.rows-len(lines)-len(note), 0)
	first := windowAt(p.chosen, rows, len(all))
	for i := first; i < min(first+rows, len(all)); i++ {
		lines = append(lines, p.row(sc, all[i], i == p.chosen, a.columns))
	}
	for _, s := range note {
		lines = append(lines, sc.fit(sc.theme.Dim.Render(s), a.columns))
	}
	return lines
}

func (p *settingsPage) row(sc scene, row setting, chosen bool, columns int) string {
	value := row.value
	if row.turn == nil {
		value = row.time(row.now)
	}
	names := min(max(columns*3/5, 16), 44)
	if !chosen {
		return sc.fit("  "+sc.theme.Text.Render(sc.fit(row.name, names))+"  "+sc.theme.Strong.Render(value), columns)
	}
	arrow := sc.shape(" → ", " > ")
	switch {
	case p.typed != "":
		value += arrow + p.typed + "_"
	case p.draft != nil:
		value += arrow + row.time(*p.draft)
	default:
		value = sc.shape("‹ ", "< ") + value + sc.shape(" ›", " >")
		if row.turn != nil {
			value = sc.withEnter(value, columns-names-4)
		}
	}
	return sc.theme.Selected.Render(sc.fit(sc.shape("› ", "> ")+sc.fit(row.name, names)+"  "+value, columns))
}

// withEnter says of a preference what enter does with it, where there is room.
func (sc scene) withEnter(value string, columns int) string {
	enter, _ := keys.Of(keys.Options, keys.Take)
	all := value + "   " + sc.text.Pages.Turns(enter.Label())
	if sc.width(all) > columns {
		return value
	}
	return all
}

// time writes a time of a row.
func (s setting) time(d time.Duration) string {
	if d <= 0 {
		return s.none
	}
	return timer.Left(d)
}
