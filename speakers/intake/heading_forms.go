package intake

import (
	"strings"
	"unicode"
)

var inBrackets = pattern(`\s*[(（\[][^()（）\[\]]*[)）\]]`)

// readHeading says what a column's name means.
func readHeading(s string) (heading, bool) {
	if strings.TrimSpace(s) == "#" || strings.TrimSpace(s) == "№" {
		return heading{field: FieldNumber}, true
	}
	if len(s) > 120 {
		return heading{}, false
	}
	if h, ok := headingWords()[fold(s)]; ok {
		return h, true
	}
	for _, forms := range []func(string) []string{withoutBrackets, uncamelled, withoutUnit, besideEachOther, joinedHeadings} {
		for _, form := range forms(s) {
			if h, ok := headingWords()[fold(form)]; ok {
				return h, true
			}
		}
	}
	return heading{}, false
}

// withoutBrackets reads "Time (min)" without what stands in brackets.
func withoutBrackets(s string) []string {
	if !strings.ContainsAny(s, "([") && !strings.Contains(s, "（") {
		return nil
	}
	return []string{inBrackets.ReplaceAllString(s, "")}
}

// unitBehind is the unit of time behind the name of a key: limit_s, duree_min.
var unitBehind = pattern(`(?i)[ _-](?:s|secs?|seconds?|secondes?|segundos?|m|mins?|minutes?|minutos?|секунд\p{L}*|сек|минут\p{L}*|мин)\.?$`)

// withoutUnit reads "limit_s" without its unit.
func withoutUnit(s string) []string {
	if !mayEndInUnit(s) {
		return nil
	}
	bare := unitBehind.ReplaceAllString(wordsApart(s), "")
	if h, ok := headingWords()[fold(bare)]; !ok || h.field != FieldLimit {
		return nil
	}
	return []string{bare}
}

// mayEndInUnit is a first look for unitBehind: every row of a long table is asked whether it is another heading.
func mayEndInUnit(s string) bool {
	last := strings.TrimRight(s, ".")
	last = last[strings.LastIndexAny(last, " _-")+1:]
	small := false
	for i, r := range last {
		if small && unicode.IsUpper(r) && isUnitBehind(last[i:]) { // limitMin
			return true
		}
		small = unicode.IsLower(r)
	}
	return isUnitBehind(last)
}

func isUnitBehind(word string) bool {
	word = strings.ToLower(word)
	return unitsBehind.has(word) || strings.HasPrefix(word, "сек") || strings.HasPrefix(word, "мин")
}

var unitsBehind = words(`s sec secs second seconds seconde secondes segundo segundos m min mins minute minutes minuto minutos`)

// uncamelled reads "timeLimit" as two words.
func uncamelled(s string) []string {
	if strings.Contains(s, " ") {
		return nil
	}
	if apart := wordsApart(s); apart != s {
		return []string{apart}
	}
	return nil
}

// besideEachOther reads "Country / Pays" and "国家(Country)".
func besideEachOther(s string) []string {
	if !strings.ContainsAny(s, "/\n|(") && !strings.Contains(s, "（") {
		return nil
	}
	return strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("/\n|(（", r) })
}

// joinedHeadings reads "Name and title".
func joinedHeadings(s string) []string {
	if !mayJoin(s) {
		return nil
	}
	return headingJoint.Split(s, 4)
}

// mayJoin is a first look for headingJoint: every row of a long table is asked whether it is another heading.
func mayJoin(s string) bool {
	if strings.ContainsAny(s, "&,") || !isASCII(s) && otherJoints.in(s) {
		return true
	}
	for word := range strings.FieldsSeq(s) {
		if len(word) <= longestJoint && jointWords.has(strings.ToLower(word)) {
			return true
		}
	}
	return false
}

var (
	jointWords  = words(`and et y e or ou o u и или أو`)
	otherJoints = parted([]string{"或", "，", "、", "和", "及", "与", " و", "\tو", "\nو", "\fو", "\rو"})
)

// longestJoint is that of jointWords, in bytes.
const longestJoint = len("или")

// wordsApart writes spaces between the words of delegationName.
func wordsApart(s string) string {
	var b strings.Builder
	small, from := false, 0
	for i, r := range s {
		if small && unicode.IsUpper(r) {
			b.WriteString(s[from:i])
			b.WriteByte(' ')
			from = i
		}
		small = unicode.IsLower(r)
	}
	if from == 0 {
		return s
	}
	return b.String() + s[from:]
}

var headingJoint = pattern(`(?i)\s+(?:and|et|y|e|и|or|ou|o|u|или|أو)\s+|\s*或\s*|\s*[&,，、和及与]\s*|\s+و\s*`)
