package cli

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"sync"
	"testing"
)

var workshop string // a folder for what the tests build

func TestMain(m *testing.M) {
	var err error
	if workshop, err = os.MkdirTemp("", "rostrum-built-"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	flag.Parse()
	if at := flag.Lookup("test.parallel"); at != nil && at.Value.String() == at.DefValue {
		_ = at.Value.Set("8") // most of the tests wait for a clock, not for a processor
	}
	code := m.Run()
	_ = os.RemoveAll(workshop)
	os.Exit(code)
}

var building = sync.OnceValues(func() (string, error) {
	path := filepath.Join(workshop, "rostrum")
	if runtime.GOOS == "windows" {
		path += ".exe"
	}
	out, err := exec.Command("go", "build", "-o", path, "rostrum").CombinedOutput()
	if err != nil {
		err = fmt.Errorf("%w\n%s", err, out)
	}
	return path, err
})

// built returns the program, built once.
func built(t testing.TB) string {
	t.Helper()
	path, err := building()
	if err != nil {
		t.Fatal(err)
	}
	return path
}
