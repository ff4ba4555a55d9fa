package console

import (
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"rostrum/speakers"
	"rostrum/speakers/plain"
	"rostrum/speakers/states"
	"rostrum/timer/session"
	"rostrum/ui/console/keys"
)

// reorder offers other orders of those still waiting, and shows each before it is taken. All others keep their places.
type reorder struct {
	by    int // of orderings
	first int
	seq   int // of the record up to which ids was worked out
	ids   []speakers.ID
}

// orderings are the orders that are offered: what they go by for the log, and how they sort.
var orderings = []struct {
	by   string
	sort func(list []speakers.Speaker, in states.Language) []speakers.Speaker
}{
	{"protocol", func(list []speakers.Speaker, _ states.Language) []speakers.Speaker { return speakers.ByProtocol(list) }},
	{"members_first", func(list []speakers.Speaker, _ states.Language) []speakers.Speaker {
		return speakers.MembersFirst(list)
	}},
	{"alphabet", alphabetically},
}

func alphabetically(list []speakers.Speaker, in states.Language) []speakers.Speaker {
	return speakers.Alphabetically(list, func(sp speakers.Speaker) string { return sortKey(sp, in) }, states.Collate(in))
}

// sortKey is what an entry is sorted by: a state by the sort form of its name, in the language of the screen.
func sortKey(sp speakers.Speaker, in states.Language) string {
	state, ok := states.Code(sp.Code)
	if !ok {
		state, _, ok = states.Find(sp.Name)
	}
	if ok && sp.Category != speakers.Organization {
		return state.SortKey(in)
	}
	name := plain.Line(sp.Name)
	if _, group := states.GroupNamed(name); group || sp.Category == speakers.Organization || sp.Category == speakers.Observer || strings.HasPrefix(folded(name), "the ") {
		return speakers.WithoutArticle(name)
	}
	return name // of a person it may begin with what only looks like an article
}

func (*reorder) on() keys.Screen { return keys.Ask }

func (*reorder) hints() []hint {
	return []hint{{act: keys.Take}, {act: keys.Other}, {act: keys.Up}, {act: keys.Down}, {act: keys.Back}}
}

func (p *reorder) handleKey(msg tea.KeyPressMsg, sc scene) answer {
	switch keys.Find(keys.Ask, msg.String()) {
	case keys.Back:
		return answer{close: true}
	case keys.Take:
		p.work(sc)
		if p.same(sc) {
			return answer{say: sc.text.Asks.OrderSame}
		}
		return answer{do: session.OrderList{Speakers: p.ids, By: orderings[p.by].by}, close: true}
	case keys.Other:
		p.by, p.first, p.ids = (p.by+1)%len(orderings), 0, nil
	case keys.Up:
		p.first = max(p.first-1, 0)
	case keys.Down:
		p.first++
	}
	return answer{}
}

// work finds the new order, once for each state of the list.
func (p *reorder) work(sc scene) {
	if p.ids != nil && p.seq == sc.state.Seq() {
		return
	}
	list := sc.state.List()
	var waiting []speakers.Speaker
	p.ids, p.seq = make([]speakers.ID, list.Len()), sc.state.Seq()
	for place, sp := range list.All() {
		p.ids[place] = sp.ID
		if sc.state.Status(sp.ID) == session.Waiting {
			waiting = append(waiting, sp)
		}
	}
	waiting = orderings[p.by].sort(waiting, sc.language())
	for place, id := range p.ids {
		if sc.state.Status(id) == session.Waiting {
			p.ids[place], waiting = waiting[0].ID, waiting[1:]
		}
	}
}

func (p *reorder) same(sc scene) bool {
	return !slices.ContainsFunc(p.ids, func(id speakers.ID) bool { return p.ids[sc.state.List().Place(id)] != id })
}

func (p *reorder) view(sc scene, a area) []string {
	p.work(sc)
	t := sc.text.Asks
	lines := []string{sc.fit(sc.theme.Title.Render(t.Order), a.columns)}
	for _, s := range sc.wrap(t.Orders[p.by], a.columns, 3) {
		lines = append(lines, sc.fit(sc.theme.Strong.Render(s), a.columns))
	}
	if a.rows >= 10 {
		lines = append(lines, paragraph(sc, sc.theme.Dim, sc.wrap(t.OrderWaits, a.columns, 3), a.columns)...)
	}
	if p.same(sc) {
		lines = append(lines, paragraph(sc, sc.theme.Dim, sc.wrap(t.OrderSame, a.columns, 3), a.columns)...)
	}
	return append(lines, p.preview(sc, area{a.columns, a.rows - len(lines)})...)
}

// preview shows those waiting as they would stand, each with the place it has now.
func (p *reorder) preview(sc scene, a area) []string {
	var places []int
	for place, id := range p.ids {
		if sc.state.Status(id) == session.Waiting {
			places = append(places, place)
		}
	}
	p.first = max(min(p.first, len(places)-a.rows), 0)
	var lines []string
	for _, place := range places[p.first:min(p.first+max(a.rows, 0), len(places))] {
		was := sc.state.List().Place(p.ids[place])
		style := sc.theme.Text
		if was == place {
			style = sc.theme.Dim
		}
		number := strconv.Itoa(place + 1)
		left := style.Render(spaces(4-len(number)) + number + " " + sc.nameOf(p.ids[place]))
		lines = append(lines, sc.ends(left, sc.theme.Dim.Render(sc.text.Asks.OrderPlaces(place+1, was+1)), a.columns))
	}
	return lines
}
