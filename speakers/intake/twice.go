package intake

import "rostrum/speakers"

// asking is what tells one request for the floor from another. Whoever asks twice with the same is reported.
type asking struct {
	who      string // a state's code; of others the name, the person and the office
	behalf   string
	capacity string
}

// askingOf returns what an entry asks for. A state is the same whoever speaks for it and however long; an
// organization may send several persons.
func askingOf(s speakers.Speaker) asking {
	a := asking{who: s.Code, behalf: fold(s.OnBehalfOf), capacity: capacityOf(s)}
	if s.Code == "" {
		a.who = fold(s.Name) + "/" + fold(s.Person) + "/" + fold(s.Title)
	}
	if a.capacity == furtherStatement {
		a.capacity += fold(s.Note)
	}
	return a
}

const furtherStatement = "further"

// capacityOf returns in what capacity an entry speaks, as far as one delegation may have several: the President
// speaks for the state as well, a briefer's state may speak later, and a reply is asked for by who spoke already.
func capacityOf(s speakers.Speaker) string {
	switch {
	case further.MatchString(s.Note) || further.MatchString(s.Title):
		return furtherStatement
	case s.Category == speakers.President, s.Category == speakers.Briefer:
		return string(s.Category)
	}
	return ""
}

var further = gate(`reply further second réponse nouvelle respuesta nueva segunda ответ дополнительн повторн 答辩 再次 进一步 第二 الرد إضافي ثان`, `right(?:s)? of reply|further statement|second (?:statement|intervention)|droit de réponse|nouvelle (?:déclaration|intervention)|derecho (?:de|a) (?:respuesta|réplica|contestar)|nueva (?:declaración|intervención)|segunda (?:declaración|intervención)`+
	`|прав[оа] на ответ|право ответа|дополнительн\p{L}+ (?:заявление|выступление)|повторное выступление|答辩权|再次发言|进一步发言|第二次发言|حق الرد|بيان(?:ا)? إضافي|بيان(?:ا)? ثان`)

// watchTwice reports an entry that asks for what one before asked for.
func (b *builder) watchTwice(s speakers.Speaker, line, column int) {
	a := askingOf(s)
	if first, twice := b.seen[a]; twice {
		b.problem(line, column, Warning, EntryTwice, Args{Field: FieldName, Value: s.Name, Count: first})
	} else if len(b.seen) < maxRemembered {
		b.seen[a] = line
	}
}
