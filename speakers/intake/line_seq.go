package intake

import "strings"

func filledLines(text string) int {
	filled := 0
	for s := range lineSeq(text) {
		if strings.TrimSpace(s) != "" {
			filled++
		}
	}
	return filled
}

// lineSeq yields lines, whichever way they end.
func lineSeq(text string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for text != "" {
			end := strings.IndexAny(text, "\r\n\u2028\u000b\f")
			if end < 0 {
				yield(text)
				return
			}
			line := text[:end]
			switch {
			case strings.HasPrefix(text[end:], "\r\n"):
				end += 2
			case text[end] < 0x80:
				end++
			default:
				end += len("\u2028")
			}
			text = text[end:]
			if !yield(line) {
				return
			}
		}
	}
}
