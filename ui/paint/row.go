package paint

// run is a stretch of cells of one row that is written in one go.
type run struct {
	y, from, to int
	gathered    bool // into a stroke
}

// bridge is how many cells that are the same are written again, rather than passed over: going to a place costs as
// many bytes as that.
const bridge = 4

// differing returns the next run of cells, from x on, that must be written and can be in one style; an empty one at the
// end of the line where none is left. It never cuts a wide character, old or new, in two.
func (k *inks) differing(old, line []cell, x int) (from, to int) {
	for x < len(line) && line[x] == old[x] {
		x++
	}
	if x == len(line) {
		return x, x
	}
	from, to = x, x+1
	for at := to; at < len(line) && at-to < bridge && k.fits(line[at], line[from].ink); at++ {
		if line[at] != old[at] {
			to = at + 1
		} else if line[at].sign >= 0x80 {
			break // only ASCII is worth writing twice
		}
	}
	for from > 0 && line[from].width == 0 {
		from--
	}
	for to < len(line) && (line[to].width == 0 || old[to].width == 0 || unsure(line, to-1)) {
		to++
	}
	return from, to
}

// unsure says whether a terminal may take more columns for the sign at x than we do, so that what comes after it must
// be written after it.
func unsure(line []cell, x int) bool {
	for x > 0 && line[x].width == 0 {
		x--
	}
	return peculiar(line[x].sign)
}
