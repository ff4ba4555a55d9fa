package intake

import "strings"

// inBlocks says whether the entries of a text are blocks of two to four lines with a blank one between: the person,
// the office and the state, in any order.
func (b *builder) inBlocks(text string) bool {
	blocks, fit := 0, 0
	var block []string
	end := func() {
		if len(block) > 0 {
			blocks++
			if b.isBlock(block) {
				fit++
			}
		}
		block = block[:0]
	}
	for line := range lineSeq(text[:min(len(text), sampleBytes)]) {
		if line = strings.TrimSpace(quoting.ReplaceAllString(line, "")); line == "" {
			end()
		} else if len(block) < 6 {
			block = append(block, open(line).text)
		}
	}
	end()
	return fit > 1 && fit*2 >= blocks
}

// isBlock says whether a few lines are one entry: one of them is the state, and another the person or the office.
func (b *builder) isBlock(lines []string) bool {
	states, others := 0, 0
	for _, line := range lines {
		_, ranked := unrank(line, b.french)
		switch {
		case b.isName(line):
			states++
		case ranked || isOffice(line):
			others++
		}
	}
	return len(lines) > 1 && len(lines) < 5 && states == 1 && others > 0
}
