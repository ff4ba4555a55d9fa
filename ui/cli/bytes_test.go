package cli

import (
	"bytes"
	"fmt"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/session"
	"rostrum/ui/console"
	"rostrum/ui/paint"
	"rostrum/ui/text"
)

// A second of a statement costs few bytes on the way to the terminal, which may be far away: counted up to the limit of three minutes and
// beyond it, on the usual screen of 120 columns and 40 rows. While the red light blinks the whole field changes its colour each second.
func TestASecondCostsFewBytes(t *testing.T) {
	for _, row := range []struct {
		name     string
		lang     string
		theme    string
		from, to time.Duration
		most     int // bytes a second, on the average
	}{
		{"Latin names", "en", "dark", 0, 170 * time.Second, 100},
		{"Chinese names", "zh", "dark", 0, 170 * time.Second, 100},
		{"light", "en", "light", 0, 170 * time.Second, 100},
		{"without colours", "en", "none", 0, 170 * time.Second, 200},
		{"while the red light blinks", "en", "dark", 182 * time.Second, 208 * time.Second, 680},
		{"past the grace", "en", "dark", 212 * time.Second, 270 * time.Second, 110},
	} {
		t.Run(row.name, func(t *testing.T) {
			if got := bytesASecond(t, row.lang, row.theme, row.from, row.to); got > row.most {
				t.Errorf("%d bytes a second, want at most %d", got, row.most)
			} else {
				t.Logf("%d bytes a second", got)
			}
		})
	}
}

func bytesASecond(t *testing.T, lang, theme string, from, to time.Duration) int {
	now := timer.Stamp{At: time.Date(2023, 9, 5, 10, 0, 0, 0, time.UTC)}
	var list []speakers.Speaker
	for i := range 200 {
		name := map[string]string{"en": "Albania", "zh": "阿尔巴尼亚"}[lang]
		list = append(list, speakers.Speaker{Name: fmt.Sprintf("%s %d", name, i), Category: speakers.NonMember})
	}
	meeting := session.NewMeeting(nil)
	for _, c := range []session.Command{
		session.OpenSession{With: session.SessionOpened{Kind: session.Live, Limits: session.DefaultLimits(), WarningMS: 30_000, GraceMS: 30_000}},
		session.LoadList{Source: "list.csv", Speakers: list},
		session.GrantFloor{},
	} {
		if _, err := meeting.Do(c, now); err != nil {
			t.Fatal(err)
		}
	}
	catalogue, _ := text.For(lang)
	m := console.New(console.Config{Meeting: meeting, Stamp: func() timer.Stamp { return now }, Text: catalogue, Theme: theme, LogPath: "/log.jsonl"})
	var sent bytes.Buffer
	drawn := paint.Drawn(m, paint.New(&sent, paint.Options{Colors: colorprofile.TrueColor, Columns: 120, Rows: 40, Erases: true}))
	tell := func(msg tea.Msg) {
		model, _ := drawn.Update(msg)
		_ = model.View()
	}
	tell(tea.WindowSizeMsg{Width: 120, Height: 40})
	tell(tea.ColorProfileMsg{Profile: colorprofile.TrueColor})
	now = now.Add(5 * time.Second) // notices pass
	tell(nil)
	sent.Reset()
	for s := time.Second; s <= to; s += time.Second {
		now = now.Add(time.Second)
		tell(nil)
		if s <= from {
			sent.Reset()
		}
	}
	return sent.Len() / int((to-from)/time.Second)
}
