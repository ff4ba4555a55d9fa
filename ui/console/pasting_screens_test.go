package console

import (
	"fmt"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/exp/golden"
)

var pastedScreens = []struct {
	name, lang, text string
	empty            bool
	play, then       func(b *bench)
}{
	{"names while somebody speaks", "en", lateNames, false, second, nil},
	{"names before the meeting", "en", lateNames, false, nil, nil},
	{"behind the selected entry", "en", lateNames, false, func(b *bench) { b.press("down") }, nil},
	{"those on the list too", "en", lateNames, false, second, func(b *bench) { b.press("d") }},
	{"all on the list already", "en", "China\rFrance\r", false, second, nil},
	{"an empty list", "en", lateNames, true, nil, nil},
	{"in place of the example", "en", lateNames, false, example, nil},
	{"a long list, further down", "en", manyNames(), false, second, func(b *bench) { b.press("pgdown", "pgdown") }},
	{"a table without a heading", "en", guessedText, false, nil, nil},
	{"a table without a heading, as one", "en", guessedText, false, second, func(b *bench) { b.press("esc") }},
	{"otherwise than on the list", "en", otherwise, false, second, nil},
	{"otherwise than on the list, in Chinese", "zh", otherwise, false, second, nil},
	{"all on a closed list", "en", "China\rFrance\r", false, func(b *bench) { second(b); b.press("l") }, func(b *bench) { b.press("d", "enter") }},
	{"a closed list in Chinese", "zh", lateNames, false, func(b *bench) { second(b); b.press("l") }, nil},
	{"a closed list", "en", lateNames, false, func(b *bench) { second(b); b.press("l") }, nil},
	{"over the limit", "en", lateNames, false, func(b *bench) { second(b); b.wait(6 * time.Minute) }, nil},
	{"withdrawn and heard", "en", "Briefer:\rAlbania\rMembers:\rEcuador (on behalf of the ten elected members)\rAlbania\rFrance\rNon-members:\rSingapore\r", false, func(b *bench) {
		second(b)
		b.press("down", "down", "down", "x", "down", "down", "w", "esc")
	}, nil},
	{"nothing like a list", "en", "\r \r\t\r", false, second, nil},
	{"not a text", "en", "%PDF-1.7\r1 0 obj\r<< /Type /Catalog >>\r", false, nil, nil},
	{"hostile text", "en", hostileText, false, second, nil},
	{"in Chinese", "zh", chineseLate, false, second, nil},
	{"in Chinese before the meeting", "zh", lateNames, false, nil, nil},
	{"in Chinese in place of the example", "zh", chineseLate, false, example, nil},
	{"a guessed name", "en", "x;Norway;3m\ry;Peru;5m\r", false, second, nil},
	{"a guessed name in Chinese", "zh", "x;Norway;3m\ry;Peru;5m\r", false, second, nil},
	{"nothing like a list in Chinese", "zh", " ", false, second, nil},
}

func TestPastedScreens(t *testing.T) {
	for _, s := range pastedScreens {
		for _, size := range [][2]int{{80, 24}, {40, 12}, {120, 40}} {
			t.Run(fmt.Sprintf("%s/%dx%d", s.name, size[0], size[1]), func(t *testing.T) {
				list := debate()
				if s.empty {
					list = nil
				}
				b := pastingBench(t, s.lang, list)
				b.size(size[0], size[1])
				if s.play != nil {
					s.play(b)
				}
				b.paste(s.text)
				if s.then != nil {
					s.then(b)
				}
				golden.RequireEqual(t, []byte(b.screen()))
				b.sound()
			})
		}
	}
}

func TestPastedAtEverySize(t *testing.T) {
	for _, text := range []string{lateNames, manyNames(), hostileText, chineseLate, guessedText, " "} {
		b := pastingBench(t, "en", hostile())
		second(b)
		b.paste(text)
		for columns := minColumns; columns <= 200; columns += 9 {
			for rows := minRows; rows <= 60; rows += 4 {
				b.size(columns, rows)
				b.screen()
			}
		}
	}
}

func TestPastedInLines(t *testing.T) {
	for _, lang := range []string{"en", "zh"} {
		t.Run(lang, func(t *testing.T) {
			h := hear(t, lang)
			h.m.config.Pasting = &Pasting{Read: readAsPasted(h.bench)}
			paste := func(text string) {
				_, effect := h.l.Update(tea.PasteMsg{Content: text})
				for h.reading() {
					_, effect = h.l.Update(h.readingIn(effect))
				}
			}
			h.play("enter")
			paste(lateNames)
			h.play("d", "d", "enter", "u")
			paste(" ")
			h.play("esc")
			paste(manyNames())
			h.play("pgdown", "esc", "?")
			paste(hostileText)
			h.play("esc")
			golden.RequireEqual(t, []byte(h.said.String()))
			h.sound()
		})
	}
}
