package intake

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// behalf is what a speaker says to speak for.
type behalf struct {
	group  string
	states []string
}

// onBehalf are the words that come before the group, each language's in its own expression, and what follows it.
var onBehalf = gate(`obo o/b o.b.o "speaking for" "speaking also for" "speaks for" "spoke for" "behalf of" "au nom" "en nombre" "en representación" "от имени" باسم "نيابة عن" "نيابةً عن" "الإنابة عن"`, `(?:^|[\s,(（\[،，–—-])(?:(?:also|and|who|will|is|are|to|make|making|deliver|delivering|speak|speaking|speaks|spoke|statement|joint|a|his|her|its|national|in|capacity)\s+)*(?:(?:on|in) behalf of:?|obo:?|o/b/o:?|o/b(?: of)?:?|o\.\s?b\.\s?o\.?)\s+|(?:^|[(\[,،]\s*)(?:also\s+)?(?:speaking|speaks|spoke)\s+(?:also\s+)?for\s+`+
	`|(?:^|[\s,(\[–—-])(?:(?:qui|prend|prenant|la|parole|parlant|s['’]exprimant|s['’]exprime|intervenant|également|aussi|et|déclaration|faite|commune)\s+)*au nom(?:\s+(?:également|aussi|propre et|collectif))*\s+(?:de l['’]|de la\s+|des\s+|du\s+|de\s*:?\s+|d['’])`+
	`|(?:^|[\s,(\[–—-])(?:(?:que|quien|hablando|habla|hablará|interviniendo|interviene|haciendo|hace|hará|uso|de|la|palabra|también|y|declaración|conjunta)\s+)*en (?:nombre|representación)(?:\s+(?:también|además|asimismo|propio y(?: también)?|propio y en (?:nombre|representación)))*\s+(?:del\s+|de los\s+|de las\s+|de la\s+|de\s*:?\s+)`+
	`|(?:^|[\s,(\[–—-])(?:(?:который|которая|выступает|выступая|выступающий|выступающая|выступление|выступит|говорит|также|и|совместное|заявление)\s+)*от имени\s+`+
	`|(?:^|[\s,(\[،–—-])(?:(?:متكلما|متكلمًا|متكلماً|متكلمة|يتكلم|تتكلم|متحدثا|متحدثًا|متحدثاً|متحدثة|يتحدث|تتحدث|الذي|التي|أيضا|أيضًا|أيضاً|بيان|مشترك|سيتكلم|ستتكلم|بصفته|بصفتها|الوطنية)\s+)*و?(?:باسم|نيابةً? عن|بالنيابة عن|بالإنابة عن)\s+`)

// Chinese puts the group between two words: 代表北欧国家发言.
var onBehalfChinese = pattern(`(?:^|[\s，、（(,–—-])(?:并|也|还|同时|将|并且)*(?:以)?(?:代表|代)([^，（）()]*(?:（[^（）]*）|\([^()]*\))?[^（）()]*?)(?:的名义)?(?:作|做)?(?:联合|共同)?(?:发言)$`)

// inTheNameOf is the other Chinese form: 以“问责、协调和透明”小组名义.
var inTheNameOf = pattern(`(?:^|[\s，、（(,–—-])以[“"「]?([^“”"」]{2,60})[”"」]?(小组|集团)?(?:的)?名义(?:发言)?$`)

var namely = pattern(`(?i)[\s,;،，：:–—-]*(?:\b(?:namely|i\.e\.|comprising|consisting of|composed of|that is|including|viz\.?)|à savoir|c['’]est-à-dire|composée? d[eu']s?|comprenant|a saber|es decir|integrado por|compuesto por|а именно|то есть|в составе|включая|即|包括|成员包括|分别是|，?成员为|\s(?:وهي|وهم|وهما|أي|التي تضم|الذي يضم|والتي تضم|المؤلفة من|المكونة من|هي))[\s:：,،，]+` +
	`|(?:即|包括|成员为|分别是|分别为)`)

// cutBehalf takes "on behalf of …" out of a text, in any of the six languages.
func (b *builder) cutBehalf(s string) (rest string, who behalf, ok bool) {
	if m := onBehalf.FindStringIndex(s); m != nil {
		return strings.TrimRight(s[:m[0]], " ,;:/،，：–—-("), b.readBehalf(s[m[1]:]), true
	}
	if !strings.Contains(s, "代") && !strings.Contains(s, "名义") {
		return s, behalf{}, false
	}
	if m := onBehalfChinese.FindStringSubmatchIndex(s); m != nil && m[3] > m[2] {
		return strings.TrimRight(s[:m[0]], " ，,–—-"), b.readBehalf(s[m[2]:m[3]]), true
	}
	if holder, group, ok := b.spokenForInHan(s); ok {
		return holder, b.readBehalf(group), true
	}
	if m := inTheNameOf.FindStringSubmatchIndex(s); m != nil {
		return strings.TrimRight(s[:m[0]], " ，,–—-"), b.readBehalf(strings.NewReplacer("“", "", "”", "").Replace(s[m[2]:max(m[3], m[5])])), true
	}
	return s, behalf{}, false
}

// spokenForInHan cuts a sentence of minutes in which the group follows who speaks with nothing between: 挪威常驻代表布拉特斯泰德代表北欧国家发言.
func (b *builder) spokenForInHan(s string) (holder, group string, ok bool) {
	s = strings.TrimRight(s, "。. ")
	if m := representing.FindStringSubmatchIndex(s); m != nil && b.isRepresented(s[m[2]:m[3]]) {
		return spokenInHan.ReplaceAllString(s[:m[0]], ""), s[m[2]:m[3]], true
	}
	m := spokenInHan.FindStringIndex(s)
	if m == nil {
		return "", "", false
	}
	said := s[:m[0]]
	at := strings.LastIndex(outsideOf(said), "代表")
	if at <= 0 {
		return "", "", false
	}
	holder, group = said[:at], said[at+len("代表"):]
	_, _, ofState := b.stateBefore(holder)
	_, ranked := unrank(group, false)
	return holder, group, group != "" && !ranked && !permanentInHan.MatchString(holder) && b.isRepresented(strings.TrimSpace(outsideBrackets(group))) && (ofState || b.isName(holder) || b.namesHolder(holder))
}

// permanentInHan ends what stands before 代表 where that is the office.
var permanentInHan = pattern(`(?:常驻|常任|特别|副)$`)

// representing is for whom somebody spoke, behind that: 巴林代表发言，代表阿拉伯国家集团.
var representing = pattern(`[，,]\s*(?:并|同时|也)?代表([^，。]{2,60})$`)

// outsideOf blanks out what stands in brackets, so that places stay where they are.
func outsideOf(s string) string {
	for _, m := range inBrackets.FindAllStringIndex(s, 8) {
		s = s[:m[0]] + strings.Repeat(" ", m[1]-m[0]) + s[m[1]:]
	}
	return s
}

// maxListsTried bounds the places behind a group at which its states may begin.
const maxListsTried = 4

// readBehalf reads what follows: the group, and the states it names.
func (b *builder) readBehalf(s string) behalf {
	s = strings.Trim(s, " ,;.，。、،/:|")
	if rest, who, ok := b.cutBehalf(s); ok && rest == "" { // said in two languages: "on behalf of / au nom de: …"
		return who
	}
	if strings.Count(s, "(") < strings.Count(s, ")") {
		s = strings.TrimSuffix(s, ")")
	}
	if m := namely.FindStringIndex(s); m != nil && m[0] > 0 {
		if list := b.stateList(s[m[1]:]); len(list) > 0 {
			return behalf{strings.Trim(s[:m[0]], " ,，、،(（"), list}
		}
	}
	for from, tries := 0, 0; tries < maxListsTried; tries++ { // "the Nordic countries: Denmark, …", "(Denmark, …)" or "the E10 (ten): Denmark, …"
		i := strings.IndexAny(s[from:], ":：(（[–—")
		if i < 0 {
			break
		}
		if i += from; i > 0 {
			if list := b.stateList(strings.TrimLeft(s[i:], ":：(（[–— ")); len(list) > 1 && b.allStates(list) {
				return behalf{strings.TrimSpace(s[:i]), list}
			}
		}
		_, size := utf8.DecodeRuneInString(s[i:])
		from = i + size
	}
	if head := strings.TrimSpace(inBrackets.ReplaceAllString(s, "")); len(head) < len(s) { // Canada, Australia and New Zealand (CANZ)
		if list := b.stateList(head); len(list) > 1 && b.allStates(list) {
			return behalf{s, list}
		}
	}
	if list := b.stateList(s); len(list) > 1 && b.allStates(list) {
		return behalf{s, list}
	}
	if b.find(s).ok {
		return behalf{s, []string{bareName.ReplaceAllString(s, "")}}
	}
	return behalf{group: s}
}

func (b *builder) allStates(list []string) bool {
	for _, s := range list {
		if _, ok := b.stateOf(s); !ok {
			return false
		}
	}
	return len(list) > 0
}

// stateList splits an enumeration: at semicolons where there are any, else at commas and the last "and". A name
// that has a comma or an "and" of its own stays whole.
func (b *builder) stateList(s string) []string {
	s = strings.Trim(s, " .,;:，。；：、،؛)）]")
	if strings.Count(s, "(") > strings.Count(s, ")") {
		s += ")"
	}
	separators := ";；؛"
	if !strings.ContainsAny(s, separators) {
		separators = ",、，،|→"
	}
	var list []string
	for _, part := range splitOutside(s, separators) {
		if last := len(list) - 1; last >= 0 {
			if separators != ";；؛" && b.isTurned(list[last], part) {
				list[last] += ", " + part
				continue
			}
		}
		list = append(list, b.splitAnd(part)...)
	}
	for i, name := range list {
		if _, ok := b.stateOf(name); ok {
			if bare := bareName.ReplaceAllString(conjunction.ReplaceAllString(name, ""), ""); b.isName(bare) {
				list[i] = bare
			}
		}
	}
	return list
}

// isTurned says whether two parts are a state's name turned round: "Korea, Republic of", "Gambia, the".
func (b *builder) isTurned(head, tail string) bool {
	if _, ok := b.stateOf(head); ok && b.isName(tail) {
		return false
	}
	_, ok := b.stateOf(head + ", " + tail)
	return ok
}

// splitOutside splits at any of the separators that stands outside brackets, and trims the parts.
func splitOutside(s, separators string) []string {
	var parts []string
	depth, start := 0, 0
	cut := func(end int) {
		if p := strings.TrimSpace(s[start:end]); p != "" {
			parts = append(parts, p)
		}
	}
	for i, r := range s {
		switch {
		case r == '(' || r == '（' || r == '[':
			depth++
		case (r == ')' || r == '）' || r == ']') && depth > 0:
			depth--
		case depth == 0 && strings.ContainsRune(separators, r):
			cut(i)
			start = i + len(string(r))
		}
	}
	cut(len(s))
	return parts
}

var and = pattern(`(?i)(?:^|\s+)(?:and|et|y|e|и|as well as|ainsi que|а также|&|\+)\s+|\s*(?:以及|和|及|与)\s*|\s+و\s*`)

// insideBrackets says whether a bracket is open at a place of a text.
func insideBrackets(s string, at int) bool {
	depth := 0
	for _, r := range s[:at] {
		switch r {
		case '(', '（', '[':
			depth++
		case ')', '）', ']':
			depth = max(0, depth-1)
		}
	}
	return depth > 0
}

// splitAnd splits "A and B", unless it is one state's name: Bosnia and Herzegovina.
func (b *builder) splitAnd(s string) []string {
	if name, ok := b.inflected(s); ok {
		return []string{name}
	}
	joints := slices.DeleteFunc(and.FindAllStringIndex(s, 8), func(m []int) bool { return insideBrackets(s, m[0]) })
	for _, m := range joints {
		left, leftOK := b.inflected(strings.TrimSpace(s[:m[0]]))
		right, rightOK := b.inflected(strings.TrimSpace(s[m[1]:]))
		if leftOK && rightOK {
			return []string{left, right}
		}
	}
	for _, m := range joints {
		left, right := strings.TrimSpace(s[:m[0]]), strings.TrimSpace(s[m[1]:])
		if right == "" {
			continue
		}
		if left == "" {
			return b.splitAnd(right)
		}
		name, leftOK := b.inflected(left)
		if leftOK {
			left = name
		}
		if tail := b.splitAnd(right); leftOK || len(tail) > 1 || b.allStates(tail) {
			return append([]string{left}, tail...)
		}
	}
	if rest, ok := strings.CutPrefix(s, "و"); ok {
		if _, ok := b.stateOf(strings.TrimSpace(rest)); ok {
			return []string{strings.TrimSpace(rest)}
		}
	}
	return []string{s}
}
