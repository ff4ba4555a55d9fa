//go:build linux

package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/journal"
	"rostrum/timer/session"
)

var (
	latin   = []string{"Albania", "Brazil", "Côte d'Ivoire", "Democratic Republic of the Congo", "Ecuador", "Viet Nam", "United Kingdom"}
	chinese = []string{"阿尔巴尼亚", "巴西", "科特迪瓦", "刚果民主共和国", "厄瓜多尔", "越南", "大不列颠及北爱尔兰联合王国"}
)

// list writes a list of so many entries and returns its path.
func (b *bench) list(n int, names []string) (string, error) {
	path := filepath.Join(b.folder, fmt.Sprintf("list-%d-%s.csv", n, names[0]))
	f, err := os.Create(path)
	if err != nil {
		return "", err
	}
	w := bufio.NewWriter(f)
	fmt.Fprintln(w, "name,category,person,title,language")
	for i := range n {
		fmt.Fprintf(w, "%s %d,%s,Person %d,Permanent Representative,en\n", names[i%len(names)], i+1, []string{"member", "non-member"}[i%2], i+1)
	}
	if err := w.Flush(); err != nil {
		return "", err
	}
	return path, f.Close()
}

// morning writes the log of a session in which so many were heard and one still speaks, with six records for each:
// pauses, corrections, changes of the limit. With 240 it takes twelve hours. It returns the log's path.
func (b *bench) morning(heard int) (string, error) {
	var list []speakers.Speaker
	for i := range heard + 10 {
		list = append(list, speakers.Speaker{Name: fmt.Sprintf("%s %d", latin[i%len(latin)], i+1), Category: speakers.NonMember})
	}
	name := time.Now().Format("150405.000000000") // of a session of its own: logs of one session are read to find which continues which
	at := timer.Stamp{At: time.Now().Add(-time.Duration(heard) * 3 * time.Minute)}
	meeting := session.NewMeeting(nil)
	var failed error
	do := func(after time.Duration, c session.Command) {
		at = at.Add(after)
		if _, err := meeting.Do(c, at); err != nil && failed == nil {
			failed = err
		}
	}
	do(0, session.OpenSession{With: session.SessionOpened{Kind: session.Live, Session: name, Limits: session.DefaultLimits()}})
	do(0, session.LoadList{Source: "list.csv", Speakers: list})
	for range heard {
		do(10*time.Second, session.GrantFloor{})
		do(30*time.Second, session.PauseStatement{})
		do(5*time.Second, session.ResumeStatement{})
		do(5*time.Second, session.CorrectStart{By: -time.Second})
		do(60*time.Second, session.ExtendLimit{By: 30 * time.Second})
		do(70*time.Second, session.EndStatement{})
	}
	do(10*time.Second, session.GrantFloor{})
	if failed != nil {
		return "", failed
	}
	path := filepath.Join(b.folder, name+"-morning.jsonl")
	return path, journal.WriteAll(path, meeting.Records())
}
