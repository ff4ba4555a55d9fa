package report

import (
	"time"

	"rostrum/speakers"
	"rostrum/speakers/plain"
	"rostrum/timer"
	"rostrum/timer/session"
)

// Build works the report out from the records of one session. A statement, pause or interruption that still goes
// on is measured up to the last record's instant: what has happened since, the records do not say.
func Build(records []session.Record, source Source) Report {
	b := builder{state: session.Replay(records), records: records}
	r := Report{Source: source, Rows: b.rows()}
	b.face(&r)
	b.events(&r)
	heard := r.heard()
	r.Sittings = b.sittings(r, heard)
	r.Whole = figure(heard, r.Breaks, r.Points)
	r.Groups = byCategory(heard)
	r.Use = useOf(r)
	r.Plan = b.plan(r)
	r.Saved = savedBy(heard)
	r.Trace = b.trace(r)
	return r
}

type builder struct {
	state   *session.State
	records []session.Record
}

func (b builder) face(r *Report) {
	opened := b.state.Opened()
	r.Session, r.Kind, r.Meeting = plain.Line(opened.Session), session.Kind(plain.Line(string(opened.Kind))), plain.Line(opened.Meeting)
	r.Program, r.List = plain.Line(opened.Program), plain.Line(b.state.Source())
	r.Pasted = b.state.From() == session.FromPaste
	r.Source.Name, r.Source.Seal = plain.Line(r.Source.Name), plain.Line(r.Source.Seal)
	if len(b.records) > 0 {
		r.Opened = b.records[0].Stamp
	}
	r.Last, r.Finished, r.Phase = b.state.Last(), b.state.Finished(), b.state.Phase()
	if r.Source.LastSeq == 0 {
		r.Source.LastSeq = b.state.Seq()
	}
}

// rows returns every statement, then every entry of the list that made none of its own. A right of reply is none.
func (b builder) rows() []Row {
	made := b.state.Made()
	rows := make([]Row, 0, made+b.state.List().Len())
	taken := make(map[speakers.ID]bool, made)
	var before *session.Statement
	for _, t := range b.state.Statements() {
		row := b.statement(t)
		if before != nil && before.Sitting == t.Sitting && before.Done {
			row.HasChangeover = true
			row.Changeover = t.Began().Elapsed - before.EndedAt().Elapsed
		}
		before = t
		rows = append(rows, row)
		taken[t.Speaker] = taken[t.Speaker] || t.As != session.RightOfReply
	}
	for place, sp := range b.state.List().All() {
		if !taken[sp.ID] {
			rows = append(rows, Row{Order: place + 1, Speaker: plainly(sp), Status: b.state.Status(sp.ID), Covered: covered(sp)})
		}
	}
	return rows
}

func (b builder) statement(t *session.Statement) Row {
	now := b.state.Last().Elapsed
	sp := b.state.SpeakerOf(t)
	row := Row{
		Turn: t.Turn, Order: b.state.List().Place(t.Speaker) + 1, Speaker: plainly(sp), As: session.Role(plain.Line(string(t.As))), OutOfOrder: t.OutOfOrder,
		Status: session.Speaking, Limit: t.Limit, LimitChanged: t.LimitSet, Began: t.Began(), Sitting: t.Sitting,
		Spoken: t.Clock.SpentAt(now), Paused: t.PausedAt(now), Pauses: len(t.Pauses), Points: len(t.Points),
		Covered: covered(sp), Corrections: b.corrections(t),
	}
	if t.Done {
		row.Status, row.Ended = session.Heard, t.EndedAt()
	}
	if row.IsOver() {
		row.Over = row.Spoken - row.Limit
	}
	for _, p := range t.Points {
		row.PointTime += max(until(p.To, p.Open, now)-p.From.Elapsed, 0)
	}
	for _, n := range t.Notes {
		row.Circulated = row.Circulated || n.Mark == session.TextCirculated
		if text := plain.Line(n.Text); text != "" {
			row.Remarks = append(row.Remarks, text)
		}
	}
	return row
}

func until(to timer.Stamp, open bool, now time.Duration) time.Duration {
	if open {
		return now
	}
	return to.Elapsed
}

func (b builder) corrections(t *session.Statement) []Correction {
	var all []Correction
	for _, c := range t.Corrections {
		n := Correction{Of: c.Of, WasAt: c.WasAt, By: c.By, At: c.Stamp, Reason: plain.Line(c.Reason)}
		if c.Of == session.CorrectedSpeaker {
			n.WasID, n.Was = c.Was, plain.Line(string(c.Was))
			if sp, ok := b.state.List().Find(c.Was); ok {
				n.Was = plain.Line(sp.Name)
			}
		}
		all = append(all, n)
	}
	return all
}

// plainly returns the entry with its texts made harmless to show.
func plainly(sp speakers.Speaker) speakers.Speaker {
	for _, text := range []*string{&sp.Name, &sp.Person, &sp.Title, &sp.OnBehalfOf, &sp.Language, &sp.Code, &sp.Note, (*string)(&sp.Category)} {
		*text = plain.Line(*text)
	}
	named := make([]string, 0, len(sp.States))
	for _, state := range sp.States {
		if state = plain.Line(state); state != "" {
			named = append(named, state)
		}
	}
	sp.States, sp.ID = named, speakers.ID(plain.Line(string(sp.ID)))
	return sp
}
