//go:build unix

package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"rostrum/timer"
	"rostrum/ui/console"
	"rostrum/ui/text"
)

func signalApp() *app {
	english, _ := text.For("en")
	return &app{Machine: Machine{Env: []string{"PATH=/usr/bin:/bin"}}, text: english}
}

func TestCommandOnSignalIsToldTheFacts(t *testing.T) {
	path := filepath.Join(t.TempDir(), "facts")
	at := time.Date(2023, 9, 5, 10, 4, 11, 250e6, time.FixedZone("EDT", -4*3600))
	err := signalApp().runOnSignal("env | grep ^ROSTRUM_ | sort >"+path, console.Signal{
		Signal: timer.SignalGrace, Speaker: "Côte d’Ivoire; rm -rf /", Turn: 7, Limit: 3 * time.Minute, Spent: 210 * time.Second,
		Over: 30 * time.Second, Meeting: "9418", Stamp: timer.Stamp{At: at},
	}, signalLimit)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	want := `ROSTRUM_AT=2023-09-05T10:04:11.250-04:00
ROSTRUM_LIMIT_S=180.000
ROSTRUM_MEETING=9418
ROSTRUM_OVER_S=30.000
ROSTRUM_SIGNAL=grace
ROSTRUM_SPEAKER=Côte d’Ivoire; rm -rf /
ROSTRUM_SPENT_S=210.000
ROSTRUM_TURN=7
`
	if string(got) != want {
		t.Errorf("told\n%s\nwant\n%s", got, want)
	}
}

func TestCommandOnSignalSaysWhyItFailed(t *testing.T) {
	for line, want := range map[string]string{
		"echo no lamp here >&2; exit 3": "exit status 3, no lamp here",
		"/no/such/program":              "exit status 127",
	} {
		if err := signalApp().runOnSignal(line, console.Signal{}, signalLimit); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q failed with %v, want %q", line, err, want)
		}
	}
}

func TestCommandOnSignalMayLeaveSomethingRunning(t *testing.T) {
	if err := signalApp().runOnSignal("sleep 2 & true", console.Signal{}, signalLimit); err != nil {
		t.Errorf("a command that left something running counts as failed: %v", err)
	}
}

func TestCommandOnSignalIsEndedWithAllThatItBegan(t *testing.T) {
	mark := filepath.Join(t.TempDir(), "late")
	err := signalApp().runOnSignal("(sleep 1; touch "+mark+") & sleep 60", console.Signal{}, 200*time.Millisecond)
	if err == nil || err.Error() != "stopped after 200ms" {
		t.Errorf("a command that hangs ends with %v", err)
	}
	time.Sleep(1200 * time.Millisecond)
	if _, err := os.Stat(mark); err == nil {
		t.Error("what the command began outlived it")
	}
}
