package intake

import "rostrum/speakers"

// Offices that say in what capacity their holder speaks, whatever the heading above says.
var (
	permanentObserver = gate(`observ наблюдател 观察员 觀察員 مراقب`, `\b(?:permanent|deputy permanent|acting permanent) observer\b|\bobserver(?:s)? (?:mission|state|entity)\b|\b(?:observat(?:eur|rice)|mission d['’]observation) permanente?\b|\bmission permanente? d['’]observation\b|\bmisión (?:permanente )?(?:de )?observa\p{L}+|\bobservadora? permanente\b|постоянн\p{L}+ (?:миссия )?наблюдател|постоянная миссия наблюдателя|^(?:the )?observer(?: (?:for|of))?$|^(?:l['’])?observat(?:eur|rice)$|^(?:el |la )?observadora?$|^наблюдатель(?:ница)?$|^观察员$|^(?:ال)?مراقبة?$|常驻观察员|常駐觀察員|المراقبة? الدائمة?|بعثة المراقب`)
	ofTheCouncil      = gate(`presid présid председател 主席 رئيس`, `(?:^|[,;،，；(/–—-]\s*)(?:the |le |la |el |l['’])?(?:president of the (?:un |united nations )?security council\b|president of the council\b|(?:security )?council president\b|présidente? du conseil(?: de sécurité| pour le mois)|president[ea] del consejo(?: de seguridad| (?:durante|para) el mes)\b|председател\p{L}+ совета безопасности|(?:联合国)?(?:安全理事会|安理会)(?:本月)?(?:轮值|当月)?主席(?:$|[，,;；）)])|رئيسة? مجلس الأمن|preside(?:s|$|[,;]| la sesión)|presiding\b|présidence(?:$|[,;])|qui préside|председательству\p{L}+)`+
		`|^president,? (?:speaking )?(?:in )?(?:his |her |its |a )?national capacity`)
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
