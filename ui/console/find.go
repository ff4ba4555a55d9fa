package console

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"rostrum/speakers"
	"rostrum/speakers/plain"
	"rostrum/speakers/states"
	"rostrum/ui/console/keys"
)

// finder finds an entry of the list by typing.
type finder struct {
	typed  line
	found  []speakers.ID
	chosen int
	asked  string // what found answers
	done   bool   // found is known

	title string                   // what is to be found; "": an entry to be selected
	take  func(speakers.ID) answer // what is done with it, where it is not selected
	from  screen                   // where the finder was opened, or nil
}

func (*finder) on() keys.Screen { return keys.Finder }

func (*finder) hints() []hint {
	return []hint{{act: keys.Take}, {act: keys.Up}, {act: keys.Down}, {act: keys.Back}}
}

func (f *finder) handleKey(msg tea.KeyPressMsg, sc scene) answer {
	f.search(sc)
	switch keys.Find(keys.Finder, msg.String()) {
	case keys.Take:
		if len(f.found) == 0 {
			return answer{say: sc.say().NobodyFound}
		}
		if f.take != nil {
			return f.take(f.found[f.chosen])
		}
		return answer{pick: f.found[f.chosen], close: true}
	case keys.Back:
		return backTo(f.from, nil)
	case keys.Up:
		f.chosen = max(f.chosen-1, 0)
	case keys.Down:
		f.chosen = max(min(f.chosen+1, len(f.found)-1), 0)
	default:
		f.typed.handleKey(msg)
		f.search(sc)
	}
	return answer{}
}

func (f *finder) paste(s string) { f.typed.insert(s) }

func (f *finder) view(sc scene, a area) []string {
	f.search(sc)
	lines := []string{
		sc.theme.Title.Render(sc.fit(f.heading(sc), a.columns)),
		sc.theme.Key.Render("/ ") + sc.line(f.typed, a.columns-2, true),
	}
	if a.rows > 10 {
		lines = append(lines, spaces(a.columns))
	}
	if len(f.found) == 0 {
		return append(lines, sc.fit(sc.theme.Dim.Render(sc.cut(sc.say().NobodyFound, a.columns)), a.columns))
	}
	rows := a.rows - len(lines)
	first := windowAt(f.chosen, rows, len(f.found))
	sc.chosen.id = f.found[f.chosen]
	for _, id := range f.found[first:min(first+max(rows, 0), len(f.found))] {
		lines = append(lines, sc.entry(sc.state.List().Place(id), a.columns))
	}
	return lines
}

func (f *finder) heading(sc scene) string {
	if f.title != "" {
		return f.title
	}
	return sc.say().FindTitle
}

// search finds the entries for what is typed: names that begin with it first, then those that hold it.
func (f *finder) search(sc scene) {
	typed := folded(f.typed.String())
	if f.done && typed == f.asked {
		return
	}
	f.asked, f.done, f.chosen, f.found = typed, true, 0, nil
	var holding []speakers.ID
	state, _, known := states.Find(f.typed.String())
	for _, sp := range sc.state.List().All() {
		name := folded(sp.Name)
		switch {
		case strings.HasPrefix(name, typed), strings.EqualFold(sp.Code, typed), known && isOf(sp, state):
			f.found = append(f.found, sp.ID)
		case strings.Contains(name, typed), strings.Contains(folded(sp.Person+" "+sp.OnBehalfOf), typed):
			holding = append(holding, sp.ID)
		}
	}
	f.found = append(f.found, holding...)
}

// isOf says whether an entry is of a state, whatever the language or the form of its name.
func isOf(sp speakers.Speaker, state states.State) bool {
	return sp.Code != "" && sp.Code == state.Alpha3()
}

// folded is a name as it is compared: letter case and space at the ends do not matter.
func folded(s string) string { return strings.ToLower(strings.TrimSpace(plain.Line(s))) }
