package intake

import "strings"

// question is a line of a conversation that asks after a delegation: "and Sudan?", "et le Tchad ?", "苏丹呢？".
var question = pattern(`(?i)^(?:and|or|but|what about|how about|any news (?:of|from|on)|where is|is|et|ou|y|o|и|а|أو)\s+(.{3,60}?)\s*(?:next|in|out|there|coming|speaking)?\s*[?？؟]$|^(.{2,20})(?:呢|吗)[?？]?$`)

// asks says whether a line only asks after somebody: it puts nobody on the list.
func (b *builder) asks(s string) bool {
	m := question.FindStringSubmatch(strings.TrimSpace(s))
	return m != nil && b.isName(bareName.ReplaceAllString(m[1]+m[2], ""))
}
