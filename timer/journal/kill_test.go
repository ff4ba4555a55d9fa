package journal

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"rostrum/timer/session"
)

const heldVariable = "ROSTRUM_TEST_HOLD"

// TestMain plays the program that holds a log, where it is asked to.
func TestMain(m *testing.M) {
	if path := os.Getenv(heldVariable); path != "" {
		w, _, _, err := Open(path, session.Live)
		if err != nil {
			os.Exit(1)
		}
		println("held")
		for w.Err() == nil {
			time.Sleep(time.Hour) // until killed
		}
	}
	os.Exit(m.Run())
}

func TestTheLockEndsWithAKilledProgram(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.jsonl")
	if err := WriteAll(path, newMeeting(t, 2).Records()); err != nil {
		t.Fatal(err)
	}
	other := exec.Command(os.Args[0])
	other.Env = append(os.Environ(), heldVariable+"="+path)
	says := must(other.StderrPipe())(t)
	if err := other.Start(); err != nil {
		t.Fatal(err)
	}
	if !bufio.NewScanner(says).Scan() {
		t.Fatal("the other program did not open the log")
	}
	_, _, _, err := Open(path, session.Live)
	if used := fails[*InUseError](t, err); used.Holder.Process != other.Process.Pid {
		t.Errorf("held by %+v, want process %d", used.Holder, other.Process.Pid)
	}
	other.Process.Kill()
	other.Wait()
	w, _, _, err := Open(path, session.Live)
	if err != nil {
		t.Fatalf("after the kill: %v", err)
	}
	w.Close()
}
