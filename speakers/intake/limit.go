package intake

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"rostrum/speakers"
)

// maxLimit is the longest limit that is taken for meant.
const maxLimit = day

// limit is a limit as it was read, and the doubt about it, if any.
type limit struct {
	value time.Duration // or speakers.LimitNone, speakers.LimitOfCategory
	doubt Code          // "" where there is none; LimitUnreadable and LimitOutOfRange leave no value
}

// parseLimit reads a limit: 3m, 3:00, 1:30:00, 180s, 180 (seconds), "3 minutes" in the six languages, "none", a
// fraction of a day as a spreadsheet stores it. Bare numbers are minutes where the column's heading says so.
func parseLimit(s string, minutes bool) limit {
	s = wordsForNumbers(strings.ToLower(strings.TrimSpace(westernDigits(s))))
	if s == "" {
		return limit{}
	}
	if noLimit.has(strings.Trim(s, ". ")) {
		return limit{value: speakers.LimitNone}
	}
	if !strings.ContainsAny(s, "0123456789") {
		return limit{doubt: LimitUnreadable}
	}
	if len(s) < 80 {
		s = strings.TrimSpace(atMost.ReplaceAllString(s, "$1"))
	}
	d, doubt, ok := duration(s, minutes)
	switch {
	case !ok:
		return limit{doubt: LimitUnreadable}
	case d < time.Millisecond || d > maxLimit:
		return limit{doubt: LimitOutOfRange}
	}
	return limit{value: d.Round(time.Millisecond), doubt: doubt}
}

// atMost are words around a limit that say no more than that it is one.
var atMost = pattern(`^(?:up to|max(?:imum|\.)?|at most|no more than|not more than|not exceeding|<=|≤|~|jusqu['’]à|au plus|pas plus de|hasta|m[áa]x(?:imo|\.)?|no más de|не более|до|макс\.?|максимум|不超过|不超過|最多|至多|لا تتجاوز|لا تزيد (?:عن|على)|بحد أقصى|حتى)\s*:?\s*(\d)?` +
	`|[\s,]*\(?(?:max(?:imum|\.)?|at most|each|per speaker|chacune?|par orateur|au plus|cada uno|por orador|m[áa]x(?:imo|\.)?|каждому|на каждого|макс\.?|максимум|以内|以內|之内|之內|لكل متكلم|كحد أقصى|بحد أقصى)\)?$`).having(`"up to" max most exceed "more than" <= ≤ ~ jusqu "au plus" "pas plus" hasta máx "no más" "не более" до макс 不超过 最多 至多 تتجاوز تزيد أقصى حتى each "per speaker" chacun "par orateur" "cada uno" "por orador" кажд 以内 之内 متكلم`)

// numberWord is a number of minutes in words before their unit: three minutes, 三分钟, ثلاث دقائق.
var numberWord = pattern(`^(\p{L}+?)\s*(` + minuteWords + `)$`)

// numberWords are the numbers that limits have, in words.
var numberWords = sync.OnceValue(func() map[string]string {
	known := map[string]string{}
	for digits, list := range map[string]string{
		"1": `one une un uno одна 一 واحدة`, "2": `two deux dos две 两 兩 二 دقيقتان`, "3": `three trois tres три 三 ثلاث ثلاثة`, "4": `four quatre cuatro четыре 四 أربع أربعة`,
		"5": `five cinq cinco пять 五 خمس خمسة`, "6": `six seis шесть 六 ست ستة`, "7": `seven sept siete семь 七 سبع سبعة`, "8": `eight huit ocho восемь 八 ثماني ثمان`, "9": `nine neuf nueve девять 九 تسع`,
		"10": `ten dix diez десять 十 عشر`, "12": `twelve douze doce двенадцать 十二 اثنتا`, "15": `fifteen quinze quince пятнадцать 十五`,
	} {
		for w := range strings.FieldsSeq(list) {
			known[w] = digits
		}
	}
	return known
})

// wordsForNumbers writes such a number in digits.
func wordsForNumbers(s string) string {
	if s == "" || s[0] >= '0' && s[0] <= '9' || len(s) > 60 {
		return s
	}
	if !beginsNumberWord(s) {
		return s
	}
	if m := numberWord.FindStringSubmatch(s); m != nil && numberWords()[m[1]] != "" {
		return numberWords()[m[1]] + " " + m[2]
	}
	return s
}

// numberWordsBy are the same by their first letter.
var numberWordsBy = sync.OnceValue(func() map[rune][]string {
	by := map[rune][]string{}
	for w := range numberWords() {
		first, _ := utf8.DecodeRuneInString(w)
		by[first] = append(by[first], w)
	}
	return by
})

// beginsNumberWord is a first look for the expression: a number, and the first letter of a unit.
func beginsNumberWord(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	for _, w := range numberWordsBy()[first] {
		if unit, ok := strings.CutPrefix(s, w); ok && startsWithAny(strings.TrimSpace(unit), "m", "м", "分", "د", "'", "′", "’") {
			return true
		}
	}
	return false
}

func startsWithAny(s string, heads ...string) bool {
	return slices.ContainsFunc(heads, func(head string) bool { return strings.HasPrefix(s, head) })
}

// fewSeconds is the bare number up to which minutes may have been meant. It is taken for seconds all the same:
// 180 is 180 seconds everywhere in this program.
const fewSeconds = 15

func duration(s string, minutes bool) (d time.Duration, doubt Code, ok bool) {
	if n, err := strconv.ParseFloat(strings.Replace(s, ",", ".", 1), 64); err == nil {
		return number(n, minutes, strings.ContainsAny(s, ".,"))
	}
	if s == "" || s[0] < '0' || s[0] > '9' {
		d, ok := goDuration(s)
		return d, "", ok
	}
	if d, ok := clock(s); ok {
		return d, "", true
	}
	if d, ok := worded(s); ok {
		return d, "", true
	}
	return 0, "", false
}

// number reads a bare number: a spreadsheet's fraction of a day, minutes, or seconds.
func number(n float64, minutes, fraction bool) (d time.Duration, doubt Code, ok bool) {
	switch {
	case math.IsNaN(n) || math.IsInf(n, 0):
		return 0, "", false
	case n < 0 || n > maxLimit.Seconds():
		return -1, "", true
	case minutes && n >= 0.25:
		return time.Duration(n * float64(time.Minute)), "", true
	case fraction && n < 1:
		return time.Duration(n * float64(day)).Round(time.Second), "", true
	case n > 0 && n <= fewSeconds:
		doubt = LimitFewSeconds
	}
	return time.Duration(n * float64(time.Second)), doubt, true
}

var clockForm = pattern(`^(\d{1,4})(?::| ?h ?)(\d{2})(?:[:'](\d{2}))?(?:\.\d+)?\s*(am|pm)?$`)

// clock reads m:ss and h:mm:ss, and a spreadsheet's duration shown as a time of day (12:03:00 AM).
func clock(s string) (time.Duration, bool) {
	m := clockForm.FindStringSubmatch(s)
	if m == nil {
		return 0, false
	}
	a, b, c := count(m[1]), count(m[2]), count(m[3])
	if b > 59 || c > 59 {
		return 0, false
	}
	if m[3] == "" && strings.Contains(s, "h") {
		return time.Duration(a)*time.Hour + time.Duration(b)*time.Minute, true
	}
	if m[3] == "" {
		return time.Duration(a)*time.Minute + time.Duration(b)*time.Second, true
	}
	if m[4] != "" {
		a %= 12
	}
	return time.Duration(a)*time.Hour + time.Duration(b)*time.Minute + time.Duration(c)*time.Second, true
}

func count(digits string) int {
	n, _ := strconv.Atoi(digits)
	return n
}

var wordedForm = pattern(`^(?:(\d+)\s*(?:` + hourWords + `)[\s,.]*)?(?:(\d+(?:[.,]\d+)?)\s*(?:` + minuteWords +
	`)[\s,.]*)?(?:(\d+(?:\.\d+)?)\s*(?:` + secondWords + `)\.?)?$`)

const (
	hourWords   = `hours?|hrs?|heures?|horas?|час(?:а|ов)?|小时|ساعات|ساعة|h|ч`
	minuteWords = `minutes?|minutos?|mins?\.?|mns?\.?|mnts?|минут[аы]?|мин|分钟|分鐘|分|دقائق|دقيقة|دقيقتان|دق|د|m|м|'|′|’`
	secondWords = `seconds?|secondes?|segundos?|secs?|seg|секунд[аы]?|сек|秒钟|秒|ثواني|ثوان|ثانية|s|с|"|″|”|''`
)

// worded reads 3m, 2m30s, 1h5m, 180s, "3 minutes", "3'30", 3分钟.
func worded(s string) (time.Duration, bool) {
	m := wordedForm.FindStringSubmatch(s)
	if m == nil || m[1]+m[2]+m[3] == "" {
		return goDuration(s)
	}
	total := 0.0
	for i, unit := range []time.Duration{time.Hour, time.Minute, time.Second} {
		if m[i+1] != "" {
			n, err := strconv.ParseFloat(strings.Replace(m[i+1], ",", ".", 1), 64)
			if err != nil {
				return 0, false
			}
			total += n * float64(unit)
		}
	}
	if total > float64(speakers.MaxDuration) {
		return speakers.MaxDuration, true
	}
	return time.Duration(total), true
}

// goDuration reads what else Go calls a duration, such as 1500ms or -3m.
func goDuration(s string) (time.Duration, bool) {
	d, err := time.ParseDuration(strings.ReplaceAll(s, " ", ""))
	return d, err == nil
}

var noLimit = words(`none no-limit "no limit" unlimited "not limited" n/a - – — aucune aucun illimité illimitée
	"sans limite" "pas de limite" "sin límite" ninguno ninguna ilimitado нет "без ограничений" "без ограничения"
	"не ограничено" 无 不限 无限制 لا "بلا حد" "بدون حد" "غير محدد" "غير محدود"`)

// westernDigits writes Arabic, Persian, fullwidth and Devanagari digits as 0 to 9, and the fullwidth colon as one.
func westernDigits(s string) string {
	return strings.Map(func(r rune) rune {
		for _, zero := range [...]rune{'٠', '۰', '０', '०'} {
			if r >= zero && r <= zero+9 {
				return '0' + r - zero
			}
		}
		if r == '：' {
			return ':'
		}
		return r
	}, s)
}
