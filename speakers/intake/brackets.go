package intake

import (
	"strings"
	"unicode/utf8"

	"rostrum/speakers/states"
)

// takeBrackets takes what stands in brackets out of a text, each where it belongs. Brackets that are part of a
// state's name stay.
func (p *phrase) takeBrackets(text string) string {
	for from := 0; from < len(text); {
		open, end := bracket(text, from)
		if open < 0 {
			break
		}
		size := len("(")
		if strings.HasPrefix(text[open:], "（") {
			size = len("（")
		}
		inside := strings.TrimSpace(strings.TrimRight(text[open+size:end], ")]）"))
		if p.partOfName(text[:end]) || !p.takeBracket(inside, text[:open]) {
			from = end
			continue
		}
		text = strings.TrimSpace(strings.TrimRight(text[:open], " ") + " " + strings.TrimLeft(text[end:], " "))
		from = min(open, len(text))
	}
	return strings.ReplaceAll(text, " ,", ",")
}

// hanBrackets are brackets of Chinese texts, and those that say the same.
var hanBrackets = strings.NewReplacer("【", "（", "】", "）", "〔", "（", "〕", "）", "［", "（", "］", "）")

// bracket finds the next outer pair of brackets. One that is never closed goes to the end.
func bracket(text string, from int) (open, end int) {
	open = -1
	depth := 0
	for i, r := range text {
		switch {
		case i < from:
		case r == '(' || r == '（' || r == '[':
			if depth++; depth == 1 {
				open = i
			}
		case (r == ')' || r == '）' || r == ']') && depth > 0:
			if depth--; depth == 0 {
				return open, i + len(string(r))
			}
		}
	}
	return open, len(text)
}

// partOfName says whether the bracket at the end of a text belongs to a state's name: Bolivia (Plurinational State of).
func (p *phrase) partOfName(text string) bool {
	at := 0
	for {
		rest := strings.TrimSpace(text[at:])
		if !strings.ContainsAny(rest, "(（[") || strings.HasPrefix(rest, "(") || strings.HasPrefix(rest, "（") {
			return false
		}
		if _, ok := p.b.stateOf(rest); ok {
			f := p.b.find(strings.TrimSpace(text[at:]))
			return f.match.How != states.AsAlias || f.match.Name != "" && strings.ContainsAny(f.match.Name, "(（")
		}
		next := strings.IndexAny(text[at:], ",:;–—،؛，；、：")
		if next < 0 {
			return false
		}
		_, size := utf8.DecodeRuneInString(text[at+next:])
		at += next + size
	}
}
