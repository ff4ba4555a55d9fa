package intake

import "strings"

// chatHead is what a chat's copy puts before each message: when it was sent, and by whom.
var chatHead = pattern(`^\s*\[?\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \x{202f}]?[AaPp]\.?[Mm]\.?)?\]?(?:\s+[-–—])?\s+[^:\]]{1,40}:\s+`)

// chatLine is the same on a line of its own above the message: who, and when.
var chatLine = pattern(`^\s*([^:：]{1,40}?),?\s+\[?(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s+)?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?\]?\s*$`)

// chatNotice is what the program of a chat says itself.
var chatNotice = gate(`撤回 群聊 拍了拍 "media omitted" "message deleted" "deleted message" удалено "deleted this message" "was deleted" "message a été supprimé" "mensaje eliminado" "eliminó este mensaje" "تم حذف" "end-to-end"`,
	`撤回了一条消息|(?:加入|退出|创建)了?群聊|拍了拍|media omitted|(?:message|deleted) (?:was )?(?:deleted|message)|deleted this message|this message was deleted|сообщение удалено|(?:ce )?message a été supprimé|mensaje eliminado|eliminó este mensaje|تم حذف هذه الرسالة|end-to-end encrypted`)

// isChat says whether lines of a text say who wrote what follows: one writes twice at least, and is no state.
func (b *builder) isChat(text string) bool {
	seen := map[string]bool{}
	for s := range lineSeq(text[:min(len(text), sampleBytes)]) {
		if !strings.Contains(s, ":") {
			continue
		}
		m := chatLine.FindStringSubmatch(quoting.ReplaceAllString(s, ""))
		if m == nil {
			continue
		}
		who := fold(m[1])
		if seen[who] && !b.isName(m[1]) {
			return true
		}
		seen[who] = true
	}
	return false
}

// ofChat says whether a line is who wrote what follows, or what the program of a chat says.
func (l *liner) ofChat(s string) bool {
	if l.chat {
		if m := chatLine.FindStringSubmatch(s); m != nil && !l.b.isName(m[1]) {
			return true
		}
	}
	return chatNotice.MatchString(s)
}
