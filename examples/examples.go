// Package examples holds lists to try the program with.
package examples

import _ "embed"

// Debate is the speakers' list of the open debate of 5 September 2023, as far as it is confirmed: the delegations
// that spoke. Its first lines say which places are confirmed and that the rest of the order is illustrative.
//
//go:embed debate-2023-09-05.csv
var Debate []byte
