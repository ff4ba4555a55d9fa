package console

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"rostrum/timer"
	"rostrum/timer/forecast"
	"rostrum/ui/console/keys"
)

// Bounds of what may be thought of.
const (
	whatIfMore  = 200
	whatIfLimit = 30 * time.Minute
)

// whatIfPage says all that is known of the end, and answers what if.
type whatIfPage struct {
	chosen   int
	usual    time.Duration // the limit that the first row begins from
	waiting  int
	what     forecast.WhatIf
	base     forecast.Forecast
	answer   forecast.Forecast
	answered forecast.WhatIf
	has      bool
}

func newWhatIf(sc scene, f forecast.Forecast, known bool) *whatIfPage {
	p := &whatIfPage{base: f, answer: f, has: known, waiting: f.Waiting}
	if next, ok := sc.state.Next(); ok {
		p.usual = sc.state.Limits().For(next)
	}
	if p.usual <= timer.NoLimit {
		p.usual = 3 * time.Minute
	}
	return p
}

// open says whether something is asked that was not answered yet.
func (p *whatIfPage) open() bool { return !p.has || !same(p.what, p.answered) }

func same(a, b forecast.WhatIf) bool {
	return a.Limit == b.Limit && a.SignUps == b.SignUps && a.JointOf == b.JointOf
}

func (p *whatIfPage) take(f foreseen) {
	p.base, p.answer, p.answered, p.has, p.waiting = f.made, f.answer, f.what, true, f.made.Waiting
}

func (*whatIfPage) on() keys.Screen { return keys.Ahead }

func (*whatIfPage) wide() bool { return true }

func (*whatIfPage) hints() []hint {
	return []hint{{act: keys.LastValue}, {act: keys.NextValue}, {act: keys.Back}, {act: keys.AsUnderstood}, {act: keys.Up}, {act: keys.Down}}
}

func (p *whatIfPage) handleKey(msg tea.KeyPressMsg, _ scene) answer {
	switch keys.Find(keys.Ahead, msg.String()) {
	case keys.Back:
		return answer{close: true}
	case keys.Up:
		p.chosen = max(p.chosen-1, 0)
	case keys.Down:
		p.chosen = min(p.chosen+1, 2)
	case keys.NextValue:
		p.turn(1)
	case keys.LastValue:
		p.turn(-1)
	case keys.AsUnderstood:
		p.what = forecast.WhatIf{}
	}
	return answer{}
}

func (p *whatIfPage) turn(by int) {
	w := &p.what
	switch p.chosen {
	case 0:
		limit := w.Limit
		if limit == 0 {
			limit = p.usual
		}
		limit = min(max(limit+time.Duration(by)*limitStep, limitStep), whatIfLimit)
		if limit == p.usual {
			limit = 0
		}
		w.Limit = limit
	case 1:
		w.SignUps = min(max(w.SignUps+by, 0), whatIfMore)
	case 2:
		switch n := w.JointOf + by; {
		case n == 1 && by > 0:
			w.JointOf = min(2, p.waiting)
		case n <= 1:
			w.JointOf = 0
		default:
			w.JointOf = min(n, p.waiting)
		}
	}
}

func (p *whatIfPage) view(sc scene, a area) []string {
	t := sc.text.Outlook
	lines := []string{sc.fit(sc.theme.Title.Render(t.Title), a.columns)}
	roomy := a.rows >= 14
	if a.rows >= 18 {
		lines = append(lines, spaces(a.columns))
	}
	for i, row := range [][2]string{{t.Limit, p.limit(sc)}, {t.SignUps, p.more(sc)}, {t.Joint, p.joint(sc)}} {
		lines = append(lines, p.row(sc, row, i == p.chosen, a.columns))
	}
	if roomy {
		lines = append(lines, sc.fit("  "+sc.theme.Hint.Render(sc.cut(t.Hint, a.columns-2)), a.columns), spaces(a.columns))
	}
	lines = append(lines, p.said(sc, a.columns, max(a.rows-len(lines), 1))...)
	return lines
}

func (p *whatIfPage) limit(sc scene) string {
	if p.what.Limit == 0 {
		return sc.text.Outlook.AsItIs
	}
	return timer.Left(p.what.Limit)
}

func (p *whatIfPage) more(sc scene) string {
	if p.what.SignUps == 0 {
		return sc.text.Outlook.AsItIs
	}
	return sc.text.Outlook.More(p.what.SignUps)
}

func (p *whatIfPage) joint(sc scene) string {
	if p.what.JointOf < 2 {
		return sc.text.Outlook.AsItIs
	}
	return sc.text.Outlook.InPlace(p.what.JointOf)
}

func (p *whatIfPage) row(sc scene, row [2]string, chosen bool, columns int) string {
	name := sc.fit(row[0], min(24, columns/2))
	if !chosen {
		return sc.fit("  "+sc.theme.Text.Render(name)+"  "+sc.theme.Strong.Render(row[1]), columns)
	}
	return sc.theme.Selected.Render(sc.fit(sc.shape("› ", "> ")+name+"  "+sc.shape("‹ ", "< ")+row[1]+sc.shape(" ›", " >"), columns))
}

// said is the forecast as it is, and below it what would be. Where both do not fit, what was asked comes first.
func (p *whatIfPage) said(sc scene, columns, rows int) []string {
	t := sc.text.Outlook
	if !p.has {
		return []string{sc.fit(sc.theme.Dim.Render(t.Working), columns)}
	}
	asked := !same(p.what, forecast.WhatIf{})
	var lines []string
	part := func(head, beside string, f forecast.Forecast) {
		lines = append(lines, sc.fit(sc.theme.Next.Render(head)+"  "+sc.theme.Strong.Render(sc.cut(beside, columns-sc.width(head)-2)), columns))
		for _, s := range sc.forecastSentences(f) {
			for _, s := range sc.wrap(s, columns-2, 2) {
				lines = append(lines, sc.fit("  "+sc.theme.Text.Render(s), columns))
			}
		}
	}
	switch {
	case asked && p.open():
		lines = append(lines, sc.fit(sc.theme.Next.Render(t.Then)+"  "+sc.theme.Dim.Render(t.Working), columns))
	case asked:
		part(t.Then, sc.difference(p.base, p.answer), p.answer)
	}
	if len(lines)+5 <= rows || !asked {
		part(t.Now, "", p.base)
	}
	if len(lines)+2 <= rows {
		for _, s := range sc.wrap(t.Assumed, columns, 2) {
			lines = append(lines, sc.fit(sc.theme.Dim.Render(s), columns))
		}
	}
	return lines
}

// difference says by how much the end moves.
func (sc scene) difference(from, to forecast.Forecast) string {
	if from.Outcome != forecast.Projected || to.Outcome != forecast.Projected {
		return ""
	}
	switch by := to.End.Mid.Sub(from.End.Mid).Round(time.Second); {
	case by > 0:
		return sc.text.Outlook.Later(by)
	case by < 0:
		return sc.text.Outlook.Earlier(-by)
	}
	return sc.text.Forecast.Same
}

// forecastSentences says a forecast in whole sentences.
func (sc scene) forecastSentences(f forecast.Forecast) []string {
	t := sc.text.Forecast
	if f.Outcome != forecast.Projected {
		return []string{t.None[f.Outcome]}
	}
	ends := t.Ends(sc.span(f.End))
	if f.Seen < littleSeen {
		ends = sc.text.Outlook.And(ends, t.Little(f.Seen))
	}
	lines := []string{ends}
	if f.InHours.Mid != f.End.Mid {
		lines = append(lines, sc.text.Outlook.InHours(sc.span(f.InHours)))
	}
	if f.HasStop && f.Waiting > 0 {
		lines = append(lines, sc.fitSentence(f))
	}
	switch {
	case !f.HasStop:
		return append(lines, t.LimitEnd(sc.hour(f.AtLimit)))
	case f.AtLimitInTime:
		return append(lines, t.LimitInTime(sc.hour(f.AtLimit), sc.hour(f.Stop)))
	}
	return append(lines, t.LimitNotInTime(sc.hour(f.AtLimit), sc.hour(f.Stop)))
}

func (sc scene) fitSentence(f forecast.Forecast) string {
	t, stop := sc.text.Forecast, sc.hour(f.Stop)
	switch {
	case f.Fit.Low >= f.Waiting:
		return t.AllFit(stop)
	case f.Fit.High == 0:
		return t.NoneFits(stop)
	}
	s := t.Fit(f.Fit.Mid, f.Waiting, stop)
	if f.Fit.Low != f.Fit.High {
		s = sc.text.Outlook.Aside(s, t.FitRange(f.Fit.Low, f.Fit.High))
	}
	if f.FirstNot != "" {
		s = sc.text.Outlook.And(s, t.FirstNot(sc.nameOf(f.FirstNot)))
	}
	return s
}
