package keys

import (
	"reflect"
	"testing"

	"rostrum/ui/text"
)

func TestNoKeyHasTwoMeaningsOnOneScreen(t *testing.T) {
	for _, screen := range Screens() {
		meaning := map[string]Act{}
		for _, b := range Table() {
			if b.On&screen == 0 {
				continue
			}
			for _, k := range b.Keys {
				if other, taken := meaning[k]; taken && other != b.Act {
					t.Errorf("screen %b: %q means both act %d and act %d", screen, k, other, b.Act)
				}
				meaning[k] = b.Act
			}
		}
	}
}

func TestEveryBindingIsWhole(t *testing.T) {
	english, _ := text.For("en")
	for _, b := range Table() {
		if b.Act == None || len(b.Keys) == 0 || b.On == 0 {
			t.Errorf("act %d is bound to %q on screens %b", b.Act, b.Keys, b.On)
		}
		if b.Text == nil || reflect.ValueOf(b.Text(english.Keys)).IsZero() {
			t.Errorf("%q says nothing of itself", b.Keys)
		}
	}
}

func TestTheContractsKeys(t *testing.T) {
	for key, want := range map[string]Act{
		"enter": GiveOrEnd, "space": Pause, "u": Undo, "ctrl+r": Redo, "+": MoreTime, "-": LessTime,
		"<": Earlier, ">": Later, "e": Export, "?": Help, "q": Quit, "f": BigBoard,
	} {
		if got := Find(Floor, key); got != want {
			t.Errorf("%q asks for act %d, want %d", key, got, want)
		}
	}
}

// The shell is to be had from wherever the operator is.
func TestEveryScreenCanBeLeftForTheShell(t *testing.T) {
	for _, screen := range Screens() {
		if Find(screen, "ctrl+z") != Sleep {
			t.Errorf("screen %b: ctrl+z does not leave for the shell", screen)
		}
	}
}
