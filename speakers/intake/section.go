package intake

import (
	"cmp"
	"strings"
	"time"

	"rostrum/speakers"
	"rostrum/speakers/states"
)

// section is what a heading says of the entries below it. The zero value says nothing.
type section struct {
	category speakers.Category
	invited  bool          // under rule 39: organizations and observers are, as well as persons
	each     time.Duration // the limit of each; 0: none is given
	joint    bool          // several states on one line speak together
}

// headed reads a heading that is known to be one of a category: "Council members (5 minutes each)", "Rule 39".
func headed(c speakers.Category, heading string) section {
	s := section{category: c, invited: c == speakers.Briefer && ruleOfPersons.MatchString(heading) && !briefed.MatchString(heading), joint: isJointHeading(heading)}
	for _, inside := range append(insideBracketsOf(heading), limitAtEnd.FindString(eachOf.ReplaceAllString(heading, "")), behindHeading.FindString(heading)) {
		inside = strings.Trim(inside, " ,，،:：()（）[]-–—")
		if l := parseLimit(eachOf.ReplaceAllString(inside, ""), false); l.value > 0 && l.doubt == "" && !isNumber(inside) {
			s.each = l.value
		}
	}
	return s
}

// insideBracketsOf returns what stands in the brackets of a heading, in its parts: （每人3分钟，部长优先）.
func insideBracketsOf(heading string) []string {
	var all []string
	for _, inside := range inBrackets.FindAllString(heading, 4) {
		all = append(all, splitOutside(strings.Trim(inside, " ()（）[]"), ",，;；،؛、")...)
	}
	return all
}

var (
	behindHeading = pattern(`(?:\s[-–—]+\s|——?|[:：,，،])[^-–—:：,，،()（）]*[0-9٠-٩一二三四五六七八九十][^-–—:：,，،()（）]*[:：]?$`)
	ruleOfPersons = pattern(`39|٣٩|三十九`)
	briefed       = pattern(`(?i)brief|expos|ponent|доклад|брифинг|通报|إحاط`)
)

// apply gives an entry what the heading above it says, where the entry says nothing itself.
func (s section) apply(to *speakers.Speaker) {
	if to.Category == speakers.Unknown {
		to.Category = s.category
		if s.invited {
			to.Category = cmp.Or(invitedAs(*to), s.category)
		}
	}
	if to.Limit == 0 {
		to.Limit = s.each
	}
}

// invitedAs returns the category of who is invited under rule 39 and is no person, or Unknown.
func invitedAs(s speakers.Speaker) speakers.Category {
	if state, ok := states.Code(s.Code); ok && state.Observer() {
		return speakers.Observer
	}
	if g, ok := groupNamed(s.Name); ok && g.Organization() {
		return speakers.Organization
	}
	return speakers.Unknown
}

var sectionNumber = pattern(`^\s*(?:#+\s*|\*+\s*|[IVX]{1,4}[.)]\s+|[A-F][.)]\s+|[一二三四五六七八九十]{1,3}、\s*|（[一二三四五六七八九十]）\s*|(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا)ً?\s*[:：،.–-]+\s*|(?:во-)?(?:первых|вторых|третьих),\s*)`)

// limitBehind is the limit of each behind a heading: SC MEMBERS -- 5', Membres (5 min. chacun).
var limitBehind = pattern(`(?i)[\s,:;(\[–—-]+(?:max\.?\s*)?[\d٠-٩]{1,2}\s*(?:['′’]|min(?:s|utes?|utos)?\.?|mn|мин(?:ут\p{L}*)?\.?|分钟|分|دقائق|دقيقة|دق?\.?)(?:\s*(?:each|max\.?|chacun\p{L}*|cada un[oa]|c/u|кажд\p{L}*|لكل \p{L}+))?[)\]]?$`)

// besideHeading is what people say around a heading: "then members, in this order", "ensuite les non-membres".
var besideHeading = pattern(`(?i)^(?:(?:and )?(?:then|next|first|now|followed by|after that|finally|lastly)(?: come| the)?|(?:et |puis |ensuite |enfin |d['’]abord )+(?:viennent )?|(?:y )?(?:luego|después|primero|finalmente|por último)|(?:затем|потом|сначала|далее)|(?:然后|首先|接着|其次|最后)(?:是)?|(?:ثم|بعد ذلك|أولا))[\s,:，、]+|[\s,(–—-]+(?:in (?:this|the following) order|in order|as follows|in order of (?:speaking|inscription)|dans (?:cet ordre|l['’]ordre(?: suivant)?)|en (?:este|el siguiente) orden|в (?:следующем|таком|этом) порядке|顺序如下|بهذا الترتيب|بالترتيب(?: التالي)?)\)?$`)

var sectionCount = pattern(`\s*[(（\[]\s*\d+[^()（）]*[)）\]]\s*$`)

// sectionForms are the headings that say more than the category's usual name. The first that fits counts.
var sectionForms = []struct {
	category speakers.Category
	form     expression
}{
	{speakers.NonMember, pattern(`(?i)(?:\brule|\bregla|\brègle|\bregle|\barticle|\bart\.?|\bartículo|правил\p{L}{1,3}|المادة|للمادة)\s*37\b|(?:ا|ل)لمادة ٣٧|第\s*(?:37|三十七)\s*条|^other (?:un |united nations )?(?:member )?states\b|^autres (?:états|pays)\b|^otros (?:estados|países)\b|^(?:другие|прочие) (?:государства|страны)|^其他(?:会员国|国家)|^(?:ال)?دول(?: الأعضاء)? (?:ال)?أخرى|\bnon[- ](?:council )?members?\b|not members? of the (?:security )?council|non[- ]membres?|\bno (?:son )?miembros?\b|не явля(?:ющ|ет|ют)|нечлен|не[- ]член|非安理会|非安全理事会|非理事|非成员|非会员|غير (?:ال)?أعضاء|غير عضو|ليست أعضاء`)},
	{speakers.Briefer, pattern(`(?i)(?:\brule|\bregla|\brègle|\bregle|\barticle|\bart\.?|\bartículo|правил\p{L}{1,3}|المادة|للمادة)\s*39\b|(?:ا|ل)لمادة ٣٩|第\s*(?:39|三十九)\s*条|\bbriefers?\b|\bbriefings?\b|intervenants? invités?|\binvit(?:ed|és?|ad[oa]s?) (?:to brief|à (?:faire un exposé|informer)|a informar)|auteurs? d['’]exposés?|\bponentes\b|\bexpositores\b|докладчики|брифинг|通报人|通报者|^(?:作|做)?(?:情况)?通报的|^(?:情况)?通报$|\b(?:présenté|fait|entendu|suivi|presentado|presentaron|hicieron|escuchado|heard|given|made|gave) (?:les |des |de |las |los |the )?(?:exposés|exposiciones|briefings)|^exposiciones(?: informativas)?$|^exposés? (?:liminaires?|d[eu]s? )|مقدم[يو]? الإحاطات?|الإحاطات|^(?:ال)?إحاطة(?: ال?إعلامية)?$`)},
	{speakers.Observer, pattern(`(?i)^(?:permanent |non-member )?observers\b|^observateurs|^états? observateurs?|^estados? observador|^observadores|^государства?-наблюдател|^наблюдатели|^观察员|^(?:ال)?مراقبون|^(?:الدول|الجهات) المراقبة|^الدول التي لها صفة مراقب`)},
	{speakers.Organization, pattern(`(?i)^(?:regional|international|intergovernmental|other|un)\b.*\b(?:organi[sz]ations|entities|bodies|agencies)\b|^organi[sz]ations\b|^organisations\b|^organizaciones\b|^(?:региональные|международные|межправительственные)?\s*организации|组织$|^(?:ال)?منظمات`)},
	{speakers.Member, pattern(`(?i)\b(?:security )?council members\b|\bmembers of the (?:security )?council\b|^(?:the )?(?:permanent|elected|non-permanent) members\b|^(?:états )?membres (?:permanents |élus |non permanents )?du conseil|^membres (?:permanents|élus|non permanents)|^(?:estados )?miembros (?:permanentes |electos |no permanentes )?del consejo|^miembros (?:permanentes|electos|elegidos|no permanentes)|^(?:государства\s*[-–—]?\s*)?(?:постоянные |непостоянные |избранные )?члены (?:совета|сб)|^成员国?$|^(?:联合国)?(?:安全理事会|安理会)(?:常任|非常任|当选)?(?:成员|理事)国?|^(?:常任|非常任|当选)(?:成员|理事)国?|^(?:الدول )?(?:ال)?أعضاء (?:في )?(?:ال)?مجلس|^الأعضاء (?:الدائم|غير الدائم|المنتخب)`)},
	{speakers.NonMember, pattern(`(?i)^(?:other )?(?:invited |un )?(?:member states|states|countries|delegations)(?: invited.*)?$|^(?:autres )?(?:états|pays|délégations)(?: (?:membres|invité).*)?$|^(?:otros )?(?:estados|países)(?: (?:miembros|invitados).*)?$|^(?:другие )?(?:государства|страны)(?:-члены)?$|^其他(?:国家|会员国|代表团)$|^(?:الدول|البلدان) الأخرى$`)},
}

// sectionOf says whether a line is a heading over entries of one category, such as "Members of the Council:" or
// "安理会成员（15）".
func (b *builder) sectionOf(s string) (speakers.Category, bool) {
	if len(s) > 200 {
		return speakers.Unknown, false
	}
	s = sectionNumber.ReplaceAllString(inCapitals(s), "")
	s = sectionCount.ReplaceAllString(strings.Trim(s, " *_:：.-–—=\t"), "")
	s = strings.Trim(s, " *_:：")
	s = besideHeading.ReplaceAllString(strings.TrimRight(limitBehind.ReplaceAllString(s, ""), " *_:：.-–—=,("), "")
	if s == "" {
		return speakers.Unknown, false
	}
	s = articleHead.ReplaceAllString(s, "")
	if c, rest, ok := parseCategory(s); ok && (rest == "" || strings.ContainsAny(rest, "0123456789")) {
		return c, true
	}
	if fivesAndTens.has(fold(s)) {
		return speakers.Member, true
	}
	if isJointHeading(s) {
		return speakers.Unknown, true
	}
	if len(strings.Fields(s)) > 16 || b.isName(s) || b.namesState(s) || onBehalf.MatchString(s) || hasAddress(s) {
		return speakers.Unknown, false
	}
	if isPersonOfKind(s) || b.isBriefingBy(s) || len(b.rankPlaces(s, 1)) > 0 {
		return speakers.Unknown, false
	}
	if otherSpeakers.has(fold(s)) {
		return speakers.Unknown, true
	}
	if !sectionWords.near(s) {
		return speakers.Unknown, false
	}
	for _, f := range sectionForms {
		if (f.form.MatchString(s) || f.form.MatchString(accented.Replace(strings.ToLower(s)))) && !isOfficeOf(s) {
			return f.category, true
		}
	}
	return speakers.Unknown, false
}

// inCapitals puts right what a scanner read wrong in a heading of capitals: MEMBRES DU CONSElL.
func inCapitals(s string) string {
	if strings.ToUpper(s) == s || len(s) < 8 || strings.ToUpper(scannedCapitals.Replace(s)) != scannedCapitals.Replace(s) {
		return s
	}
	return scannedCapitals.Replace(s)
}

var scannedCapitals = strings.NewReplacer("l", "I", "1", "I", "0", "O")

// isPersonOfKind says whether a line is somebody with a category in brackets: "Rosemary DiCarlo (briefer)".
func isPersonOfKind(s string) bool {
	at := strings.LastIndexAny(s, "(（[")
	if at < 1 || !strings.ContainsAny(s[at:], ")）]") {
		return false
	}
	who := strings.TrimSpace(s[:at])
	_, heading := readHeading(who)
	return looksPersonal(who) && !heading && !sectionWords.near(who) && !otherSpeakers.has(fold(who))
}

// isBriefingBy says whether a line is a briefing by somebody who is named: "Briefing by Ramiz Alakbarov, Deputy Special Coordinator".
func (b *builder) isBriefingBy(s string) bool {
	m := briefingBy.FindStringIndex(s)
	return m != nil && (b.namesHolder(s[m[1]:]) || looksPersonal(strings.TrimSpace(outsideBrackets(s[m[1]:]))) && startsLarge(s[m[1]:]))
}

// accented gives back the accents that people leave out of headings.
var accented = strings.NewReplacer("articulo", "artículo", "etats", "états", "exposes", "exposés", "delegations", "délégations", "paises", "países", "invites", "invités", "elus", "élus")

var articleHead = pattern(`(?i)^(?:the|les?|la|los|las|el)\s+`)

// announced returns the category that a sentence announces of those who follow: "In accordance with rule 37 …, I invite
// the representatives of the following countries:".
func announced(s string) (speakers.Category, bool) {
	if !strings.HasSuffix(s, ":") && !strings.HasSuffix(s, "：") {
		return speakers.Unknown, false
	}
	switch {
	case sectionForms[0].form.MatchString(s), invitedStates.MatchString(s):
		return speakers.NonMember, true
	case sectionForms[1].form.MatchString(s):
		return speakers.Briefer, true
	case amongMembers.MatchString(s) && !isOffice(s):
		return speakers.Member, true
	}
	return speakers.Unknown, false
}

// amongMembers says in a sentence that members of the Council follow: "Statements were made by the following members of the Council:".
var amongMembers = gate(`council conseil consejo совета сб 安理会 安全理事会 مجلس المجلس`, `\b(?:members of the (?:security )?council|council members)\b|\bmembres (?:suivants )?du conseil\b|\bmiembros (?:siguientes )?del consejo\b|член\p{L}{1,3} (?:совета|сб)|(?:安理会|安全理事会)(?:各)?(?:成员|理事)|أعضاء (?:ال)?مجلس|الأعضاء (?:التال\p{L}+ )?في (?:ال)?مجلس`)

// invitedStates says in a sentence that states follow that were invited.
var invitedStates = gate(`invited invité invitad приглаш 应邀 受邀 المدعو`, `\binvited (?:states|countries|delegations)\b|(?:états|pays) invités|(?:estados|países) invitados|приглаш[её]нны\p{L}+ (?:государств|стран)|(?:应邀|受邀)(?:与会)?(?:国|会员国)|(?:الدول|البلدان) المدعوة`)

// sectionWords are words of which every form of a heading has one.
var sectionWords = near(`37 39 ٣٧ ٣٩ 三十 member membre miembro член являющ 成员 理事 安理会 安全理事会 会员 عضو أعضاء brief invit exposé exposicion ponente expositor докладчик брифинг 通报
	إحاط observ наблюдател 观察员 مراقب organi организац 组织 منظم entities bodies agencies states états estados countries pays países delegations délégations государства страны 国家 代表团 الدول البلدان`)

// otherSpeakers are headings that end a section and say nothing of the category.
var otherSpeakers = words(`others other "other speakers" "other participants" "all others" "all other speakers" everybody "everybody else" "everyone else" everyone "the rest" rest "rest of the list" "all the rest" autres "autres orateurs" "tous les autres" "le reste" "les autres" reste otros "otros oradores" "los demás" demás "todos los demás" "el resto" resto другие прочие
	"другие ораторы" остальные "все остальные" 其余 其余发言者 其他发言国 الباقون "بقية المتكلمين" البقية 其他 其他发言者 其他发言人 آخرون "متكلمون آخرون"`)

// isOfficeOf says whether a line names one person's office rather than a kind of speaker.
func isOfficeOf(s string) bool {
	return headOffice.MatchString(s)
}

var headOffice = pattern(`(?i)^(?:the )?(?:permanent |deputy |vice-?|special |acting )*(?:president|chair(?:man|woman|person)?|secretary|representative|coordinator|director|minister)\b`)
