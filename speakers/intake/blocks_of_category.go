package intake

import (
	"strings"

	"rostrum/speakers"
)

// inBlocks says whether the column of the category has each of them once, above rows that have none.
func (t *table) inBlocks(rows []row) bool {
	at := (&header{columns: t.columns}).find(FieldCategory)
	if at < 0 {
		return false
	}
	seen, empty := map[string]bool{}, 0
	for i, r := range rows {
		c := ""
		if at < len(r.cells) {
			c = strings.TrimSpace(r.cells[at])
		}
		switch {
		case c == "" && i == 0, seen[c], c != "" && !isColumnCategory(c) && !otherSpeakers.has(fold(c)):
			return false
		case c == "":
			empty++
		default:
			seen[c] = true
		}
	}
	return len(seen) > 1 && (empty >= len(seen) || empty > 0 && len(rows) > 3 && len(seen)+empty == len(rows))
}

// goOn gives an entry without a category that of the block in which it stands.
func (t *table) goOn(e *entry) {
	if e.s.Category == speakers.Unknown && !e.other {
		e.s.Category = t.block
	}
	t.block = e.s.Category
}
