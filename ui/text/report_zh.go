package text

import (
	"fmt"
	"strings"
	"time"

	"rostrum/timer/report"
	"rostrum/timer/session"
)

var reportZH = report.Words{
	Language: "zh",
	Write: report.Writing{
		Duration: spent, More: more, Percent: percent, Clock: clockTime, Minute: minuteTime, Zone: zone,
		Later: func(d time.Duration) string {
			switch {
			case d >= time.Second:
				return "晚 " + spent(d)
			case d <= -time.Second:
				return "早 " + spent(-d)
			}
			return "与计划相符"
		},
		Count: func(n int) string { return grouped(n, ",") },
		Of:    func(part, whole int) string { return fmt.Sprintf("%d/%d", part, whole) },
		OnDay: func(t time.Time, clock string) string { return t.Format("1月2日 ") + clock },
		Day: func(t time.Time) string {
			return t.Format("2006年1月2日") + "星期" + weekdayZH(t)
		},
		Range: func(from, to string) string { return from + "–" + to },
		Join:  func(all []string) string { return strings.Join(all, "，") },
	},
	Titles: report.Titles{
		Report: "辩论计时报告", Rehearsal: "演练计时报告", Key: "概览", Timeline: "会议经过", Statements: "发言", NotHeard: "列入名单但未发言",
		Measures: "本程序自定的衡量指标", Effectiveness: "成效", Efficiency: "效率", Transparency: "透明度", Categories: "各类发言时长", Sittings: "各次会",
		Lengths: "发言时长与时限", Changeover: "发言间隔", Forecast: "对结束时间的预测", Interruptions: "中断和程序问题", Corrections: "对记录的更正",
		MeetingNotes: "关于会议的备注", Notes: "数字的计算方法", Record: "记录",
	},
	Heads: report.Heads{
		Turn: "轮次", Order: "名次", Speaker: "发言者", Category: "类别", Began: "开始", Ended: "结束", Spoken: "用时", Limit: "时限", Over: "超时",
		Changeover: "间隔", Sitting: "会次", Remarks: "备注", Status: "状态", Statements: "发言数", Within: "时限之内", Share: "比例", Total: "合计",
		Median: "中位数", Quartiles: "四分位数", FirstQuartile: "第一四分位数", ThirdQuartile: "第三四分位数", Person: "发言人", Title: "职务", Longest: "最长", Paused: "停表", Points: "程序问题", Interruptions: "中断", Length: "时长", What: "事项",
		From: "起", To: "止", Was: "更正前", When: "更正时间", Made: "预测时间", Heard: "已发言", Waiting: "待发言", Likely: "预计结束", RangeOf: "区间",
		Missed: "与实际相差", Joint: "联合发言", States: "国家数",
	},
	Names: report.Names{
		Meeting: "整个会议", Date: "日期", Log: "日志", Records: "最后一条记录", Seal: "封印", List: "发言名单", Session: "会议记录编号", Program: "记录程序",
		Zone: "时区", InSession: "开会时间", Heard: "已作发言", StatesHeard: "涵盖国家（不重复）", Joint: "联合发言", JointStates: "联合发言涵盖国家",
		Absent: "缺席", Withdrawn: "撤回发言", Waiting: "仍待发言", Speaking: "正在发言", WithinLimit: "时限之内", Median: "发言时长中位数",
		Longest: "最长发言", OverTotal: "超时合计", OverCount: "超过时限", StatementTime: "发言占开会时间", Changeover: "发言间隔", Pauses: "停表",
		Points: "程序问题", Interruptions: "中断", Saved: "联合发言节省的时间（估计）", PlannedTime: "名单按时限所需时间", PlannedEnd: "按名单的结束时间",
		RealEnd: "实际结束时间", Difference: "相差", Corrected: "更正", Undone: "撤销的操作", OutOfOrder: "未按名单次序的发言", LimitsChanged: "时限变动",
		Circulated: "分发发言全文", Gaps: "程序未运行时间", ForecastHeld: "区间涵盖实际结束的预测", ForecastMiss: "预测误差中位数", Between: "两次会之间", LogState: "日志",
	},
	Say: report.Sentences{
		OwnMeasures: "以下是本程序自定的指标，按安理会审视其工作方法的三个方面排列，并非安理会的指标。",
		OverBy:      func(over string) string { return "超时 " + over },
		NoLimit:     "无时限", PastedList: pastingZH.Source, None: "–", Whole: "完整",
		Damaged:      func(lines int) string { return fmt.Sprintf("%d 行有损坏", lines) },
		OnBehalfOf:   func(group string) string { return "代表" + group },
		ForStates:    func(n int) string { return fmt.Sprintf("代表 %d 国", n) },
		Number:       func(n int) string { return fmt.Sprintf("第%d次", n) },
		TimesLasting: func(_ int, total string) string { return "共 " + total },
		PointsHeld:   func(n int, total string) string { return fmt.Sprintf("程序问题 %d 次，%s", n, total) },
		MedianTotal:  func(_, total string) string { return "中位数；共 " + total },
		JointCovering: func(_, memberships, distinct int) string {
			return fmt.Sprintf("不重复 %d 国，共 %d 国次", distinct, memberships)
		},
		SavedBy: func(states int, typical string) string {
			return fmt.Sprintf("与 %d 次 %s 的单独发言相比", states, typical)
		},
		PlanOf: func(entries, unlimited int) string {
			if unlimited == 0 {
				return fmt.Sprintf("%d 项", entries)
			}
			return fmt.Sprintf("%d 项，其中 %d 项无时限", entries, unlimited)
		},
		NotEnded: "会议仍在进行", OutOfOrder: "未按名单次序", Circulated: "已分发全文", LimitChanged: "时限有变动", NobodyFloor: "无人发言时", StillOn: "进行中",
		BlockTitle: func(turn int, name, spoken, over string) string {
			if over != "" {
				return fmt.Sprintf("%d. %s：%s，超时 %s", turn, name, spoken, over)
			}
			return fmt.Sprintf("%d. %s：%s", turn, name, spoken)
		},
		GapTitle: func(turn int, name, changeover string) string {
			return fmt.Sprintf("%d. %s 之前：%s", turn, name, changeover)
		},
		TimelineIs: func(statements int, length string) string {
			return fmt.Sprintf("开会 %s，共 %d 次发言，每次发言为一个色块，自开始至结束；超时部分加斜线。发言表载有相同的时间。", length, statements)
		},
		LengthsAre: "按类别列出每次发言的时长，竖线为时限，色带为居中一半发言的时长。数字见下表。",
		ChangeoverIs: func(median, longest string) string {
			return fmt.Sprintf("按次序列出两次发言之间的时间：中位数 %s，最长 %s。各次间隔见发言表。", median, longest)
		},
		ForecastIs:   "每次预测的预计结束时间及其区间早于或晚于实际结束时间多少。数字见下表。",
		LegendWithin: "时限之内", LegendOver: "超过时限", LegendNone: "无时限", LegendOther: "程序问题或中断", LegendMiddle: "居中一半及中位数", RealEndLine: "实际结束",
		MadeFrom: func(log string, seq int) string {
			return fmt.Sprintf("由 Rostrum 根据会议日志 %s 的第 1 至第 %d 条记录计算。时限属鼓励性质，一切由主席决定。", log, seq)
		},
		SortBy: "按此栏排序",
	},
	Compare: report.CompareWords{
		Title: "两次会议比较", First: "第一次", Second: "第二次", Totals: "总计", Speakers: "按发言者", Change: "变化",
		OnlyFirst: "仅见于第一次", OnlySecond: "仅见于第二次",
		Of: func(side, remark string) string { return side + "：" + remark },
	},
	Notes: []string{
		"用时不包括停表和程序问题；两者重叠的时间只扣除一次。",
		"发言用时不超过其结束时有效的时限（包括延长的时间），即为时限之内。时限属鼓励性质，并非强制。",
		"间隔是同一次会中上一发言结束至下一发言开始的时间，包括中断。",
		"一半发言的时长在两个四分位数之间。只计算已经结束的发言。",
		"涵盖国家指名单为该发言列出的国家；以本国名义发言的，指该国。每国只计一次。发言者是否为国家，依其名称或代码判断；名单列为主席、成员或非成员的，亦视为国家。",
		"节省的时间是估计数：假设联合发言所涵盖而未单独发言的每个国家，都在间隔中位数之后作一次中位时长的单独发言。",
		"时长以整秒显示，舍去小数；CSV、JSON 和 XLSX 导出文件精确到毫秒。",
	},
	Category: wordsZH.Category,
	Status: func(s session.Status) string {
		return [...]string{"待发言", "正在发言", "已发言", "缺席", "已撤回"}[s]
	},
	Role: func(r session.Role) string {
		switch r {
		case session.FurtherStatement:
			return "再次发言"
		case session.RightOfReply:
			return "行使答辩权"
		}
		return "发言"
	},
	Interruption: func(k session.Interruption) string {
		switch k {
		case session.ProceduralVote:
			return "程序表决"
		case session.MomentOfSilence:
			return "默哀"
		case session.TechnicalBreak:
			return "技术性中断"
		}
		return "其他事项"
	},
	HowEnded: func(p session.Phase) string {
		switch p {
		case session.Suspended:
			return "暂停"
		case session.Risen:
			return "散会"
		case session.Adjourned:
			return "休会"
		}
		return "–"
	},
	Correction: func(of session.CorrectionOf, was string) string {
		switch of {
		case session.CorrectedStart:
			return "更正前于 " + was + " 开始"
		case session.CorrectedEnd:
			return "更正前于 " + was + " 结束"
		}
		return "更正前记为" + was
	},
	Remark: remarkZH,
}

// weekdayZH is a day of the week without the word before it, which is longer or shorter.
func weekdayZH(t time.Time) string {
	return [...]string{"日", "一", "二", "三", "四", "五", "六"}[t.Weekday()]
}

func remarkZH(r report.Remark) string {
	switch r.Code {
	case report.RemarkRehearsal:
		return "这是演练，并非会议。"
	case report.RemarkDamaged:
		return fmt.Sprintf("日志有损坏：%d 行不可用（第 %s 行）。本报告只含完好部分，其后内容缺失。", r.Count, joinNumbers(r.Lines, "、"))
	case report.RemarkTorn:
		return fmt.Sprintf("日志最后一行（%d 字节）未写完整，未予计入。", r.Count)
	case report.RemarkUnfinished:
		return "会议记录尚未结束，可以继续，数字可能变动。"
	case report.RemarkSpeaking:
		return "一次发言正在进行：用时计至最后一条记录，未计入总数。"
	case report.RemarkGap:
		return fmt.Sprintf("程序有 %s 未运行（%d 次），计时未停。", spent(r.Time), r.Count)
	case report.RemarkStepped:
		return fmt.Sprintf("系统时钟共调整 %s。时长不受影响，钟点受影响。", more(r.Time))
	case report.RemarkLost:
		return fmt.Sprintf("本日志由受损日志修复而成：%d 条记录未能保全，其内容缺失。", r.Count)
	case report.RemarkUnread:
		return fmt.Sprintf("%d 条记录属本版本不认识的类型，在此不起作用。", r.Count)
	case report.RemarkSorted:
		return "按要求，发言依超时多少排列。"
	}
	return string(r.Code)
}
