package paint

import (
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// enter takes the terminal: another screen, the keyboard with all that it can tell, no cursor.
func (s *Screen) enter(v tea.View) {
	s.out.WriteString(ansi.SetModeAltScreenSaveCursor + ansi.ResetModeTextCursorEnable + ansi.ResetStyle +
		ansi.SetModeBracketedPaste + ansi.SetModifyOtherKeys2 + ansi.PushKittyKeyboard(keyboard(v)) + ansi.RequestKittyKeyboard)
	s.out.WriteString(keepTitle + ansi.SetWindowTitle(v.WindowTitle) + mouse(v.MouseMode))
	if s.layer.method == ansi.GraphemeWidth {
		s.out.WriteString(ansi.SetModeUnicodeCore)
	}
	s.out.lost()
	s.view.Cursor = nil
	s.held, s.stale = true, true
}

// change sets the modes in which a view differs from the one that is shown.
func (s *Screen) change(v tea.View) {
	if v.WindowTitle != s.view.WindowTitle {
		s.out.WriteString(ansi.SetWindowTitle(v.WindowTitle))
	}
	if v.MouseMode != s.view.MouseMode {
		s.out.WriteString(noMouse + mouse(v.MouseMode))
	}
	if v.KeyboardEnhancements != s.view.KeyboardEnhancements {
		s.out.WriteString(ansi.KittyKeyboard(keyboard(v), 1) + ansi.RequestKittyKeyboard)
	}
}

// leave undoes enter. Where the terminal keeps one place for both screens, the place that was kept when this one was entered is lost:
// the last row is kept in its stead.
func (s *Screen) leave() {
	s.out.WriteString(ansi.ResetModifyOtherKeys + ansi.PopKittyKeyboard(1) + ansi.ResetModeBracketedPaste +
		ansi.SetWindowTitle("") + oldTitle + ansi.SetCursorStyle(0) + noMouse)
	if s.layer.method == ansi.GraphemeWidth {
		s.out.WriteString(ansi.ResetModeUnicodeCore)
	}
	if rows := len(s.cells); rows > 0 {
		s.out.WriteString(ansi.CursorPosition(1, rows) + "\r\n") // where there is no other screen to come back from
	}
	if s.out.saved {
		s.out.WriteString(ansi.SaveCursor)
		s.out.saved = false
	}
	s.out.WriteString(ansi.ResetModeAltScreenSaveCursor + ansi.SetModeTextCursorEnable)
	s.out.lost()
}

// The window's title is kept by terminals that can (xterm's window operations), and is empty afterwards in others.
var keepTitle, oldTitle = ansi.WindowOp(22, 2), ansi.WindowOp(23, 2)

const noMouse = ansi.ResetModeMouseButtonEvent + ansi.ResetModeMouseAnyEvent + ansi.ResetModeMouseExtSgr

// mouse makes the terminal tell of the mouse.
func mouse(m tea.MouseMode) string {
	switch m {
	case tea.MouseModeCellMotion:
		return ansi.SetModeMouseButtonEvent + ansi.SetModeMouseExtSgr
	case tea.MouseModeAllMotion:
		return ansi.SetModeMouseAnyEvent + ansi.SetModeMouseExtSgr
	}
	return ""
}

// keyboard is what is asked of the keyboard, in the flags of the Kitty protocol. Telling keys apart is always among it.
func keyboard(v tea.View) int {
	flags := ansi.KittyDisambiguateEscapeCodes
	for _, ask := range []struct {
		wanted bool
		flag   int
	}{
		{v.KeyboardEnhancements.ReportEventTypes, ansi.KittyReportEventTypes},
		{v.KeyboardEnhancements.ReportAlternateKeys, ansi.KittyReportAlternateKeys},
		{v.KeyboardEnhancements.ReportAllKeysAsEscapeCodes, ansi.KittyReportAllKeysAsEscapeCodes},
		{v.KeyboardEnhancements.ReportAssociatedText, ansi.KittyReportAssociatedKeys},
	} {
		if ask.wanted {
			flags |= ask.flag
		}
	}
	return flags
}

// cursor shows the cursor where the view has one, behind all drawing.
func (s *Screen) cursor(c *tea.Cursor) {
	was := s.view.Cursor
	if c == nil {
		if was != nil {
			s.out.WriteString(ansi.ResetModeTextCursorEnable)
		}
		return
	}
	if was == nil || was.Shape != c.Shape || was.Blink != c.Blink {
		style := int(c.Shape)*2 + 1
		if !c.Blink {
			style++
		}
		s.out.WriteString(ansi.SetCursorStyle(style))
	}
	s.out.move(place{min(max(c.Y, 0), max(len(s.cells)-1, 0)), min(max(c.X, 0), max(s.out.columns-1, 0))})
	if was == nil {
		s.out.WriteString(ansi.SetModeTextCursorEnable)
	}
}

// answered takes what the terminal said of its modes.
func (s *Screen) answered(mode ansi.Mode, value ansi.ModeSetting) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch mode {
	case ansi.ModeSynchronizedOutput:
		s.together = value == ansi.ModeReset
	case ansi.ModeUnicodeCore:
		if value == ansi.ModeReset || value == ansi.ModeSet || value == ansi.ModePermanentlySet {
			s.layer.method = ansi.GraphemeWidth
			s.out.WriteString(ansi.SetModeUnicodeCore)
			s.stale = true
		}
	}
}

// tell sends the terminal something that is no part of the picture: a bell, a question. Before the first frame it waits
// for that.
func (s *Screen) tell(what string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.held {
		s.options.Queries += what
		return
	}
	s.out.WriteString(what)
	s.flush()
}
