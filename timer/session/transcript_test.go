package session_test

import (
	"bufio"
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/session"
)

var update = flag.Bool("update", false, "write the answers of the transcripts anew")

// Each file of testdata reads like a meeting: a time of day, what the aide does, and, after the arrow, what follows.
// A line that begins with # is a remark. The answers are the program's own, regenerated with -update and read in review.
func TestTranscripts(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no transcripts", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) { transcript(t, file) })
	}
}

func transcript(t *testing.T, file string) {
	script, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	p := newPlay(t)
	var out bytes.Buffer
	lines := bufio.NewScanner(bytes.NewReader(script))
	for lines.Scan() {
		line := lines.Text()
		act, _, _ := strings.Cut(line, "→")
		act = strings.TrimRight(act, " ")
		if act == "" || strings.HasPrefix(act, "#") {
			fmt.Fprintln(&out, line)
			continue
		}
		fmt.Fprintf(&out, "%-44s → %s\n", act, p.line(act))
	}
	if *update {
		if err := os.WriteFile(file, out.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got, want := out.String(), string(script); got != want {
		for i, g := range strings.Split(got, "\n") {
			if w := strings.Split(want, "\n"); i >= len(w) || w[i] != g {
				t.Fatalf("line %d:\n got %s\nwant %s", i+1, g, w[min(i, len(w)-1)])
			}
		}
		t.Fatal("the transcript goes on after what was expected")
	}
}

// play is one meeting acted from a transcript.
type play struct {
	t       *testing.T
	meeting *session.Meeting
	opened  time.Time
}

var day = time.Date(2023, 9, 5, 10, 0, 0, 0, time.FixedZone("", -4*3600))

func newPlay(t *testing.T) *play {
	p := &play{t: t, meeting: session.NewMeeting(nil), opened: day}
	p.do(session.OpenSession{With: session.SessionOpened{
		Kind: session.Live, Limits: session.DefaultLimits(), WarningMS: 30_000, GraceMS: 30_000,
	}}, 0)
	return p
}

func (p *play) do(c session.Command, at time.Duration) (session.Record, error) {
	r, err := p.meeting.Do(c, timer.Stamp{At: p.opened.Add(at), Elapsed: at})
	again := session.Replay(p.meeting.Records())
	if live := p.meeting.State(); !reflect.DeepEqual(comparable(live), comparable(again)) {
		p.t.Fatalf("after %T the live state differs from the reread one:\n%+v\n%+v", c, live, again)
	}
	if err := again.Check(); err != nil {
		p.t.Fatalf("after %T: %v", c, err)
	}
	return r, err
}

func (p *play) line(act string) string {
	clock, words, _ := strings.Cut(act, " ")
	at, err := time.Parse("15:04:05.999", clock)
	if err != nil {
		p.t.Fatalf("%q: %v", act, err)
	}
	since := at.Sub(time.Date(0, 1, 1, 10, 0, 0, 0, time.UTC))
	words = strings.TrimSpace(words)
	if words == "look" {
		return p.shown(since)
	}
	if words == "order" {
		return p.order()
	}
	_, err = p.do(p.command(words), since)
	var refusal *session.Refusal
	if errors.As(err, &refusal) {
		return strings.TrimRight("refused: "+strings.ReplaceAll(string(refusal.Code), "_", " ")+", "+refusal.Name, ", ")
	}
	return p.shown(since)
}

func (p *play) command(words string) session.Command {
	name, rest, _ := strings.Cut(words, " ")
	length := func() time.Duration {
		d, err := time.ParseDuration(rest)
		if err != nil {
			p.t.Fatalf("%q: %v", words, err)
		}
		return d
	}
	switch name {
	case "list":
		var entries []speakers.Speaker
		for _, item := range strings.Split(rest, ",") {
			n, category, _ := strings.Cut(strings.TrimSpace(item), "/")
			entries = append(entries, speakers.Speaker{Name: n, Category: speakers.Category(category)})
		}
		return session.LoadList{Source: "transcript", Speakers: entries}
	case "call-to-order":
		return session.CallToOrder{}
	case "grant":
		return session.GrantFloor{Speaker: p.id(rest)}
	case "reply":
		return session.GrantFloor{Speaker: p.id(rest), As: session.RightOfReply}
	case "pause":
		return session.PauseStatement{For: rest}
	case "resume":
		return session.ResumeStatement{}
	case "end":
		return session.EndStatement{}
	case "extend":
		return session.ExtendLimit{By: length()}
	case "limit-to-come":
		return session.SetLimitToCome{Limit: length()}
	case "began":
		return session.CorrectStart{By: length()}
	case "ended":
		return session.CorrectEnd{By: length()}
	case "it-was":
		return session.CorrectSpeaker{Speaker: p.id(rest)}
	case "point-of-order":
		return session.RaisePoint{By: rest}
	case "ruled":
		return session.RulePoint{Ruling: rest}
	case "withdraw":
		return session.WithdrawSpeaker{Speaker: p.id(rest)}
	case "absent":
		return session.MarkAbsent{Speaker: p.id(rest)}
	case "restore":
		return session.RestoreSpeaker{Speaker: p.id(rest)}
	case "add":
		return session.AddSpeaker{Speaker: speakers.Speaker{Name: rest}, Place: session.AtEnd}
	case "add-all", "add-all-behind":
		place := session.AtEnd
		if name == "add-all-behind" {
			behind, names, _ := strings.Cut(rest, ":")
			place, rest = p.meeting.State().List().Place(p.id(strings.TrimSpace(behind)))+1, names
		}
		var entries []speakers.Speaker
		for _, n := range strings.FieldsFunc(rest, func(r rune) bool { return r == ',' }) {
			entries = append(entries, speakers.Speaker{Name: strings.TrimSpace(n)})
		}
		return session.AddSpeakers{Speakers: entries, Place: place}
	case "first":
		return session.MoveSpeaker{Speaker: p.id(rest), Place: 0}
	case "close-list":
		return session.CloseList{}
	case "suspend":
		return session.SuspendMeeting{Reason: rest}
	case "resume-meeting":
		return session.ResumeMeeting{}
	case "rise":
		return session.RiseMeeting{}
	case "adjourn":
		return session.AdjournMeeting{}
	case "silence":
		return session.BeginInterruption{Kind: session.MomentOfSilence, Planned: length()}
	case "over":
		return session.EndInterruption{}
	case "undo":
		return session.Undo{}
	case "redo":
		return session.Redo{}
	}
	p.t.Fatalf("no such act: %q", words)
	return nil
}

// order says the list, in its order, each entry with its ID.
func (p *play) order() string {
	var all []string
	for _, sp := range p.meeting.State().List().All() {
		all = append(all, sp.Name+" "+string(sp.ID))
	}
	return strings.Join(all, ", ")
}

// id finds an entry by its name. A name that the list does not have stands for itself, to be refused.
func (p *play) id(name string) speakers.ID {
	for _, sp := range p.meeting.State().List().All() {
		if sp.Name == name {
			return sp.ID
		}
	}
	return speakers.ID(name)
}

// shown says what a person sees at an instant.
func (p *play) shown(e time.Duration) string {
	s := p.meeting.State()
	t, speaking := s.Floor()
	switch next, waiting := s.Next(); {
	case speaking:
		words := s.SpeakerOf(t).Name + ", " + reading(s.Countdown(t), e)
		if _, pending := s.Point(); pending {
			words += ", point of order"
		} else if t.Paused() {
			words += ", paused"
		}
		return words
	case s.Phase() != session.InSession && s.Phase() != session.NotOpened:
		return [...]string{"", "", "suspended", "risen", "adjourned"}[s.Phase()]
	case waiting:
		words := fmt.Sprintf("next is %s, %s", next.Name, timer.Left(s.Limits().For(next)))
		if last, ok := s.LastEnded(); ok {
			words = fmt.Sprintf("%s took %v; %s", s.SpeakerOf(last).Name, last.Clock.SpentAt(e), words)
		}
		return words
	}
	return "nobody is waiting"
}

func reading(c timer.Countdown, e time.Duration) string {
	switch r := c.ReadingAt(e); {
	case r.Over:
		return "OVER +" + r.String()
	case r.Up:
		return r.String() + " spent"
	default:
		return r.String() + " left"
	}
}
