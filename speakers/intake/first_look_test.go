package intake

import (
	"math/rand/v2"
	"regexp/syntax"
	"strings"
	"testing"
	"unicode"
)

// What an expression finds, the first look before it lets through: texts are made of each expression, which it finds by what it is.
func TestFirstLooksMissNothing(t *testing.T) {
	for name, look := range map[string]struct {
		form expression
		may  func(string) bool
	}{
		"courtesy":     {courtesy, addressHeads.begin},
		"judged":       {judged, judgeHeads.begin},
		"ambassador":   {ambassador, mayBeAmbassador},
		"nobody":       {nobody, mayBeNobody},
		"headingJoint": {headingJoint, func(s string) bool { return mayJoin("a" + s + "b") }},
		"camelled":     {camelled, camel},
		"unitBehind":   {unitBehind, mayEndInUnit},
		"rule":         {rule, isRule},
		"pageLine":     {pageLine, isPageLine},
		"hanOffice":    {hanOffice, hanOffices.near},
	} {
		tree, err := syntax.Parse(look.form().String(), syntax.Perl)
		if err != nil {
			t.Fatal(err)
		}
		found, source := 0, rand.New(rand.NewPCG(1, 2))
		for range 20_000 {
			var b strings.Builder
			writeMatch(&b, tree, source)
			for _, s := range []string{b.String(), b.String() + " Ivanova"} {
				if !look.form.MatchString(s) {
					continue
				}
				if found++; !look.may(s) {
					t.Fatalf("%s: the expression finds %q, the first look does not", name, s)
				}
			}
		}
		if found < 1000 {
			t.Errorf("%s: %d texts tried", name, found)
		}
	}
}

// writeMatch writes a text that an expression finds, any of them.
func writeMatch(b *strings.Builder, re *syntax.Regexp, source *rand.Rand) {
	switch re.Op {
	case syntax.OpLiteral:
		for _, r := range re.Rune {
			if source.IntN(3) == 0 && re.Flags&syntax.FoldCase != 0 {
				r = unicode.ToUpper(r)
			}
			b.WriteRune(r)
		}
	case syntax.OpCharClass:
		at := 2 * source.IntN(len(re.Rune)/2)
		b.WriteRune(re.Rune[at] + rune(source.IntN(int(re.Rune[at+1]-re.Rune[at])+1)))
	case syntax.OpAnyCharNotNL, syntax.OpAnyChar:
		b.WriteByte('x')
	case syntax.OpAlternate:
		writeMatch(b, re.Sub[source.IntN(len(re.Sub))], source)
	case syntax.OpStar, syntax.OpPlus, syntax.OpQuest, syntax.OpRepeat:
		least := map[syntax.Op]int{syntax.OpPlus: 1, syntax.OpRepeat: re.Min}[re.Op]
		for range least + source.IntN(2) {
			writeMatch(b, re.Sub[0], source)
		}
	default:
		for _, sub := range re.Sub {
			writeMatch(b, sub, source)
		}
	}
}
