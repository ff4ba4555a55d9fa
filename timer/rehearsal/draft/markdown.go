package draft

import (
	"regexp"
	"strings"
	"sync"
)

// What is taken out is compiled when a text with mark-up is read: no other start pays for it.
var (
	comment   = lazily(`(?s)<!--.*?-->`)
	image     = lazily(`!\[[^\]\n]*\]\([^)\n]*\)`)
	link      = lazily(`\[([^\]\n]*)\](?:\([^)\n]*\)|\[[^\]\n]*\])`)
	reference = lazily(`^\s{0,3}\[[^\]]+\]:\s`)
	footnote  = lazily(`\[\^[^\]\n]+\]`)
	address   = lazily(`<?https?://[^\s>]+>?`)
	tag       = lazily(`</?[A-Za-z][^<>\n]*>`)
	bullet    = lazily(`^\s*(?:[-*+]|\d{1,3}[.)])\s+`)
	rule      = lazily(`^\s*(?:[-*_=]\s*){3,}$`)
)

func lazily(form string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(form) })
}

// unmarked takes the mark-up out of Markdown, and what nobody reads out: comments, code, addresses, the head matter.
// Items of a list and headings become paragraphs.
func unmarked(s string) string {
	s = comment().ReplaceAllString(strings.ReplaceAll(s, "\r\n", "\n"), "")
	var out []string
	fence := ""
	for i, line := range strings.Split(headless(s), "\n") {
		trimmed := strings.TrimSpace(line)
		switch {
		case fence != "":
			if strings.HasPrefix(trimmed, fence) {
				fence = ""
			}
			continue
		case strings.HasPrefix(trimmed, "```"), strings.HasPrefix(trimmed, "~~~"):
			fence = trimmed[:3]
			continue
		case reference().MatchString(line), i > 0 && rule().MatchString(line):
			out = append(out, "")
			continue
		case strings.HasPrefix(trimmed, "#"):
			line = "\n" + strings.Trim(trimmed, "# ") + "\n"
		case bullet().MatchString(line):
			line = "\n" + bullet().ReplaceAllString(line, "")
		}
		out = append(out, inline(strings.TrimLeft(line, "> ")))
	}
	return strings.Join(out, "\n")
}

// headless takes the head matter between two lines of dashes off.
func headless(s string) string {
	if rest, ok := strings.CutPrefix(s, "---\n"); ok {
		if _, body, found := strings.Cut(rest, "\n---\n"); found {
			return body
		}
	}
	return s
}

func inline(s string) string {
	s = image().ReplaceAllString(s, "")
	s = footnote().ReplaceAllString(s, "")
	s = link().ReplaceAllString(s, "$1")
	s = address().ReplaceAllString(s, "")
	s = tag().ReplaceAllString(s, "")
	return strings.NewReplacer("**", "", "__", "", "*", "", "`", "", "~~", "", `\`, "").Replace(s)
}
