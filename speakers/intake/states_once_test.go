package intake

import (
	"slices"
	"testing"
)

// Which states a statement covers may be said twice, by name and by code: each counts once.
func TestCoveredStatesCountOnce(t *testing.T) {
	r, err := read([]byte(`[{"delegation":"Norway","on_behalf_of":"Finland, Iceland, Norway and Sweden","states_covered":["FI","ISL","NO","Suède","Greenland"]}]`), Options{})
	if err != nil || len(r.Speakers) != 1 {
		t.Fatal(err, r.Speakers)
	}
	want := []string{"Finland", "Iceland", "Norway", "Sweden", "Greenland"}
	if got := r.Speakers[0].States; !slices.Equal(got, want) {
		t.Errorf("covers %q, want %q", got, want)
	}
}
