package paint

import uv "github.com/charmbracelet/ultraviolet"

// bridge is how many cells that are the same are written again, rather than passed over: going to a place costs as
// many bytes as that.
const bridge = 4

// differing returns the next stretch of cells, from x on, that must be written; an empty one at the end of the line where
// none is left. It never cuts a wide character, old or new, in two.
func differing(old, line uv.Line, x int) (from, to int) {
	for x < len(line) && line[x].Equal(&old[x]) {
		x++
	}
	if x == len(line) {
		return x, x
	}
	from, to = x, x+1
	for at := to; at < len(line) && at-to < bridge; at++ {
		if !line[at].Equal(&old[at]) {
			to = at + 1
		} else if len(line[at].Content) != 1 {
			break // only ASCII is worth writing twice
		}
	}
	for from > 0 && line[from].Width == 0 {
		from--
	}
	for to < len(line) && (line[to].Width == 0 || old[to].Width == 0) {
		to++
	}
	return from, to
}

// blanks returns how many cells from x on are blank and of one style.
func blanks(cells []uv.Cell, x int) int {
	n := 0
	for x+n < len(cells) && cells[x+n].Content == " " && cells[x+n].Equal(&cells[x]) {
		n++
	}
	return n
}
