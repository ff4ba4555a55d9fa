package intake

import (
	"strings"

	"rostrum/speakers"
)

// Answers in a column that asks one thing of each speaker: "SC member?", "Rule 37 (Y/N)".
var (
	yesWords = words(`yes y yep true 1 x + ✓ ✔ ☑ ☒ √ ● oui o sí si s да д 是 对 有 نعم ن صح`)
	noWords  = words(`no n nope false 0 ✗ ✘ ❌ ☐ × non нет н - – — 否 不是 无 非 不 لا`)
)

func isAnswer(s string) bool { return answers(yesWords, s) || answers(noWords, s) }

func answers(known wordSet, s string) bool {
	s = strings.TrimSpace(s)
	return len(s) < 12 && (known.has(fold(s)) || known.has(s))
}

// asksWith is what a heading has around what it asks for.
var asksWith = pattern(`(?i)^\s*[¿؟]?\s*(?:is|are|est[- ]ce|est|es|является ли|является|是否为?|是不是|هل(?: هو| هي)?)(?:\s|_|-)+|^(?:是否为?|是不是)|\s*[(（\[][^()（）]*[)）\]]|[?？¿؟]`)

// askedCategories are words of what such a heading asks for, what qualifies another before it.
var askedCategories = []struct {
	category speakers.Category
	form     expression
}{
	{speakers.NonMember, pattern(`(?i)\bnon?[- ]?(?:council |sc |unsc )?(?:memb|miemb)|не ?-?(?:является )?член|非(?:安理会|安全理事会)?(?:成员|理事国)|غير (?:ال)?(?:عضو|أعضاء)|\b(?:rule|art\p{L}*|r)\.? ?37\b|(?:правил\p{L}|ст)\.? 37|37条|المادة 37`)},
	{speakers.Briefer, pattern(`(?i)\bbrief|\bponente|\bexpos|докладчик|бриф|通报|简报|إحاط|\b(?:rule|art\p{L}*|r)\.? ?39\b|39条|المادة 39`)},
	{speakers.Observer, pattern(`(?i)\bobserv|наблюд|观察员|مراقب`)},
	{speakers.President, pattern(`(?i)\bpresid|\bprésid|председ|主席|رئيس|رئاسة`)},
	{speakers.Member, pattern(`(?i)\bmember|\bmembre|\bmiembro|(?:^|\s)член|成员|理事国|عضو|^(?:u?n?sc|cs|csnu|sb|сб|p5|e10)$`)},
}

// askedCategory returns the category that a heading asks for: who is one is told by yes, who is not by no.
func askedCategory(heading string) speakers.Category {
	if len(heading) > 80 {
		return speakers.Unknown
	}
	plain := strings.TrimSpace(asksWith.ReplaceAllString(spacedWords(heading), " "))
	for _, a := range askedCategories {
		if a.form.MatchString(plain) {
			return a.category
		}
	}
	return speakers.Unknown
}

// answered returns the category that a cell says, which may only be yes or no: who is no member of the Council is a non-member, and of
// others nothing is said.
func answered(heading, cell string) string {
	if !isAnswer(cell) {
		return cell
	}
	switch asked := askedCategory(heading); {
	case asked == speakers.Unknown:
		return cell
	case answers(yesWords, cell):
		return string(asked)
	case asked == speakers.Member:
		return string(speakers.NonMember)
	case asked == speakers.NonMember:
		return string(speakers.Member)
	}
	return ""
}
