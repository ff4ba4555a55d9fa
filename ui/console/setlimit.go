package console

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/session"
	"rostrum/ui/console/keys"
)

// limitAsk asks for a limit: of the statement being made, or with the floor for a further statement.
type limitAsk struct {
	title   string
	is      time.Duration
	typed   line
	make    func(limit time.Duration, typed bool) session.Command // nil: nothing to do
	warning string
	from    screen
}

// askLimit asks for the limit of the statement being made.
func (sc scene) askLimit(from screen) answer {
	t, ok := sc.state.Floor()
	if !ok {
		return answer{say: sc.refused(session.SetLimit{Limit: time.Minute})}
	}
	return answer{open: &limitAsk{
		title: sc.text.Asks.Limit(sc.nameOfTurn(t.Turn)), is: t.Limit, from: from,
		make: func(limit time.Duration, typed bool) session.Command {
			if !typed {
				return nil
			}
			return session.SetLimit{Limit: limit}
		},
	}}
}

// furtherOf says whether an entry that is given the floor now makes a further statement.
func (sc scene) furtherOf(id speakers.ID) bool {
	return sc.state.Status(id) == session.Heard && sc.allowed(session.GrantFloor{Speaker: id})
}

// askFurther asks before an entry that was heard is given the floor again, and for how long.
func (sc scene) askFurther(id speakers.ID) screen {
	sp, _ := sc.state.List().Find(id)
	return &limitAsk{
		title: sc.text.Asks.Further(sc.nameOf(id)), is: sc.state.Limits().For(sp),
		make: func(limit time.Duration, typed bool) session.Command {
			if !typed {
				return session.GrantFloor{Speaker: id, As: session.FurtherStatement}
			}
			return session.GrantFloor{Speaker: id, As: session.FurtherStatement, Limit: &limit}
		},
	}
}

func (*limitAsk) on() keys.Screen { return keys.Ask }

func (*limitAsk) hints() []hint { return []hint{{act: keys.Take}, {act: keys.Back}} }

func (p *limitAsk) paste(s string) { p.typed.insert(s) }

func (p *limitAsk) handleKey(msg tea.KeyPressMsg, sc scene) answer {
	switch keys.Find(keys.Ask, msg.String()) {
	case keys.Back:
		return backTo(p.from, nil)
	case keys.Take:
		limit, ok := p.limit()
		if !ok {
			p.warning = sc.say().BadLimit
			return answer{}
		}
		return backTo(p.from, p.make(limit, strings.TrimSpace(p.typed.String()) != ""))
	}
	if p.typed.handleKey(msg) {
		p.warning = ""
	}
	return answer{}
}

func (p *limitAsk) limit() (time.Duration, bool) {
	switch s := strings.TrimSpace(p.typed.String()); s {
	case "":
		return p.is, true
	case "-":
		return timer.NoLimit, true
	default:
		return wholeSeconds(s)
	}
}

func (p *limitAsk) view(sc scene, a area) []string {
	is := sc.text.Acts.NoLimit
	if p.is > timer.NoLimit {
		is = timer.Left(p.is)
	}
	t := sc.text.Asks
	return question{
		title: p.title, says: []string{t.LimitNow(is), t.LimitHow}, typed: &p.typed, warning: p.warning,
	}.view(sc, a)
}
