package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"rostrum/speakers"
	"rostrum/speakers/states"
)

func isHan(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

// dotted says whether a text has the point between the parts of a foreigner's name, of which there are several.
func dotted(s string) bool { return strings.ContainsAny(s, "·‧・･") }

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
var hanOffice = pattern(`^(.*?)((?:副|常务|第一|常驻|常任|政治|临时|外交|国防|总|首席|高级|特别|候补|名誉|联合国|事务|人道主义)*(?:代表团(?:副)?团长|驻联合国代表团(?:副)?团长|驻联合国代表|常驻联合国代表|常驻联合国副代表|常驻观察员|观察员|常驻代表|副常驻代表|代表|大使|外交部长|外交部副部长|外交大臣|外相|外交和[^，\s]{1,10}部长|[^兼暨，、\s·‧・]{0,8}部长|外长|总理|首相|总统|主席|副秘书长|秘书长|特使|参赞|临时代办|代办|国务卿|国务委员|国务秘书|执行秘书|秘书|委员|顾问|[^兼暨，、\s·‧・]{0,6}司长|团长|局长|主任|[^兼暨，、\s·‧・]{0,6}大臣|国王|协调员|专员|公使|王储|议长|总干事|干事|理事长|院长|所长|庭长|校长|执行官|总裁|创始人|研究员|教授|合著者|作者|律师|记者|分析师|活动家)(?:(?:兼|暨)[\p{Han}]{0,12}?(?:常驻代表|代表|大使|部长|大臣|外长|外相|总理|首相|国务卿|主席|主任|专员|特使|秘书长|局长|司长))*)(.*)$`)

// hanOffices are words of which every office in hanOffice has one.
var hanOffices = near(`长 代表 大使 观察员 大臣 外相 总理 首相 总统 主席 特使 参赞 代办 国务卿 委员 秘书 顾问 主任 国王 协调员 专员 公使 王储 干事 执行官 总裁 创始人 研究员 教授 合著者 作者 律师 记者 分析师 活动家`)

// behalfOfState says at the end of a text in what capacity somebody spoke: 以中国代表身份发言.
var behalfOfState = pattern(`(?:将|并|分别)?以(.{2,16}?)(?:国家)?代表(?:的)?身份(?:发言)?$`)

// spokenInHan is what a report says that somebody did, behind the name: 古特雷斯作形势通报.
var spokenInHan = pattern(`(?:首先|随后|接着|也|还|并|均|分别|先后|向安理会|在会上|通过视频|以视频方式|受权)*(?:(?:作了?|做了?|进行了?|发表了?)(?:形势|情况|工作|简短|联合|国家)*(?:通报|报告|发言|致辞|讲话|介绍|声明)|发了?言|致辞|讲话|通报情况)$`)

// presidesInHan says behind somebody that this was who presided, and in what other capacity something was said then.
var presidesInHan = pattern(`(?:担任(?:会议)?主席(?:，|并|，并)?)?主持(?:了)?(?:本次|此次|这次|公开)?(?:会议|辩论会?)(?:[，,]\s*并?(?:同时|也)?以.{2,40}身份(?:作|做|发表).{0,8})?$`).having(`主持`)

// presidesToo says so in the other languages: "وهو رئيس المجلس", "он же председатель".
var presidesToo = gate(`presid presid chair préside председ رئيس رأس`, `[\s,،(]+(?:who (?:also )?(?:presides|chairs|is presiding)(?: .{0,30})?|qui préside(?: .{0,30})?|(?:que|quien) (?:también )?preside(?: .{0,30})?|(?:он|она) (?:же|также|и) председател\p{L}*(?: .{0,30})?|(?:который|которая) председательствует|و(?:هو|هي) (?:(?:أيضا )?رئيسة? (?:ال)?(?:مجلس|جلسة)(?: الأمن)?|(?:ال)?رئيسة?|[يت]ترأس .{0,30}))\)?$`)

// presides takes such words off, where somebody is named before them.
func (p *phrase) presides(text string) string {
	m := presidesInHan.FindStringIndex(text)
	if m == nil {
		m = presidesToo.FindStringIndex(text)
	}
	if m == nil || m[0] == 0 || p.s.Category != speakers.Unknown || isHan(text) && !p.b.isName(text[:m[0]]) && !p.b.namesHolder(text[:m[0]]) {
		return text
	}
	p.s.Category = speakers.President
	return text[:m[0]]
}

// recogniseHan takes a part in Chinese apart, where state, office and person stand without anything between them.
func (p *phrase) recogniseHan(t string) {
	if words := fieldsOutside(t); len(words) > 1 && !strings.ContainsFunc(outsideBrackets(t), func(r rune) bool { return r < 0x80 && unicode.IsLetter(r) }) {
		for _, w := range words {
			p.recognise(w, 2+len(words))
		}
		return
	}
	if m := behalfChinese.FindStringSubmatch(t); m != nil && (strings.HasPrefix(m[1], "“") || groupInHan.MatchString(m[1])) {
		p.speakFor(p.b.readBehalf(unquotedName(m[1])))
		return
	}
	if m := behalfOfState.FindStringSubmatchIndex(t); m != nil && m[0] > 0 && p.b.isName(t[m[2]:m[3]]) {
		p.parts = append(p.parts, part{t[m[2]:m[3]], aState})
		t = t[:m[0]]
	}
	t = spokenInHan.ReplaceAllString(t, "")
	if m := enrolled.FindStringIndex(t); m != nil {
		note(&p.s, "", t[m[0]:])
		if t = t[:m[0]]; p.b.isName(t) {
			p.recognise(t, 2)
			return
		}
	}
	if left, right, ok := cutOffices(t); ok {
		p.recogniseHan(left)
		t = right
	}
	p.recogniseTogether(ofMission.ReplaceAllString(t, ""))
}

// fieldsOutside returns the words of a text between spaces that stand outside brackets.
func fieldsOutside(s string) []string { return splitOutside(s, " ") }

// ofMission ends what is a state's mission or delegation: 欧盟代表团.
var ofMission = pattern(`(?:常驻)?(?:驻?联合国)?(?:代表团|使团|常驻团)$`)

// unquotedName takes off the marks that stand around the whole of a name.
func unquotedName(s string) string {
	if inner, ok := strings.CutPrefix(s, "“"); ok && strings.HasSuffix(inner, "”") && strings.Count(inner, "”") == 1 {
		return strings.TrimSuffix(inner, "”")
	}
	return s
}

// cutOffices cuts two offices apart between which 、 stands: 安全理事会主席、印度常驻代表.
func cutOffices(t string) (left, right string, ok bool) {
	left, right, ok = strings.Cut(t, "、")
	if !ok || right == "" {
		return "", t, false
	}
	m := officeInHan(left)
	return left, right, m != nil && m[3] == "" && officeInHan(right) != nil
}

// recogniseTogether takes apart what has nothing between its words: the state, the office, the person, or the person before the office.
func (p *phrase) recogniseTogether(t string) {
	name, rest, ok := p.b.stateBefore(t)
	if ok {
		p.parts = append(p.parts, part{name, aState})
		t = rest
	}
	if t == "" {
		return
	}
	if p.b.isName(t) {
		p.recognise(t, 1)
		return
	}
	m := officeInHan(t)
	if m == nil {
		k := unclear
		if of, calling, is := p.b.callingOf(t); is {
			t, k = of+calling, anOffice
		} else if ok || dotted(t) {
			k = aPerson
		}
		p.parts = append(p.parts, part{t, k})
		return
	}
	if who, office, is := holderBefore(m); is && !(!ok && isFormer(m[0])) {
		p.parts = append(p.parts, part{who, aPerson}, part{office, anOffice})
		return
	}
	if m[1] != "" && !ok && m[3] == "" {
		p.parts = append(p.parts, part{t, anOffice})
		return
	}
	p.officeInGroup(m[1], m[2])
	if name := strings.Trim(m[3], " 、，"); name != "" {
		name, _ = unrank(name, false)
		name, _ = unambassador(name)
		p.parts = append(p.parts, part{name, aPerson})
	}
}

// officeInGroup adds an office, or the organization that it is in and the office apart: 联合国粮食及农业组织 and 副总干事.
func (p *phrase) officeInGroup(before, office string) {
	if strings.HasSuffix(before, "》") || groupInHan.MatchString(before) || organized.MatchString(before) {
		p.parts = append(p.parts, part{before, aGroup}, part{office, anOffice})
		return
	}
	p.parts = append(p.parts, part{before + office, anOffice})
}

// holderBefore says whether what stands before an office is its holder, as in 莫迪总理 and 王毅部长.
func holderBefore(m []string) (who, office string, ok bool) {
	who, office = m[1], m[2]
	if who == "" {
		for _, end := range []string{"部长", "大臣", "司长"} {
			if len(office) > 2*len(end) && strings.HasSuffix(simplified(office), end) {
				who, office = office[:len(office)-len(end)], office[len(office)-len(end):]
			}
		}
	}
	n := utf8.RuneCountInString(who)
	if m[3] != "" || n < 2 || n > 12 || inOffice.MatchString(who) {
		return "", "", false
	}
	return who, office, dotted(who) || n < 8 && heldAlone.MatchString(office)
}

// heldAlone are offices behind which nothing is said of what they are of, or that have another joined to them: 副总理兼外长.
var heldAlone = pattern(`^(?:副|前|代理)?(?:总理|首相|总统|主席|国务卿|外交部长|外长|外相|部长|大臣|大使|国王|秘书长|公使|参赞|代办|特使|议长|王储|常驻代表|常驻副代表|常任代表|司长|局长|教授|法官|院长)(?:(?:兼|暨).{1,30})?$`)

// inOffice are words of what an office is of: they stand in no person's name.
var inOffice = pattern(`外交|国防|内政|财政|经济|贸易|商务|发展|合作|事务|问题|环境|气候|文化|教育|卫生|农业|能源|交通|司法|安全|安理|理事|委员|大会|议会|国会|联合|集团|组织|人权|难民|青年|妇女|儿童|民间|社会|地区|区域|特别|高级|常驻|常任|临时|欧盟|非盟|东盟|欧洲|非洲|亚洲|中央|国务|国际|人道|和平|行动|秘书|办公|总部|基金|计划|机构|中心|协会|大学|学院|公约|条约|缔约|外贸|外事|内务|国家|政府|首席|执行|职能|职责|职务|名单|会场|常务|第一|发言|以|及|与`)

// mayBeHanName says whether a text in Chinese may be a foreigner's name that has nothing between its parts: 湯瑪斯葛林斐德.
func mayBeHanName(s string) bool {
	n := utf8.RuneCountInString(s)
	return isHan(s) && n > 1 && (n < 9 || n < 14 && strings.Contains(s, "-")) && !isOffice(s) && !inOffice.MatchString(s) && !groupInHan.MatchString(s)
}

// formerOffice begins the office that somebody of a state held.
var formerOffice = pattern(`^` + formerInHan)

// private are callings in which nobody speaks for a state, though its name stands before: 阿富汗分析师.
var private = pattern(`^(?:的)?(?:独立|青年|妇女|女性|人权|民间社会|原住民|土著|社区|和平|气候)*(?:领袖|领导人|建设者|分析师|活动家|活动人士|律师|记者|教授|研究员|学者|专家|捍卫者|医生|倡导者|组织者|创始人)$`)

// callingOf says whether a text is such a calling with the state's name before it: 哥伦比亚原住民领袖.
func (b *builder) callingOf(t string) (of, calling string, ok bool) {
	runes := []rune(t)
	for n := min(len(runes)-1, 16); n >= 2; n-- {
		if of, calling = string(runes[:n]), string(runes[n:]); private.MatchString(calling) && b.isName(of) {
			return of, calling, true
		}
	}
	return "", "", false
}

// enrolled is what a list says of when somebody asked for the floor: 刚刚报名, 排第28位.
var enrolled = pattern(`(?:刚刚|刚|新|已|最后|临时)(?:报名|登记|加入|补报)$|^排(?:在)?第.{1,6}位$`)

// officeInHan cuts a text into what stands before an office, the office and what follows: the person's name. Of
// several offices the last counts that has something behind it.
func officeInHan(t string) []string {
	if !hanOffices.near(t) {
		return nil
	}
	m := hanOffice.FindStringSubmatch(t)
	for m != nil {
		next := hanOffice.FindStringSubmatch(m[3])
		if next == nil || next[3] == "" || dotted(next[1]) {
			break
		}
		m = []string{m[0], m[1], m[2] + next[1] + next[2], next[3]}
	}
	return m
}
