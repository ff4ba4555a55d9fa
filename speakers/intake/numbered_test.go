package intake_test

import (
	"strings"
	"testing"

	"rostrum/speakers/intake"
)

// A number behind a state's name leaves the state to be found where the names are Chinese, and is part of a made-up name elsewhere.
func TestStatesWithANumberBehind(t *testing.T) {
	result, err := intake.Read(strings.NewReader("Name,Limit\n加纳 41,3:00\n巴西 42,3:00\n加納 43,3:00\nCôte d'Ivoire 44,3:00\n"), intake.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{"加纳", "巴西", "加納", "Côte d'Ivoire 44"} {
		if got := result.Speakers[i].Name; got != want {
			t.Errorf("row %d is %q, not %q", i+1, got, want)
		}
	}
}
