package intake

import (
	"strings"

	"rostrum/speakers"
)

// labelled is what stands before the words of the President in a record.
var labelled = pattern(`(?i)^(?:the |le |la |l['’]|el )?(?:president|présidente?|president[ea]|председатель(?:ница|ствующий)?|主席|الرئيسة?)\s*(?:[(（][^()（）]{1,40}[)）]\s*)*[:：]\s*(.+)$`)

// ownCapacity is how the President turns to speaking for a state.
var ownCapacity = gate(`capacity qualité calidad condición capacidad качестве 身份 بصفتي صفتي بصفتنا`, `(?:\bin my (?:national )?capacity as (?:the )?(?:representative|minister|president|prime minister|secretary|deputy|head|chancellor)\b|\ben (?:ma|sa) qualité (?:nationale )?de (?:représentant|ministre|président|premier|chef)\p{L}*|\ben (?:mi|su) (?:calidad|condición|capacidad)(?: nacional)? de (?:representante|ministr[oa]|president[ea]|primer|canciller|jef[ea])`+
	`|в (?:моем |моём |своем |своём |национальном )?качестве (?:постоянного )?(?:представител|министр|президент|премьер|заместител|государственн|глав|канцлер)\p{L}*|بصفت(?:ي|نا) (?:الوطنية,? )?(?:ك)?(?:ال)?(?:ممثل|وزير|رئيس|نائب|مندوب|مستشار)\p{L}*)([^.;。\[(（【]+)`)

var ownCapacityChinese = pattern(`(?:^|[，。：:\s])(?:下面|现在|接下来|接着|谨|将|要|愿|想|我|发言)*以(?:我|本人)?(?:的)?(.{2,16}?)(?:国家)?(?:代表|总统|总理|首相|外交部长|部长|外长|外交大臣|大臣|国务[^，。]{0,8})(?:的)?(?:国家)?身份`)

// saidByPresident takes the words of the President in a record: whom they give the floor to, or that nobody is named in them.
// It says false for a line that is none.
func (b *builder) saidByPresident(s string) (who string, category speakers.Category, ok bool) {
	m := labelled.FindStringSubmatch(s)
	words := s
	if m != nil {
		words = m[1]
	}
	words, noted := cutRemark(words)
	if state, ok := b.ownCapacityOf(words); ok {
		return state + noted, speakers.President, true
	}
	if to := called(words); to != strings.TrimSpace(words) {
		to = strings.TrimRight(to, " .。")
		if name, ok := b.nameOf(representatives.ReplaceAllString(to, "")); ok && representatives.MatchString(to) {
			to = name
		}
		if bare := officeArticles.ReplaceAllString(to, ""); isOffice(bare) && bare != to && len(strings.Fields(bare)) < 6 {
			to = bare
		}
		if _, ok := b.nameAtEnd(outsideBrackets(to)); !ok && !b.shows(to) {
			to = ""
		} else {
			to += noted
		}
		if byBriefer.MatchString(words) {
			return to, speakers.Briefer, true
		}
		return to, speakers.Unknown, true
	}
	if m != nil && participating.MatchString(words) && !thanking.MatchString(words) {
		words = b.telling(words)
		if r, ok := b.rosterOf(words); ok {
			if len(r.entries) == 1 {
				return r.entries[0], r.category, true
			}
			return words, speakers.Unknown, true
		}
	}
	if m == nil || !b.isSpeech(words) {
		return s, speakers.Unknown, false
	}
	return "", speakers.Unknown, true
}

// directed is what a script notes behind a sentence: who it is that speaks.
var directed = pattern(`[.。]\s*([(（\[【][^()（）\[\]【】]{2,120}[)）\]】])\s*$`)

var roundBrackets = strings.NewReplacer("[", "(", "]", ")", "【", "（", "】", "）")

// cutRemark cuts off what a script notes behind a sentence: "I give the floor to the representative of France. (Mr. X)".
func cutRemark(s string) (sentence, noted string) {
	m := directed.FindStringSubmatchIndex(s)
	if m == nil {
		return s, ""
	}
	return s[:m[2]], " " + roundBrackets.Replace(s[m[2]:m[3]])
}

// byBriefer is how the President calls a briefer.
var byBriefer = pattern(`(?i)\bto (?:the |our )(?:\w+ )?briefer,`)

// officeArticles stand before an office in a sentence.
var officeArticles = pattern(`(?i)^(?:(?:the|le|la|el)\s+|l['’]\s*)`)

// telling returns the sentence of several that names who speaks.
func (b *builder) telling(words string) string {
	for _, s := range sentences(words) {
		if r, ok := b.rosterOf(s); ok && len(r.entries) > 1 {
			return s
		}
	}
	return words
}

// thanks begins what the President says once somebody has spoken. It gives nobody the floor.
var thanks = pattern(`(?i)^(?:(?:i|we) (?:now )?(?:wish to |would like to )?thank .{3,160} for (?:his|her|their|the|your)\b|je remercie .{3,160} (?:de|pour) (?:son|sa|leur|ses|cette)\b|(?:doy las gracias a|agradezco a)l? .{3,160} (?:por )?(?:su|sus)\b|i thank\s*(?:\.{2,}|…)|je remercie\s*(?:\.{2,}|…)|agradezco\s*(?:\.{2,}|…)|благодарю\s*(?:\.{2,}|…)|(?:я )?благодарю .{3,160} за (?:его|ее|её|их|это)\s|(?:我)?(?:感谢).{2,60}(?:通报|发言|情况介绍)[。.]?$|أشكر .{3,160} على (?:بيان|إحاطت|كلمت)|(?:i thank|je remercie|agradezco a|doy las gracias a|(?:я )?благодарю|أشكر|感谢)\s*[^,;:()،，]{3,60}[.。!]$)`)

// cue is what a script says that the presiding officer does.
var cue = pattern(`(?i)\s*[\[(（【]\s*(?:(?:bang|strike|stroke|tap)s?(?: of)?(?: the)? )?(?:the )?(?:gavel|pause|applause|(?:coup de )?marteau|(?:golpe de )?mazo|(?:стук |удар )?молотк?(?:ок|а|ом)?|敲槌|落槌|击槌|(?:يطرق |طرقة |طرق )?(?:ب)?المطرقة)\s*[\])）】]\s*$`)

// thanking is for what was said before.
var thanking = pattern(`(?i)\bthank|remerci|\bgracias|agradez|благодар|感谢|أشكر`)

// ownCapacityOf returns the state for which the President says to speak.
func (b *builder) ownCapacityOf(s string) (string, bool) {
	if m := ownCapacity.FindStringSubmatch(s); m != nil {
		for _, clause := range strings.FieldsFunc(m[1], func(r rune) bool { return strings.ContainsRune(",،:", r) }) {
			if name, ok := b.nameAtEnd(clause); ok {
				return name, true
			}
			if name, ok := b.nameAtHead(missionJoint.ReplaceAllString(strings.TrimSpace(clause), "")); ok {
				return name, true
			}
		}
		return "", false
	}
	if m := ownCapacityChinese.FindStringSubmatch(s); m != nil {
		return b.nameAtHead(m[1])
	}
	return "", false
}

// isSpeech says whether a text is a sentence that somebody said rather than a person's name.
func (b *builder) isSpeech(s string) bool {
	_, ranked := unrank(s, b.french)
	return !ranked && !b.isName(s) && !b.namesState(s) && (endsSentence(s) && len(strings.Fields(s)) > 3 || isHan(s) && endsSentence(s))
}

func endsSentence(s string) bool {
	s = strings.TrimRight(s, ` "”»`)
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, "。") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "！") || strings.HasSuffix(s, "؟") || strings.HasSuffix(s, "?")
}

// nameAtHead returns the longest name of a state or group with which a text begins.
func (b *builder) nameAtHead(s string) (string, bool) {
	s = strings.Trim(s, " ,.;:、，。")
	if name, ok := b.nameOf(s); ok {
		return name, true
	}
	if isHan(s) {
		runes := []rune(s)
		for n := min(len(runes)-1, 16); n >= 2; n-- {
			if head := string(runes[:n]); b.isName(head) {
				return head, true
			}
		}
		return "", false
	}
	for range 12 {
		cut := strings.LastIndexAny(s, " ,")
		if cut < 0 {
			return "", false
		}
		s = strings.TrimRight(s[:cut], " ,")
		if name, ok := b.nameOf(s); ok {
			return name, true
		}
	}
	return "", false
}

// nameAtEnd returns the longest name of a state or group with which a text ends.
func (b *builder) nameAtEnd(s string) (string, bool) {
	s = strings.Trim(s, " ,.;:、，。")
	if name, ok := b.nameOf(s); ok {
		return name, true
	}
	if isHan(s) {
		runes := []rune(s)
		for n := max(1, len(runes)-16); n < len(runes)-1; n++ {
			if tail := string(runes[n:]); b.isName(tail) {
				return tail, true
			}
		}
		return "", false
	}
	for range 40 {
		cut := strings.IndexAny(s, " '’")
		if cut < 0 {
			return "", false
		}
		s = strings.TrimLeft(s[cut:], " '’")
		if name, ok := b.nameOf(s); ok {
			return name, true
		}
	}
	return "", false
}

// nameOf returns a text as the name of a state or group, without an article and as it stands outside a sentence.
func (b *builder) nameOf(s string) (string, bool) {
	if len(s) > 160 {
		return "", false
	}
	if len(s) < 3 { // a code: "TV" is Tuvalu, and many other things
		return "", false
	}
	if name, ok := b.inflected(s); ok {
		return bareName.ReplaceAllString(name, ""), true
	}
	if name, ok := b.inflected(bareName.ReplaceAllString(s, "")); ok {
		return name, true
	}
	if rest, ok := strings.CutPrefix(s, "و"); ok { // "and" is written with its word
		if _, ok := b.stateOf(rest); ok {
			return rest, true
		}
	}
	if b.find(s).group {
		return bareName.ReplaceAllString(s, ""), true
	}
	return "", false
}
