package draft

import (
	"regexp"
	"strings"
)

var (
	comment   = regexp.MustCompile(`(?s)<!--.*?-->`)
	image     = regexp.MustCompile(`!\[[^\]\n]*\]\([^)\n]*\)`)
	link      = regexp.MustCompile(`\[([^\]\n]*)\](?:\([^)\n]*\)|\[[^\]\n]*\])`)
	reference = regexp.MustCompile(`^\s{0,3}\[[^\]]+\]:\s`)
	footnote  = regexp.MustCompile(`\[\^[^\]\n]+\]`)
	address   = regexp.MustCompile(`<?https?://[^\s>]+>?`)
	tag       = regexp.MustCompile(`</?[A-Za-z][^<>\n]*>`)
	bullet    = regexp.MustCompile(`^\s*(?:[-*+]|\d{1,3}[.)])\s+`)
	rule      = regexp.MustCompile(`^\s*(?:[-*_=]\s*){3,}$`)
)

// unmarked takes the mark-up out of Markdown, and what nobody reads out: comments, code, addresses, the head matter.
// Items of a list and headings become paragraphs.
func unmarked(s string) string {
	s = comment.ReplaceAllString(strings.ReplaceAll(s, "\r\n", "\n"), "")
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
		case reference.MatchString(line), i > 0 && rule.MatchString(line):
			out = append(out, "")
			continue
		case strings.HasPrefix(trimmed, "#"):
			line = "\n" + strings.Trim(trimmed, "# ") + "\n"
		case bullet.MatchString(line):
			line = "\n" + bullet.ReplaceAllString(line, "")
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
	s = image.ReplaceAllString(s, "")
	s = footnote.ReplaceAllString(s, "")
	s = link.ReplaceAllString(s, "$1")
	s = address.ReplaceAllString(s, "")
	s = tag.ReplaceAllString(s, "")
	return strings.NewReplacer("**", "", "__", "", "*", "", "`", "", "~~", "", `\`, "").Replace(s)
}
