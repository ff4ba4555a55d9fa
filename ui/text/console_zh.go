package text

import (
	"fmt"
	"strings"
	"time"

	"rostrum/timer/session"
)

var consoleZH = Console{
	Program:   "Rostrum",
	Rehearsal: "演练",

	StateWaiting:   "等候发言",
	StateSpeaking:  "正在发言",
	StateLast:      func(left string) string { return "最后 " + left },
	StateOver:      func(by string) string { return "超时 +" + by },
	StatePaused:    "计时暂停",
	StatePoint:     "程序问题",
	StateSuspended: "会议暂停",
	StateRisen:     "散会",
	StateAdjourned: "休会",

	Limit:       func(limit string) string { return "时限 " + limit },
	NoLimit:     "无时限",
	LimitSet:    "已调整",
	SpentSoFar:  func(spent string) string { return "已发言 " + spent },
	Began:       func(at string) string { return at + " 开始" },
	Place:       func(place, of int) string { return fmt.Sprintf("第%d位，共%d位", place, of) },
	Behalf:      func(group string) string { return "代表" + group },
	Joint:       func(states int) string { return fmt.Sprintf("联合发言，共%d国", states) },
	PausedFor:   func(spent string) string { return "已暂停 " + spent },
	PointBy:     func(who string) string { return who + "提出" },
	StandsAt:    func(clock string) string { return "计时停于 " + clock },
	CountsUp:    "正计时",
	Changeover:  func(spent string) string { return "间隔 " + spent },
	Resumption:  func(number int) string { return fmt.Sprintf("（续会%d）", number) },
	NotOpened:   "会议尚未开始",
	Roles:       map[session.Role]string{session.FurtherStatement: "再次发言", session.RightOfReply: "行使答辩权"},
	Quoted:      func(line string) string { return "“" + line + "”" },
	NotHeard:    func(n int) string { return fmt.Sprintf("名单上仍有%d个待发言。", n) },
	NobodyNext:  "无人等候发言",
	EverybodyIn: "名单上的发言均已完毕。",
	ListThrough: "名单上已无人等候。",

	Next: "下一位",
	Reads: Readings{
		State:    func(name string) string { return "我现在请" + name + "代表发言。" },
		Person:   func(name string) string { return "我现在请" + name + "发言。" },
		National: func(name string) string { return "我现在以" + name + "代表的身份发言。" },
		OnBehalf: func(line, group string) string {
			return strings.TrimSuffix(line, "。") + "，由其代表" + group + "作联合发言。"
		},
		Group:    func(name, _ string) string { return name },
		Thanks:   func(name string) string { return "我感谢" + name + "代表的发言。" },
		ThanksTo: func(name string) string { return "我感谢" + name + "的发言。" },
	},
	List: ListText{
		Title:     "发言名单",
		Heard:     "已发言",
		Waiting:   func(n int) string { return fmt.Sprintf("%d位等候", n) },
		HeardOf:   func(heard, of int) string { return fmt.Sprintf("已发言%d/%d", heard, of) },
		Times:     "时限或发言用时",
		Absent:    "缺席",
		Withdrawn: "退出",
		Closed:    "已截止",
		More:      func(n int) string { return fmt.Sprintf("另有%d位", n) },
		Nth:       func(n, of int) string { return fmt.Sprintf("第%d项，共%d项", n, of) },
		Group:     func(name string) string { return name },
		NoteIs:    func(note string) string { return "备注：" + note },
	},
	Signs: SignsText{
		Title: "名单上的符号", Speaks: "正在发言", Next: "下一位", Heard: "已发言", Absent: "标为缺席", Withdrawn: "已退出",
		Swap: "待互换", Circulated: "发言全文已分发", Note: "有备注：时限之前为名单上的备注，轮到时显示；已用时间之前为对该发言的备注",
	},

	Saved:    "已保存",
	Saving:   "正在保存",
	NotSaved: func(since, why string) string { return "自 " + since + " 起未能保存：" + why },
	Unsaved: UnsavedText{
		Kept: func(n int) string {
			return fmt.Sprintf("%d项操作暂存内存，正在重试；按 q 可另存他处", n)
		},
		Title: func(n int, since, why string) string {
			return fmt.Sprintf("自 %s 起有%d项操作未能保存：%s。", since, n, why)
		},
		Where: "将整个会议记录存入另一文件：",
		Else:  "在此之前，这些操作仅存于内存。计时照常进行。",
	},
	Copy: CopyText{
		TwoDisks:   "已存于两块磁盘",
		TwoFolders: "已存于两个目录",
		OneOnly:    func(since, why string) string { return "自 " + since + " 起仅存于一处：" + why },
		Advice: func(place string) string {
			return "程序会自动重试并补齐；请检查磁盘：" + place
		},
		Title:    "第二份记录",
		Where:    "将会议记录同时存入另一磁盘上的目录：",
		NoFolder: "未写文件夹：不建立第二份记录。",
		HasOne:   "会议记录已存于两处。",
		Begins:   "正在建立第二份记录……",
		Begun:    func(folder string) string { return "自此每项操作也存入 " + folder + "。" },
		Failed: func(folder, why string) string {
			return "无法建立第二份记录：" + why + "：" + folder
		},
	},
	UndoLine: func(act, ago string) string { return "撤销：" + act + "，" + ago },
	JustNow:  "刚才",
	Ago:      agoZH,
	WithAlt: func(key, alone string) string {
		if alone == "" {
			return "与 alt 同按的键没有作用。"
		}
		return key + " 没有作用。若是先按 esc 再按 " + alone + "，请稍慢些重按。"
	},
	Held:        func(key string) string { return key + " 未松开或重复过快，未予执行。" },
	TooQuick:    func(key string) string { return key + " 在0.4秒内重复，未予执行。" },
	TooSmall:    func(columns, rows int) string { return fmt.Sprintf("窗口须为 %d×%d", columns, rows) },
	IsSize:      func(columns, rows int) string { return fmt.Sprintf("现为 %d×%d", columns, rows) },
	ClockRunsOn: "计时照常进行。",

	ClosedList: func(reopen string) string {
		return "发言名单已截止：按 " + reopen + " 重新开放后方可增列。"
	},
	SelectFirst: "请先选择一位：↑ ↓，或按 / 查找。",
	SwapWith:    func(name string) string { return name + "与谁互换？选另一位，再按 s。" },
	FindTitle:   "查找",
	NobodyFound: "名单上没有此名称。",
	MenuTitle:   "会议",
	NotNow:      "现在不可",
	AddTitle:    "增列发言者",
	AmendTitle:  func(name string) string { return "修改 " + name },
	Fields:      [9]string{"名称", "类别", "代表", "国家", "发言人", "职务", "时限", "备注", "发言稿"},
	AsTyped:     "按所输入的",
	BadLimit:    "时限写作 3:00、3m 或 180；- 表示无时限。",
	Beside: func(name string, place int, group string) string {
		whose := "代表" + group
		if group == "" {
			whose = "不代表集团"
		}
		return fmt.Sprintf("%s已在名单上，第%d位，%s。再按 enter 仍可增列此项。", name, place, whose)
	},
	Nearly: func(name string, meant []string) string {
		return fmt.Sprintf("“%s”不是国名；是否指%s？再按 enter 即按原文保留。", name, strings.Join(meant, "或"))
	},
	Duplicate: func(name string, place int) string {
		return fmt.Sprintf("%s已在名单上，第%d位。再按 enter 仍可增列。", name, place)
	},

	UntilWhen: "会议何时恢复？例如 15:00。直接按 enter 则不注明。",
	Since:     func(at string) string { return "自 " + at + " 起" },
	SinceTill: func(since, until string) string { return "自 " + since + " 起，至 " + until },
	UntilTime: func(at string) string { return "至 " + at },
	BadTime:   "时间写作 15:00。",
	Forgotten: "下一位是否已开始发言？按 enter 请其发言，再按 < 将开始时间提前。",

	LeaveWhile:   func(name string) string { return name + "正在发言。要离开吗？" },
	LeaveAnyway:  "记录中的计时继续；用 rostrum resume 可接续本次会议。",
	Leaving:      "保存完毕后离开……",
	HelpTitle:    "按键",
	ClockStepped: clockSteppedZH,
}

func agoZH(d time.Duration) string {
	switch {
	case d < time.Minute:
		return fmt.Sprintf("%d秒前", int(d.Seconds()))
	case d < time.Hour:
		return fmt.Sprintf("%d分钟前", int(d.Minutes()))
	}
	return fmt.Sprintf("%d小时前", int(d.Hours()))
}

func clockSteppedZH(by string, forward bool) string {
	way := "拨慢"
	if forward {
		way = "拨快"
	}
	return "计算机的时钟被" + way + "了 " + by + "。各项倒计时不受影响。"
}
