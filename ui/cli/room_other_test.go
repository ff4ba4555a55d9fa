//go:build !unix

package cli

import "testing"

func TestAPersonAtATerminal(t *testing.T) {
	t.Skip("the tests of the built program need a pseudo-terminal, which this system has none of; run them on Linux or macOS")
}
