package intake

import (
	"strings"
	"unicode/utf8"
)

// groupInBrackets reads for whom somebody speaks where no more is said of it: (for the Nordics), (A3 Plus: Algeria, Guyana),
// (Group of Friends in Defence of the Charter), (Estonia, Latvia, Lithuania), （代表人的安全网络）.
func (p *phrase) groupInBrackets(inside, before string) bool {
	if m := forGroup.FindStringSubmatch(inside); m != nil && (p.b.mayBeGroup(m[1]) || isAcronym(m[1])) {
		p.speakFor(p.b.readBehalf(m[1]))
		return true
	}
	if m := behalfChinese.FindStringSubmatch(inside); m != nil && p.b.isRepresented(m[1]) {
		p.speakFor(p.b.readBehalf(m[1]))
		return true
	}
	if _, headed := p.b.nameAtHead(before); headed && !p.b.namesSpeaker(before) && groupName.MatchString(inside) && !isOffice(inside) { // behind the person
		p.speakFor(p.b.readBehalf(inside))
		return true
	}
	if !p.b.namesSpeaker(before) {
		if !p.b.isGroupOnly(inside) || !p.b.namesState(before) || unitedNations.has(fold(inside)) || isAcronym(inside) && grouped.MatchString(before) {
			return false
		}
		p.speakFor(p.b.readBehalf(inside))
		return true
	}
	if who := p.b.readBehalf(inside); len(who.states) > 1 || groupName.MatchString(inside) && !isOffice(inside) {
		p.speakFor(who)
		return true
	}
	return false
}

// namesSpeaker says whether what stands before a bracket is as a whole a state or a group.
func (b *builder) namesSpeaker(before string) bool {
	return b.isName(strings.TrimSpace(before))
}

// isRepresented says whether what 代表 stands before is a group or states, and not the name of a representative: that is short.
func (b *builder) isRepresented(who string) bool {
	name := beforeColon(who)
	if strings.HasPrefix(simplified(name), "团") { // 代表团团长
		return false
	}
	return groupInHan.MatchString(name) || b.isName(who) || b.allStates(b.stateList(who)) ||
		utf8.RuneCountInString(name) > 4 && !dotted(name) && !isOffice(name)
}

// isGroupOnly says whether a text is nothing but a group of states: one that is known, or whose first or last word says so.
func (b *builder) isGroupOnly(s string) bool {
	f := b.find(s)
	return f.group && !f.ok || !isOffice(s) && !subjects.MatchString(outsideFriends(s)) && (groupName.MatchString(s) || peoples.has(fold(s)))
}

// outsideFriends leaves out what a group's friends are of, which may be what an office is of too.
func outsideFriends(s string) string {
	if at := groupName.FindStringIndex(s); at != nil && at[0] == 0 {
		return ""
	}
	return s
}

// peoples are groups by the one word that people call them.
var peoples = words(`nordics nordic nordiques nórdicos nordicos baltics baltic baltes bálticos balticos "nordic baltic" "nordiques et baltes" скандинавы прибалты 北欧 北欧国家 波罗的海国家 الشمال البلطيق`)

// groupName begins or ends the name of a group that states belong to, as the language has it: Human Security Network, Red de Seguridad Humana.
var groupName = pattern(`(?i)^(?:the )?(?:(?:core|cross-regional|informal|joint|regional|african|arab|troika) )*group of\s|^friends of\s|^troika\b|^(?:coalition|alliance|movement|organi[sz]ation|community|league|council|union) of\s|^A3(?: ?(?:\+|plus))?(?:[^\p{L}\d]|$)|\b(?:network|group|friends|forum|coalition|alliance|caucus|movement|partnership)$` +
	`|^(?:le |la |l['’]|el )?(?:réseau|groupe|forum|coalition|alliance|mouvement|red|grupo|foro|coalición|alianza|movimiento|сеть|группа|форум|коалиция|движение|друзья)\s|^(?:amis|amigos) d|\b(?:SIDS|LDCs?|LLDCs?|PEID|PMA|PEIDs?)$|(?:网络|小组|集团|联盟|论坛|运动|之友)$|^(?:شبكة|مجموعة|تحالف|حركة|منتدى|ائتلاف|أصدقاء)\s`)

// behalfChinese is for whom somebody speaks where no verb follows: 代表北欧国家. A person who represents is named otherwise.
var behalfChinese = pattern(`^(?:同时|并|也|亦)?(?:代表|代)(.{2,40})$`)

func beforeColon(s string) string {
	head, _, _ := cutColon(s)
	return head
}

var groupInHan = pattern(`(?:国家|国|集团|小组|运动|组织|联盟|论坛|之友|共同体|会议|倡议|成员|联合会|委员会|网络|伙伴|方案|阵线|共同主席|署|基金会|研究所|中心|协会|大学|学院)$`)

// forGroup is for whom somebody speaks, where no more is said: "for the Nordics".
var forGroup = pattern(`^(?i:(?:also|and|et|aussi|également|y|también|также|и|тоже|он|она|они|же|أيضا)\s+)*(?i:(?:who |which |qui |que |который |которая )?(?:speaks?|speaking|speech|parle(?:ra)?|parlant|s['’]exprime(?:ra)?|intervient|hablar?|hablará|interviene|выступает|говорит) )?(?:(?i:for(?: the)?|pour (?:l[ae]s?|tou(?:s|tes) les)|pour|por (?:el|l[ao]s?)|por|от|за|عن)\s+|pr\s+|(?i:pour l['’]|p/ ?))([\p{Lu}\p{Cyrillic}\p{Arabic}].{1,120})$`).having(`for pour por от за عن pr p/`)

// grouped are words of groups of states.
var grouped = pattern(`(?i)\b(?:sids|ldcs?|lldcs?|peid|pma|gof|grp|gpe|grpe|states|countries|friends|nordics?|nordiques?|nórdicos|bálticos|baltes|baltics?|pacific|caribbean|african|arab|asian?|europe(?:an)?|latin|union|forum|like-?minded|islands?|non-aligned|eight|ten|five|américa|pays|países|états|estados|amis|amigos)\b` +
	`|(?:^|\s)(?:групп|движени|союз|стран|государств|сообществ|друз|островн|неприсоедин)|(?:集团|小组|运动|组织|联盟|之友|国家)|(?:^|\s)(?:ال)?(?:مجموعة|دول|حركة|بلدان|أصدقاء)`).having(`sids ldc peid pma gof grp gpe states countries friends nordi nórdicos bálticos balt pacific caribbean african arab asia europe latin union forum minded island aligned EIGHT TEN FIVE américa pays países états estados amis amigos групп движени союз стран государств сообществ друз островн неприсоедин 集团 小组 运动 组织 联盟 之友 国家 مجموعة دول حركة بلدان أصدقاء`)

// mayBeGroup says whether a text names a group, or states.
func (b *builder) mayBeGroup(s string) bool {
	return b.find(s).group || grouped.MatchString(s) || organized.MatchString(s) || b.allStates(b.stateList(s))
}
