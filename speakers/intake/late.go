package intake

import "strings"

// withoutLate takes off what stands before an entry that was added when the list was made: "Late addition: 29- Tunisia".
func (l *liner) withoutLate(s string, numbered bool) (entry string, isNumbered bool) {
	head, tail, ok := cutColon(s)
	if !ok || !isUpdate(head) || l.b.isName(head) || strings.TrimSpace(tail) == "" || l.b.addedLate(s) != nil {
		return s, numbered
	}
	l.b.remark(head)
	return open(tail).text, true
}

// isUpdate says whether a few words say that more are added.
func isUpdate(s string) bool { return updates.MatchString(strings.Trim(s, " :：")) }

// updates begins a few words that say so: "Late requests", 另, "Добавлено сегодня".
var updates = pattern(`(?i)^(?:(?:latest |late |last[- ]minute |new )?(?:updates?|additions?|additional(?:ly)?|added)|late (?:requests?|entr(?:y|ies)|sign-?ups?|inscriptions?)|new$|new (?:entries|requests|speakers)|plus|also` +
	`|maj|mise à jour|ajouts?|ajoutée?s?|inscriptions? tardives?|nouveaux|actualización|adici[oó]n(?:al(?:es)?)?|añadid[oa]s?|agregad[oa]s?|inscripciones tardías|nuevos` +
	`|обновление|добавлен\p{L}*|дополнительно|另(?:外|有)?|更新|补充|增补|追加|后补|新增|补报|迟到报名|تحديث|إضافات?|إضافة|أضيفت?|يضاف)(?:\s+(?:\p{L}+|[(（].*)){0,4}$`)

// addedLate returns the states that a few words say to be added: "Late requests: Sri Lanka; Zambia". Two are enough there.
func (b *builder) addedLate(s string) []string {
	head, tail, ok := cutColon(s)
	if !ok || !isUpdate(head) || onBehalf.MatchString(tail) {
		return nil
	}
	if list := b.stateList(tail); len(list) > 1 && b.allStates(list) {
		return list
	}
	return nil
}

// addedItem is a sign that adds one to a list: "+ Canada (Bob Rae), + Netherlands".
var addedItem = pattern(`(?:^|[:,;，；、])\s*\+\s+`)

// cutAdded cuts a line before each such sign, if it has two.
func cutAdded(s string) []string {
	if strings.Count(s, "+ ") < 2 {
		return nil
	}
	places := addedItem.FindAllStringIndex(s, 64)
	if len(places) < 2 {
		return nil
	}
	var parts []string
	if head := strings.TrimSpace(s[:places[0][0]]); head != "" {
		parts = append(parts, head+":")
	}
	for i, m := range places {
		end := len(s)
		if i+1 < len(places) {
			end = places[i+1][0]
		}
		parts = append(parts, strings.TrimSpace(s[m[1]:end]))
	}
	return parts
}
