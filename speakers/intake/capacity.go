package intake

import "rostrum/speakers"

// councilPresident is the office of the Council's President, and councilWords are words of which each form of it has one.
const (
	councilPresident = `president of the (?:un |united nations )?security council\b|president of the council(?:$|[,;)]| for the month)|(?:security )?council president\b|présidente? (?:en exercice )?du conseil(?: de sécurité| pour le mois|$)|president[ea] del consejo(?: de seguridad| (?:durante|para) el mes|$)` +
		`|председател\p{L}+ (?:совета(?: безопасности|$)|(?:совбеза|сб)(?:$|[^\p{L}]))|(?:联合国)?(?:安全理事会|安理会)(?:轮值|当月|本月)*主席(?:$|[)）,，、;；])|رئيسة? مجلس الأمن`
	councilWords = `presid présid председ 主席 رئيس`
)

// Offices that say in what capacity their holder speaks, whatever the heading above says.
var (
	permanentObserver = gate(`observ наблюдател 观察员 مراقب`, `\b(?:permanent|deputy permanent|acting permanent) observer\b|\bobserver(?:s)? (?:mission|state|entity)\b|\b(?:observat(?:eur|rice)|mission d['’]observation) permanente?\b|\bmission permanente? d['’]observation\b|\bmisión (?:permanente )?(?:de )?observa\p{L}+|\bobservadora? permanente\b|постоянн\p{L}+ (?:миссия )?наблюдател|наблюдател\p{L}+ от\s|^(?:the )?observer(?: (?:for|of))?$|^(?:l['’])?observat(?:eur|rice)$|^(?:el |la )?observadora?$|^наблюдатель(?:ница)?$|^观察员$|^(?:ال)?مراقبة?$|常驻观察员|(?:ال)?مراقبة? (?:ال)?دائمة?|مراقبة? (?:دائمة? )?(?:عن |لدولة |دولة )|بعثة المراقب`)
	ofTheCouncil      = gate(councilWords, `(?:^|[,;،؛，、；(（/及兼暨和]\s*|\s?[–—]\s?|\s-\s|\s(?:and|et|y|и|و)\s+|\sو)(?:the |le |la |el |l['’])?(?:`+councilPresident+
		`|preside(?:s|$|[,;]| la sesión)|presiding\b|présidence(?:$|[,;])|qui préside|председательству\p{L}+)|^president,? (?:speaking )?(?:in )?(?:his |her |its |a )?national capacity`)
	// alsoPresiding is that office behind another: "President of the Argentine Republic and President of the Security Council".
	alsoPresiding = gate(councilWords, `(?:,?\s+(?:and|et|y|и)\s+(?:the |le |la |el )?|,?\sو\s*|[、，]?[及兼暨和])(`+councilPresident+`)`)
)

// capacityIn returns the category that an office implies, or Unknown.
func capacityIn(office string) speakers.Category {
	switch {
	case permanentObserver.MatchString(office):
		return speakers.Observer
	case ofTheCouncil.MatchString(office):
		return speakers.President
	}
	return speakers.Unknown
}

// capacityOfOffice takes the capacity that an office implies. An observer among organizations, and an organization's, is one of them.
func (e *entry) capacityOfOffice() {
	c := capacityIn(e.s.Title)
	if c == speakers.Observer && e.b.section.category == speakers.Organization {
		return
	}
	e.capacity(c)
}
