package report

import (
	"bufio"
	"io"
	"strings"
)

// WriteMarkdown writes the report as GitHub's Markdown, ready to be pasted: headings, lists and tables, no markup of
// HTML's. Texts from the log cannot make markup of their own.
func (r Report) WriteMarkdown(w io.Writer, words Words) error {
	return writeMarkdown(w, r.document(words))
}

func writeMarkdown(w io.Writer, d document) error {
	m := markdown{bufio.NewWriter(w)}
	m.line("# " + escape(d.title))
	if d.subtitle != "" {
		m.line("", "**"+escape(d.subtitle)+"**")
	}
	m.pairs(d.face)
	for _, remark := range d.remarks {
		m.line("", "> **!** "+escape(remark))
	}
	m.pairs(d.key)
	for _, s := range d.sections {
		m.section(s)
	}
	if d.foot != "" {
		m.line("", "---", "", "*"+escape(d.foot)+"*")
	}
	return m.out.Flush()
}

type markdown struct{ out *bufio.Writer }

func (m markdown) line(all ...string) {
	for _, s := range all {
		_, _ = m.out.WriteString(s + "\n")
	}
}

func (m markdown) section(s section) {
	if s.table == nil && len(s.groups) == 0 && len(s.notes) == 0 {
		return // a chart alone cannot be pasted
	}
	m.line("", "## "+escape(s.title))
	if s.lead != "" {
		m.line("", escape(s.lead))
	}
	for _, g := range s.groups {
		m.line("", "### "+escape(g.title))
		m.pairs(g.pairs)
	}
	if s.table != nil {
		m.table(s.table)
	}
	if len(s.notes) > 0 {
		m.line("")
	}
	for _, note := range s.notes {
		m.line("- " + escape(note))
	}
}

func (m markdown) pairs(all []pair) {
	if len(all) > 0 {
		m.line("")
	}
	for _, p := range all {
		line := "- " + escape(p.name) + ": **" + escape(p.value) + "**"
		if p.note != "" {
			line += " (" + escape(p.note) + ")"
		}
		m.line(line)
	}
}

func (m markdown) table(t *table) {
	var heads, rules []string
	for c, column := range t.columns {
		if t.barred(c) || t.empty(c) {
			continue
		}
		rule := "---"
		if column.end {
			rule = "---:"
		}
		heads, rules = append(heads, escape(column.head)), append(rules, rule)
	}
	m.line("", "| "+strings.Join(heads, " | ")+" |", "| "+strings.Join(rules, " | ")+" |")
	for _, row := range t.rows {
		var parts []string
		for c, cell := range row {
			if !t.barred(c) && !t.empty(c) {
				parts = append(parts, cell.inMarkdown())
			}
		}
		m.line("| " + strings.Join(parts, " | ") + " |")
	}
}

func (c cell) inMarkdown() string {
	s := escape(c.text)
	if c.over {
		s = "**" + s + "**"
	}
	if c.sub != "" {
		s += ", " + escape(c.sub)
	}
	return s
}

// escape puts a backslash before every character that could be markup. A web address is broken up, so that none
// is made a link of itself.
func escape(s string) string {
	var b strings.Builder
	for i, r := range s {
		switch {
		case strings.ContainsRune("\\`*_{}[]<>#|~$&", r), i == 0 && strings.ContainsRune("+-=", r), r == '@', r == '!' && i+1 < len(s) && s[i+1] == '[':
			b.WriteByte('\\')
		case r == ':' && strings.HasPrefix(s[i:], "://"):
			b.WriteByte('\\')
		case r == '.' && (ordinal(s[:i]) || strings.HasSuffix(s[:i], "www")):
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// ordinal says whether s, with a full stop behind it, would begin a numbered list.
func ordinal(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
