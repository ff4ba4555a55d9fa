package intake

import "strings"

// acts begins a line that says what happens in or around a meeting: "Gavel. Adoption of the agenda", "Suspensión – almuerzo de trabajo",
// a break between two speakers.
var acts = gate(`gavel cierre cloture الافتتاح الاختتام photo president greet arriv welcome recept clos open adopt suspen resum adjourn break recess lunch meeting remarks statement minute moment stakeout pause "end of"
	président mots propos remarques observations marteau accueil ouverture clôture reprise levée déjeuner
	president observaciones mazo foto acogida recepción llegada apertura clausura aprobación adopción reanudación levantamiento pausa almuerzo palabras minuto receso
	председатель молот фото встреч открыт закрыт утвержд перерыв возобновл обед минута вступительн заключительн приветственн
	宣布 槌 合影 议程 开幕 闭幕 开始 结束 休 散会 开会 复会 续会 午餐 茶歇 默哀 开场
	الرئيس المطرقة صورة استقبال افتتاح اختتام إقرار تعليق استئناف رفع استراحة غداء دقيقة كلمة ملاحظات`,
	`^(?:gavel\b|(?:opening|closing|close|adoption)`+actEnd+`|(?:ouverture|clôture|cloture|apertura|cierre|clausura|открытие|закрытие|الافتتاح|الاختتام)`+actEnd+`|(?:family|group|official) photo|photo[- ](?:op|call|opportunity)|(?:arrival|welcom(?:e|ing)|reception|greeting) of\b|(?:opening|closing|adoption|suspension|resumption|adjournment) (?:of\b|(?:the )?(?:meeting|debate|sitting)\b)|(?:opening|closing) by the (?:president|chair)|(?:opening|closing|concluding|welcoming) (?:remarks|statements?)`+actEnd+
		`|(?:suspend|resume|adjourn)s?`+actEnd+`|(?:(?:lunch|coffee|tea|short|afternoon|morning|prayer)\s*)?(?:suspension|resumption|adjournment|recess|break|pause)`+actEnd+`|(?:working )?lunch\b|(?:a )?(?:minute|moment) of silence|press stakeout|(?:the )?meeting (?:rises|rose|resumes|resumed|is (?:suspended|resumed|adjourned)|begins|called to order)\b|(?:the )?president (?:then )?(?:adjourn|suspend|open|clos|declar)(?:e?s|ed)\b|end of (?:the )?(?:list|meeting|debate)$`+
		`|coup de marteau|photo de (?:famille|groupe)|(?:accueil|arrivée|ouverture|clôture|adoption|suspension|reprise|levée) (?:de|du|des)\b|(?:suspension|reprise|levée|déjeuner|pause[ -](?:déjeuner|café))`+actEnd+`|(?:mots?|propos|remarques|observations) (?:d['’]ouverture|de clôture|de bienvenue|liminaires|finales)|(?:le|la) présidente? (?:a )?(?:lèv|lev|suspen|ouvr|ouver|clô|déclar)\p{L}+|minute de silence`+
		`|golpe de mazo|foto (?:de familia|oficial|de grupo)|(?:acogida|recepción|llegada|apertura|clausura|aprobación|adopción|suspensión|reanudación|levantamiento) (?:de|del)\b|(?:suspensión|reanudación|receso|pausa|almuerzo)`+actEnd+`|(?:palabras|observaciones) (?:de (?:apertura|cierre|clausura|bienvenida)|finales)|(?:el|la) president[ea] (?:levant|suspend|abr|cerr|clausur|declar)\p{L}+|minuto de silencio`+
		`|удар молотка|(?:общее |групповое |семейное )?фото(?:графирование)?`+actEnd+`|(?:встреча|открытие|закрытие|утверждение|возобновление) (?:министров|заседания|повестки|гостей)|(?:перерыв|возобновление|обед)`+actEnd+`|(?:вступительн|заключительн|приветственн)\p{L}+ (?:слово|замечани\p{L}+)|председатель(?:ница)? (?:закры|откры|объяв|прерв)\p{L}+|минута молчания`+
		`|(?:会议)?主席(?:随后|最后|女士|先生)*宣布(?:会议)?(?:开会|散会|休会|复会|闭会|开始|结束|辩论结束)|敲槌|合影|通过议程|(?:会议)?(?:开幕|闭幕|开始|结束|休会|散会|开会|复会|续会|午休|午餐|茶歇|休息)(?:至|及|和|通过|`+actEnd+`)|默哀|(?:开场|开幕|闭幕)(?:白|词|致辞)`+
		`|(?:صورة (?:جماعية|تذكارية)|استقبال|افتتاح|اختتام|إقرار|تعليق|استئناف|رفع)(?: ال\p{L}+| جدول الأعمال| لل\p{L}+|$)|(?:ال)?استراحة|غداء|(?:رفع|علق|افتتح|اختتم|أعلن)ت? الرئيسة? |دقيقة صمت|(?:كلمة|ملاحظات) (?:افتتاحية|ختامية|ترحيبية))`)

// actEnd is what may follow such a word: more of what happens, or nothing.
const actEnd = `(?:$|[\s:：;；,，、。.(（–—-])`

// changesChair says that somebody else takes the chair from here on: it gives nobody the floor.
var changesChair = gate(`chair présidence presidencia presid председател 主席 主持 رئاسة`, `\b(?:takes?|assumes?|hands over|vacates?|leaves?|in) the chair\b|(?:prend|cède|assure|quitte) la présidence\b|(?:asume|cede|ocupa|deja) la presidencia\b|(?:занимает|передает|передаёт) (?:место )?председател|(?:主持|担任主席|离席)(?:会议)?$|(?:يتولى|تتولى) الرئاسة`)

// actAtTime is what happens and when, whoever is named beside it: "clôture 18h10, demander les textes à Suisse et Brésil".
var actAtTime = pattern(`(?i)^(?:(?:the )?(?:meeting|session|debate|we) |se |on )?(?:suspende|reanuda|levanta|cierra|abre|reprend|lève|finit|termina|termine|open(?:s|ed|ing)?|clos(?:e|es|ed|ing)|suspen(?:d|ds|ded|sion)|resum(?:e|es|ed|ption)|rose|adjourn\p{L}*|lunch|break|start(?:s|ed)?|began|end(?:s|ed)?|ouverture|cl[ôo]ture|suspension|reprise|lev[ée]e|fin|apertura|cierre|suspensión|reanudación|открыт\p{L}+|закрыт\p{L}+|перерыв|возобновлени\p{L}+)(?: (?:at|à|a las|a|до|в|until|till|from|de))?:?\s+\d{1,2}\s?[h:.]\s?\d{2}`)

// isAct says whether a line tells what happens rather than who speaks: nobody who may speak is named in it.
func (b *builder) isAct(s string) bool {
	s = unbracketed(s)
	if len(s) < 200 && strings.ContainsAny(s, "0123456789") && actAtTime.MatchString(s) {
		return true
	}
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
