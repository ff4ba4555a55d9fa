package intake

import "strings"

// countWords are the numbers by which somebody who dictates a list counts it, and the words for places.
const countWords = `one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))?` +
	`|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|number \d{1,3}` +
	`|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix(?:[- ](?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize|(?:vingt|trente|quarante|cinquante)(?:[- ](?:et[- ])?(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf))?` +
	`|premi(?:er|ère|èrement)|deuxième(?:ment)?|second|troisième(?:ment)?|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|numéro \d{1,3}` +
	`|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci(?:séis|seis|siete|ocho|nueve)|veinte|veinti\p{L}+|(?:treinta|cuarenta|cincuenta)(?: y (?:uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?` +
	`|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]|octav[oa]|noven[oa]|décim[oa]|número \d{1,3}` +
	`|один|одна|два|три|четыре|пять|шесть|семь|восемь|девять|десять|(?:один|две|три|четыр|пят|шест|сем|восем|девят)надцать|(?:двадцать|тридцать|сорок|пятьдесят)(?: (?:один|два|три|четыре|пять|шесть|семь|восемь|девять))?` +
	`|перв(?:ый|ая|ое|ым)|втор(?:ой|ая|ым)|трет(?:ий|ья|ьим)|четв[её]рт(?:ый|ая)|пят(?:ый|ая)|шест(?:ой|ая)|седьм(?:ой|ая)|восьм(?:ой|ая)|девят(?:ый|ая)|десят(?:ый|ая)|номер \d{1,3}` +
	`|واحد|اثنان|اثنين|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة|أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|الأول|الثاني|الثالث|الرابع|الخامس`

// inWords is such a number at the head of a line, with what parts it from the entry.
var inWords = pattern(`(?i)^\s*(?:(?:and|then|next|et|puis|ensuite|y|luego|después|и|затем|потом|ثم)\s+)*(?:the |le |la |el )?(?:` + countWords + `)(?:\s*[,:;،：，]\s*|\s+[–—-]+\s+|\.{1,3}\s+)(\S)`)

// withoutCount takes a number in words off a line.
func withoutCount(s string) (string, bool) {
	if len(s) > maxHolder {
		return s, false
	}
	m := inWords.FindStringSubmatchIndex(s)
	if m == nil || strings.TrimSpace(s[m[2]:]) == "" {
		return s, false
	}
	return s[m[2]:], true
}
