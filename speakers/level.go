package speakers

import (
	"regexp"
	"strings"
	"sync"
)

// Level is the rank of an office as protocol has it, the highest first.
type Level int

// The levels.
const (
	HeadOfState Level = iota
	HeadOfGovernment
	DeputyHeadOfGovernment
	Minister
	DeputyMinister
	Ambassador
	DeputyAmbassador
	OtherOffice // any other, and none given
)

// levels tell an office by its words in the six official languages. The first that fits counts, so that "Deputy Prime
// Minister" is looked for before "Prime Minister".
var levels = []struct {
	level Level
	words func() *regexp.Regexp // compiled when the first title is looked at: few lists are put in the order of protocol
}{
	{DeputyHeadOfGovernment, pattern(`(?:deputy|vice)[- ]prime minister|vice[- ]chancellor|vice[- ]president(?:$|,| of the (?:islamic |federal |bolivarian )?republic)|vice-premi|vice-président de la république|vice-chancelier|viceprimer|primer[ao]? viceministr[ao]? de gobierno|vicepresident[ea](?:$| de la república)|вице-премьер|заместитель (?:председателя правительства|премьер)|вице-президент|副总理|副首相|副总统|نائبة? رئيس (?:الوزراء|مجلس الوزراء|الحكومة)|نائبة? رئيس الجمهورية`)},
	{HeadOfGovernment, pattern(`prime minister|\bpremier\b|\bchancellor\b|head of government|premi(?:er|ère) ministre|chancelier|chef du gouvernement|primer ministro|primera ministra|presidente del gobierno|\bcanciller federal|премьер-министр|председатель (?:правительства|совета министров)|федеральный канцлер|总理|首相|رئيسة? (?:الوزراء|وزراء|مجلس الوزراء|الحكومة)|مستشارة? ألمانيا`)},
	{DeputyMinister, pattern(`(?:deputy|vice|assistant|junior|under)[- ](?:foreign |state )?minister|deputy foreign minister|vice foreign minister|minister of state|state secretary|secretary of state for|under[- ]?secretary of state|parliamentary (?:under-)?secretary|vice-ministre|ministre déléguée?|secrétaire d['’]état|viceministr|secretari[oa] de estado|subsecretari|заместитель министра|государственный секретарь|статс-секретарь|副外长|副部长|国务秘书|部长助理|国务大臣|نائبة? وزير|وزيرة? (?:ال)?دولة|مساعدة? وزير|وكيلة? وزارة`)},
	{DeputyAmbassador, pattern(`deputy permanent representative|minister counsell?or|chargée? d['’]affaires|counsell?or|political coordinator|deputy ambassador|représentante? permanente? adjointe?|conseill|coordonnat|representante permanente? (?:adjunt|altern)|consejer|encargad|coordinador|заместитель постоянного представителя|временный поверенный|советник|常驻副代表|副常驻代表|副代表|代办|参赞|协调员|نائبة? (?:الممثل|الممثلة|المندوب)|القائمة? بالأعمال|مستشارة?`)},
	{Minister, pattern(`\bminister\b|secretary of state|high representative|\bministre\b|haute? représentante?|\bministr[oa]\b|alt[oa] representante|министр|верховный представитель|госсекретарь|部长|外长|大臣|国务卿|国务委员|高级代表|وزيرة?|الممثلة? السامية?`)},
	{Ambassador, pattern(`permanent representative|permanent observer|\bambassador|représentante? permanente?|observat(?:eur|rice) permanente?|ambassad(?:eur|rice)|representante permanente|observador[a]? permanente|embajador|постоянн(?:ый|ая) представитель|постоянный наблюдатель|\bпосол|常驻代表|大使|常驻观察员|الممثلة? الدائمة?|المندوبة? الدائمة?|سفيرة?|المراقبة? الدائمة?`)},
	{HeadOfState, pattern(`^president(?:$|,| of the (?:federal |islamic |bolivarian |arab |socialist |plurinational )*(?:republic|state|union|confederation)| of \p{L}+$)|\bhead of state\b|\bking\b|\bqueen\b|\bemperor\b|\bemir\b|\bsultan\b|grand duke|crown prince|^président(?:e)?(?:$|,| de la (?:république|confédération))|chef de l['’]état|\broi\b|\breine\b|^president[ea](?:$|,| de la (?:república|confederación))|\brey\b|\breina\b|jef[ea] de estado|^президент(?:$|,| [\p{L}\s]*(?:республики|федерации))|король|королева|\bэмир\b|султан|глава государства|^总统|国家主席|国王|女王|埃米尔|苏丹国王|王储|大公|^(?:ال)?رئيسة?(?:$| الجمهورية| جمهورية| دولة)|\bملك\b|الملك|ملكة|الأمير|ولي العهد|السلطان`)},
}

func pattern(words string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?i)` + words) })
}

// LevelOf returns the level of an office by its title in any of the six official languages. A title that says nothing
// known, or nothing at all, is OtherOffice.
func LevelOf(title string) Level {
	title = strings.TrimSpace(title)
	if title == "" || len(title) > 400 {
		return OtherOffice
	}
	for _, l := range levels {
		if l.words().MatchString(title) {
			return l.level
		}
	}
	return OtherOffice
}
