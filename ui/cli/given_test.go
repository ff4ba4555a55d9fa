package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Nothing that is given is dropped in silence.
func TestWhatIsGivenAndOfNoUse(t *testing.T) {
	log := filepath.Join(t.TempDir(), "debate.jsonl")
	if _, errs, status := answer(t, planList, "simulate", "-", "--log", log); status != 0 {
		t.Fatal(errs)
	}
	for _, c := range []struct {
		args, want, hint string
	}{
		{"resume LOG --log F", "rostrum resume: --log is of no use here", "named by itself"},
		{"resume LOG --meeting M", "rostrum resume: --meeting is of no use here", "leave it out"},
		{"resume LOG --limit 3m", "limits and signals are the session's own", "change them in the console"},
		{"resume LOG --grace 3m", "limits and signals are the session's own", "change them in the console"},
		{"- --mouse --plain", "--mouse and --plain exclude each other", "one of them"},
		{"compare LOG LOG --json --format md", "--json and --format exclude each other", "one of them"},
		{"export LOG --force", "--force: no --output was given", "name the file too"},
		{"check - --force", "--force: no --fix was given", "name the file too"},
		{"- --limit=", "--limit: the value is empty", "leave the flag out"},
		{"- --limits=", "--limits: the value is empty", "leave the flag out"},
		{"- --warning=", "--warning: the value is empty", "leave the flag out"},
		{"- --log=", "--log: the value is empty", "leave the flag out"},
		{"- --meeting=", "--meeting: the value is empty", "leave the flag out"},
		{"- --lang=", "--lang: the value is empty", "leave the flag out"},
		{"- --on-signal=", "--on-signal: the value is empty", "leave the flag out"},
		{"- --sheet=", "--sheet: the value is empty", "leave the flag out"},
		{"- --stop=", "--stop: the value is empty", "leave the flag out"},
		{"export LOG --output=", "--output: the value is empty", "leave the flag out"},
		{"export LOG --format=", "--format: the value is empty", "leave the flag out"},
		{"repair LOG --output=", "--output: the value is empty", "leave the flag out"},
		{"plan - --start=", "--start: the value is empty", "leave the flag out"},
		{"plan - --learn=", "--learn: the value is empty", "leave the flag out"},
		{"check - --fix=", "--fix: the value is empty", "leave the flag out"},
		{"simulate - --log F --limits member=5m,member=3m", `--limits: "member" is there twice`, "each category one limit"},
		{"simulate - --log F --limits member=5m,non-member=3m,Member=3m", `--limits: "Member" is there twice`, "each category one limit"},
		{"check EMPTY", "rostrum check: the name of a file is empty", "variable of the shell"},
		{"EMPTY", "rostrum: the name of a file is empty", "variable of the shell"},
		{"compare LOG EMPTY", "rostrum compare: the name of a file is empty", "variable of the shell"},
		{"check", "check: which list?", "- for standard input"},
		{"check --frobnicate", "there is no flag --frobnicate", "rostrum check --help"},
		{"check -z", "there is no flag -z", "rostrum check --help"},
		{"simulate --seed", "--seed: nothing was given with it", "rostrum simulate --help"},
		{"simulate --seed x", `--seed: "x" is not what it takes`, "a whole number"},
		{"plan --debates 99999999999999999999", `--debates: "99999999999999999999" is not what it takes`, "a whole number"},
		{"plan --sure many", `--sure: "many" is not what it takes`, "a number"},
		{"check --json=maybe", `--json: "maybe" is not what it takes`, "the flag alone"},
	} {
		t.Run(c.args, func(t *testing.T) {
			to := filepath.Join(t.TempDir(), "f")
			args := strings.Fields(c.args)
			for i, arg := range args {
				args[i] = map[string]string{"LOG": log, "F": to, "EMPTY": ""}[arg]
				if args[i] == "" && arg != "EMPTY" {
					args[i] = arg
				}
			}
			out, errs, status := answer(t, planList, args...)
			if status != 2 || out != "" || !strings.HasPrefix(errs, "error: ") || !strings.Contains(errs, c.want) || !strings.Contains(errs, c.hint) {
				t.Errorf("status %d, %q and %q; want %q and %q", status, out, errs, c.want, c.hint)
			}
			if _, err := os.Lstat(to); err == nil {
				t.Error("a file was begun")
			}
		})
	}
}

// Scripts may give the common flags to every command; one that has no use for them goes on and says so.
func TestCommonFlagsOfNoUse(t *testing.T) {
	log := filepath.Join(t.TempDir(), "debate.jsonl")
	if _, errs, status := answer(t, planList, "simulate", "-", "--log", log); status != 0 {
		t.Fatal(errs)
	}
	for _, c := range []struct{ args, note string }{
		{"report LOG --limit 3m", "note: rostrum report: --limit is of no use here\n"},
		{"export LOG --format csv --log F", "note: rostrum export: --log is of no use here\n"},
		{"verify LOG --theme dark", ""},
		{"compare LOG LOG --meeting M", "note: rostrum compare: --meeting is of no use here\n"},
		{"sessions --warning 1m", "note: rostrum sessions: --warning is of no use here\n"},
		{"plan - --warning 1m", "note: rostrum plan: --warning is of no use here\n"},
	} {
		t.Run(c.args, func(t *testing.T) {
			args := strings.Fields(c.args)
			_, _, want := answer(t, planList, strings.Fields(strings.ReplaceAll(strings.Split(c.args, " --")[0], "LOG", log))...)
			for i, arg := range args {
				if arg == "LOG" {
					args[i] = log
				}
			}
			out, errs, status := answer(t, planList, args...)
			if errs != c.note || status != want || out == "" {
				t.Errorf("status %d and %q, want %d and %q", status, errs, want, c.note)
			}
		})
	}
}

// What a command has no use for does not stand in its help.
func TestHelpNamesTheFlagsThatAreOfUse(t *testing.T) {
	for command, c := range map[string]struct{ has, lacks []string }{
		"export":   {[]string{"--lang", "--no-color", "--format"}, []string{"--limit", "--log", "--theme", "--meeting"}},
		"resume":   {[]string{"--theme", "--plain"}, []string{"--limit", "--log ", "--meeting"}},
		"plan":     {[]string{"--limit", "--limits", "--stop"}, []string{"--warning", "--log "}},
		"simulate": {[]string{"--limit", "--log", "--meeting"}, []string{"--theme"}},
	} {
		out, _, status := answer(t, "", command, "--help")
		for _, flag := range c.has {
			if !strings.Contains(out, flag) || status != 0 {
				t.Errorf("%s: %s is missing in its help", command, flag)
			}
		}
		for _, flag := range c.lacks {
			if strings.Contains(out, flag) {
				t.Errorf("%s: %s stands in its help", command, flag)
			}
		}
	}
}

// Asked for or not, an export takes no log's place.
func TestNoLogIsOverwritten(t *testing.T) {
	folder := t.TempDir()
	log, other := filepath.Join(folder, "debate.jsonl"), filepath.Join(folder, "old.csv")
	if _, errs, status := answer(t, planList, "simulate", "-", "--log", log); status != 0 {
		t.Fatal(errs)
	}
	if err := os.WriteFile(other, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	before, _ := os.ReadFile(log)
	for _, args := range [][]string{
		{"export", log, "-o", log, "--force"}, {"check", "-", "--fix", log, "--force"}, {"repair", log, "-o", log}, {"simulate", "-", "--log", log},
	} {
		if args[0] == "repair" {
			if err := os.WriteFile(log, before[:len(before)-5], 0o600); err != nil { // something to repair
				t.Fatal(err)
			}
		}
		kept, _ := os.ReadFile(log)
		_, errs, status := answer(t, planList, args...)
		if after, _ := os.ReadFile(log); status != 2 || string(after) != string(kept) || errs == "" {
			t.Errorf("%v: status %d, %s", args, status, errs)
		}
	}
	if _, errs, status := answer(t, "", "export", log, "-o", other, "--force"); status != 0 {
		t.Errorf("another file is not replaced: %s", errs)
	}
}

// A file's ending says what is wanted in it, as long as --format does not.
func TestTheEndingOfTheFileIsTheFormat(t *testing.T) {
	folder := t.TempDir()
	log := filepath.Join(folder, "debate.jsonl")
	if _, errs, status := answer(t, planList, "simulate", "-", "--log", log); status != 0 {
		t.Fatal(errs)
	}
	for _, c := range []struct{ file, format, begins, note string }{
		{"a.xlsx", "", "PK", ""},
		{"a.HTML", "", "<!", ""},
		{"a.json", "", "{", ""},
		{"a.md", "", "#", ""},
		{"a.csv", "", "turn,", ""},
		{"a", "", "turn,", ""},
		{"S.PV.9418", "", "turn,", ""},
		{"debate 2023.09.05", "", "turn,", ""},
		{".debate", "", "turn,", ""},
		{".html", "", "<!", ""},
		{".XLSX", "", "PK", ""},
		{"a.txt", "", "turn,", "note: "},
		{"a.csv.tmp", "", "turn,", "note: "},
		{"b.xlsx", "json", "{", "note: "},
		{"b.json", "json", "{", ""},
		{"b.txt", "json", "{", ""},
	} {
		to := filepath.Join(folder, c.file)
		args := []string{"export", log, "-o", to}
		if c.format != "" {
			args = append(args, "--format", c.format)
		}
		_, errs, status := answer(t, "", args...)
		made, err := os.ReadFile(to)
		if err != nil || status != 0 || !strings.HasPrefix(strings.TrimPrefix(string(made), "\ufeff"), c.begins) {
			t.Errorf("%s %s: %d, %v, %s, begins %.20q", c.file, c.format, status, err, errs, made)
		}
		if noted := strings.Contains(errs, "note: "); noted != (c.note != "") {
			t.Errorf("%s %s: said %q", c.file, c.format, errs)
		}
	}
}

// A file whose ending says something else than what would be written is not written.
func TestAnEndingThatPromisesSomethingElseIsRefused(t *testing.T) {
	folder := t.TempDir()
	log := filepath.Join(folder, "debate.jsonl")
	if _, errs, status := answer(t, planList, "simulate", "-", "--log", log); status != 0 {
		t.Fatal(errs)
	}
	for _, file := range []string{"a.pdf", "a.PDF", "a.xls", "a.docx", "a.tsv", "a.json.gz"} {
		to := filepath.Join(folder, file)
		if err := os.WriteFile(to, []byte("as it was"), 0o600); err != nil {
			t.Fatal(err)
		}
		out, errs, status := answer(t, "", "export", log, "--force", "-o", to)
		if kept, _ := os.ReadFile(to); status != 2 || out != "" || string(kept) != "as it was" {
			t.Errorf("%s: status %d, said %q, the file holds %.20q", file, status, out, kept)
		}
		for _, want := range []string{"error: " + to, "ending " + filepath.Ext(file), "hint: ", ".csv", ".json", ".md", ".html", ".xlsx", "--format"} {
			if !strings.Contains(errs, want) {
				t.Errorf("%s: %q does not hold %q", file, errs, want)
			}
		}
		if _, errs, status := answer(t, "", "export", log, "--force", "-o", to, "--format", "csv"); status != 0 {
			t.Errorf("%s with --format: status %d, %s", file, status, errs)
		}
	}
	kept := filepath.Join(folder, "kept.txt")
	if err := os.WriteFile(kept, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, errs, status := answer(t, "", "export", log, "-o", kept); status != 2 || strings.Contains(errs, "note: ") {
		t.Errorf("what was not written was said to be: %d, %s", status, errs)
	}
}

// The help promises no language that there is none of.
func TestHelpNamesTheLanguagesThatThereAre(t *testing.T) {
	out, _, _ := answer(t, "", "export", "--help")
	if !strings.Contains(out, "en or zh") || strings.Contains(out, "fr, es") {
		t.Errorf("in the help of export:\n%s", out)
	}
	if out, _, _ := answer(t, "", "estimate", "--help"); !strings.Contains(out, "en, fr, es, ru, zh, ar") {
		t.Errorf("in the help of estimate:\n%s", out)
	}
}

// A repaired log says what it lost, as what it is.
func TestARepairedLogSaysWhatItLost(t *testing.T) {
	folder := t.TempDir()
	log, mended := filepath.Join(folder, "debate.jsonl"), filepath.Join(folder, "mended.jsonl")
	if _, errs, status := answer(t, planList, "simulate", "-", "--log", log); status != 0 {
		t.Fatal(errs)
	}
	whole, _ := os.ReadFile(log)
	lines := strings.SplitAfter(string(whole), "\n")
	lines[5] = "damaged\n" // what follows on it cannot be proved either
	if err := os.WriteFile(log, []byte(strings.Join(lines, "")), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, errs, status := answer(t, "", "repair", log, "-o", mended); status != 0 {
		t.Fatal(errs)
	}
	for lang, want := range map[string]string{
		"en": "made from a damaged one: 2 records could not be saved", "zh": "本日志由受损日志修复而成：2 条记录未能保全",
	} {
		out, _, _ := answer(t, "", "export", mended, "--format", "md", "--lang", lang)
		if !strings.Contains(out, want) || strings.Contains(out, "does not know") {
			t.Errorf("%q is missing in\n%s", want, out)
		}
	}
	if out, _, _ := answer(t, "", "report", mended, "--json"); !strings.Contains(out, `"lost_records": 2`) || !strings.Contains(out, `"unknown_records": 0`) {
		t.Error("the JSON does not count the record as lost")
	}
}

func TestAFolderInPlaceOfAFile(t *testing.T) {
	folder := t.TempDir()
	log := filepath.Join(folder, "debate.jsonl")
	if _, errs, status := answer(t, planList, "simulate", "-", "--log", log); status != 0 {
		t.Fatal(errs)
	}
	for _, args := range [][]string{
		{"check", folder},
		{"verify", folder},
		{"report", folder},
		{"export", folder},
		{"compare", log, folder},
		{"plan", folder},
		{"export", log, "-o", folder},
		{"export", log, "-o", folder, "--force"},
		{"check", "-", "--fix", folder, "--force"},
		{"plan", "-", "--learn", folder},
		{"simulate", "-", "--log", log + "2", "--scenario", folder},
	} {
		for lang, want := range map[string]string{
			"en": "error: " + folder + ": is a folder\nhint: name a file in it\n", "zh": "error: " + folder + "：是文件夹\nhint: 请写其中的文件名\n",
		} {
			if _, errs, status := answer(t, planList, append(args, "--lang", lang)...); status != 2 || errs != want {
				t.Errorf("%v: status %d, %q, want %q", args, status, errs, want)
			}
		}
	}
}

func TestAMistypedCommand(t *testing.T) {
	for _, args := range [][]string{{"chekc"}, {"chekc", "list.csv"}} {
		if _, errs, _ := answer(t, "", args...); !strings.Contains(errs, `did you mean "rostrum check"?`) {
			t.Errorf("%v: %s", args, errs)
		}
	}
}
