package console

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"rostrum/speakers/plain"
	"rostrum/ui/console/keys"
)

// secondCopy asks for a folder in which the session is kept a second time from now on.
type secondCopy struct{ typed line }

// askSecondCopy asks, where the Saver can keep a second copy and keeps none.
func (m *Model) askSecondCopy() {
	if _, can := m.saves.saver.(Stander); !can || m.saves.standing.Places > 1 {
		m.notice.set(refusal, m.config.Text.Console.Copy.HasOne, m.now.Elapsed)
		return
	}
	m.screen = &secondCopy{typed: m.knownFolder()}
}

// knownFolder is where the session was kept a second time before. One whose name cannot be shown as it is must be typed.
func (m *Model) knownFolder() line {
	if plain.Line(m.config.Mirrored) != m.config.Mirrored {
		return line{}
	}
	return lineOf(m.config.Mirrored)
}

// double begins the second copy. It waits for a disk, apart from everything else.
func (m *Model) double(folder string) tea.Cmd {
	s, ok := m.saves.saver.(Stander)
	if !ok {
		return nil
	}
	m.notice.set(noticed, m.config.Text.Console.Copy.Begins, m.now.Elapsed)
	return func() tea.Msg { return doubled{folder, s.Double(folder)} }
}

// doubledNow says how the second copy was begun.
func (m *Model) doubledNow(d doubled) {
	t, folder := m.config.Text, plain.Line(d.folder)
	if d.err != nil {
		m.notice.set(refusal, t.Console.Copy.Failed(folder, t.Journal.Why(d.err)), m.now.Elapsed)
		return
	}
	m.notice.set(noticed, t.Console.Copy.Begun(folder), m.now.Elapsed)
}

func (*secondCopy) on() keys.Screen { return keys.Prompt }

func (*secondCopy) hints() []hint { return []hint{{act: keys.Take}, {act: keys.Back}} }

func (c *secondCopy) paste(s string) { c.typed.insert(s) }

func (c *secondCopy) handleKey(msg tea.KeyPressMsg, sc scene) answer {
	switch keys.Find(keys.Prompt, msg.String()) {
	case keys.Take:
		folder := strings.TrimSpace(c.typed.String())
		if folder == "" {
			return answer{close: true, say: sc.say().Copy.NoFolder}
		}
		return answer{close: true, double: folder}
	case keys.Back:
		return answer{close: true}
	}
	c.typed.handleKey(msg)
	return answer{}
}

func (c *secondCopy) view(sc scene, a area) []string {
	t := sc.say().Copy
	lines := []string{sc.theme.Title.Render(sc.fit(t.Title, a.columns))}
	for _, s := range sc.wrap(t.Where, a.columns, 3) {
		lines = append(lines, sc.fit(s, a.columns))
	}
	return append(lines, sc.theme.Key.Render("> ")+sc.line(c.typed, a.columns-2, true))
}
