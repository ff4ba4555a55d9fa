package paint

import (
	"strings"
	"unicode/utf8"
)

// cell is what one column of a row shows, in eight bytes: the screen is kept twice over, and for as long as the program runs.
type cell struct {
	sign  rune   // the character; beyond the last there is, the number of several in one
	ink   ink    // how it is written
	width uint16 // in columns; 0: the rest of a wide one before it
}

// clusters are the signs that are more than one character, each known by a number.
type clusters struct {
	many   []string
	number map[string]rune
}

// firstCluster is the number of the first one: no character has it.
const firstCluster = utf8.MaxRune + 1

// signOf returns the sign of what takes one place.
func (k *clusters) signOf(content string) rune {
	if r, n := utf8.DecodeRuneInString(content); n == len(content) && r != utf8.RuneError {
		return r
	}
	sign, ok := k.number[content]
	if !ok {
		sign = firstCluster + rune(len(k.many))
		content = strings.Clone(content)
		k.many = append(k.many, content)
		if k.number == nil {
			k.number = map[string]rune{}
		}
		k.number[content] = sign
	}
	return sign
}

// write appends a sign.
func (k *clusters) write(to []byte, sign rune) []byte {
	if sign >= firstCluster {
		return append(to, k.many[sign-firstCluster]...)
	}
	return utf8.AppendRune(to, sign)
}

// peculiar says whether terminals measure a sign differently: several characters in one, or one of the newer planes.
func peculiar(sign rune) bool { return sign >= 0x1f000 }

// blanks makes a row that shows nothing.
func blanks(row []cell) {
	for x := range row {
		row[x] = cell{sign: ' ', width: 1}
	}
}

// alike returns how many cells from x on are as the one there.
func alike(row []cell, x int) int {
	n := 1
	for x+n < len(row) && row[x+n] == row[x] {
		n++
	}
	return n
}
