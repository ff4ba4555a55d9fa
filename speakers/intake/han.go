package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"rostrum/speakers/states"
)

func isHan(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

// simplified returns a text in simplified Chinese, as many bytes long. Others are returned as they are.
func simplified(s string) string {
	if !mayBeHan(s) || !utf8.ValidString(s) {
		return s
	}
	return strings.Map(states.Simplified, s)
}

// mayBeHan says whether a text has a byte with which the characters of Chinese begin: 0xe4 to 0xe9.
func mayBeHan(s string) bool {
	for i := range len(s) {
		if s[i]-0xe4 < 6 {
			return true
		}
	}
	return false
}

// hanOffice is the longest run in Chinese that ends as an office does, after a state's name or before a person's.
var hanOffice = pattern(`^(.*?)((?:副|常务|第一|常驻|政治|临时|外交|国防|总|首席|高级|联合国|事务|特别)*(?:代表团团长|驻联合国代表团团长|常驻联合国代表|常驻观察员|观察员|常驻代表|副常驻代表|代表|大使|外交部长|外交部副部长|外交大臣|外交和[^，\s]{1,10}部长|[\p{Han}]{0,8}部长|外长|总理|首相|总统|主席|秘书长|特使|参赞|临时代办|代办|国务卿|国务委员|国务秘书|委员|顾问|[\p{Han}]{0,6}司长|团长|局长|主任|[\p{Han}]{0,6}大臣|国王|协调员|专员|公使|王储|议长)(?:兼[\p{Han}]{1,12}(?:代表|大使|部长))?)(.*)$`)

// recogniseHan takes a part in Chinese apart, where state, office and person stand without anything between them.
func (p *phrase) recogniseHan(t string) {
	if words := strings.Fields(t); len(words) > 1 && !strings.ContainsFunc(t, func(r rune) bool { return r < 0x80 && unicode.IsLetter(r) }) {
		for _, w := range words {
			p.recognise(w, 2+len(words))
		}
		return
	}
	if m := behalfChinese.FindStringSubmatch(t); m != nil && (strings.HasPrefix(m[1], "“") || groupInHan.MatchString(m[1])) {
		p.speakFor(p.b.readBehalf(strings.Trim(m[1], "“”")))
		return
	}
	name, rest, ok := p.b.stateBefore(t)
	if ok {
		p.parts = append(p.parts, part{name, aState})
		t = rest
	}
	if t == "" {
		return
	}
	m := officeInHan(t)
	if m == nil {
		k := unclear
		if ok || strings.Contains(t, "·") {
			k = aPerson
		}
		p.parts = append(p.parts, part{t, k})
		return
	}
	if m[1] != "" && !ok && m[3] == "" {
		p.parts = append(p.parts, part{t, anOffice})
		return
	}
	p.parts = append(p.parts, part{m[1] + m[2], anOffice})
	if name := strings.Trim(m[3], " 、，"); name != "" {
		name, _ = unrank(name, false)
		name, _ = unambassador(name)
		p.parts = append(p.parts, part{name, aPerson})
	}
}

// officeInHan cuts a text into what stands before an office, the office and what follows: the person's name. Of
// several offices the last counts that has something behind it.
func officeInHan(t string) []string {
	m := hanOffice.FindStringSubmatch(t)
	for m != nil {
		next := hanOffice.FindStringSubmatch(m[3])
		if next == nil || next[3] == "" || strings.Contains(next[1], "·") {
			break
		}
		m = []string{m[0], m[1], m[2] + next[1] + next[2], next[3]}
	}
	return m
}
