package forecast

import (
	"flag"
	"fmt"
	"math"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
)

var debates = flag.Int("debates", 300, "of each family in the whole back-test")

var tables = flag.Bool("tables", false, "run the whole back-test and print its tables")

// sets are the families of the back-test, by what was known of them when the method was set.
var sets = []struct {
	name     string
	families []family
}{
	{"The first ten", families},
	{"Four that were written later", later},
	{"Twelve of an outside hand", families2},
	{"Eight that were written last", families3},
	{"Debates in which nothing happens, or one thing", plain},
	{"Ten of members and others", families4},
}

// score is how good the forecasts of some trials were.
type score struct {
	n, held     int
	errs, naive []float64 // of the time still needed, as a share of it
	signed      []float64 // positive: forecast too long
	knew        int       // in the oracle's range
	oracle      []float64 // its errors
	wider       []float64 // our range against the oracle's
	pit         [10]int   // in which tenth of our paths the truth was
}

func (s *score) add(t trial) {
	s.n++
	if t.within() {
		s.held++
	}
	s.signed = append(s.signed, float64(t.forecast.Left.Mid-t.truth)/float64(t.truth))
	s.errs = append(s.errs, math.Abs(float64(t.forecast.Left.Mid-t.truth))/float64(t.truth))
	s.naive = append(s.naive, math.Abs(float64(t.naive-t.truth))/float64(t.truth))
	s.pit[min(int(10*share(t.paths, t.truth.Seconds())), 9)]++
	if t.oracle != nil {
		s.compare(t)
	}
}

func (s *score) compare(t trial) {
	truth := t.truth.Seconds()
	low, mid, high := quantile(t.oracle, 0.1), quantile(t.oracle, 0.5), quantile(t.oracle, 0.9)
	if low <= truth && truth <= high {
		s.knew++
	}
	s.oracle = append(s.oracle, math.Abs(mid-truth)/truth)
	s.wider = append(s.wider, (t.forecast.Left.High-t.forecast.Left.Low).Seconds()/max(high-low, 1))
}

func (s *score) share() float64 { return float64(s.held) / float64(s.n) }

func (s *score) row() string {
	return fmt.Sprintf("| %d | %.0f %% | %.1f %% | %.1f %% | %+.1f %% | %.1f %% | %.0f %% | %.1f |", s.n, 100*s.share(), 100*median(s.errs),
		100*median(s.naive), 100*median(s.signed), 100*median(s.oracle), 100*float64(s.knew)/float64(s.n), median(s.wider))
}

func median(x []float64) float64 {
	x = slices.Clone(x)
	slices.Sort(x)
	return quantile(x, 0.5)
}

func backtest(families []family, each int, withOracle bool) (byStage, byBoth map[string]*score) {
	byStage, byBoth = map[string]*score{}, map[string]*score{}
	at := func(m map[string]*score, key string) *score {
		if m[key] == nil {
			m[key] = &score{}
		}
		return m[key]
	}
	for i, f := range families {
		for _, trials := range playAll(f, uint64(1000*i), each, withOracle) {
			for _, t := range trials {
				at(byStage, t.stage).add(t)
				at(byBoth, t.family+"|"+t.stage).add(t)
			}
		}
	}
	return byStage, byBoth
}

// playAll plays debates of a family, on as many cores as there are.
func playAll(f family, seed uint64, each int, withOracle bool) [][]trial {
	all := make([][]trial, each)
	var wait sync.WaitGroup
	for core := range runtime.NumCPU() {
		wait.Go(func() {
			for n := core; n < each; n += runtime.NumCPU() {
				all[n] = f.play(seed + uint64(n))
				for k := range all[n] {
					if withOracle {
						all[n][k].oracle = f.oracle(seed+uint64(n), k)
					}
				}
			}
		})
	}
	wait.Wait()
	return all
}

// The range holds the truth in about eight cases of ten at every stage, and at half of the list the middle is less
// than half as far off as the naive forecast, on debates that the method was not made from.
func TestBackTest(t *testing.T) {
	if *tables {
		printSets(*debates)
		return
	}
	each := 20
	if testing.Short() {
		each = 8
	}
	byStage, _ := backtest(families, each, false)
	for _, stage := range stages {
		key := fmt.Sprintf("%.0f %%", 100*stage)
		s := byStage[key]
		if s.share() < 0.70 || s.share() > 0.92 {
			t.Errorf("at %s of the list the range holds the truth in %.0f of 100 cases", key, 100*s.share())
		}
		if stage == 0.5 && median(s.errs) > median(s.naive)/2 {
			t.Errorf("at %s of the list: median error %.3f, naive %.3f", key, median(s.errs), median(s.naive))
		}
	}
}

func printSets(each int) {
	for _, s := range sets {
		byStage, byBoth := backtest(s.families, each, true)
		fmt.Printf("### %s\n\n", s.name)
		printTables(s.families, byStage, byBoth)
		fmt.Println()
	}
}

func printTables(families []family, byStage, byBoth map[string]*score) {
	fmt.Print("| heard | forecasts | in the range | median error | naive | leaning | oracle's error | in its range | our width |\n|---|---|---|---|---|---|---|---|---|\n")
	for _, stage := range stages {
		key := fmt.Sprintf("%.0f %%", 100*stage)
		fmt.Println("| " + key + " " + byStage[key].row())
	}
	for _, stage := range stages {
		key := fmt.Sprintf("%.0f %%", 100*stage)
		fmt.Println("tenths of the paths at", key, byStage[key].pit)
	}
	fmt.Print("\nBy family: in the range, median error and leaning at 0, 25, 50 and 75 %; naive at half\n\n")
	fmt.Print("| family | in the range, % | median error, % | leaning, % | naive, % | oracle, % | width |\n|---|---|---|---|---|---|---|\n")
	for _, f := range families {
		var held, errs, leaning, knew, wider []string
		naive := 0.0
		for _, stage := range stages {
			s := byBoth[fmt.Sprintf("%s|%.0f %%", f.name, 100*stage)]
			held = append(held, fmt.Sprintf("%.0f", 100*s.share()))
			errs = append(errs, fmt.Sprintf("%.0f", 100*median(s.errs)))
			leaning = append(leaning, fmt.Sprintf("%+.0f", 100*median(s.signed)))
			knew = append(knew, fmt.Sprintf("%.0f", 100*median(s.oracle)))
			wider = append(wider, fmt.Sprintf("%.1f", median(s.wider)))
			if stage == 0.5 {
				naive = 100 * median(s.naive)
			}
		}
		fmt.Printf("| %s | %s | %s | %s | %.0f | %s | %s |\n", f.name, strings.Join(held, " "), strings.Join(errs, " "), strings.Join(leaning, " "),
			naive, strings.Join(knew, " "), strings.Join(wider, " "))
	}
}
