package intake

import (
	"strconv"
	"strings"
)

// numbering watches whether a list's own numbers rise one by one.
type numbering struct {
	last    int  // the number before
	jumbled bool // they did not rise somewhere
	jumps   int
}

// Bounds of what is said of jumps: a list whose numbers are something else has many, or large ones.
const (
	maxJumps = 5
	maxJump  = 100
)

// number watches the next number. What is none is passed over.
func (b *builder) number(v string, line, column int) {
	n := count(strings.Trim(westernDigits(v), ".)(（）[]、．： \u00a0"))
	w := &b.numbers
	switch {
	case n <= 0:
		return
	case n < w.last && n != 1 && !w.jumbled:
		w.jumbled = true
		b.problem(line, column, Warning, OrderDiffers, Args{Value: v})
	case w.last > 0 && n > w.last+1 && n <= w.last+maxJump && !w.jumbled && w.jumps < maxJumps:
		w.jumps++
		b.problem(line, column, Warning, NumbersJump, Args{Value: strconv.Itoa(n), Taken: strconv.Itoa(w.last), Count: n - w.last - 1})
	}
	w.last = n
}

// leadingNumber returns the number at the head of a line, with what parts it from the rest.
func leadingNumber(line string, bare bool) string {
	line = quoting.ReplaceAllString(line, "")
	if o := ordinalOf(line); o != "" || !bare {
		return o
	}
	rest := openBare(line)
	return line[:len(line)-len(rest)]
}
