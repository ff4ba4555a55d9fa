package console

import (
	tea "charm.land/bubbletea/v2"
	"github.com/sahilm/fuzzy"

	"rostrum/timer/session"
	"rostrum/ui/console/keys"
	"rostrum/ui/text"
)

// palette offers every act by its name, with its key beside it.
type palette struct {
	typed  line
	all    []paletteItem
	found  []int // of all, the best first
	chosen int
}

// paletteItem is one act of the palette.
type paletteItem struct {
	key         string
	short, long string
	act         keys.Act        // on the floor
	do          session.Command // of the meeting's menu, where act is None
}

func newPalette(t text.Keys) *palette {
	p := &palette{}
	for _, b := range keys.Table() {
		if b.On&keys.Floor != 0 && b.Group != keys.Unlisted && b.Act != keys.Palette {
			p.all = append(p.all, paletteItem{key: b.Label(), short: b.Text(t).Short, long: b.Text(t).Long, act: b.Act})
		}
	}
	opener, _ := keys.Of(keys.Floor, keys.Meeting)
	for _, item := range menuItems {
		if b, ok := keys.Of(keys.Menu, item.act); ok {
			p.all = append(p.all, paletteItem{
				key: opener.Label() + " " + b.Label(), short: b.Text(t).Short, long: b.Text(t).Long, do: item.do,
			})
		}
	}
	p.search()
	return p
}

func (*palette) on() keys.Screen { return keys.Commands }

func (*palette) wide() bool { return true }

func (*palette) hints() []hint {
	return []hint{{act: keys.Take}, {act: keys.Up}, {act: keys.Down}, {act: keys.Back}}
}

func (p *palette) handleKey(msg tea.KeyPressMsg, _ scene) answer {
	switch keys.Find(keys.Commands, msg.String()) {
	case keys.Take:
		if len(p.found) == 0 {
			return answer{close: true}
		}
		item := p.all[p.found[p.chosen]]
		return answer{do: item.do, close: true, run: item.act, by: msg}
	case keys.Back:
		return answer{close: true}
	case keys.Up:
		p.chosen = max(p.chosen-1, 0)
	case keys.Down:
		p.chosen = max(min(p.chosen+1, len(p.found)-1), 0)
	default:
		if p.typed.handleKey(msg) {
			p.search()
		}
	}
	return answer{}
}

func (p *palette) paste(s string) { p.typed.insert(s); p.search() }

// search finds the acts whose names hold the letters that are typed, in their order.
func (p *palette) search() {
	p.chosen, p.found = 0, nil
	typed := folded(p.typed.String())
	if typed == "" {
		for i := range p.all {
			p.found = append(p.found, i)
		}
		return
	}
	names := make([]string, len(p.all))
	for i, item := range p.all {
		names[i] = folded(item.short + " " + item.long)
	}
	for _, match := range fuzzy.Find(typed, names) {
		p.found = append(p.found, match.Index)
	}
}

func (p *palette) view(sc scene, a area) []string {
	lines := []string{sc.theme.Key.Render(": ") + sc.line(p.typed, a.columns-2, true)}
	if len(p.found) == 0 {
		return append(lines, sc.fit(sc.theme.Dim.Render(sc.cut(sc.text.Pages.NoAct, a.columns)), a.columns))
	}
	rows := max(a.rows-len(lines), 0)
	first := windowAt(p.chosen, rows, len(p.found))
	for i := first; i < min(first+rows, len(p.found)); i++ {
		lines = append(lines, p.row(sc, i, a.columns))
	}
	return lines
}

// How wide the columns of the palette are: the keys, and the short names where the long ones stand beside them.
const (
	paletteKeys  = 9
	paletteShort = 22
)

func (p *palette) row(sc scene, i, columns int) string {
	item := p.all[p.found[i]]
	key := sc.fit(item.key, paletteKeys) + " "
	room := columns - 2 - sc.width(key)
	name, more := sc.cut(item.long, room), ""
	if room >= paletteShort+24 {
		name, more = sc.fit(item.short, paletteShort)+" ", sc.cut(item.long, room-paletteShort-1)
	}
	if i == p.chosen {
		return sc.theme.Selected.Render(sc.fit(sc.shape("› ", "> ")+key+name+more, columns))
	}
	return sc.fit("  "+sc.theme.Key.Render(key)+sc.theme.Text.Render(name)+sc.theme.Dim.Render(more), columns)
}
