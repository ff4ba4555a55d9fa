package text

import (
	"fmt"
	"strings"

	"rostrum/timer/rehearsal"
)

var rehearsalZH = Rehearsal{
	ScenarioFlag: "`情景`：ordinary、quiet、long-list、contested、withdrawals，或一个文件",
	Scenarios: map[string]string{
		"ordinary":    "一般的公开辩论",
		"quiet":       "平静的上午：从容不迫，没有意外",
		"long-list":   "发言名单很长，当天还在增加",
		"contested":   "时限引起争议，一位发言者讲了二十一分钟",
		"withdrawals": "许多代表团撤回发言，改作联合发言",
	},
	NoScenario:   func(name string) string { return fmt.Sprintf("--scenario：%q 既不是情景也不是文件", name) },
	ScenarioHint: func(names string) string { return "可用：" + names + "；或给出情景文件的路径" },
	Wrong: map[rehearsal.ScenarioCode]func(e *rehearsal.ScenarioError) string{
		rehearsal.ScenarioForm: func(e *rehearsal.ScenarioError) string { return "不是情景文件：" + e.Detail },
		rehearsal.ScenarioKey:  func(e *rehearsal.ScenarioError) string { return fmt.Sprintf("%q 在此没有意义", e.Key) },
		rehearsal.ScenarioNumber: func(e *rehearsal.ScenarioError) string {
			return fmt.Sprintf("%s：%s 不在 %g 至 %g 之间", e.Key, e.Value, e.Least, e.Most)
		},
		rehearsal.ScenarioDuration: func(e *rehearsal.ScenarioError) string {
			return fmt.Sprintf("%s：%q 不是 20m 或 2:30 这样的时长", e.Key, e.Value)
		},
		rehearsal.ScenarioHours: func(e *rehearsal.ScenarioError) string {
			return fmt.Sprintf("hours：%q 不是 10:00-13:00 这样的会议时间，或早于前一次会", e.Value)
		},
		rehearsal.ScenarioKind: func(e *rehearsal.ScenarioError) string {
			return fmt.Sprintf("kind：%q 不是 signed_up、withdrew 或 new_limit", e.Value)
		},
		rehearsal.ScenarioTooLarge: func(*rehearsal.ScenarioError) string { return "文件过大，不像情景文件" },
	},
	At: func(file string, line int, what string) string {
		if line == 0 {
			return fmt.Sprintf("%s：%s", file, what)
		}
		return fmt.Sprintf("%s，第 %d 行：%s", file, line, what)
	},
	WrongHint: "格式同内置情景，见 timer/rehearsal/scenarios",
	Happened: map[rehearsal.Kind]func(name string) string{
		rehearsal.Gavel:      func(string) string { return "主席宣布开会。" },
		rehearsal.Called:     func(name string) string { return "主席请" + name + "代表发言。" },
		rehearsal.Began:      func(name string) string { return name + "开始发言。" },
		rehearsal.Ended:      func(name string) string { return name + "发言完毕。" },
		rehearsal.Held:       func(name string) string { return name + "的发言被打断。" },
		rehearsal.WentOn:     func(name string) string { return name + "继续发言。" },
		rehearsal.Objected:   func(name string) string { return name + "发言时有人提出程序问题。" },
		rehearsal.Ruled:      func(name string) string { return "主席已作裁定，" + name + "继续发言。" },
		rehearsal.MoreTime:   func(name string) string { return "主席再给" + name + "一分钟。" },
		rehearsal.NoAnswer:   func(name string) string { return "点到" + name + "，无人应答。" },
		rehearsal.CameBack:   func(name string) string { return name + "代表回到会场，要求发言。" },
		rehearsal.SignedUp:   func(name string) string { return name + "要求发言。" },
		rehearsal.Withdrew:   func(name string) string { return name + "撤回发言。" },
		rehearsal.Silence:    func(string) string { return "全体起立默哀一分钟。" },
		rehearsal.SilenceEnd: func(string) string { return "默哀完毕。" },
		rehearsal.Suspended:  func(string) string { return "主席暂停会议。" },
		rehearsal.Resumed:    func(string) string { return "会议续开。" },
		rehearsal.Rose:       func(string) string { return "散会，改日续会。" },
		rehearsal.Adjourned:  func(string) string { return "主席宣布休会。" },
		rehearsal.NewLimit:   func(string) string { return "主席请此后的发言者遵守更短的时限。" },
	},
	Reasons: map[rehearsal.Reason]string{
		rehearsal.Sound: "话筒失灵", rehearsal.Interpretation: "口译员请求稍候",
		rehearsal.Unrest: "会场嘈杂", rehearsal.TooLong: "有人认为发言过长",
		rehearsal.Procedure: "关于程序", rehearsal.Naming: "关于国名称谓",
	},
	Answer: map[rehearsal.Kind]string{
		rehearsal.Gavel: "宣布开会", rehearsal.Began: "给予发言权", rehearsal.Ended: "结束发言",
		rehearsal.Held: "停表", rehearsal.WentOn: "恢复计时", rehearsal.Objected: "记录程序问题",
		rehearsal.Ruled: "记录裁定", rehearsal.MoreTime: "加时", rehearsal.NoAnswer: "标为缺席",
		rehearsal.CameBack: "恢复待发言", rehearsal.SignedUp: "加入名单", rehearsal.Withdrew: "标为撤回",
		rehearsal.Silence: "记录默哀", rehearsal.SilenceEnd: "结束默哀", rehearsal.Suspended: "暂停会议",
		rehearsal.Resumed: "续会", rehearsal.Rose: "散会", rehearsal.Adjourned: "休会", rehearsal.NewLimit: "改时限",
	},
	Score:    "演练结果",
	Marks:    func(marks int) string { return fmt.Sprintf("%d 分（满分 100）", marks) },
	Reaction: func(what string, how []string) string { return what + "：" + strings.Join(how, "；") },
	Reacted: func(median, slowest string, n int) string {
		return fmt.Sprintf("通常 %s，最慢 %s（%d 次）", median, slowest, n)
	},
	Grants:   "从开口到按键",
	Ends:     "从讲完到按键",
	Others:   "中断",
	TooEarly: func(n int, most string) string { return fmt.Sprintf("过早 %d 次，最多早 %s", n, most) },
	Mended:   func(n int) string { return fmt.Sprintf("更正 %d 处", n) },
	NoneLeft: "没有遗留错误",
	Left:     func(n int) string { return fmt.Sprintf("遗留错误 %d 处", n) },
	Mistakes: map[rehearsal.MistakeKind]func(name, by string) string{
		rehearsal.NeverGranted:   func(name, _ string) string { return name + "发了言，日志中没有" },
		rehearsal.NeverSpoken:    func(name, _ string) string { return "日志中有" + name + "，实际没有发言" },
		rehearsal.StartOff:       func(name, by string) string { return name + "：开始时间相差 " + by },
		rehearsal.EndOff:         func(name, by string) string { return name + "：结束时间相差 " + by },
		rehearsal.NotMarked:      func(name, _ string) string { return name + "缺席，名单上仍为待发言" },
		rehearsal.NotWithdrawn:   func(name, _ string) string { return name + "已撤回，名单上仍为待发言" },
		rehearsal.NotAdded:       func(name, _ string) string { return name + "要求发言，没有列入名单" },
		rehearsal.PointMissed:    func(name, _ string) string { return name + "：程序问题没有记录" },
		rehearsal.HoldMissed:     func(name, _ string) string { return name + "：发言被打断时没有停表" },
		rehearsal.SittingsDiffer: func(string, string) string { return "日志中的各次会与实际不符" },
	},
	Practise: "接下来可以练习",
	Exercises: map[rehearsal.Exercise]string{
		rehearsal.PractiseGranting:    "发言者一开口就开始计时",
		rehearsal.PractiseEnding:      "发言一结束就停止计时",
		rehearsal.PractiseCorrecting:  "按键迟了立即更正：< 和 > 调整开始时间",
		rehearsal.PractiseList:        "维护名单：缺席、撤回、临时报名",
		rehearsal.PractiseInterrupted: "及时停表：打断和程序问题",
		rehearsal.PractiseSittings:    "随主席暂停、续会、散会和休会",
		rehearsal.PractiseSpeed:       "本项已熟练：请选更难的情景或更快的速度",
	},
}
