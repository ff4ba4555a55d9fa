// Command rostrum keeps the time of a live debate.
package main

import (
	"os"
	"time"

	"rostrum/ui/cli"
)

func main() {
	os.Exit(cli.Main(cli.Machine{
		Name:   os.Args[0],
		Args:   os.Args[1:],
		Stdin:  os.Stdin,
		Stdout: os.Stdout,
		Stderr: os.Stderr,
		Env:    os.Environ(),
		Now:    time.Now,
	}))
}
