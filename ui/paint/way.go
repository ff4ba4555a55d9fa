package paint

import (
	"strconv"

	"github.com/charmbracelet/x/ansi"
)

// place is one on the terminal. Its row is -1 where it is not known.
type place struct{ y, x int }

var nowhere = place{-1, -1}

// way appends the shortest way from one place to another: to the place itself, or by steps, from the left edge where
// that is near.
func way(to []byte, from, there place) []byte {
	if from == there {
		return to
	}
	var absolute, steps, edge [24]byte
	best := goTo(absolute[:0], there)
	if from != nowhere {
		best = shorter(best, along(down(steps[:0], there.y-from.y), there.x-from.x))
		best = shorter(best, along(append(down(edge[:0], there.y-from.y), '\r'), there.x))
	}
	return append(to, best...)
}

func shorter(a, b []byte) []byte {
	if len(b) < len(a) {
		return b
	}
	return a
}

// goTo goes to a place, wherever the cursor stands.
func goTo(way []byte, there place) []byte {
	way = strconv.AppendInt(append(way, "\x1b["...), int64(there.y+1), 10)
	if there.x > 0 {
		way = strconv.AppendInt(append(way, ';'), int64(there.x+1), 10)
	}
	return append(way, 'H')
}

// down goes so many rows down, or up. A line feed goes straight down: the terminal is in raw mode, and the cursor
// never stands on the last row then; nor is it on the first where it goes up by a reverse one.
func down(way []byte, rows int) []byte {
	switch {
	case rows == -1:
		return append(way, ansi.ReverseIndex...)
	case rows < 0:
		return steps(way, -rows, 'A')
	case rows > 4:
		return steps(way, rows, 'B')
	}
	for range rows {
		way = append(way, '\n')
	}
	return way
}

// along goes so many columns to the right, or back.
func along(way []byte, columns int) []byte {
	switch {
	case columns > 0:
		return steps(way, columns, 'C')
	case columns < -4:
		return steps(way, -columns, 'D')
	}
	for range -columns {
		way = append(way, '\b')
	}
	return way
}

// steps is a control with a count.
func steps(to []byte, n int, final byte) []byte {
	to = append(to, "\x1b["...)
	if n > 1 {
		to = strconv.AppendInt(to, int64(n), 10)
	}
	return append(to, final)
}
