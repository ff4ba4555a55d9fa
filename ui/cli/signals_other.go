//go:build !unix

package cli

import "os"

func watched() []os.Signal { return []os.Signal{os.Interrupt} }

func isContinue(os.Signal) bool { return false }

// sleeper returns nil: there is no shell to come back from.
func sleeper(func()) func() { return nil }
