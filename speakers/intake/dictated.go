package intake

import (
	"strconv"
	"strings"
	"sync"
)

// unitWords and tenWords are numbers as somebody says them who reads a list out, in their order; several ways to say one stand behind bars.
var unitWords = []string{
	`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`,
	`un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf`,
	`uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis|dieciseis diecisiete dieciocho diecinueve`,
	`один|раз два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать`,
	`واحد|واحدة اثنان|اثنين|اتنين|إثنين ثلاثة|تلاتة أربعة|اربعة خمسة ستة سبعة ثمانية|تمانية|تمنية تسعة عشرة حداشر|احداشر|إحداشر اتناشر|اثناشر تلاتاشر|تلتاشر|ثلاثتاشر أربعتاشر|اربعتاشر خمستاشر|خمسطاشر ستاشر|ستطاشر سبعتاشر|سبعطاشر تمنتاشر|تمانتاشر|ثمنتاشر تسعتاشر|تسعطاشر`,
	`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`,
	`premier|première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième`,
	`primero|primera segundo|segunda tercero|tercera cuarto|cuarta quinto|quinta sexto|sexta séptimo|séptima octavo|octava noveno|novena décimo|décima`,
	`первый|первая второй|вторая третий|третья четвертый|четвёртый|четвертая пятый|пятая шестой|шестая седьмой|седьмая восьмой|восьмая девятый|девятая десятый|десятая`,
	`أولا|أولاً ثانيا|ثانياً ثالثا|ثالثاً رابعا|رابعاً خامسا|خامساً سادسا|سادساً سابعا|سابعاً ثامنا|ثامناً تاسعا|تاسعاً عاشرا|عاشراً`,
}

// tenWords are twenty to fifty, and joinWords what stands between them and the units; Arabic says the units first.
var tenWords = []struct{ tens, joint string }{
	{`twenty thirty forty fifty`, ` |-`},
	{`vingt trente quarante cinquante`, ` et |-| `},
	{`veinte treinta cuarenta cincuenta`, ` y `},
	{`двадцать тридцать сорок пятьдесят`, ` `},
	{`عشرين|عشرون ثلاثين|تلاتين|ثلاثون أربعين|أربعون خمسين|خمسون`, ` و`},
}

// spokenNumbers are all of them up to 59, in small letters.
var spokenNumbers = sync.OnceValue(func() map[string]int {
	known := map[string]int{}
	for i, list := range unitWords {
		units := strings.Fields(list)
		for n, ways := range units {
			for way := range strings.SplitSeq(ways, "|") {
				known[way] = n + 1
			}
		}
		if i >= len(tenWords) {
			continue
		}
		for ten, ways := range strings.Fields(tenWords[i].tens) {
			for way := range strings.SplitSeq(ways, "|") {
				known[way] = (ten + 2) * 10
				addCompounds(known, way, (ten+2)*10, units[:9], tenWords[i].joint)
			}
		}
	}
	for n, word := range strings.Fields(`veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve`) {
		known[word] = 21 + n
	}
	return known
})

func addCompounds(known map[string]int, ten string, n int, units []string, joints string) {
	for unit, ways := range units {
		for way := range strings.SplitSeq(ways, "|") {
			for joint := range strings.SplitSeq(joints, "|") {
				if known[ten+joint+way] = n + unit + 1; joint == " و" {
					known[way+joint+ten] = n + unit + 1
				}
			}
		}
	}
}

// spokenHead is what may stand before a number that is read out.
var spokenHead = pattern(`(?i)^\s*(?:(?:and|then|et|puis|y|luego|и|затем|ثم)\s+)?(?:(?:number|no\.|numéro|número|номер|под номером|رقم)\s+)?`)

// spokenNumber returns the number in words with which a line begins, and what stands behind it; 0 where there is none.
func spokenNumber(s string) (n int, rest string) {
	body := s[len(spokenHead.FindString(s)):]
	end := 0
	for range 3 {
		next := strings.IndexAny(body[end:], " ,:،.–")
		if next < 0 {
			break
		}
		end += next
		if known := spokenNumbers()[strings.ToLower(body[:end])]; known > 0 {
			n, rest = known, strings.TrimLeft(body[end:], " ,:،.–-—")
		}
		end++
	}
	return n, rest
}

// minSpoken is how many lines that follow each other count on in words where a list was read out.
const minSpoken = 3

// inDigits writes numbers in digits with which lines begin in words, where they count on.
func inDigits(text string) string {
	lines := strings.Split(text, "\n")
	run, last, from := []int{}, 0, len(lines)
	found := map[int]bool{}
	end := func() {
		for _, i := range run {
			if found[i] = len(run) >= minSpoken; found[i] {
				from = min(from, i)
			}
		}
	}
	for i, s := range lines {
		n, rest := spokenNumber(s)
		if n == 0 || rest == "" {
			continue
		}
		if n != last+1 {
			end()
			run = nil
		}
		run, last = append(run, i), n
	}
	end()
	if from == len(lines) {
		return text
	}
	for i := range found {
		if found[i] {
			n, rest := spokenNumber(lines[i])
			lines[i] = strconv.Itoa(n) + ". " + rest
		}
	}
	return strings.Join(lines, "\n")
}
