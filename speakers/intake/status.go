package intake

import (
	"strings"

	"rostrum/speakers"
)

// statusForm are the words by which people say beside a name that it does not speak, or not then.
const statusForm = `withdrawn|withdrew|withdraws|dropp(?:ed|ing) out|pulled out|cancell?ed|absent|postponed|moved (?:to|up|down|from|after|before|behind)|rescheduled|declined|(?:not|no longer|will not|won['’]t) (?:be )?speak|no[- ]show|removed|struck|crossed out|deleted|` +
	`(?:s['’]est )?retiré|annulé|reporté|rayé|biffé|barré|tachad[oa]|eliminad[oa]|retirad[oa]|cancelad[oa]|ausente|aplazad[oa]|pospuest[oa]|` +
	`снят[аоы]?|[зв]ычеркнут|зачеркнут|удал[её]н|отменен|отменён|отсутству|перенесен|перенесён|отозван|已?撤回|已?退出|已?取消|缺席|推迟|改期|不发言|划掉|划去|删除|شطب|مشطوب|حذف|محذوف|نقلت? إلى|انسحب|سحبت? |ألغي|ملغ|غائب|مؤجل|تأجل`

// statusWords gate the expressions below: most names have none of them.
const statusWords = `withdr dropp pulled cancel absent postpon moved resched declin speak show struck crossed delet rayé biffé barré tachad eliminad removed retir annul report ausent aplaz pospuest последн last dernier últim 最后 снят черкнут удал отмен отсутств перенес отозва 撤回 退出 取消 缺席 推迟 改期 不发言 划 删除 شطب مشطوب حذف محذوف نقل انسحب سحب ألغي ملغ غائب مؤجل تأجل`

var (
	status     = gate(statusWords, `(?:^|[^\p{L}])(?:`+statusForm+`)`)
	statusOnly = gate(statusWords, `^(?:(?:has|have|is|now|a|est|ha|sido|уже) )*(?:`+statusForm+`)`)
	statusHead = gate(statusWords, `^(?:`+statusForm+`)\p{L}*(?: [^:：–—]{0,30})?\s*(?:[:：]|\s[-–—]+\s)\s*`)
	statusTail = gate(statusWords, `(?:\s+[-–—]+\s*|\s*[–—,;，；、،؛]\s*|\s+/\s+)(?:(?:has|have|is|now|a|est|ha|sido|уже) )*(?:`+statusForm+`).*$`)
	statusBare = gate(statusWords, `\s+(?:(?:has|have|is|are|was|were|will be|a été|est|ha sido|已经?)\s*)*(?:withdrawn|withdrew|withdraws|dropped out|pulled out|cancell?ed|absent|postponed|annulée?|retirée?|absente|retirad[oa]|cancelad[oa]|ausente|последн(?:ей|им|яя|ий)|(?:comes )?last|en dernier|(?:la |el )?últim[oa]|снят[аоы]?|отменено|отсутствует|最后|撤回|取消|缺席|退出)(?:\s+(?:on |le |el |al )?[\d./:-]+(?:\s?h)?)?(?:\s*[,;，；、،؛].*)?$`)
	doubted    = pattern(`\s*[?？]{2,}$|\s+[?？]$`)
)

// cutStatus takes off a name what is said beside it of whether it speaks: "Peru (withdrawn)", "CANCELLED: Peru", "Lebanon -- moved to
// after 3pm", "Myanmar ???". Nothing is taken where no name would be left.
func cutStatus(text string) (name string, said []string) {
	name = text
	take := func(from, to int) {
		rest := strings.TrimSpace(strings.TrimSpace(name[:from]) + " " + strings.TrimSpace(name[to:]))
		if rest != "" {
			said = append(said, strings.Trim(name[from:to], " -–—:：,;，；、،؛/()（）[]"))
			name = rest
		}
	}
	if doubtful(name) {
		if m := doubted.FindStringIndex(name); m != nil {
			take(m[0], m[1])
		}
	}
	if !status.near(name) {
		return name, said
	}
	for _, m := range inBrackets.FindAllStringIndex(name, 8) {
		if m[1] <= len(name) && status.MatchString(name[m[0]:m[1]]) {
			take(m[0], m[1])
			break
		}
	}
	for _, form := range []gated{statusHead, statusTail, statusBare} {
		if m := form.form.FindStringIndex(name); m != nil {
			take(m[0], m[1])
		}
	}
	return name, said
}

// doubtful is a first look for doubted.
func doubtful(s string) bool { return strings.IndexByte(s, '?') >= 0 || strings.Contains(s, "？") }

// withoutStatus returns a cell without such words, which go to the note. A person or an office may be nothing else.
func (e *entry) withoutStatus(f Field, v string) string {
	if e.b.own || len(v) > 300 {
		return v
	}
	if !status.near(v) && !doubtful(v) {
		return v
	}
	if f != FieldName && statusOnly.MatchString(strings.Trim(v, "()[]（） ")) {
		note(&e.s, "", strings.Trim(v, "()[]（） "))
		return ""
	}
	name, said := cutStatus(v)
	for _, s := range said {
		note(&e.s, "", s)
	}
	return name
}

// reportStatus reports what a note says of whether its entry speaks. The entry waits all the same: only people withdraw.
func (b *builder) reportStatus(s speakers.Speaker, line int) {
	for said := range strings.SplitSeq(s.Note, "; ") {
		if status.MatchString(said) || said != "" && strings.Trim(said, "?？") == "" {
			b.problem(line, 0, Warning, WordKept, Args{Value: said, Taken: s.Name})
		}
	}
}
