//go:build unix

// Command countdown holds what the built program shows against the machine's own clock: it runs the program in a
// pseudo-terminal, reads the screen as it changes, and says for each shown second how far from its instant it turned.
// The first half counts down to the limit, the second up from it.
//
//	go run ./docs/bench/countdown -minutes 10 -load
//
// The instant at which the statement began is taken from the session log; from there on the machine's monotonic clock is read.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"sync"
	"time"

	"rostrum/ui/cli/operator"
)

func main() {
	minutes := flag.Float64("minutes", 2, "how long to measure")
	load := flag.Bool("load", false, "keep two processors busy meanwhile")
	flag.Parse()
	if err := measure(time.Duration(*minutes*float64(time.Minute)).Round(2*time.Second), *load); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// turned is one change of the shown second: what is shown, as seconds since the limit, and when it came.
type turned struct {
	second int
	at     time.Time
}

// clock reads the countdown of a screen that is too small for anything else: m:ss before the limit, OVER +m:ss after it.
var clock = regexp.MustCompile(`(OVER \+)?(\d+):(\d\d) ?(SPEAKING|LAST)?`)

// secondOf returns the shown second; what is left is negative.
func secondOf(screen string) (int, bool) {
	m := clock.FindStringSubmatch(screen)
	if m == nil || m[1] == "" && m[4] == "" {
		return 0, false
	}
	minutes, _ := strconv.Atoi(m[2])
	seconds, _ := strconv.Atoi(m[3])
	if m[1] == "" {
		return -60*minutes - seconds, true
	}
	return 60*minutes + seconds, true
}

func measure(length time.Duration, load bool) error {
	folder, err := os.MkdirTemp("", "rostrum-countdown-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	program, log := filepath.Join(folder, "rostrum"), filepath.Join(folder, "log.jsonl")
	if out, err := exec.Command("go", "build", "-o", program, "rostrum").CombinedOutput(); err != nil {
		return fmt.Errorf("%w\n%s", err, out)
	}
	limit := length / 2
	seen := &record{}
	o, err := operator.Sit(operator.Seat{
		Program: program, Args: []string{"--limit", limit.String(), "--log", log}, Env: []string{"HOME=" + folder},
		Folder: folder, Columns: 38, Rows: 11, Watch: seen.watch,
	})
	if err != nil {
		return err
	}
	defer o.Leave()
	if err := o.See("WAITING"); err != nil {
		return err
	}
	if err := o.Press("\r"); err != nil {
		return err
	}
	if err := o.See("SPEAKING"); err != nil {
		return err
	}
	time.Sleep(time.Second) // the record is on the disk
	began, err := grantedAt(log)
	if err != nil {
		return err
	}
	if load {
		defer busy(2)()
	}
	own := make(chan []time.Duration, 1)
	go func() { own <- idle(int((length - 2*time.Second) / time.Second)) }()
	time.Sleep(length - 2*time.Second)
	report(seen.all(), began.Add(limit), length, load)
	say("a sleeper that does nothing else, beside it", <-own)
	return nil
}

// idle sleeps n times for a second and returns by how much it woke late each time: what the machine itself cannot do better.
func idle(n int) []time.Duration {
	began, late := time.Now(), []time.Duration(nil)
	for i := range n {
		due := began.Add(time.Duration(i+1) * time.Second)
		time.Sleep(time.Until(due))
		late = append(late, time.Since(due))
	}
	return late
}

// record keeps each change of the shown second.
type record struct {
	mu    sync.Mutex
	turns []turned
}

func (r *record) watch(screen string) {
	now := time.Now()
	second, ok := secondOf(screen)
	r.mu.Lock()
	defer r.mu.Unlock()
	if n := len(r.turns); ok && (n == 0 || r.turns[n-1].second != second) {
		r.turns = append(r.turns, turned{second, now})
	}
}

func (r *record) all() []turned {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.turns)
}

// grantedAt reads from the log when the statement began.
func grantedAt(path string) (time.Time, error) {
	f, err := os.Open(path)
	if err != nil {
		return time.Time{}, err
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var l struct {
			At    time.Time `json:"at"`
			Event string    `json:"event"`
		}
		if err := json.Unmarshal(lines.Bytes(), &l); err == nil && l.Event == "floor_granted" {
			now := time.Now() // carries the monotonic reading on from here
			return now.Add(l.At.Sub(now.Round(0))), nil
		}
	}
	return time.Time{}, fmt.Errorf("%s: no statement began", path)
}

// busy keeps n processors at work until it is told to stop.
func busy(n int) (stop func()) {
	var all []*exec.Cmd
	for range n {
		cmd := exec.Command("sh", "-c", "while :; do :; done")
		if cmd.Start() == nil {
			all = append(all, cmd)
		}
	}
	return func() {
		for _, cmd := range all {
			_ = cmd.Process.Kill()
			_ = cmd.Wait()
		}
	}
}

// report compares each turn with its instant: 0:05 is due when five seconds are left, +0:05 five seconds after the limit.
func report(turns []turned, limit time.Time, length time.Duration, load bool) {
	var off []time.Duration
	for _, t := range turns[1:] { // the first is the key's
		off = append(off, t.at.Sub(limit.Add(time.Duration(t.second)*time.Second)))
	}
	quarter := max(len(off)/4, 1)
	drift := median(off[len(off)-quarter:]) - median(off[:quarter])
	say(fmt.Sprintf("%v, load %v: %d of %d seconds shown; off the machine's clock", length, load, len(off)+1, int(length/time.Second)), off)
	fmt.Printf("drift, last quarter against first: %v\n", drift.Round(10*time.Microsecond))
}

func say(what string, off []time.Duration) {
	sorted := slices.Clone(off)
	slices.Sort(sorted)
	past := 0
	for _, d := range sorted {
		if d.Abs() > 50*time.Millisecond {
			past++
		}
	}
	ms := func(d time.Duration) string { return fmt.Sprintf("%.1f ms", float64(d.Microseconds())/1000) }
	fmt.Printf("%s: median %s, p99 %s, from %s to %s, %d by more than 50 ms\n",
		what, ms(median(sorted)), ms(sorted[len(sorted)*99/100]), ms(sorted[0]), ms(sorted[len(sorted)-1]), past)
}

func median(d []time.Duration) time.Duration {
	sorted := slices.Clone(d)
	slices.Sort(sorted)
	return sorted[len(sorted)/2]
}
