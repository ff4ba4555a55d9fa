package states

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "work out the keys anew that are kept ready")

// The keys that are kept ready are those of the names, each in its place.
func TestKeysAreReady(t *testing.T) {
	var ofStates, ofGroups strings.Builder
	for _, m := range named() {
		ofStates.WriteString(key(m.Name) + "\n")
	}
	for r := range groupsTable.rows() {
		for i := range languageCount {
			for name := range parts(r.cell(2 + i)) {
				ofGroups.WriteString(key(name) + "\n")
			}
		}
	}
	for file, want := range map[string]string{"keys_states.txt": ofStates.String(), "keys_groups.txt": ofGroups.String()} {
		path := filepath.Join("data", file)
		if *update {
			if err := os.WriteFile(path, []byte(want), 0o600); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if got, err := os.ReadFile(path); err != nil || string(got) != want {
			t.Errorf("%s is not made of the names as they are: go test ./speakers/states -run KeysAreReady -update (%v)", path, err)
		}
	}
}
