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
}

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

func (s *score) share() float64 { return float64(s.held) / float64(s.n) }

func (s *score) row() string {
	return fmt.Sprintf("| %d | %.0f %% | %.1f %% | %.1f %% | %+.1f %% |", s.n, 100*s.share(), 100*median(s.errs), 100*median(s.naive), 100*median(s.signed))
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
	if *tables {
		printSets(*debates)
		return
	}
	each := 20
	if testing.Short() {
		each = 8
	}
	byStage, _ := backtest(families, each)
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
		byStage, byBoth := backtest(s.families, each)
		fmt.Printf("### %s\n\n", s.name)
		printTables(s.families, byStage, byBoth)
		fmt.Println()
	}
}

func printTables(families []family, byStage, byBoth map[string]*score) {
	fmt.Print("| heard | forecasts | in the range | median error | naive | leaning |\n|---|---|---|---|---|---|\n")
	for _, stage := range stages {
		key := fmt.Sprintf("%.0f %%", 100*stage)
		fmt.Println("| " + key + " " + byStage[key].row())
	}
	fmt.Print("\nBy family: in the range, median error and leaning at 0, 25, 50 and 75 %; naive at half\n\n")
	fmt.Print("| family | in the range, % | median error, % | leaning, % | naive, % |\n|---|---|---|---|---|\n")
	for _, f := range families {
		var held, errs, leaning []string
		naive := 0.0
		for _, stage := range stages {
			s := byBoth[fmt.Sprintf("%s|%.0f %%", f.name, 100*stage)]
			held = append(held, fmt.Sprintf("%.0f", 100*s.share()))
			errs = append(errs, fmt.Sprintf("%.0f", 100*median(s.errs)))
			leaning = append(leaning, fmt.Sprintf("%+.0f", 100*median(s.signed)))
			if stage == 0.5 {
				naive = 100 * median(s.naive)
			}
		}
		fmt.Printf("| %s | %s | %s | %s | %.0f |\n", f.name, strings.Join(held, " "), strings.Join(errs, " "), strings.Join(leaning, " "), naive)
	}
}
