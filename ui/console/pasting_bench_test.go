package console

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"rostrum/speakers"
	"rostrum/speakers/intake"
	"rostrum/timer/session"
)

const (
	lateNames   = "Late sign-ups:\r1. H.E. Mr. Ali Bongo (Gabon)\r2. Norway\r3. China\r4. Ms. Joyini (South Africa)\r5. Lichtenstein\r"
	chineseLate = "非安理会成员\r1、挪威（代表北欧国家发言）\r2、中国\r3、列支敦士登\r4、新加坡\r"
	pastedTable = "name\tlimit\tperson\tDesk\rNorway\t3m\tMs. A\t1\rGabon\t5m\tMr. B\t2\r"
	guessedText = "Redner;Land;Redezeit;Bemerkung\rMs A. Juul;Norway;3 min;x\rMr B. Zhang;Peru;5 min;\rMs C. Nyhus;Gabon;3 min;Gruppe\r"
	otherwise   = "name,person,note\rNorway,Ms. Juul,\rChina,Mr. Geng Shuang,after 3 pm\rFrance,,\rLichtenstein,,\r"
	hostileText = "name,person\r\x1b]0;owned\a\x1b[2JNor\u202eway,\x1b[31mA\r\"two\rlines\",B\x07\r"
)

// manyNames is a list longer than any screen.
func manyNames() string {
	var b strings.Builder
	b.WriteString("name,category\n")
	for i := range 150 {
		fmt.Fprintf(&b, "Delegation %d,non-member\n", i+1)
	}
	return b.String()
}

// readAsPasted is what package cli provides.
func readAsPasted(b *bench) func(string, *intake.Layout) Pasted {
	return func(text string, l *intake.Layout) Pasted {
		options := intake.Options{Year: 2023}
		if l != nil {
			options.Layout = func(intake.Sample) (intake.Layout, bool) { return *l, true }
		}
		list, err := intake.ReadString(text, options)
		if refusal := (*intake.Refusal)(nil); errors.As(err, &refusal) {
			problem, _ := b.m.config.Text.Intake.Refusal(refusal)
			return Pasted{Problem: problem, Hint: b.m.config.Text.Pasting.Accepted}
		}
		return Pasted{Result: list}
	}
}

func pastingBench(t *testing.T, lang string, list []speakers.Speaker) *bench {
	t.Helper()
	b := newBench(t, lang, list)
	b.m.config.Pasting = &Pasting{Read: readAsPasted(b)}
	return b
}

// paste pastes a text, and runs what Update returns until it is read.
func (b *bench) paste(text string) {
	b.t.Helper()
	b.follow(b.update(tea.PasteMsg{Content: text}))
}

// update gives the console one message, and returns its effect.
func (b *bench) update(msg tea.Msg) tea.Cmd {
	_, effect := b.m.Update(msg)
	return effect
}

// follow runs the readings in an effect, and those that come of them.
func (b *bench) follow(effect tea.Cmd) {
	b.t.Helper()
	for b.reading() {
		effect = b.update(b.readingIn(effect))
	}
}

// reading says whether the console waits for a reading of its own.
func (b *bench) reading() bool {
	if c, open := b.m.screen.(*mapping); open && c.busy {
		return true
	}
	return b.m.reading.busy
}

// readingIn runs all that is in an effect and returns what was read. Alarms, which wait, are left to themselves.
func (b *bench) readingIn(effect tea.Cmd) tea.Msg {
	b.t.Helper()
	read := make(chan tea.Msg, 1)
	var run func(tea.Cmd)
	run = func(effect tea.Cmd) {
		if effect == nil {
			return
		}
		go func() {
			switch msg := effect().(type) {
			case tea.BatchMsg:
				for _, e := range msg {
					run(e)
				}
			case pastedRead, columnsRead:
				read <- msg
			}
		}()
	}
	run(effect)
	select {
	case msg := <-read:
		return msg
	case <-time.After(20 * time.Second):
		b.t.Fatal("a reading is under way, and no effect that was returned reads")
		return nil
	}
}

func (b *bench) namesOf() string {
	var all []string
	for _, sp := range b.m.meeting.State().List().All() {
		all = append(all, sp.Name)
	}
	return strings.Join(all, ", ")
}

// example puts the built-in list before the bench.
func example(b *bench) {
	b.m.do(session.LoadList{Source: "example", From: session.FromExample, Speakers: debate()})
	b.wait(10 * time.Second)
}
