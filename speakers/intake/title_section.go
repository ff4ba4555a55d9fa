package intake

import (
	"strings"

	"rostrum/speakers"
)

// sectionOfTitle takes from a title of the list which kind of speakers it is of: "Speakers' list – non-members". Only what stands before the first entry
// is a title, and a word of its own has to say it.
func (b *builder) sectionOfTitle(s string) {
	if len(b.result.Speakers) > 0 || b.section.category != speakers.Unknown || len(s) > 200 {
		return
	}
	for _, part := range separators.Split(s, 6) {
		part = strings.Trim(part, " ()（）[].:")
		if c, ok := categoryWords()[fold(part)]; ok && c != speakers.President && !b.isName(part) && fold(part) != fold(s) && ofWhole.has(fold(part)) {
			b.section = headed(c, s)
			return
		}
	}
}

// ofWhole are the categories that a title may say of all, in the plural.
var ofWhole = words(`members "council members" "members of the council" "members of the security council" "non-members" "non members" "non-council members" "non-members of the council" "non-member states" "rule 37" briefers observers organizations
	membres "membres du conseil" "membres du conseil de sécurité" "non-membres" "non membres" "non-membres du conseil" "états non membres" "états non membres du conseil" "article 37" observateurs organisations
	miembros "miembros del consejo" "miembros del consejo de seguridad" "no miembros" "no miembros del consejo" "estados no miembros" "estados no miembros del consejo" "artículo 37" ponentes observadores organizaciones
	"члены совета" "члены совета безопасности" "члены сб" "не члены совета" "нечлены совета" "нечлены сб" "правило 37" наблюдатели организации
	安理会成员 安理会成员国 安全理事会成员 非成员 非成员国 非安理会成员 非安理会成员国 非安全理事会成员 第37条 观察员 国际组织
	"أعضاء المجلس" "أعضاء مجلس الأمن" "غير الأعضاء" "غير الأعضاء في المجلس" "الدول غير الأعضاء" "الدول غير الأعضاء في المجلس" "المادة 37" المراقبون المنظمات`)
