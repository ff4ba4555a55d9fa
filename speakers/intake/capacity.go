package intake

import "rostrum/speakers"

// Offices that say in what capacity their holder speaks, whatever the heading above says.
var (
	permanentObserver = gate(`observ наблюдател 观察员 مراقب`, `\b(?:permanent|deputy permanent|acting permanent) observer\b|\bobserver(?:s)? (?:mission|state|entity)\b|\b(?:observat(?:eur|rice)|mission d['’]observation) permanente?\b|\bmission permanente? d['’]observation\b|\bmisión (?:permanente )?(?:de )?observa\p{L}+|\bobservadora? permanente\b|постоянн\p{L}+ (?:миссия )?наблюдател|наблюдател\p{L}+ от\s|постоянная миссия наблюдателя|常驻观察员|(?:ال)?مراقبة? (?:ال)?دائمة?|مراقبة? (?:دائمة? )?(?:عن |لدولة |دولة )|بعثة المراقب`)
	ofTheCouncil      = gate(`council conseil consejo совета 安理会 安全理事会 مجلس`, `(?:^|[,;(/]\s*|\band (?:the )?|\s[-–—]\s)(?:the )?president of the (?:(?:un |united nations )?security )?council\b|(?:^|[,;(/]\s*|\band )(?:security )?council president\b|(?:^|[,;(/]\s*|\bet |\s[-–—]\s)(?:la |le )?présidente? (?:en exercice )?du conseil(?: de sécurité|$)|(?:^|[,;(/]\s*|\by |\s[-–—]\s)(?:la |el )?president[ea] del consejo(?: de seguridad|$)|(?:^|[,;(/]\s*|\sи\s|\s[-–—]\s)председател\p{L}+ (?:совета(?: безопасности|$)|(?:совбеза|сб)(?:$|[^\p{L}]))|(?:^|[,，、;；(（及兼和]\s*)(?:联合国)?(?:安全理事会|安理会)(?:轮值|当月|本月)*主席(?:$|[)）,，、;；])|(?:^|[,،;؛(/]\s*|\sو\s?|\s[-–—]\s)و?رئيسة? مجلس الأمن`)
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
