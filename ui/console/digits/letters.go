package digits

import "strings"

// letterRows is how many pixels a letter is high.
const letterRows = 5

// letters are the capitals, row by row from the top.
var letters = map[rune][letterRows]string{
	'A': {" ## ", "#  #", "####", "#  #", "#  #"},
	'B': {"### ", "#  #", "### ", "#  #", "### "},
	'C': {" ###", "#   ", "#   ", "#   ", " ###"},
	'D': {"### ", "#  #", "#  #", "#  #", "### "},
	'E': {"####", "#   ", "### ", "#   ", "####"},
	'F': {"####", "#   ", "### ", "#   ", "#   "},
	'G': {" ###", "#   ", "# ##", "#  #", " ###"},
	'H': {"#  #", "#  #", "####", "#  #", "#  #"},
	'I': {"###", " # ", " # ", " # ", "###"},
	'J': {"  ##", "   #", "   #", "#  #", " ## "},
	'K': {"#  #", "# # ", "##  ", "# # ", "#  #"},
	'L': {"#   ", "#   ", "#   ", "#   ", "####"},
	'M': {"#   #", "## ##", "# # #", "#   #", "#   #"},
	'N': {"#   #", "##  #", "# # #", "#  ##", "#   #"},
	'O': {" ## ", "#  #", "#  #", "#  #", " ## "},
	'P': {"### ", "#  #", "### ", "#   ", "#   "},
	'Q': {" ## ", "#  #", "#  #", "# # ", " # #"},
	'R': {"### ", "#  #", "### ", "# # ", "#  #"},
	'S': {" ###", "#   ", " ## ", "   #", "### "},
	'T': {"#####", "  #  ", "  #  ", "  #  ", "  #  "},
	'U': {"#  #", "#  #", "#  #", "#  #", " ## "},
	'V': {"#   #", "#   #", " # # ", " # # ", "  #  "},
	'W': {"#   #", "#   #", "# # #", "## ##", "#   #"},
	'X': {"#   #", " # # ", "  #  ", " # # ", "#   #"},
	'Y': {"#   #", " # # ", "  #  ", "  #  ", "  #  "},
	'Z': {"####", "   #", " ## ", "#   ", "####"},
	' ': {"  ", "  ", "  ", "  ", "  "},
	'-': {"   ", "   ", "###", "   ", "   "},
	'.': {" ", " ", " ", " ", "#"},
}

// Name draws a name in capitals of blocks, as large as columns and rows allow, or says false: where it is too long, or
// holds a letter that is not among the plain Latin ones. No letter is left out or put in the place of another.
func Name(s string, columns, rows int) ([]string, bool) {
	grid, ok := lettered(strings.ToUpper(s))
	if !ok {
		return nil, false
	}
	for scale := rows * 2 / letterRows; scale > 0; scale-- {
		if len(grid[0])*scale <= columns {
			return blocksOf(grid, scale), true
		}
	}
	return nil, false
}

func lettered(s string) (grid [letterRows][]bool, ok bool) {
	for i, r := range s {
		glyph, known := letters[r]
		if !known {
			return grid, false
		}
		for y, row := range glyph {
			if i > 0 {
				grid[y] = append(grid[y], false)
			}
			for _, dot := range row {
				grid[y] = append(grid[y], dot == '#')
			}
		}
	}
	return grid, s != ""
}

// blocksOf draws pixels, each so many columns wide and half as many rows high.
func blocksOf(grid [letterRows][]bool, scale int) []string {
	at := func(x, y int) bool { return y/scale < letterRows && grid[y/scale][x/scale] }
	var rows []string
	for y := 0; y < letterRows*scale; y += 2 {
		var b strings.Builder
		for x := range len(grid[0]) * scale {
			b.WriteRune(block(at(x, y), at(x, y+1)))
		}
		rows = append(rows, b.String())
	}
	return rows
}

func block(upper, lower bool) rune {
	switch {
	case upper && lower:
		return '█'
	case upper:
		return '▀'
	case lower:
		return '▄'
	}
	return ' '
}
