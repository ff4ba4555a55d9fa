//go:build unix

package cli

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"rostrum/ui/cli/operator"
)

// pastes sends a text as a terminal does that was asked for bracketed paste: with CR for the end of a line.
func (p person) pastes(text string, texts ...string) {
	p.t.Helper()
	time.Sleep(150 * time.Millisecond)
	p.press("\x1b[200~" + strings.ReplaceAll(text, "\n", "\r") + "\x1b[201~")
	p.sees(texts...)
}

const late = "1. H.E. Mr. Ali Bongo (Gabon)\n2. Norway (on behalf of the Nordic countries)\n3. China\n4. 南非\n"

// A list that is pasted while somebody speaks is shown, added, taken back and added again; it outlives a kill.
func TestAListIsPasted(t *testing.T) {
	t.Parallel()
	r := enter(t)
	p := r.sit(r.file("list.csv", tenSpeakers), "--log", r.log, "--no-preflight")
	p.sees("NEXT", "saved")
	p.presses("\r", "SPEAKING", "saved")
	steadyHand()
	p.pastes(late, "PASTED", "4 entries: 3 new, 1 on the list", "on list, 3", "SPEAKING")
	p.presses("\x1b", "SPEAKERS")
	p.pastes(late, "enter adds 3 at the end of the list.")
	p.presses("\r", "Gabon and 2 more added", "saved", "SPEAKERS")
	steadyHand()
	p.presses("u", "undone: Gabon and 2 more added", "saved")
	p.presses("\x12", "redone: Gabon and 2 more added", "saved")
	p.presses("a", "ADD A SPEAKER")
	p.pastes("Togo", "Togo")
	p.presses("\r", "Togo added", "saved")
	if err := p.Kill(); err != nil {
		t.Fatal(err)
	}
	again := r.sit("resume", r.log)
	again.sees("SPEAKING", "resumed", "saved")
	again.presses("/", "FIND")
	again.press("Gab")
	again.sees("Gabon")
	again.presses("\x1b", "SPEAKERS")
	again.presses("\r", "ended", "saved")
	again.leaves()
	r.does("verify", r.log)
	log := string(must(os.ReadFile(r.log)))
	for _, want := range []string{
		`"event":"speakers_added","data":{"speakers":[{"id":"s12","name":"Gabon","person":"Ali Bongo"`,
		`"on_behalf_of":"the Nordic countries"`, `"name":"南非"`, `],"place":11}`,
	} {
		if !strings.Contains(log, want) {
			t.Errorf("the log does not hold %s:\n%s", want, log)
		}
	}
	csv := r.does("export", r.log)
	for _, want := range []string{"12,Gabon,GAB,", "13,Norway,NOR,", "14,南非,ZAF,", "15,Togo,"} {
		if !strings.Contains(csv, want) {
			t.Errorf("the export does not hold %q:\n%s", want, csv)
		}
	}
}

// On the built-in example a paste is the list; its size is bounded, and what is too large is refused while the clock runs on.
func TestWhatIsPastedTakesThePlaceOfTheExample(t *testing.T) {
	t.Parallel()
	r := enter(t)
	p := r.sitAt(operator.Seat{Args: []string{"--log", r.log}, Columns: 120, Rows: 40})
	p.sees("BEFORE THE GAVEL", "paste your list")
	var names strings.Builder
	for i := range 700 { // more than is read at once, of characters of three bytes
		fmt.Fprintf(&names, "远岛%d号\n", i)
	}
	p.pastes(names.String(), "700 entries: 700 new", "enter takes 700 entries as the list")
	p.presses("\x1b[F", "远岛699号")
	p.presses("\r", "pasted list, 700 entries", "saved")
	steadyHand()
	p.presses("\r", "SPEAKING", "远岛0号", "saved")
	steadyHand()
	p.pastes(strings.Repeat("x", maxPaste/4)+"\n"+strings.Repeat(strings.Repeat("y", 1<<20)+"\n", 13), "Nothing was taken: larger than 16 MiB")
	p.presses("\x1b", "SPEAKERS")
	p.presses(" ", "PAUSED", "saved")
	p.press("q")
	p.press("y")
	p.ends(0)
	log := string(must(os.ReadFile(r.log)))
	if n := strings.Count(log, "远岛"); n != 701 || !strings.Contains(log, `"source":"pasted","from":"pasted"`) || !strings.Contains(log, `"source":"example","from":"example"`) || strings.Contains(log, "\ufffd") {
		t.Errorf("the log names %d delegations", n)
	}
}

// Where the terminal is not known to say which keys are a paste, nobody is invited to paste.
func TestNobodyIsInvitedToPasteAsKeys(t *testing.T) {
	t.Parallel()
	r := enter(t)
	p := r.sitAt(operator.Seat{Args: []string{"--log", r.log}, Env: []string{"TERM_PROGRAM=Apple_Terminal"}, Columns: 120, Rows: 40})
	p.sees("BEFORE THE GAVEL", "for your list run: rostrum LIST", "saved")
	time.Sleep(time.Second)
	if screen := p.Screen(); strings.Contains(screen, "paste your list") {
		t.Errorf("it invites to paste:\n%s", screen)
	}
	p.press("q")
	p.ends(0)
}

// What is kept of columns and cannot be used is said, not passed over.
func TestWhatStandsInTheWayOfKeptColumns(t *testing.T) {
	t.Parallel()
	r := enter(t)
	home := t.TempDir()
	kept := filepath.Join(home, "rostrum", "columns.toml")
	if err := os.MkdirAll(filepath.Dir(kept), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(kept, []byte("fields = [\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	p := r.sitAt(operator.Seat{
		Args: []string{r.file("list.csv", tenSpeakers), "--log", r.log, "--no-preflight"}, Env: []string{"XDG_CONFIG_HOME=" + home}, Columns: 120, Rows: 40,
	})
	p.sees("NEXT", "saved")
	time.Sleep(time.Second)
	p.presses("\x1b[B", "SPEAKERS") // what was said at the start of the same is answered
	p.presses("\x1b", "SPEAKERS")
	p.pastes("name\tlimit\nTogo\t3m\nMali\t3m\n", "PASTED", "list read without what was kept")
	p.presses("\x1b", "SPEAKERS")
	p.leaves()
}

// Read out, the terminal is asked for pastes too: what is pasted must not be taken for keys.
func TestAListIsPastedIntoLines(t *testing.T) {
	t.Parallel()
	r := enter(t)
	p := r.sitAt(operator.Seat{Args: []string{r.file("list.csv", tenSpeakers), "--log", r.log, "--plain", "--no-preflight"}, Columns: 120, Rows: 60})
	p.sees("Next: Albania")
	if !bytes.Contains(p.Raw(), []byte(ansi.SetModeBracketedPaste)) {
		t.Error("the terminal is not asked to mark what is pasted")
	}
	p.pastes(late, "4 entries: 3 new, 1 on the list", "enter adds 3 at the end of the list.")
	p.presses("\r", "Gabon and 2 more added")
	p.leaves()
}
