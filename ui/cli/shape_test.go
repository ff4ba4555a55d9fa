package cli

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// mayImport says which of the house's own packages each may import. Imports point one way:
// main → ui/cli → ui/console, ui/web → timer/… → timer, speakers. docs/design.md draws it.
var mayImport = map[string][]string{
	"":                  {"ui/cli"},
	"examples":          {},
	"speakers":          {},
	"speakers/plain":    {},
	"speakers/states":   {"speakers", "speakers/plain"},
	"speakers/intake":   {"speakers", "speakers/plain", "speakers/states"},
	"timer":             {},
	"timer/session":     {"timer", "speakers"},
	"timer/journal":     {"timer", "timer/session", "speakers", "speakers/plain"},
	"timer/forecast":    {"timer", "timer/session", "timer/rehearsal", "speakers", "speakers/states"},
	"timer/rehearsal":   {"timer", "timer/session", "speakers", "speakers/states"},
	"timer/report":      {"timer", "timer/session", "speakers", "speakers/plain", "speakers/states"},
	"ui/text":           {"timer", "timer/*", "speakers", "speakers/*"},
	"ui/theme":          {},
	"ui/cells":          {},
	"ui/paint":          {"ui/cells"},
	"ui/console":        {"timer", "timer/session", "timer/forecast", "timer/rehearsal", "speakers", "speakers/*", "ui/text", "ui/theme", "ui/cells", "ui/console/*"},
	"ui/console/keys":   {"ui/text"},
	"ui/console/digits": {},
	"ui/web":            {"timer", "timer/session", "timer/forecast", "timer/report", "speakers", "speakers/*", "ui/text", "ui/theme"},
	"ui/cli":            {"*"},
	"ui/cli/steady":     {},
}

// mayNotImport says which of the standard library's packages a part of the house must do without: what reads files,
// the environment or the network. A package not named here answers to the part that it lies in.
var mayNotImport = map[string][]string{
	"speakers":       {"os", "net", "net/http", "os/exec", "syscall"},
	"timer":          {"os", "net", "net/http", "os/exec", "syscall"},
	"timer/journal":  {"net/http", "os/exec"},
	"timer/session":  {"os", "io", "bufio", "net", "net/http", "os/exec", "syscall"},
	"timer/forecast": {"os", "io", "net", "net/http", "os/exec", "syscall"},
	"ui/console":     {"os", "net", "net/http", "os/exec", "syscall"},
	"ui/text":        {"os", "net/http", "os/exec"},
	"ui/theme":       {"os", "net/http", "os/exec"},
}

// timeTellers are the functions that read or wait for the time of day. They are called in main.go only.
var timeTellers = []string{"Now", "Since", "Until"}

type source struct {
	dir, path string
	file      *ast.File
}

func sources(t *testing.T) []source {
	root := filepath.Join("..", "..")
	var all []source
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (strings.HasPrefix(d.Name(), ".") && len(d.Name()) > 2 || d.Name() == "testdata" || d.Name() == "docs") {
			return fs.SkipDir
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		dir := strings.TrimPrefix(filepath.ToSlash(filepath.Dir(rel)), ".")
		all = append(all, source{dir: dir, path: filepath.ToSlash(rel), file: file})
		return nil
	})
	if err != nil || len(all) == 0 {
		t.Fatal("no sources", err)
	}
	return all
}

func TestImportsPointOneWay(t *testing.T) {
	for _, s := range sources(t) {
		own, listed := rule(mayImport, s.dir)
		if !listed {
			t.Errorf("%s: no rule for package %q: add it to docs/design.md and here", s.path, s.dir)
			continue
		}
		for _, spec := range s.file.Imports {
			path, _ := strconv.Unquote(spec.Path.Value)
			if inner, ok := strings.CutPrefix(path, "rostrum/"); ok && !allows(own, inner) && inner != s.dir {
				t.Errorf("%s imports %s, which it must know nothing of", s.path, path)
			}
			if banned, _ := rule(mayNotImport, s.dir); slices.Contains(banned, path) {
				t.Errorf("%s imports %s, which it must do without", s.path, path)
			}
		}
	}
}

// rule finds what is said of a package, or of the nearest one that it lies in.
func rule(rules map[string][]string, dir string) ([]string, bool) {
	for {
		if r, ok := rules[dir]; ok {
			return r, true
		}
		cut := strings.LastIndexByte(dir, '/')
		if cut < 0 {
			return nil, false
		}
		dir = dir[:cut]
	}
}

func allows(patterns []string, path string) bool {
	for _, p := range patterns {
		parent, all := strings.CutSuffix(p, "*")
		if p == path || all && strings.HasPrefix(path, parent) {
			return true
		}
	}
	return false
}

// The time of day enters the program in one place: main.go hands it in.
func TestTheTimeIsTakenInOnePlace(t *testing.T) {
	for _, s := range sources(t) {
		if s.path == "main.go" {
			continue
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			sel, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			if pkg, ok := sel.X.(*ast.Ident); ok && pkg.Name == "time" && slices.Contains(timeTellers, sel.Sel.Name) {
				t.Errorf("%s calls time.%s: take the time from main.go", s.path, sel.Sel.Name)
			}
			return true
		})
	}
}
