package intake

import (
	"errors"
	"math/rand/v2"
	"strings"
	"testing"
)

func TestBytesThatAreNoTextAreRefused(t *testing.T) {
	for seed := range uint64(20) {
		rnd := rand.New(rand.NewPCG(seed, 0))
		data := make([]byte, 3000)
		for i := range data {
			data[i] = byte(rnd.IntN(256))
		}
		var refusal *Refusal
		if _, err := ReadString(string(data), Options{}); !errors.As(err, &refusal) {
			t.Errorf("seed %d: random bytes were read as a list: %v", seed, err)
		}
	}
	hostile := "name\n" + strings.Repeat("\x1b[31mCuba of the long name\x1b[0m\n", 40)
	if r, err := ReadString(hostile, Options{}); err != nil || len(r.Speakers) != 40 {
		t.Errorf("names with escape sequences: %d entries, %v", len(r.Speakers), err)
	}
}
