package cli

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Every module that goes into the program is in docs/dependencies.md with its version and its licence, and nothing else is.
func TestEveryLinkedModuleIsListed(t *testing.T) {
	page, err := os.ReadFile(filepath.Join("..", "..", "docs", "dependencies.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(page), "## What is linked")
	var listed []string
	for _, row := range regexp.MustCompile(`(?m)^\| (\S+\.\S+) \| (v\S+) \| (\S+) \|$`).FindAllStringSubmatch(table, -1) {
		listed = append(listed, row[1]+" "+row[2])
	}
	linked := map[string]bool{}
	for _, system := range []string{"linux", "darwin", "windows"} {
		for _, m := range modules(t, system) {
			linked[m] = true
			if !slices.Contains(listed, m) {
				t.Errorf("%s is linked on %s and not listed", m, system)
			}
		}
	}
	for _, m := range listed {
		if !linked[m] {
			t.Errorf("%s is listed and not linked", m)
		}
	}
}

// modules returns the modules that the program is built of on a system, with their versions. It asks no network: what is
// built here has been fetched.
func modules(t *testing.T, system string) []string {
	cmd := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}}{{end}}{{end}}", "rostrum")
	cmd.Env = append(os.Environ(), "GOOS="+system, "GOPROXY=off", "CGO_ENABLED=0")
	out, err := cmd.Output()
	if err != nil {
		t.Skipf("modules for %s are not here: %v", system, err)
	}
	return strings.FieldsFunc(string(out), func(r rune) bool { return r == '\n' })
}
