package intake

import "strings"

// acts begins a line that says what happens in or around a meeting: "Gavel. Adoption of the agenda", "Suspensión – almuerzo de trabajo".
var acts = gate(`gavel photo greet arriv welcome recept clos open adopt suspen resum adjourn break lunch remarks statement minute moment takes leaves depart stakeout
	mots propos remarques observations marteau accueil photo ouverture clôture adoption suspension reprise levée minute pause quitte prend cède
	observaciones mazo foto acogida recepción llegada apertura clausura aprobación adopción suspensión reanudación levantamiento pausa almuerzo palabras minuto asume receso
	молот фото встреч открыт закрыт утвержд перерыв возобновл обед минута вступительн заключительн приветственн
	敲槌 合影 通过议程 通過議程 开幕 休会 複會 复会 续会 午休 默哀 宣布 开场 開場 闭幕 閉幕
	المطرقة صورة استقبال افتتاح اختتام إقرار تعليق استئناف رفع استراحة غداء دقيقة كلمة ملاحظات`,
	`^(?:gavel\b|(?:family|group|official) photo|photo[- ](?:op|call|opportunity)|(?:arrival|welcom(?:e|ing)|reception|greeting) of\b|(?:opening|closing|adoption|suspension|resumption|adjournment) of\b|(?:suspend|resume|adjourn)s?(?:$|[\s:;,.(–—-])|(?:suspension|resumption|adjournment|recess|break)(?:$|[\s:;,.(–—-])|(?:opening|closing|concluding|welcoming) (?:remarks|statements?)(?:$|[\s:;.(–—-])|(?:working )?lunch\b|(?:a )?(?:minute|moment) of silence|press stakeout`+
		`|coup de marteau|photo de (?:famille|groupe)|(?:accueil|arrivée|ouverture|clôture|adoption|suspension|reprise|levée) (?:de|du|des)\b|(?:suspension|reprise|levée|déjeuner)(?:$|[\s:;,.(–—-])|(?:mots?|propos|remarques|observations) (?:d['’]ouverture|de clôture|de bienvenue|liminaires|finales)|minute de silence`+
		`|golpe de mazo|foto (?:de familia|oficial|de grupo)|(?:acogida|recepción|llegada|apertura|clausura|aprobación|adopción|suspensión|reanudación|levantamiento) (?:de|del)\b|(?:suspensión|reanudación|receso|pausa|almuerzo)(?:$|[\s:;,.(–—-])|(?:palabras|observaciones) (?:de (?:apertura|cierre|clausura|bienvenida)|finales)|minuto de silencio`+
		`|удар молотка|(?:общее |групповое |семейное )?фото(?:графирование)?(?:$|[\s,.])|(?:встреча|открытие|закрытие|утверждение|возобновление) (?:министров|заседания|повестки|гостей)|(?:перерыв|возобновление|обед)(?:$|[\s:;,.(–—-])|(?:вступительн|заключительн|приветственн)\p{L}+ (?:слово|замечани\p{L}+)|минута молчания`+
		`|敲槌|合影|(?:通过|通過)(?:议程|議程)|(?:会议|會議)?(?:开幕|休会|休會|复会|復會|续会|续開|午休)|默哀|(?:开场|開場|闭幕|閉幕)(?:白|词|詞|致辞|致辭)`+
		`|(?:صورة (?:جماعية|تذكارية)|استقبال|افتتاح|اختتام|إقرار|تعليق|استئناف|رفع)(?: ال\p{L}+|$)|(?:ال)?استراحة|غداء|دقيقة صمت|(?:كلمة|ملاحظات) (?:افتتاحية|ختامية|ترحيبية))`)

// changesChair says that somebody else takes the chair from here on: it gives nobody the floor.
var changesChair = gate(`chair présidence presidencia presid председател 主席 主持 رئاسة`, `\b(?:takes?|assumes?|hands over|vacates?|leaves?|in) the chair\b|(?:prend|cède|assure|quitte) la présidence\b|(?:asume|cede|ocupa|deja) la presidencia\b|(?:занимает|передает|передаёт) (?:место )?председател|(?:主持|担任主席|擔任主席|离席|離席)(?:会议|會議)?$|(?:يتولى|تتولى) الرئاسة`)

// isAct says whether a line tells what happens rather than who speaks: nobody who may speak is named in it.
func (b *builder) isAct(s string) bool {
	if len(s) > 200 || !acts.MatchString(s) && !changesChair.MatchString(s) {
		return false
	}
	if changesChair.MatchString(s) {
		return !b.namesState(s)
	}
	if _, named := b.nameAtEnd(s); named || b.namesState(s) {
		return false
	}
	return len(b.rankPlaces(s, 1)) == 0 && len(strings.Fields(s)) < 16
}
