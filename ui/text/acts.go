package text

import (
	"strings"
	"time"

	"rostrum/speakers"
	"rostrum/speakers/plain"
	"rostrum/timer"
	"rostrum/timer/session"
)

// Acts say what happened, one sentence without a full stop for each event. They serve the status line, the line
// that says what undo would take back, and the record.
type Acts struct {
	SessionOpened        string
	SessionResumed       func(gap string) string
	SessionClosed        string
	LogContinued         func(file string) string
	ClockStepped         func(by string, forward bool) string
	ListLoaded           func(source string, entries int) string
	ListPasted           func(entries int) string
	MeetingCalledToOrder string
	MeetingSuspended     func(until string) string
	MeetingResumed       string
	MeetingRose          func(until string) string
	MeetingAdjourned     string
	FloorGranted         func(name, limit string) string
	FurtherStatement     func(name, limit string) string
	RightOfReply         func(name, limit string) string
	StatementPaused      func(name, why string) string
	StatementResumed     func(name string) string
	StatementEnded       func(name string) string
	LimitOfStatement     func(name, limit string) string
	LimitToCome          func(category, limit string) string
	SignalsChanged       func(warning, grace string) string
	StartCorrected       func(name, by string, earlier bool) string
	EndCorrected         func(name, by string, earlier bool) string
	Seconds              func(s string) string // so many seconds, in words
	SpeakerCorrected     func(name string) string
	PointRaised          func(by string) string
	PointRuled           func(ruling string) string
	InterruptionBegan    func(kind string) string
	InterruptionEnded    func(kind string) string
	SpeakerAdded         func(name string) string
	SpeakersAdded        func(first string, others int) string
	SpeakerMoved         func(name string, place int) string
	SpeakersSwapped      func(name, with string) string
	SpeakerWithdrawn     func(name, why string) string
	SpeakerAbsent        func(name string) string
	SpeakerRestored      func(name string) string
	SpeakerAmended       func(name string) string
	ListClosed           string
	ListReopened         string
	ListOrdered          string
	Noted                func(text string) string
	NotedOf              func(act, text string) string // a text that says more of an act
	TextCirculated       func(name string) string
	Undone               func(act string) string
	Redone               func(act string) string
	RecordLost           string // it stands in a repaired log for one that could not be saved
	Unread               func(event string) string

	NoLimit       string
	Everyone      string
	Someone       string // an entry that is not known any more
	Interruptions map[session.Interruption]string
}

// Names answers what an event only points at.
type Names struct {
	Speaker func(speakers.ID) string
	Turn    func(int) string
	Record  func(seq int) (session.Record, bool)
	Words   Words
}

// Of returns the sentence of an event. Every text in it is made harmless.
func (a Acts) Of(e session.Event, n Names) string {
	for _, say := range []func(session.Event, Names) (string, bool){a.ofMeeting, a.ofFloor, a.ofTimes, a.ofList} {
		if s, ok := say(e, n); ok {
			return s
		}
	}
	switch e := e.(type) {
	case session.Noted:
		if e.Mark == session.TextCirculated {
			return a.TextCirculated(n.Turn(e.Turn))
		}
		if e.Of != 0 {
			return a.NotedOf(a.ofSeq(e.Of, n), plain.Line(e.Text))
		}
		return a.Noted(plain.Line(e.Text))
	case session.Undone:
		return a.Undone(a.ofSeq(e.Seq, n))
	case session.Redone:
		return a.Redone(a.ofSeq(e.Seq, n))
	}
	return a.Unread(plain.Line(e.Name()))
}

func (a Acts) ofSeq(seq int, n Names) string {
	r, ok := n.Record(seq)
	if !ok {
		return a.Someone
	}
	return a.Of(r.Event, n)
}

func (a Acts) ofMeeting(e session.Event, n Names) (string, bool) {
	switch e := e.(type) {
	case session.SessionOpened:
		return a.SessionOpened, true
	case session.SessionResumed:
		return a.SessionResumed(timer.Spent(ms(e.GapMS))), true
	case session.SessionClosed:
		return a.SessionClosed, true
	case session.RecordLost:
		return a.RecordLost, true
	case session.LogContinued:
		return a.LogContinued(plain.Line(e.Predecessor)), true
	case session.ClockStepped:
		return a.ClockStepped(timer.Spent(ms(max(e.ByMS, -e.ByMS))), e.ByMS > 0), true
	case session.MeetingCalledToOrder:
		return a.MeetingCalledToOrder, true
	case session.MeetingSuspended:
		return a.MeetingSuspended(clock(e.Until)), true
	case session.MeetingResumed:
		return a.MeetingResumed, true
	case session.MeetingRose:
		return a.MeetingRose(clock(e.Until)), true
	case session.MeetingAdjourned:
		return a.MeetingAdjourned, true
	case session.InterruptionBegan:
		return a.InterruptionBegan(a.interruption(e.Kind)), true
	case session.InterruptionEnded:
		return a.InterruptionEnded(a.interruption(e.Kind)), true
	}
	return "", false
}

func (a Acts) ofFloor(e session.Event, n Names) (string, bool) {
	switch e := e.(type) {
	case session.FloorGranted:
		return a.granted(e, n), true
	case session.StatementPaused:
		return a.StatementPaused(n.Turn(e.Turn), plain.Line(e.For)), true
	case session.StatementResumed:
		return a.StatementResumed(n.Turn(e.Turn)), true
	case session.StatementEnded:
		return a.StatementEnded(n.Turn(e.Turn)), true
	case session.PointOfOrderRaised:
		return a.PointRaised(plain.Line(e.By)), true
	case session.PointOfOrderRuled:
		return a.PointRuled(plain.Line(e.Ruling)), true
	}
	return "", false
}

func (a Acts) granted(e session.FloorGranted, n Names) string {
	name, limit := n.Speaker(e.Speaker), a.limit(e.LimitMS)
	switch e.As {
	case session.FurtherStatement:
		return a.FurtherStatement(name, limit)
	case session.RightOfReply:
		return a.RightOfReply(name, limit)
	}
	return a.FloorGranted(name, limit)
}

func (a Acts) ofTimes(e session.Event, n Names) (string, bool) {
	switch e := e.(type) {
	case session.LimitChanged:
		return a.limitChanged(e, n), true
	case session.SignalsChanged:
		return a.SignalsChanged(timer.Left(ms(e.WarningMS)), timer.Left(ms(e.GraceMS))), true
	case session.StartCorrected:
		return a.StartCorrected(n.Turn(e.Turn), a.by(e.ByMS), e.ByMS < 0), true
	case session.EndCorrected:
		return a.EndCorrected(n.Turn(e.Turn), a.by(e.ByMS), e.ByMS < 0), true
	case session.SpeakerCorrected:
		return a.SpeakerCorrected(n.Speaker(e.Speaker)), true
	}
	return "", false
}

func (a Acts) limitChanged(e session.LimitChanged, n Names) string {
	if e.Turn != 0 {
		return a.LimitOfStatement(n.Turn(e.Turn), a.limit(e.LimitMS))
	}
	whose := a.Everyone
	if e.Category != nil {
		whose = n.Words.Category(speakers.Category(*e.Category))
	}
	return a.LimitToCome(whose, a.limit(e.LimitMS))
}

func (a Acts) ofList(e session.Event, n Names) (string, bool) {
	switch e := e.(type) {
	case session.ListLoaded:
		if e.From == session.FromPaste {
			return a.ListPasted(len(e.Speakers)), true
		}
		return a.ListLoaded(plain.Line(e.Source), len(e.Speakers)), true
	case session.SpeakerAdded:
		return a.SpeakerAdded(plain.Line(e.Speaker.Name)), true
	case session.SpeakersAdded:
		return a.speakersAdded(e), true
	case session.SpeakerMoved:
		return a.SpeakerMoved(n.Speaker(e.Speaker), e.Place+1), true
	case session.SpeakersSwapped:
		return a.SpeakersSwapped(n.Speaker(e.Speaker), n.Speaker(e.With)), true
	case session.SpeakerWithdrawn:
		return a.SpeakerWithdrawn(n.Speaker(e.Speaker), plain.Line(e.Reason)), true
	case session.SpeakerAbsent:
		return a.SpeakerAbsent(n.Speaker(e.Speaker)), true
	case session.SpeakerRestored:
		return a.SpeakerRestored(n.Speaker(e.Speaker)), true
	case session.SpeakerAmended:
		return a.SpeakerAmended(plain.Line(e.Speaker.Name)), true
	case session.ListClosed:
		return a.ListClosed, true
	case session.ListReopened:
		return a.ListReopened, true
	case session.ListOrdered:
		return a.ListOrdered, true
	}
	return "", false
}

func (a Acts) speakersAdded(e session.SpeakersAdded) string {
	switch len(e.Speakers) {
	case 0:
		return a.SpeakersAdded(a.Someone, 0)
	case 1:
		return a.SpeakerAdded(plain.Line(e.Speakers[0].Name))
	}
	return a.SpeakersAdded(plain.Line(e.Speakers[0].Name), len(e.Speakers)-1)
}

// limit writes a limit as records hold it.
func (a Acts) limit(limitMS *int64) string {
	if limitMS == nil {
		return a.NoLimit
	}
	return timer.Left(ms(*limitMS))
}

func (a Acts) interruption(kind session.Interruption) string {
	if s, ok := a.Interruptions[kind]; ok {
		return s
	}
	return plain.Line(string(kind))
}

// by writes the size of a correction as people say it: tenths of a second would be noise above a minute, and milliseconds always are.
func (a Acts) by(byMS int64) string {
	size := ms(max(byMS, -byMS))
	s := timer.Tenths(size)
	if strings.Contains(s, ":") {
		return s
	}
	return a.Seconds(s)
}

// ms bounds what a log may say to a year, so that sums cannot overflow.
func ms(n int64) time.Duration {
	return min(max(time.Duration(n), 0), time.Duration(speakers.MaxDuration.Milliseconds())) * time.Millisecond
}

func clock(t *time.Time) string {
	if t == nil {
		return ""
	}
	return t.Format("15:04")
}
