package cli

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// answer runs a command as a shell would and returns what it wrote and its status.
func answer(t *testing.T, stdin string, args ...string) (out, errs string, status int) {
	t.Helper()
	folder := t.TempDir()
	file := func(name, content string) *os.File {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		f, err := os.OpenFile(path, os.O_RDWR, 0)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = f.Close() })
		return f
	}
	m := Machine{
		Args: args, Stdin: file("in", stdin), Stdout: file("out", ""), Stderr: file("err", ""),
		Env: []string{"HOME=" + folder, "LANG=C"},
		Now: func() time.Time { return time.Date(2023, 9, 5, 9, 0, 0, 0, time.UTC) },
	}
	status = Main(m)
	read := func(name string) string {
		data, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	return read("out"), read("err"), status
}

const planList = "name,category,limit\nFrance,member,\nChina,member,\nNorway,non-member,\nIndia,non-member,\n"

// What does not end on a Friday goes on on Monday, and the plan says which day it means and why.
func TestAPlanOverAWeekend(t *testing.T) {
	list := "name,category,limit\n" + strings.Repeat("Norway,non-member,5m\n", 60)
	for lang, want := range map[string][]string{
		"en": {"sittings keeping their hours Mon 1", "resumed on the next day from Monday to Friday"},
		"zh": {"名单发言完毕（按会议时间暂停） 周一 1", "下一个工作日（周一至周五）续会"},
	} {
		out, errs, status := answer(t, list, "plan", "-", "--start", "2026-11-27T15:20:00-05:00", "--lang", lang)
		for _, s := range want {
			if !strings.Contains(strings.Join(strings.Fields(out), " "), s) {
				t.Errorf("%s: %q is missing in\n%s", lang, s, out)
			}
		}
		if strings.Contains(out, "Sun ") || strings.Contains(out, "周日") || status != 0 {
			t.Errorf("%s: status %d, %s\n%s", lang, status, errs, out)
		}
	}
	if out, _, _ := answer(t, planList, "plan", "-", "--start", "2026-11-27T15:20:00-05:00"); strings.Contains(out, "Monday") {
		t.Errorf("a plan that ends on its day speaks of another:\n%s", out)
	}
}

func TestPlan(t *testing.T) {
	out, errs, status := answer(t, planList, "plan", "-", "--start", "2023-09-05T10:00:00-04:00")
	for _, want := range []string{"4 on the list, called for 2023-09-05 10:00", "10000 simulated", "by 13:00", "Norway", "Assumed"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is missing in\n%s", want, out)
		}
	}
	if errs != "" || status != 0 {
		t.Errorf("status %d, errors %q", status, errs)
	}
	again, _, _ := answer(t, planList, "plan", "-", "--start", "2023-09-05T10:00:00-04:00")
	if again != out {
		t.Error("the same plan twice differs")
	}
}

func TestPlanForPrograms(t *testing.T) {
	out, _, status := answer(t, planList, "plan", "-", "--start", "2023-09-05T10:00:00-04:00", "--stop", "10:30", "--json")
	var p struct {
		Stop   string
		InTime float64 `json:"in_time"`
		Heard  []any   `json:"speakers_heard"`
	}
	if err := json.Unmarshal([]byte(out), &p); err != nil || status != 0 {
		t.Fatal(err, status, out)
	}
	if p.Stop != "2023-09-05T10:30:00.000-04:00" || len(p.Heard) != 4 || p.InTime < 0.4 {
		t.Errorf("%+v", p)
	}
}

func TestPlanIsRefused(t *testing.T) {
	for name, c := range map[string]struct {
		args []string
		want string
	}{
		"the start after the stop": {[]string{"--start", "2023-09-05T14:00:00Z", "--stop", "13:00"}, "error: the start, 14:00, is not before the stop, 13:00"},
		"a start that is no time":  {[]string{"--start", "ten"}, `error: --start: "ten" is not a time`},
		"a stop that is no time":   {[]string{"--stop", "noon"}, `error: --stop: "noon" is not a time`},
		"no limits at all":         {[]string{"--limit", "none"}, "most entries have no limit"},
		"certainty of 100 percent": {[]string{"--sure", "100"}, "--sure: 100 is not between 1 and 99"},
		"no length at all":         {[]string{"--length", "0"}, "--length: 0 is not between 0.1 and 20"},
		"a log that is not there":  {[]string{"--learn", "nowhere.jsonl"}, "nowhere.jsonl"},
	} {
		out, errs, status := answer(t, planList, append([]string{"plan", "-"}, c.args...)...)
		if out != "" || status != 2 || !strings.Contains(errs, c.want) {
			t.Errorf("%s: status %d, %q, %q", name, status, out, errs)
		}
	}
}

func TestPlanStartsAtAnHourOfToday(t *testing.T) {
	for _, start := range []string{"10:00", "9:30", " 00:05"} {
		out, errs, status := answer(t, planList, "plan", "-", "--start", start, "--stop", "23:30", "--debates", "200")
		at, _ := time.Parse("15:04", strings.TrimSpace(start))
		if status != 0 || !strings.Contains(out, at.Format("15:04")) {
			t.Errorf("--start %q: status %d\n%s%s", start, status, out, errs)
		}
	}
}

func TestPlanLearns(t *testing.T) {
	log := filepath.Join(t.TempDir(), "past.jsonl")
	if _, errs, status := answer(t, planList, "simulate", "-", "--seed", "3", "--log", log); status != 0 {
		t.Fatal(errs)
	}
	out, errs, status := answer(t, planList, "plan", "-", "--learn", log)
	if status != 0 || !strings.Contains(out, "learned from 1 session with") {
		t.Errorf("status %d\n%s%s", status, out, errs)
	}
}

func TestEstimate(t *testing.T) {
	draft := strings.Repeat("We thank the President for the note and the members for their work in this Council. ", 30)
	out, errs, status := answer(t, draft, "estimate", "-", "--limit", "3:00")
	for _, want := range []string{"480 words of English", "about 4:15 to deliver", "cut about 141 words", "limit", "interpreters"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is missing in\n%s", want, out)
		}
	}
	if errs != "" || status != 0 {
		t.Errorf("status %d, errors %q", status, errs)
	}
	if french, _, _ := answer(t, draft, "estimate", "-", "--lang", "fr"); !strings.Contains(french, "words of French") {
		t.Error(french)
	}
}

func TestEstimateIsRefused(t *testing.T) {
	for name, c := range map[string]struct {
		stdin string
		args  []string
		want  string
	}{
		"no draft":               {"", nil, "which draft?"},
		"a draft without words":  {"...", []string{"-"}, "no words in it"},
		"a file that is missing": {"", []string{"nowhere.docx"}, "nowhere.docx"},
		"an unknown language":    {"Hallo", []string{"-", "--lang", "de"}, `no pace is known for "de"`},
		"a PDF":                  {"%PDF-1.4", []string{"-"}, "a PDF"},
	} {
		out, errs, status := answer(t, c.stdin, append([]string{"estimate"}, c.args...)...)
		if out != "" || status != 2 || !strings.Contains(errs, c.want) || !strings.Contains(errs, "hint: ") {
			t.Errorf("%s: status %d, %q, %q", name, status, out, errs)
		}
	}
}

func TestSimulateAScenario(t *testing.T) {
	folder := t.TempDir()
	log := func(name string) string { return filepath.Join(folder, name) }
	for _, name := range []string{"quiet", "contested"} {
		if _, errs, status := answer(t, planList, "simulate", "-", "--scenario", name, "--log", log(name)); status != 0 {
			t.Errorf("%s: %s", name, errs)
		}
	}
	bad := log("bad.toml")
	if err := os.WriteFile(bad, []byte("length = 1.0\nabsent = 7\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, errs, status := answer(t, planList, "simulate", "-", "--scenario", bad, "--log", log("x"))
	if status != 2 || !strings.Contains(errs, "bad.toml, line 2: absent: 7 is not between 0 and 0.9") {
		t.Errorf("status %d: %s", status, errs)
	}
	_, errs, status = answer(t, planList, "simulate", "-", "--scenario", "riot", "--log", log("y"))
	if status != 2 || !strings.Contains(errs, `"riot" is neither a scenario nor a file`) || !strings.Contains(errs, "long-list") {
		t.Errorf("status %d: %s", status, errs)
	}
}
