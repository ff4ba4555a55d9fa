package intake

import (
	"strings"
	"unicode"

	"rostrum/speakers/states"
)

// hyphenated says whether the hyphen between two texts belongs to a person's name: in Arabic it has spaces around it there, as in
// ليندا توماس - غرينفيلد.
func (b *builder) hyphenated(before, after string) bool {
	after = strings.TrimSpace(after)
	if !isArabic(before) || !isArabic(after) || len(strings.Fields(after)) > 2 {
		return false
	}
	for _, s := range []string{before, after} {
		if b.isName(s) || beginsOffice(s) || organized.MatchString(s) || mission.MatchString(s) {
			return false
		}
	}
	name, ranked := unrank(before, false)
	return ranked || len(strings.Fields(name)) < 5
}

func isArabic(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return unicode.Is(unicode.Arabic, r)
		}
	}
	return false
}

// beginsOffice says whether the first word of a text is an office. Names have the words of offices within them: حسين أمير عبد اللهيان.
func beginsOffice(s string) bool {
	first, _, _ := strings.Cut(strings.TrimSpace(s), " ")
	return isOffice(first)
}

// officesAsNames are given names that are offices elsewhere.
var officesAsNames = words(`أمين أمينة أمير أميرة ملك وكيل كبير`)

// isGiven says whether a text begins with such a name: أمينة محمد. Behind an office stands what it is of: أمير قطر, أمين عام, أمينة المظالم.
func (b *builder) isGiven(s string) bool {
	list := strings.Fields(s)
	return len(list) > 1 && officesAsNames.has(fold(list[0])) && !strings.HasPrefix(list[1], "ال") && !arabicJoined.has(fold(list[1])) && !ofSomething.MatchString(list[1]) &&
		!isOffice(list[1]) && b.statesAt(list[1:]) == 0
}

// arabicJoined are words that go on with an office or with what it is of: they stand in no name.
var arabicJoined = words(`شؤون خارجية دولة الدولة وزارة مجلس بعثة وفد مكتب إدارة أمن تعاون حقوق عام عامة دائم دائمة سابق بالنيابة بالإنابة لدى في من عن إلى على أول ثان مكلف مكلفة رفيع رفيعة خاص خاصة تنفيذي تنفيذية مساعد مساعدة مجموعة لجنة هيئة حكومة جمهورية مملكة سلطنة إمارة اتحاد جامعة برنامج صندوق تنمية بيئة مناخ أوروبا أفريقيا آسيا المستوى سر وزراء وزير`)

// ofSomething begins a word that is what an office is of, or one of several.
var ofSomething = pattern(`^(?:لل|وال|بال|وشؤون|لشؤون|لحقوق|لحماية|لمكافحة|لمكتب|لمجلس|لعمليات|لتنسيق)`)

// arabicOfficeThenName takes an office apart that the name of its holder follows: وزير الخارجية لارس لوكه راسموسن. The name begins behind the last word
// of the office and the words with an article, or the state, that follow it.
func (b *builder) arabicOfficeThenName(list []string) (office, who string, ok bool) {
	at := 0
	for i := 0; i < len(list); i++ {
		joined := arabicJoined.has(fold(list[i])) || ofSomething.MatchString(list[i]) || isOffice(list[i]) && i < 4 && (i == 0 || at == i)
		if n := b.statesAt(list[i:]); n > 0 && at == i {
			joined, i = true, i+n-1
		}
		if joined || at == i && i > 0 && strings.HasPrefix(list[i], "ال") {
			at = i + 1
		}
	}
	s := strings.Join(list, " ")
	if at == 0 || !isOffice(list[0]) || len(list)-at > 6 || len(list) <= at {
		return "", s, false
	}
	who = strings.Join(list[at:], " ")
	if single := len(list)-at == 1; single && !holders.has(fold(list[at-1])) || !single && !looksPersonal(who) || strings.HasPrefix(who, "ل") && arabicJoined.has(fold(who[len("ل"):])) {
		return "", s, false
	}
	if _, named := b.nameAtEnd(who); named || b.isName(who) || organized.MatchString(who) || organized.MatchString(list[at-1]) {
		return "", s, false
	}
	return strings.Join(list[:at], " "), who, true
}

// holders are offices behind which a single word is a name.
var holders = words(`الوزير الوزيرة السفير السفيرة الرئيس الرئيسة المندوب المندوبة العام العامة`)

// statesAt returns how many words the name of a state or group has with which a text begins, or 0.
func (b *builder) statesAt(list []string) int {
	for n := min(len(list), 6); n > 0; n-- {
		name := strings.Join(list[:n], " ")
		if _, ok := b.inflected(name); ok || b.find(arabicOf(name)).group {
			return n
		}
	}
	return 0
}

// arabicAdjective finds the state whose adjective ends an office: وزير الشؤون الخارجية الجزائري.
func arabicAdjective(office string) (name, rest string, ok bool) {
	list := strings.Fields(office)
	for n := min(2, len(list)-1); n > 0; n-- {
		at := len(list) - n
		if state, ok := states.OfArabicAdjective(strings.Join(list[at:], " ")); ok && isOffice(list[0]) {
			return state.Listed(states.Arabic), strings.Join(list[:at], " "), true
		}
	}
	return "", office, false
}

// permanent is the adjective of a representative behind the state: مندوب إسرائيل الدائم.
var permanent = pattern(`^(.+)\s(الدائمة?(?: بالنيابة)?(?: السفيرة?)?|بالنيابة|السفيرة?)$`)

// stateInArabic finds the state in an office that goes on behind it, or that has the state's adjective.
func (b *builder) stateInArabic(office string) (name, rest string, ok bool) {
	if m := permanent.FindStringSubmatch(office); m != nil {
		if name, rest, ok := b.stateWithin(m[1]); ok {
			return name, rest + " " + m[2], true
		}
	}
	return arabicAdjective(office)
}

// arabicOf takes the letter off a name that says that an office is of it: لجامعة الدول العربية, للاتحاد الأفريقي.
func arabicOf(name string) string {
	if rest, ok := strings.CutPrefix(name, "لل"); ok {
		return "ال" + rest
	}
	if rest, ok := strings.CutPrefix(name, "ل"); ok {
		if _, known := groupNamed(rest); known {
			return rest
		}
	}
	return name
}
