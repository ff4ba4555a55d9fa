package text

import (
	"fmt"
	"time"
)

var planZH = Plan{
	Short: "辩论之前：预计何时结束，谁能在散会前发言",
	Example: `  rostrum plan list.csv --start 10:00 --stop 13:00
  rostrum plan list.csv --limit 2m --json
  rostrum plan list.csv --learn july.jsonl,august.jsonl`,
	StopFlag:    "必须结束的`时间`：13:00、RFC 3339 格式，或 none（默认：安理会下一次散会时间，13:00 或 18:00）",
	DebatesFlag: "模拟辩论的`次数`",
	LearnFlag:   "据以估计的以往会议`日志`，用逗号分隔",
	SureFlag:    "有多大把握（`百分比`）才算按时结束",
	LengthFlag:  "假定发言时长中位数为时限的`倍数`（例如 1.2）",
	GapFlag:     "假定两次发言之间的`时间`（中位数）",
	SignUpsFlag: "假定每小时临时报名的`人数`",
	AbsentFlag:  "假定点名时缺席者的`百分比`",
	DelayFlag:   "假定会议比预定时间晚开始的`时间`（中位数）",

	BadStop:   func(value string) string { return fmt.Sprintf("--stop：%q 不是时间", value) },
	StopForms: "请写 13:00（开会当日）、2023-09-05T13:00:00-04:00 或 none",
	BadNumber: func(flag, value, least, most string) string {
		return fmt.Sprintf("%s：%s 不在 %s 至 %s 之间", flag, value, least, most)
	},
	NumberHint: "请写这一范围内的数",
	StartAfterStop: func(start, stop string) string {
		return fmt.Sprintf("开始时间 %s 不早于结束时间 %s", start, stop)
	},
	StopHint:       "请改晚 --stop、改早 --start，或用 --stop none",
	NoLimits:       func(list string) string { return list + "：多数发言者没有时限，无从预计" },
	NoLimitsHint:   "请用 --limit 或 --limits 设定时限",
	NothingLearned: func(log string) string { return log + "：其中没有可供参考的发言" },

	Heading: func(speakers, debates int, start string) string {
		return fmt.Sprintf("名单共 %d 位，预定 %s 开会；模拟辩论 %d 次", speakers, start, debates)
	},
	ListEnds:  "名单发言完毕（中间不暂停）",
	HoursKept: "名单发言完毕（按会议时间暂停）",
	Range:     func(low, high string) string { return fmt.Sprintf("十次有八次在 %s 至 %s", low, high) },
	OnDay: func(clock string, t time.Time, days int) string {
		if days > 6 {
			return t.Format("1月2日 ") + clock
		}
		return "周" + weekdayZH(t) + " " + clock
	},
	InTime:    func(stop string) string { return stop + " 前结束" },
	OfHundred: func(n int) string { return fmt.Sprintf("100 次中有 %d 次", n) },
	AtLimit:   "如果人人恰好用满时限",
	AtLimitIs: "准时开会，无人临时报名",
	SureOf: func(stop string, sure int) string {
		return fmt.Sprintf("%s 前能发言（%d%% 的把握）", stop, sure)
	},
	SureAll:    "全部",
	SureNobody: "无人",
	SureUpTo:   func(n int, name string) string { return fmt.Sprintf("%d 位：可在%s发言后暂停会议", n, name) },
	Largest:    func(sure int) string { return fmt.Sprintf("能按时结束的最长时限（%d%% 的把握）", sure) },
	NoLimit:    "没有：名单过长",
	NoStop:     "未设结束时间",

	Ends:        "名单何时发言完毕（中间不暂停）",
	Columns:     [5]string{"", "发言者", "发言结束", "十次有八次", ""},
	ColumnStop:  func(stop string) string { return stop + " 前" },
	Assumptions: "假定",
	Learned: func(sessions, statements int) string {
		return fmt.Sprintf("参考了 %d 次会议的 %d 次发言", sessions, statements)
	},
	Assumed: func(member, other, changeover, late string) string {
		return fmt.Sprintf("发言时长中位数：安理会成员为时限的 %s，非安理会成员为 %s；发言间隔 %s；会议晚开始 %s", member, other, changeover, late)
	},
	AssumedList: func(signUps, absent string) string {
		return fmt.Sprintf("每小时临时报名 %s 位；点名时缺席 %s", signUps, absent)
	},
	WorkingDays: "未结束的辩论在下一个工作日（周一至周五）续会",
	DayRange:    "各次辩论互有差异；可用 --length、--changeover、--sign-ups、--absent、--late-start、--learn 更改",
}
