package text

import (
	"fmt"
	"time"

	"rostrum/timer/forecast"
)

var outlookZH = Outlook{
	Ends:   func(mid, low, high string) string { return fmt.Sprintf("预计%s结束（%s–%s）", mid, low, high) },
	EndsAt: func(mid string) string { return "预计" + mid + "结束" },
	Fit: func(fit string, waiting int, stop string) string {
		return fmt.Sprintf("%s前可有%s位发言（共%d位）", stop, fit, waiting)
	},
	AllFit:   func(stop string) string { return stop + "前均可发言" },
	NoneFits: func(stop string) string { return stop + "前排不上下一位" },
	FirstNot: func(name string) string { return "其后首位：" + name },
	AtLimit:  func(end string) string { return "如均守时限则" + end },
	Late:     func(end string) string { return "即使均守时限也要" + end },
	OnDay: func(hour string, t time.Time, days int) string {
		switch {
		case days == 1:
			return "明日" + hour
		case days < 7:
			return "周" + weekdayZH(t) + hour
		}
		return fmt.Sprintf("%d日后%s", days, hour)
	},
	Today: func(hour string) string { return "今日" + hour },
	None: map[forecast.Outcome]string{
		forecast.NobodyWaiting: "无人等候发言",
		forecast.MeetingOver:   "会议已休会",
		forecast.NothingToGoOn: "尚无预测：没有时限，已作发言也太少",
	},

	Title:   "何时结束",
	AsItIs:  "维持现状",
	Limit:   "此后的时限",
	SignUps: "再有报名",
	Joint:   "一次联合发言",
	InPlace: func(n int) string { return fmt.Sprintf("代替%d次发言", n) },
	More:    func(n int) string { return fmt.Sprintf("再加%d位", n) },
	Now:     "现状",
	Then:    "如此则",
	Hint:    "← → 更改本行，↑ ↓ 选另一行，r 全部复原。",
	Earlier: func(by time.Duration) string { return "提前" + spanZH(by) },
	Later:   func(by time.Duration) string { return "推迟" + spanZH(by) },
	Working: "正在计算……",
	InHours: func(mid, low, high string) string {
		return fmt.Sprintf("按会议时间休息：%s（%s–%s）", mid, low, high)
	},
	Assumed: "括号内为十之八九的范围。除另有说明外，按中间不休息计算。",

	Comma:        "，",
	Aside:        func(s, aside string) string { return s + "（" + aside + "）" },
	And:          func(s, more string) string { return s + "；" + more },
	DraftForms:   "发言稿请填时长（如 4:10）或文件路径。",
	ReadingDraft: "正在读取发言稿……",
	DraftTakes:   func(length string) string { return "该稿约需 " + length + "。再按 enter 即用于预测。" },

	StopFlag:  "必须结束的`时间`：13:00,18:00（安理会的时间，默认），或 none",
	StopForms: "请写 13:00，或 13:00,18:00，或 none；每日相同，周六、周日仅在当日举行会议时适用",
}

// spanZH says a length of time in words, in whole minutes.
func spanZH(d time.Duration) string {
	minutes := int(d.Round(time.Minute).Minutes())
	switch {
	case d < time.Minute:
		return "不到一分钟"
	case minutes < 60:
		return fmt.Sprintf("%d分钟", minutes)
	case minutes%60 == 0:
		return fmt.Sprintf("%d小时", minutes/60)
	}
	return fmt.Sprintf("%d小时%d分钟", minutes/60, minutes%60)
}
