package theme

import (
	"image/color"

	"charm.land/lipgloss/v2"
)

// palette is what the coloured themes differ in. A nil colour is the terminal's own.
type palette struct {
	dim, rule, title            color.Color
	floor, warning, over, grace color.Color
	paused, next, good          color.Color
	selected                    color.Color // a background
}

func usual(dark bool) palette {
	if dark {
		return palette{
			dim: hex("#9aa1ad"), rule: hex("#4a505b"), title: hex("#6cb2f2"),
			floor: hex("#7fd18b"), warning: hex("#f3c552"), over: hex("#ff7566"), grace: hex("#ff6b81"),
			paused: hex("#b79bf2"), next: hex("#6cb2f2"), good: hex("#7fd18b"), selected: hex("#2f3742"),
		}
	}
	return palette{
		dim: hex("#5d6570"), rule: hex("#b9c0ca"), title: hex("#0b5cad"),
		floor: hex("#14702b"), warning: hex("#8a5a00"), over: hex("#b3261e"), grace: hex("#98004e"),
		paused: hex("#5b3cc4"), next: hex("#0b5cad"), good: hex("#14702b"), selected: hex("#dbe7f5"),
	}
}

// colorblind uses colours that stay apart for readers with any of the usual colour deficiencies, after Okabe and
// Ito (2008): sky blue, yellow or orange, vermilion, reddish purple.
func colorblind(dark bool) palette {
	p := usual(dark)
	if dark {
		p.floor, p.warning, p.over, p.grace = hex("#56b4e9"), hex("#f0e442"), hex("#ff8c42"), hex("#ff8c42")
		p.paused, p.next, p.good, p.title = hex("#e3a3c8"), hex("#56b4e9"), hex("#56b4e9"), hex("#56b4e9")
		return p
	}
	p.floor, p.warning, p.over, p.grace = hex("#0060a0"), hex("#806500"), hex("#5c1400"), hex("#5c1400")
	p.paused, p.next, p.good, p.title = hex("#8f3a70"), hex("#0060a0"), hex("#0060a0"), hex("#0060a0")
	return p
}

// contrast uses few colours, and only those that stand far from the background. Where a terminal has no more than
// sixteen, each becomes one of those that can be read.
func contrast(dark bool) palette {
	if dark {
		return palette{
			dim: ansi(15), rule: ansi(7), title: ansi(15), floor: ansi(10), warning: ansi(11), over: hex("#ff8080"), grace: hex("#ff8080"),
			paused: ansi(14), next: ansi(14), good: ansi(10), selected: ansi(4),
		}
	}
	return palette{
		dim: ansi(0), rule: ansi(0), title: ansi(0), floor: ansi(0), warning: hex("#5f005f"), over: hex("#870000"),
		grace: hex("#870000"), paused: hex("#00005f"), next: hex("#00005f"), good: ansi(0), selected: hex("#afd7ff"),
	}
}

func made(p palette) Theme {
	text := lipgloss.NewStyle()
	fg := func(c color.Color) Style { return styled(text.Foreground(c)) }
	strong := func(c color.Color) Style { return styled(text.Foreground(c).Bold(true)) }
	return Theme{
		Text: styled(text), Strong: styled(text.Bold(true)), Dim: fg(p.dim), Rule: fg(p.rule), Title: strong(p.title),
		Idle: fg(p.dim), Floor: fg(p.floor), Warning: fg(p.warning), Over: fg(p.over), Grace: strong(p.grace),
		Paused: fg(p.paused), Halted: fg(p.paused),
		Next: strong(p.next), Read: styled(text.Italic(true)), Heard: fg(p.dim), Gone: styled(text.Foreground(p.dim).Strikethrough(true)),
		Key: strong(p.title), Hint: fg(p.dim), Selected: styled(text.Background(p.selected)), Choice: styled(text.Reverse(true)),
		Notice: styled(text), Refused: fg(p.warning), Saved: fg(p.good), Fault: strong(p.over), Practice: strong(p.paused),
	}
}

// plain uses no colour: weight, reversal and words carry everything.
func plain() Theme {
	none := lipgloss.NewStyle()
	text, bold, faint := styled(none), styled(none.Bold(true)), styled(none.Faint(true))
	reverse := styled(none.Bold(true).Reverse(true))
	return Theme{
		Text: text, Strong: bold, Dim: text, Rule: faint, Title: bold,
		Idle: text, Floor: text, Warning: bold, Over: bold, Grace: bold, Paused: text, Halted: text,
		Next: bold, Read: text, Heard: text, Gone: faint,
		Key: bold, Hint: text, Selected: styled(none.Reverse(true)), Choice: styled(none.Reverse(true)),
		Notice: text, Refused: bold, Saved: text, Fault: reverse, Practice: reverse,
	}
}

func hex(s string) color.Color { return lipgloss.Color(s) }

func ansi(n uint8) color.Color { return lipgloss.ANSIColor(n) }
