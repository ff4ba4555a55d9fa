// Command rostrum keeps the time of a live debate.
package main

func main() {}
