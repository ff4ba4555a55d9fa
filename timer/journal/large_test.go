package journal

import (
	"bytes"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

var largeFlips = flag.Int("large.flips", 60, "how many random bits are flipped in a log of 10,000 records, and at how many bytes it is cut")

const large = 10_000

// harm is something that befell a large log, the first line at which it must be noticed, and what a repair loses of it.
type harm struct {
	name  string
	do    func(lines [][]byte) [][]byte
	line  int
	kind  DamageKind
	lost  []int
	first bool // no line but that is damaged
}

// at is the line that most of it befalls.
const at = 7_000

func harms() []harm {
	cut := func(from, to int) func([][]byte) [][]byte { // lines from..to-1, counted from 1
		return func(l [][]byte) [][]byte { return slices.Delete(l, from-1, to-1) }
	}
	insert := func(n int, what ...string) func([][]byte) [][]byte {
		return func(l [][]byte) [][]byte {
			for i, w := range what {
				l = slices.Insert(l, n-1+i, []byte(w))
			}
			return l
		}
	}
	return []harm{
		{"two neighbours are swapped", func(l [][]byte) [][]byte { return swapped(l, at, at+1) }, at, LinesMissing, nil, false},
		{"two lines far apart are swapped", func(l [][]byte) [][]byte { return swapped(l, 40, at) }, 40, LinesMissing, nil, false},
		{"two halves are swapped", func(l [][]byte) [][]byte { return slices.Concat(l[:2], l[at:], l[2:at]) }, 3, LinesMissing, nil, false},
		{"one line is removed", cut(at, at+1), at, LinesMissing, []int{at, at + 1}, true},
		{"a thousand lines are removed", cut(at, at+1000), at, LinesMissing, numbers(at, at+1001), true},
		{"the second half is turned round", func(l [][]byte) [][]byte { slices.Reverse(l[at:]); return l }, at + 1, LinesMissing, nil, false},
		{"one line is doubled", func(l [][]byte) [][]byte { return slices.Insert(l, at, l[at-1]) }, at + 1, LineDoubled, nil, true},
		{"a thousand lines are doubled", func(l [][]byte) [][]byte { return slices.Insert(l, at, slices.Clone(l[at-1000:at])...) }, at + 1, LineDoubled, nil, false},
		{"the log stands twice", func(l [][]byte) [][]byte { return slices.Concat(l, l) }, large + 1, LineDoubled, nil, false},
		{"another program appended a line", insert(large+1, "Sep  5 10:00:00 host app[1]: started\n"), large + 1, NotJSON, nil, true},
		{"another program appended JSON", insert(large+1, `{"level":"info","seq":"x"}`+"\n", "{}\n"), large + 1, NotARecord, nil, false},
		{"another program wrote into the middle", insert(at, "hello\n"), at, NotJSON, nil, true},
		{"an editor ended a line otherwise", func(l [][]byte) [][]byte {
			l[at-1] = append(bytes.Clone(l[at-1][:len(l[at-1])-1]), "\r\n"...)
			return l
		}, at, ChecksumDiffers, nil, false},
		{"a transfer ended all lines otherwise", func(l [][]byte) [][]byte {
			for i := range l {
				l[i] = append(bytes.Clone(l[i][:len(l[i])-1]), "\r\n"...)
			}
			return l
		}, 1, ChecksumDiffers, nil, false},
		{"an editor took a line break away", func(l [][]byte) [][]byte {
			l[at-1] = l[at-1][:len(l[at-1])-1]
			return l
		}, at, NotJSON, nil, false},
		{"a number was changed", func(l [][]byte) [][]byte {
			l[at-1] = bytes.Replace(l[at-1], []byte(`"turn":`), []byte(`"turn":1`), 1)
			return l
		}, at, ChecksumDiffers, []int{at}, true},
	}
}

func numbers(from, to int) (all []int) {
	for n := from; n < to; n++ {
		all = append(all, n)
	}
	return all
}

// Whatever befalls a large log, it is noticed, the line is named, what stands before can be read, and a repair saves all that is
// certain.
func TestDamageInALargeLog(t *testing.T) {
	t.Parallel()
	whole := longLog(t, large)
	records := read(t, whole).Records
	for _, h := range harms() {
		t.Run(h.name, func(t *testing.T) {
			lines := bytes.SplitAfter(whole, []byte("\n"))
			bad := bytes.Join(h.do(lines[:large:large]), nil)
			log := read(t, bad)
			if firstWrong(log) != h.line || log.Damage[0].Kind != h.kind || h.first && log.Damaged != 1 {
				t.Fatalf("named %+v of %d, want line %d, %s", log.Damage[:min(3, len(log.Damage))], log.Damaged, h.line, h.kind)
			}
			if len(log.Records) != h.line-1 {
				t.Errorf("%d records before line %d", len(log.Records), h.line)
			}
			sameRecords(t, log.Records, records[:h.line-1])
			from := filepath.Join(t.TempDir(), "bad.jsonl")
			if err := os.WriteFile(from, bad, 0o600); err != nil {
				t.Fatal(err)
			}
			r, err := Repair(from, from+".new.jsonl")
			if err != nil || !slices.Equal(r.Lost, h.lost) || r.Records != large {
				t.Fatalf("Repair: %v, %d records, lost %v; want lost %v", err, r.Records, r.Lost, h.lost)
			}
			saved := must(ReadFile(from + ".new.jsonl"))(t)
			for _, seq := range append([]int{1}, h.lost...) { // the first says what the log was made from
				saved.Records[seq-1] = records[seq-1]
			}
			sameRecords(t, saved.Records, records)
		})
	}
}

// At random places of a large log one bit is flipped, and the log is cut.
func TestFlipsAndCutsInALargeLog(t *testing.T) {
	t.Parallel()
	good := longLog(t, large)
	ends := endsOf(good)
	chance := rand.New(rand.NewPCG(11, 11))
	bad := bytes.Clone(good)
	for range *largeFlips {
		byteAt, bit := chance.IntN(len(good)), chance.IntN(8)
		line, _ := slices.BinarySearch(ends, byteAt+1)
		bad[byteAt] ^= 1 << bit
		wrong(t, bad, line, fmt.Sprintf("bit %d of byte %d", bit, byteAt))
		bad[byteAt] ^= 1 << bit
		cut := chance.IntN(len(good))
		line, exact := slices.BinarySearch(ends, cut)
		if exact || cut == 0 {
			continue // a log that ends with a line is whole
		}
		wrong(t, good[:cut], line, fmt.Sprintf("cut at byte %d", cut))
	}
}

// wrong wants a log to be sound up to a line and the next to be named.
func wrong(t *testing.T, bad []byte, sound int, what string) {
	t.Helper()
	log, err := Read(bytes.NewReader(bad))
	if ended := log.Torn != nil && log.Torn.Whole; err != nil || firstWrong(log) != sound+1 || len(log.Records) != sound && !ended {
		t.Fatalf("%s of line %d: %v, named line %d, %d records", what, sound+1, err, firstWrong(log), len(log.Records))
	}
}
