//go:build linux

package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"

	"rostrum/timer/journal"
	"rostrum/ui/cli/operator"
)

// aide keeps the debate at the console: gives the floor, ends statements, and does besides whatever a long day brings.
type aide struct {
	*operator.Operator
	*soak
	chance *rand.Rand
	grants int // so many statements were begun

	mu    sync.Mutex
	shown []shown
	clean bool // nothing has touched the clock of the statement since it began
}

// sit starts the program.
func (s *soak) sit() (*aide, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	a := &aide{soak: s, chance: rand.New(rand.NewPCG(s.seed, 1))}
	how := []string{filepath.Join(s.folder, "list.csv"), "--no-preflight"}
	if s.speed != 1 {
		how = []string{"rehearse", filepath.Join(s.folder, "list.csv"), "--speed", fmt.Sprint(s.speed), "--seed", "1"}
	}
	every := s.real(time.Minute) / 4
	a.Operator, err = operator.Sit(operator.Seat{
		Program: self, Args: append([]string{"-console", s.told(), every.String()}, append(how, "--log", s.log(), "--theme", "dark")...),
		Env:     []string{"HOME=" + s.folder, "PATH=/usr/bin:/bin"},
		Columns: 120, Rows: 40, Watch: a.look,
	})
	if err != nil {
		return nil, err
	}
	return a, a.See("give the floor", "saved")
}

// guarded is longer than a key that comes again is held back.
const guarded = 450 * time.Millisecond

// debate gives the floor again and again until it is time to end.
func (a *aide) debate(end time.Time) error {
	for turn := 0; time.Now().Before(end); turn++ {
		if err := a.statement(turn); err != nil {
			return fmt.Errorf("statement %d: %w", a.grants, err)
		}
	}
	return nil
}

func (a *aide) statement(turn int) error {
	if err := a.change("\r", "end the statement"); err != nil {
		return err
	}
	a.begins()
	speech := a.real(time.Duration(60+a.chance.IntN(170)) * time.Second)
	time.Sleep(max(speech/2, guarded))
	if err := a.besides(doings[turn%len(doings)]); err != nil {
		return err
	}
	time.Sleep(speech / 2)
	a.touched()
	if err := a.change("\r", "give the floor"); err != nil {
		return err
	}
	time.Sleep(max(a.real(time.Duration(10+a.chance.IntN(50))*time.Second), guarded))
	return nil
}

// change presses a key until the screen says what is to come of it: a key that came too soon was held back.
func (a *aide) change(key, want string) error {
	for range 5 {
		if err := a.Press(key); err != nil {
			return err
		}
		for range 40 {
			time.Sleep(25 * time.Millisecond)
			if strings.Contains(lastLine(a.Screen()), want) {
				return nil
			}
		}
	}
	return fmt.Errorf("no %q on\n%s", want, a.Screen())
}

func lastLine(screen string) string {
	lines := strings.Split(strings.TrimRight(screen, "\n "), "\n")
	return lines[len(lines)-1]
}

// doing is what is done in the middle of a statement: keys, one after another.
type doing struct {
	keys   []string
	resize bool
}

var doings = []doing{
	{keys: []string{" ", " "}},
	{keys: []string{"+", "-", "+", "u", "\x12"}},
	{},
	{keys: []string{"<", ">"}},
	{keys: []string{"o", "o"}},
	{keys: []string{"f", "f"}},
	{keys: []string{"h", "\x1b"}},
	{keys: []string{"?", "\x1b"}},
	{},
	{keys: []string{"F", "\x1b"}},
	{keys: []string{"n", "a remark", "\r"}},
	{resize: true},
	{keys: []string{"/", "br", "\x1b"}},
	{keys: []string{"end", "j", "J", "K", "\x1b"}},
	{},
	{keys: []string{"a", "Late speaker", "\r"}},
	{keys: []string{"p", "\x1b", "t", "\x1b", "U", "\x1b", ":", "\x1b"}},
	{},
}

func (a *aide) besides(d doing) error {
	if len(d.keys) > 0 || d.resize {
		a.touched()
	}
	for i, key := range d.keys {
		if i > 0 && d.keys[i-1] == key {
			time.Sleep(guarded)
		}
		if err := a.Press(key); err != nil {
			return err
		}
		time.Sleep(max(a.real(2*time.Second), 70*time.Millisecond)) // an escape is told from what begins with one by what follows
	}
	if d.resize {
		if err := a.Resize(80, 24); err != nil {
			return err
		}
		time.Sleep(300 * time.Millisecond)
		return a.Resize(120, 40)
	}
	return nil
}

// leave ends the program as a closed window does, and reads what it left.
func (a *aide) leave() (journal.Log, error) {
	if err := a.Signal(syscall.SIGTERM); err != nil {
		return journal.Log{}, err
	}
	status, err := a.Wait()
	if err != nil {
		return journal.Log{}, err
	}
	if status != 0 {
		return journal.Log{}, fmt.Errorf("it ended with status %d:\n%s", status, a.Screen())
	}
	return sound(a.soak.log())
}
