package rehearsal

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/session"
)

// Options say what debate is simulated. The same options and the same list give the same records.
type Options struct {
	Seed     int64
	Start    time.Time // the hour for which the meeting is called, in the meeting's zone
	Limits   session.Limits
	Warning  time.Duration
	Grace    time.Duration
	Meeting  string
	Source   string // where the list came from, for people
	From     session.Origin
	Program  string // name and version of what writes the log
	Problems int    // found in the list
	Scenario *Scenario
	Skill    *Skill
}

// Lead is the time from the opening of the session to the hour for which the meeting is called.
const Lead = 5 * time.Minute

// ErrNobody says that the list is empty.
var ErrNobody = errors.New("nobody on the list")

// Run plays a whole debate without waiting and returns its records. It fails with ErrNobody, or where the simulation
// itself is at fault.
func Run(list []speakers.Speaker, o Options) ([]session.Record, error) {
	m, _, err := Play(list, o)
	if err != nil {
		return nil, err
	}
	return m.Records(), nil
}

// Play is Run with what happened in the chamber beside the records.
func Play(list []speakers.Speaker, o Options) (*session.Meeting, []Happening, error) {
	if len(list) == 0 {
		return nil, nil, ErrNobody
	}
	p := newPlay(o)
	if err := p.open(list, o); err != nil {
		return nil, nil, err
	}
	if err := p.debate(); err != nil {
		return nil, nil, err
	}
	return p.meeting, p.seen, p.do(p.now, session.CloseSession{})
}

type play struct {
	meeting *session.Meeting
	chamber *Chamber
	aide    *Aide
	zero    time.Time
	now     time.Duration
	seen    []Happening
}

func newPlay(o Options) *play {
	scenario, skill := Ordinary(), DefaultSkill()
	if o.Scenario != nil {
		scenario = *o.Scenario
	}
	if o.Skill != nil {
		skill = *o.Skill
	}
	zero := o.Start.Add(-Lead)
	return &play{
		meeting: session.NewMeeting(nil), zero: zero,
		chamber: NewChamber(o.Seed, zero, o.Start, scenario), aide: NewAide(o.Seed, skill),
	}
}

func (p *play) open(list []speakers.Speaker, o Options) error {
	limits := o.Limits
	if limits == nil {
		limits = session.DefaultLimits()
	}
	identity, err := Identity(list, o)
	if err != nil {
		return err
	}
	err = p.do(0, session.OpenSession{With: session.SessionOpened{
		Kind: session.Rehearsal, Session: identity, Program: o.Program, Meeting: o.Meeting, Limits: limits,
		WarningMS: o.Warning.Milliseconds(), GraceMS: o.Grace.Milliseconds(), Seed: &o.Seed,
	}})
	if err != nil {
		return err
	}
	return p.do(0, session.LoadList{Source: o.Source, From: o.From, Speakers: list, Problems: o.Problems})
}

// Identity returns the identity of a simulated session: it follows from the seed, the list, the start,
// the limits and the scenario.
func Identity(list []speakers.Speaker, o Options) (string, error) {
	text, err := json.Marshal(struct {
		Seed     int64
		Start    time.Time
		Limits   session.Limits
		Scenario *Scenario
		List     []speakers.Speaker
	}{o.Seed, o.Start, o.Limits, o.Scenario, list})
	if err != nil {
		return "", fmt.Errorf("identity of the simulation: %w", err)
	}
	sum := sha256.Sum256(text)
	return "simulated-" + hex.EncodeToString(sum[:8]), nil
}

// debate goes from one instant at which something happens to the next, until the meeting is over.
func (p *play) debate() error {
	for {
		chamber, more := p.chamber.Next()
		aide, busy := p.aide.Next()
		switch {
		case !more && !busy:
			return nil
		case busy && (!more || aide <= chamber):
			if err := p.act(p.aide.Take()); err != nil {
				return err
			}
		default:
			for _, h := range p.chamber.Until(p.meeting.State(), chamber) {
				p.seen = append(p.seen, h)
				p.aide.See(p.meeting.State(), h)
			}
		}
	}
}

// act gives the aide's command. A refusal is the aide's affair: what came too late or is so already stays undone.
func (p *play) act(t Task) error {
	err := p.do(t.At, t.Command)
	if r := (*session.Refusal)(nil); errors.As(err, &r) {
		p.aide.Refused(t)
		return nil
	}
	return err
}

func (p *play) do(at time.Duration, c session.Command) error {
	p.now = max(p.now, at)
	_, err := p.meeting.Do(c, timer.Stamp{At: p.zero.Add(p.now), Elapsed: p.now})
	return err
}
