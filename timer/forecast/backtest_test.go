package forecast

import (
	"flag"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
)

var debates = flag.Int("debates", 300, "of each family in the whole back-test")

var tables = flag.Bool("tables", false, "run the whole back-test and print its tables")

// score is how good the forecasts of some trials were.
type score struct {
	n, held     int
	errs, naive []float64 // of the time still needed, as a share of it
	signed      []float64 // positive: forecast too long
}

func (s *score) add(t trial) {
	s.n++
	if t.within() {
		s.held++
	}
	s.signed = append(s.signed, float64(t.forecast.Left.Mid-t.truth)/float64(t.truth))
	s.errs = append(s.errs, math.Abs(float64(t.forecast.Left.Mid-t.truth))/float64(t.truth))
	s.naive = append(s.naive, math.Abs(float64(t.naive-t.truth))/float64(t.truth))
}

func (s *score) row() string {
	return fmt.Sprintf("| %d | %.0f %% | %.1f %% | %.1f %% | %+.1f %% |", s.n, 100*float64(s.held)/float64(s.n), 100*median(s.errs), 100*median(s.naive), 100*median(s.signed))
}

func median(x []float64) float64 {
	x = slices.Clone(x)
	slices.Sort(x)
	return quantile(x, 0.5)
}

func backtest(families []family, each int) (byStage, byBoth map[string]*score) {
	byStage, byBoth = map[string]*score{}, map[string]*score{}
	at := func(m map[string]*score, key string) *score {
		if m[key] == nil {
			m[key] = &score{}
		}
		return m[key]
	}
	for i, f := range families {
		for n := range each {
			for _, t := range f.play(uint64(1000*i + n)) {
				at(byStage, t.stage).add(t)
				at(byBoth, t.family+"|"+t.stage).add(t)
			}
		}
	}
	return byStage, byBoth
}

// The range holds the truth in about eight cases of ten at every stage, and at half of the list the middle is less
// than half as far off as the naive forecast, on debates that the method was not made from.
func TestBackTest(t *testing.T) {
	each := 25
	if testing.Short() {
		each = 12
	}
	if *tables {
		each = *debates
	}
	held, heldBoth := backtest(heldOut, each)
	byStage, byBoth := backtest(families, each)
	for _, stage := range stages {
		key := fmt.Sprintf("%.0f %%", 100*stage)
		s := byStage[key]
		if share := float64(s.held) / float64(s.n); share < 0.70 || share > 0.90 {
			t.Errorf("at %s of the list the range holds the truth in %.0f of 100 cases", key, 100*share)
		}
		if stage == 0.5 && median(s.errs) > median(s.naive)/2 {
			t.Errorf("at %s of the list: median error %.3f, naive %.3f", key, median(s.errs), median(s.naive))
		}
	}
	if *tables {
		fmt.Print("The ten families\n\n")
		printTables(families, byStage, byBoth)
		fmt.Print("\nHeld out\n\n")
		printTables(heldOut, held, heldBoth)
	}
}

func printTables(families []family, byStage, byBoth map[string]*score) {
	const head = " forecasts | in the range | median error | naive | leaning |\n"
	fmt.Print("| heard |" + head + "|---|---|---|---|---|---|\n")
	for _, stage := range stages {
		key := fmt.Sprintf("%.0f %%", 100*stage)
		fmt.Println("| " + key + " " + byStage[key].row())
	}
	fmt.Print("\n| family | heard |" + head + "|---|---|---|---|---|---|---|---|\n")
	for _, f := range families {
		for _, stage := range stages {
			key := fmt.Sprintf("%s|%.0f %%", f.name, 100*stage)
			fmt.Println("| " + strings.Replace(key, "|", " | ", 1) + " " + byBoth[key].row())
		}
	}
}
