// Command bare counts down the time given, and does nothing else: it sleeps until each second is due and writes it.
package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	length, err := time.ParseDuration(os.Args[1])
	if err != nil {
		panic(err)
	}
	over := time.Now().Add(length)
	for left := length; left >= 0; left -= time.Second {
		time.Sleep(time.Until(over.Add(-left)))
		fmt.Printf("\r%5.0f", left.Seconds())
	}
}
