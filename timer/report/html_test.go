package report_test

import (
	"bytes"
	"fmt"
	"math"
	"regexp"
	"strings"
	"testing"

	"rostrum/timer/report"
)

func htmlOf(t *testing.T, r report.Report, w report.Words) string {
	t.Helper()
	var out bytes.Buffer
	if err := r.WriteHTML(&out, w); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestGoldenHTML(t *testing.T) {
	golden(t, "report.html", func(b *bytes.Buffer) error { return withForecasts(t).WriteHTML(b, words(t, "en")) })
	golden(t, "report-zh.html", func(b *bytes.Buffer) error { return smallReport(t).WriteHTML(b, words(t, "zh")) })
}

func TestPageLoadsNothing(t *testing.T) {
	page := htmlOf(t, withForecasts(t), words(t, "en"))
	for _, loads := range []string{"http:", "https:", "src=", "@import", "<link", "<iframe", "url(//"} {
		if strings.Contains(page, loads) {
			t.Errorf("the page contains %q", loads)
		}
	}
}

func TestHostileTextIsTextOnThePage(t *testing.T) {
	for _, evil := range evils {
		page := htmlOf(t, hostileReport(t, evil), words(t, "en"))
		if n := strings.Count(page, "<script"); n != 1 {
			t.Errorf("%q makes %d scripts", evil, n)
		}
		if tag := regexp.MustCompile(`<img|<[a-z][^>]*\son[a-z]+\s*=`).FindString(page); tag != "" {
			t.Errorf("%q leaves %s", evil, tag)
		}
		if strings.ContainsAny(page, "\x1b\x00\u202e\u2066") {
			t.Errorf("%q leaves a control character", evil)
		}
	}
}

func TestPageNamesItsLanguageAndDirection(t *testing.T) {
	w := words(t, "zh")
	if page := htmlOf(t, smallReport(t), w); !strings.Contains(page, `<html lang="zh" dir="ltr">`) {
		t.Error("not Chinese from left to right")
	}
	w.RightToLeft = true
	if page := htmlOf(t, smallReport(t), w); !strings.Contains(page, `<html lang="zh" dir="rtl">`) {
		t.Error("not from right to left")
	}
}

func TestEveryChartIsDescribed(t *testing.T) {
	page := htmlOf(t, withForecasts(t), words(t, "en"))
	for _, chart := range []string{"timeline", "lengths", "changeover", "forecast"} {
		for _, part := range []string{`<title id="t-%s">`, `<desc id="d-%s">`, `aria-labelledby="t-%[1]s d-%[1]s"`} {
			if want := fmt.Sprintf(part, chart); !strings.Contains(page, want) {
				t.Errorf("%s is not there", want)
			}
		}
	}
	for _, landmark := range []string{"<header>", "<nav ", `<main id="main">`, "<footer>"} {
		if !strings.Contains(page, landmark) {
			t.Errorf("no %s", landmark)
		}
	}
}

// Letters stand out from what is behind them by 4.5 to 1 at least, and marks by 3 to 1, as WCAG's AA asks.
func TestColoursHaveContrast(t *testing.T) {
	page := htmlOf(t, smallReport(t), words(t, "en"))
	roots := regexp.MustCompile(`(?s):root \{(.*?)\n *\}`).FindAllStringSubmatch(page, -1)
	if len(roots) != 3 {
		t.Fatalf("%d palettes, want light, dark and print", len(roots))
	}
	for _, root := range roots {
		colour := map[string]string{}
		for _, m := range regexp.MustCompile(`--(\w+): (#\w{6})`).FindAllStringSubmatch(root[1], -1) {
			colour[m[1]] = m[2]
		}
		for name, least := range map[string]float64{"ink": 4.5, "soft": 4.5, "over": 4.5, "accent": 4.5, "within": 3, "none": 3, "other": 3} {
			for _, behind := range []string{"paper", "faint"} {
				if got := contrast(t, colour[name], colour[behind]); got < least {
					t.Errorf("%s on %s: %.2f, want %.1f", name, behind, got, least)
				}
			}
		}
	}
}

func contrast(t *testing.T, a, b string) float64 {
	x, y := luminance(t, a), luminance(t, b)
	return (max(x, y) + .05) / (min(x, y) + .05)
}

func luminance(t *testing.T, colour string) float64 {
	var rgb [3]int
	if _, err := fmt.Sscanf(colour, "#%02x%02x%02x", &rgb[0], &rgb[1], &rgb[2]); err != nil {
		t.Fatal(colour, err)
	}
	var sum float64
	for i, weight := range []float64{.2126, .7152, .0722} {
		c := float64(rgb[i]) / 255
		if c <= .03928 {
			c /= 12.92
		} else {
			c = math.Pow((c+.055)/1.055, 2.4)
		}
		sum += weight * c
	}
	return sum
}
