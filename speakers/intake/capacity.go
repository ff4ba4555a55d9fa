package intake

import "rostrum/speakers"

// Offices that say in what capacity their holder speaks, whatever the heading above says.
var (
	permanentObserver = gate(`observ наблюдател 观察员 觀察員 مراقب`, `\b(?:permanent|deputy permanent|acting permanent) observer\b|\bobserver(?:s)? (?:mission|state|entity)\b|\b(?:observat(?:eur|rice)|mission d['’]observation) permanente?\b|\bmission permanente? d['’]observation\b|\bmisión (?:permanente )?(?:de )?observa\p{L}+|\bobservadora? permanente\b|постоянн\p{L}+ (?:миссия )?наблюдател|наблюдател\p{L}+ от\s|постоянная миссия наблюдателя|常驻观察员|常駐觀察員|المراقبة? الدائمة?|مراقبة? (?:دائمة? )?(?:عن |لدولة |دولة )|بعثة المراقب`)
	ofTheCouncil      = gate(`council conseil consejo совета 安理会 安全理事会 مجلس`, `(?:^|[,;]\s*)(?:the )?president of the (?:un |united nations )?security council\b|(?:^|[,;]\s*)(?:security )?council president\b|(?:^|[,;]\s*)(?:le |la )?présidente? du conseil de sécurité|(?:^|[,;]\s*)(?:el |la )?president[ea] del consejo de seguridad|(?:^|[,;]\s*)председател\p{L}+ (?:совета безопасности|совбеза|сб)(?:$|[^\p{L}])|(?:^|[,;，；、]\s*)(?:联合国)?(?:安全理事会|安理会)(?:本月|当月)?(?:轮值)?主席(?:$|[,;，；、（(])|(?:^|[,;،؛]\s*)(?:و)?رئيسة? مجلس الأمن`)
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
