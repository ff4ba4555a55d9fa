package intake

import (
	"strings"
	"testing"
)

// A gate may only be quicker than its expression, and must say the same: of every word of its own, of every part of
// its expression, whole, in capitals, cut short and within other words.
func TestGatesSayWhatTheirExpressionsSay(t *testing.T) {
	for name, g := range map[string]gated{"offices": offices, "french": frenchWords} {
		if len(g.sure().words) == 0 && name == "offices" {
			t.Errorf("%s: no word is enough", name)
		}
		texts := append(strings.FieldsFunc(g.form.compiled().String(), func(r rune) bool { return strings.ContainsRune(`|()[]?:\\^$,`, r) }), g.words().short...)
		for _, w := range g.words().words {
			texts = append(texts, w.text)
		}
		texts = append(texts, stateNames()...)
		for _, text := range texts {
			for _, s := range []string{text, strings.ToUpper(text), text + "s", "x" + text, text[:len(text)/2], "Mr. " + text + ", (PR)"} {
				if s = strings.ToValidUTF8(s, ""); g.MatchString(s) != g.form.MatchString(s) {
					t.Errorf("%s: %q: the gate says %v, the expression %v", name, s, g.MatchString(s), g.form.MatchString(s))
				}
			}
		}
	}
}
