package intake

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp/syntax"
	"slices"
	"strings"
	"testing"
	"unicode"
)

type firstLook struct {
	form expression
	may  func(string) bool
}

// What an expression finds, the first look before it lets through: texts are made of each expression, which it finds by what it is.
func TestFirstLooksMissNothing(t *testing.T) {
	looks := map[string]firstLook{
		"courtesy":     {courtesy, addressHeads.begin},
		"judged":       {judged, judgeHeads.begin},
		"ambassador":   {ambassador, mayBeAmbassador},
		"nobody":       {nobody, mayBeNobody},
		"headingJoint": {headingJoint, func(s string) bool { return mayJoin("a" + s + "b") }},
		"unitBehind":   {unitBehind, mayEndInUnit},
		"rule":         {rule, isRule},
		"pageLine":     {pageLine, isPageLine},
		"hanOffice":    {hanOffice, hanOffices.near},
		"dateHead":     {dateHead, startsWithDate},
		"totalWord":    {totalWord, mayBeTotal},
		"actAtTime":    {actAtTime, func(s string) bool { return strings.ContainsAny(s, "0123456789") }},
	}
	for name, form := range havingWords() {
		looks[name+", words"] = firstLook{form, form.mayMatch}
	}
	for name, look := range looks {
		t.Run(name, func(t *testing.T) { look.missesNothing(t) })
	}
}

func (l firstLook) missesNothing(t *testing.T) {
	bare := expression{compiled: l.form.compiled}
	tree, err := syntax.Parse(bare.compiled().String(), syntax.Perl)
	if err != nil {
		t.Fatal(err)
	}
	found, source := 0, rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		var b strings.Builder
		writeMatch(&b, tree, source)
		for _, s := range []string{b.String(), b.String() + " Ivanova"} {
			if !bare.MatchString(s) {
				continue
			}
			if found++; !l.may(s) {
				t.Fatalf("the expression finds %q, the first look does not", s)
			}
		}
	}
	if found < 1000 {
		t.Errorf("%d texts tried", found)
	}
}

// A form of address of one word ends where the expression says that it ends, whatever stands behind it.
func TestUsualAddressesAreThoseOfTheExpression(t *testing.T) {
	for form := range usualAddresses() {
		for _, written := range []string{form, strings.ToUpper(form)} {
			for _, behind := range []string{" Ivanova", "\u00a0 Ivanova", " \tMr. Ivanova", " ", " M. Ivanova", " mr. Ivanova", " E. Ivanova", " الملكي", " de la", " excellency"} {
				want := courtesy.FindStringIndex(written + behind)
				if got := usualAddress(written + behind); want == nil || got != want[1] {
					t.Errorf("%q ends at %d, by the expression at %v", written+behind, got, want)
				}
			}
			if turkish := strings.ReplaceAll(written, "i", "İ"); turkish != written && usualAddress(turkish+" Ivanova") != 0 {
				t.Errorf("%q is a form of address", turkish)
			}
			for _, behind := range []string{"", "Ivanova", ".", "/ms. Ivanova"} {
				if got := usualAddress(written + behind); got != 0 && !slices.Equal([]int{0, got}, courtesy.FindStringIndex(written+behind)) {
					t.Errorf("%q ends at %d, by the expression at %v", written+behind, got, courtesy.FindStringIndex(written+behind))
				}
			}
		}
	}
}

// An expression whose words nobody tries could hide what it should find.
func TestAllWordsNeededAreTried(t *testing.T) {
	declared := 0
	paths, _ := filepath.Glob("*.go")
	for _, path := range paths {
		source, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasSuffix(path, "_test.go") {
			declared += strings.Count(string(source), ").having(`")
		}
	}
	if tried := len(havingWords()) - 1; declared != tried { // the offices have theirs by gate
		t.Errorf("%d expressions say which words they need, %d are tried", declared, tried)
	}
}

// havingWords are the expressions that are tried only where one of their words stands.
func havingWords() map[string]expression {
	return map[string]expression{
		"atMost": atMost, "briefingBy": briefingBy, "callingChinese": callingChinese, "courtesy": courtesy, "forAGroup": forAGroup,
		"forGroup": forGroup, "fromOrganization": fromOrganization, "fromWhere": fromWhere, "grouped": grouped, "keyValue": keyValue,
		"knighted": knighted, "offices": {offices.form.compiled, offices.words}, "organized": organized, "others": others,
		"personOf": personOf, "possessive": possessive, "presidesInHan": presidesInHan, "spoke": spoke, "statementBy": statementBy,
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
