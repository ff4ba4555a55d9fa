package intake

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// courtesy are the forms of address before a name. They are no part of it.
var courtesy = pattern(`(?i)^(?:` + strings.Join([]string{
	// English
	`(?:his|her|their|your)\s+excellenc(?:y|ies)`, `h\.?\s?e\.`, `he\s+(?:mr|ms|mrs|dr|amb)\b\.?`, `(?:his|her)\s+(?:royal |serene |imperial )?(?:majesty|highness)`,
	`h\.?\s?r\.?\s?h\.`, `h\.?\s?m\.`, `(?:the\s+)?(?:right\s+)?hono?u?rable`, `(?:the\s+)?(?:rt\.?\s+)?hon\.`, `mrs?\b\.?(?:/ms\.?)?`, `ms\b\.?`, `miss\b`, `messrs\b\.?`, `dr\.`,
	`(?:his|her)\s+(?:eminence|grace|beatitude|holiness)(?:,?\s+(?:the\s+)?cardinal\b)?`, `mgr\b\.?`, `msgr\b\.?`, `monsignor\b`, `prof\.`,
	// French
	`son\s+excellence`, `leurs\s+excellences`, `s\.\s?a\.\s?[ris]\.(?:\s+l[ea])?`, `s\.\s?a\.\s?r\.`, `sa majesté(?:\s+l[ea])?`, `son altesse(?:\s+(?:royale|sérénissime|impériale))?`, `su (?:majestad|alteza)(?:\s+(?:real|serenísima))?`, `s\.\s?e\.?\s?m\.`, `s\.\s?e\.`, `sem\b`, `mme\b\.?`, `mlle\b\.?`, `monsieur\b`, `madame\b`, `mademoiselle\b`, `l['’]honorable`, `son\s+éminence(?:\s+le\s+cardinal\b)?`, `monseigneur\b`,
	// Spanish
	`su\s+excelencia`, `excm[oa]\.?`, `excelentísim[oa]`, `sr(?:a|ta)?\b\.?`, `señor(?:a|ita)?\b`, `don\s+`, `doña\b`, `d\.ª`, `dña\.`, `su\s+eminencia(?:\s+el\s+cardenal\b)?`, `monseñor\b`, `mons\.`, `(?:el|la)\s+(?:excm[oa]\.|sra?\.|señora?\b)`,
	// Russian
	`(?:его|ее|её)\s+(?:превосходительств[оуа]|(?:королевск\p{L}+ )?(?:высочеств[оуа]|величеств[оуа])|(?:высоко)?преосвященств[оуа]|высокопреподоби[ею]|святейшеств[оуа]|милост[ьи]|блаженств[оуа])`, `(?:достопочтенн|преподобн|почетн)\p{L}{2,3}`, `е\.\s?п\.`, `тов\.`, `г-н(?:у|а|ом)?`, `г-ж(?:а|е|у|и|ой)`, `господин[уа]?`, `госпож[аеуи]`, `гн\.`, `монсеньор`, `проф\.`, `д-р[уа]?`,
	// Arabic
	`سعادة`, `معالي`, `فخامة`, `عطوفة`, `نيافة(?:\s+الكاردينال)?`, `غبطة`, `قداسة`, `المونسنيور`, `فضيلة`, `سماحة`, `صاحبة?\s+(?:السعادة|المعالي|الفخامة|السمو الملكي|السمو|الجلالة|الغبطة|النيافة|القداسة|الفضيلة|السماحة|العطوفة)`, `السيدة?`, `الآنسة`, `سيادة`, `جلالة`, `سمو`, `دولة\s+السيدة?`, `الإمام\s+الأكبر`, `الأستاذة?`, `الدكتورة?`, `المهندسة?`, `الشيخة?`, `د\.`, `أ\.\s?د\.`,
	// Chinese
	`尊敬的`,
}, "|") + `)(?:[\s\x{a0}]+|$|[\p{Han}])`).having(`excellenc excelenc e. h. m. d. s. MR MRS MS MISS MESSRS amb majest highness rable hon. dr eminence grace beatitude holiness MGR MSGR monsi prof.
	altesse alteza SEM MME MLLE madame mademoiselle éminence monseigneur excm excelent SR SRA SRTA señor DON doña d.ª dña eminencia monseñor mons.
	превосходительств высочеств величеств преосвященств высокопреподоби святейшеств милост блаженств достопочтенн преподобн почетн е.п е. тов. г-н г-ж господин госпож гн. монсеньор проф. д-р
	سعادة معالي فخامة عطوفة نيافة غبطة قداسة المونسنيور فضيلة سماحة صاحب السيد الآنسة سيادة جلالة سمو الإمام الأستاذ الدكتور المهندس الشيخ د. أ. 尊敬的`)

// rankHeads are the first two letters of all forms of address.
var rankHeads = sync.OnceValue(func() map[string]bool {
	heads := map[string]bool{}
	for h := range strings.FieldsSeq(`hi he h. hr hm dr ho th yo ri rt mr ms mi me mg pr so sa le s. se sr su mm ml mo ma l' l’ ex do d. dñ m. el la ее её ег е. г- го гн мо д- до по пр то سع مع فخ عط ني غب قد فض صا ال آن سي جل سم دو د. أ. ju су 尊敬 法官`) {
		heads[h] = true
	}
	return heads
})

// mayRank says whether a text may begin or end with a form of address. It is asked at every word.
func mayRank(s string) bool {
	s = strings.TrimLeft(s, " \u00a0")
	_, one := utf8.DecodeRuneInString(s)
	_, two := utf8.DecodeRuneInString(s[one:])
	if rankHeads()[strings.ToLower(s[:one+two])] {
		return true
	}
	if isASCII(s) {
		return one == 1 && two > 0 && s[one] == ' ' // H. E.
	}
	for _, end := range []string{"阁下", "先生", "女士", "閣下", "殿下", "陛下", "小姐", "夫人", "博士", "教授", "主教", "枢机", "樞機", "男爵", "勋爵", "勳爵", "爵士", "女爵", "法官"} {
		if strings.Contains(s, end) {
			return true
		}
	}
	return false
}

// initialM is the French Monsieur. Elsewhere it is an initial.
var initialM = pattern(`^M\.\s+`)

var courtesyAfter = pattern(`\s*(?:阁下|先生|女士|殿下|陛下|小姐|夫人|博士|教授|总主教|大主教|枢机主教|枢机|女男爵|男爵夫人|男爵|女勋爵|勋爵|爵士|女爵|法官)\s*$`)

// ruleOfLaw begins like a form of address: سيادة القانون.
var ruleOfLaw = pattern(`^سيادة\s+(?:القانون|الدول|دولة)`)

func isRuleOfLaw(s string) bool {
	return strings.HasPrefix(s, "سيادة") && ruleOfLaw.MatchString(s)
}

// unrank takes the forms of address off a name, and says whether there were any.
func unrank(s string, french bool) (name string, ranked bool) {
	if !mayRank(s) || isRuleOfLaw(s) {
		return strings.TrimSpace(s), false
	}
	for range 4 {
		m := address(s)
		if m == nil && french {
			m = initialM.FindStringIndex(s)
		}
		if m == nil {
			break
		}
		end := m[1]
		if strings.HasPrefix(s, "尊敬的") {
			end = len("尊敬的")
		}
		s, ranked = strings.TrimLeft(s[end:], " \u00a0"), true
	}
	if rest, ok := unjudge(s); ok {
		s, ranked = rest, true
	}
	for n := 0; n < 2 && mayBeHan(s); n++ { // those behind a name are all in Chinese
		if m := courtesyAfter.FindStringIndex(s); m != nil && m[0] > 0 {
			s, ranked = s[:m[0]], true
		}
	}
	return strings.TrimSpace(s), ranked
}

// judged is what a judge is called before the name.
var judged = pattern(`(?i)^(?:(?:judge|justice|(?:le |la )?juge|(?:el |la )?(?:juez|jueza|magistrad[oa])|судья|القاضية?)[\s\x{a0}]+|法官)`)

// unjudge takes it off a name. An office goes on with what it is of: Judge of the International Court of Justice.
func unjudge(s string) (name string, ok bool) {
	if !judgeHeads.begin(s) {
		return s, false
	}
	m := judged.FindString(s)
	name = s[len(m):]
	who := firstClause(strings.NewReplacer("،", ",", "，", ",", "、", ",", "(", ",", "（", ",").Replace(name))
	return name, m != "" && looksPersonal(who) && startsLarge(who) && !isOffice(who) && !organized.MatchString(who) && !subjects.MatchString(who) && !beforeName.has(strings.ToLower(firstWord(who))) && !bent.MatchString(firstWord(who)) && !arabicJoined.has(fold(firstWord(who)))
}

func firstWord(s string) string {
	s, _, _ = strings.Cut(s, " ")
	return s
}

var ambassador = pattern(`(?i)^((?:vice-?\s?)?(?:min|pr[ée]s|pdte|pdta|canc|secr|srio|sria|dir|d[ée]p|repr|vpres)\.(?:\s?(?:adj|g[ée]n|gral|perm|ejec|ex[ée]c)\.)*|ambassador|amb\b\.?|ambass\.|emb\b\.?|ambassadeur|ambassadrice|l['’]ambassadeur|embajador|embajadora|посол|чрезвычайный и полномочный посол|през\.?|мин\.?|السفيرة?|USG|ASG|SRSG|DSRSG|D?PR|V?FM|D?PM|HoD|CdA|RP|RPA|З?ПП|D?SG|RSSG|(?-i:A/?PR|D?PO|M[Oo]S|MFA|SoS|DFM|[DV]?P[MR]/[DV]?(?:FM|PM|MFA)|PR/RP))\s+`)

// officeAfter is an office for short behind a name of two words or more: Mohan Pieris PR.
var officeAfter = pattern(`^(\p{Lu}\S*(?:\s+\S+){1,4}),?\s+(D?PR|V?FM|D?PM|MFA|CdA|SG|USG|ASG|D?SRSG|HoD|HoS|HoG|RPA?|OPA?|DPO)$`)

// unambassador takes the word ambassador off a name: it is the office.
func unambassador(s string) (name, office string) {
	if mayBeAmbassador(s) {
		if m := ambassador.FindStringSubmatch(s); m != nil {
			return strings.TrimSpace(s[len(m[0]):]), m[1]
		}
	}
	if name, ok := strings.CutSuffix(s, "大使"); ok && name != "" {
		return name, "大使"
	}
	if n := len(s); n > 0 && s[n-1] >= 'A' && s[n-1] <= 'Z' { // letters for an office end so
		if m := officeAfter.FindStringSubmatch(s); m != nil {
			return m[1], m[2]
		}
	}
	return s, ""
}

// officesForShort are the letters for offices, and the first words of others, that stand before a name without a dot or a stroke.
var officesForShort = words(`vice emb през мин посол usg asg srsg dsrsg pr dpr fm vfm pm dpm hod cda rp rpa пп зпп sg dsg rssg apr po dpo mos mfa sos dfm`)

// mayBeAmbassador is a first look for the expression: letters for an office are few, and the words begin alike.
func mayBeAmbassador(s string) bool {
	first := s
	if end := strings.IndexAny(s, " \t\n\f\r"); end >= 0 {
		first = s[:end]
	}
	if first = strings.ToLower(first); strings.ContainsAny(first, "./-\u00a0") || officesForShort.has(first) {
		return true
	}
	for _, head := range []string{"amb", "emb", "l'am", "l’am", "чрез", "السف"} {
		if strings.HasPrefix(first, head) {
			return true
		}
	}
	return false
}

// offices are parts of words that name offices.
var offices = gate(`minist министр постпред полпред генсек спецпред secret secrét секретар represent représent представител ambass embajador посол presid présid президент председател
	chair direct дирек commission commissaire comision комиссар advis counsel conseil consej советник coordin coordon координатор envoy enviad посланник charg encargad поверенн
	delegat HEAD KING король QUEEN prince chancel canciller канцлер premi премьер governor deputy заместител officer executive prosecutor judge professor fellow founder CEO
	rapporteur expert researcher analyst specialist journalist chercheu analista investigador especialista эксперт исследовател аналитик 专家 研究员 分析员 خبير باحث محلل spokes attach attorney admin observ наблюдател member taoiseach tánaiste chef ROI reine JEFE JEFA REY reina глав PR DPR VP RP RPA OP OPA PO DPO RSSG USG DUSG ASG SRSG DSRSG HOD PGA FM VFM DFM MFA CDA
	代表 大使 长 总 首相 主席 特使 参赞 代办 国务 委员 顾问 主任 大臣 国王 协调员 专员 公使 王储 副手 观察员 干事 秘书 院长
	وزير ممثل سفير رئيس أمين مدير مستشار مبعوث منسق نائب مندوب القائم مفوض وكيل ملك أمير ولي المراقب كبير نواب قائم`, `\b(?:prime )?minister|\bsecretary|representative|ambassador|\bpresident\b|vice[- ]president|\bchair|director|commissioner|advis[eo]r|counsell?or|coordinator|\benvoy|chargé|\bdelegat|`+
	`\bhead of|\bking\b|\bqueen\b|\bprince|chancellor|\bpremier|governor|tánaiste|taoiseach|\bdeputy|\bofficer\b|executive|prosecutor|\bjudge\b|professor|\bfellow\b|founder|\bCEO\b|(?:^|[\s,(])(?:DPR|PR|RPA?|OPA?|D?PO|RSSG|D?USG|ASG|D?SRSG|HoD|PGA|V?FM|MFA|CdA|VP|DFM)(?:$|[\s,)/])|rapporteur|\bexpert[ae]?\b|\bresearcher|\banalyst|\bspecialist|\bjournalist|\bchercheu(?:r|se)\b|\banalyste?\b|\banalista\b|\binvestigador|\bespecialista\b|эксперт|исследовател|аналитик|专家|研究员|分析员|(?:^|\s)(?:ال)?(?:خبيرة?|باحثة?|محللة?)(?:\s|$)|spokes|attaché|attorney|administrator|permanent observer|\bobserver (?:for|of)\b|observat(?:eur|rice) permanente?|observadora? permanente|(?:постоянн\p{L}+|пост\.) наблюдател|наблюдатель от|常驻观察员|المراقب الدائم|المراقب عن|\bmember of (?:parliament|the cabinet)|`+
	`ministre|secrétaire|représentant|ambassad(?:eur|rice)|président|direct(?:eur|rice)|\bchef\b|cheffe|conseill|coordonn|envoyée?|haut[- ]commissaire|\broi\b|reine|`+
	`ministr[oa]|secretari[oa]|representante|embajador|president[ea]|directora?\b|\bjef[ea]\b|consejer|coordinador|enviad[oa]|canciller|encargad|alt[oa] comision|\brey\b|reina|`+
	`министр|постпред|полпред|генсек|спецпред|секретар|представител|(?:^|[^\p{L}])посол|председател|президент|директор|(?:^|[^\p{L}])глав(?:а|е|у|ы|ой)(?:[^\p{L}]|$)|советник|координатор|посланник|заместител|премьер|канцлер|комиссар(?:[ауе]|ом|ы|ов)?(?:[^\p{L}]|$)|поверенн|король|`+
	`常驻代表|代表|大使|部长|外长|总理|首相|总统|主席|秘书长|特使|参赞|代办|国务|委员|顾问|司长|局长|主任|大臣|国王|协调员|专员|公使|王储|副手|议长|团长|干事|秘书|院长|`+
	`(?:^|[^\p{L}])(?:و|ل|ب|ك|لل|وال|ال)?(?:وزير|ممثل|سفير|رئيس|أمين|مدير|مستشار|مبعوث|منسق|نائب|نواب|مندوب|قائم|مفوض|وكيل|ملك|أمير|ولي العهد|كبير)`)

func isOffice(s string) bool { return offices.MatchString(s) }

// officeSurnames are surnames that are offices elsewhere.
var officeSurnames = words(`king prince judge rey reina roi bishop dean marshall chancellor premier head fellow governor`)

// givenOf returns a name without its last word, if that is a surname that is an office elsewhere: Inga Rhonda King.
func givenOf(name string) string {
	at := strings.LastIndexByte(name, ' ')
	if at > 0 && officeSurnames.has(fold(name[at+1:])) {
		return name[:at]
	}
	return name
}
