package text

import "fmt"

var commandZH = Command{
	Usage:       "用法",
	Commands:    "命令",
	Examples:    "示例",
	Flags:       "选项",
	CommonFlags: "通用选项",
	HelpFlag:    "显示本帮助",
	VersionFlag: "显示版本",

	Root: "为现场辩论计时",
	RootLong: `Rostrum 为现场辩论计时：载入发言名单，一键给予和结束发言，显示每一次倒计时和超时，
并把每一个操作记入崩溃后仍然完好的日志。

不给出 LIST 时，打开内置的示例辩论。`,
	RootExample: `  rostrum                          内置示例
  rostrum list.csv --limit 3m      载入发言名单，所有人同一时限
  rostrum resume                   崩溃之后继续
  rostrum export --output debate.csv`,
	Resume:          "继续中断的会议记录",
	ResumeExample:   "  rostrum resume                   最近一次未结束的记录\n  rostrum resume debate.jsonl",
	Simulate:        "模拟一场完整的辩论，不需终端，无需等待",
	SimulateExample: "  rostrum simulate list.csv --seed 7 --start 2023-09-05T10:00:00-04:00 --log rehearsal.jsonl",
	Check:           "名单中哪些内容已经读懂，哪些没有",
	CheckExample:    "  rostrum check list.csv\n  rostrum check list.csv --json\n  rostrum check list.csv --fix clean.csv",
	Report:          "在终端中显示会议摘要",
	ReportExample:   "  rostrum report                   最近一次会议\n  rostrum report debate.jsonl",
	Export:          "导出会议的计时记录，供其他程序和人员使用",
	ExportExample:   "  rostrum export --output debate.csv\n  rostrum export debate.jsonl -o debate.xlsx\n  rostrum export debate.jsonl --format csv | head",
	Verify:          "检查日志是否完整、未被改动；显示封印",
	VerifyExample:   "  rostrum verify debate.jsonl",
	Sessions:        "本机保存的日志",

	Repair:          "把受损日志中完好的内容写成新日志",
	RepairExample:   "  rostrum repair debate.jsonl -o repaired.jsonl",
	RepairOutput:    "写入新日志的`文件`，不得已经存在",
	RepairNeeds:     "repair：需要受损的日志和新文件",
	RepairNeedsHint: "请写：rostrum repair LOG -o NEW；LOG 保持不变",
	NothingToRepair: func(path string) string { return path + "：无须修复" },
	Repaired: func(records int, path string) string {
		return fmt.Sprintf("%s：保留 %d 条完好记录", path, records)
	},
	RecordsBeyond: func(n int) string {
		return fmt.Sprintf("其后%d条记录未写入：之前丢失的记录超过10万条", n)
	},
	RecordsLost: func(n int, numbers string) string {
		return fmt.Sprintf("%d 条记录未能保留，新日志已注明：%s", n, numbers)
	},
	LimitFlag:   "所有人同一建议`时限`，例如 3m",
	LimitsFlag:  "按类别的`时限`，例如 member=5m,non-member=3m,briefer=none",
	WarningFlag: "剩余多少`时间`时提醒（默认 30s；none 为不提醒）",
	GraceFlag:   "超出时限多少`时间`后宽限期结束（默认 30s；none 为无信号）",
	LogFlag:     "会议日志`文件`（默认在状态目录中自动命名）",
	MeetingFlag: "会议编号或名称，记入日志的`文字`",
	LangFlag:    "界面语言`代码`：en 或 zh",
	ThemeFlag:   "配色`名称`：auto、light、dark、contrast、colorblind、none",
	NoColorFlag: "不用颜色",
	StartFlag:   "辩论开始`时间`：10:00（今日）或 RFC 3339 格式（默认现在）",
	SeedFlag:    "辩论的`编号`：同一种子、名单和选项得到同一场辩论",
	JSONFlag:    "输出机器可读格式",
	FormatFlag:  "写出的`格式`：csv、json、md、html 或 xlsx（默认：依 --output 的扩展名，否则为 csv）",
	OutputFlag:  "写入的`文件`（默认标准输出）",
	ForceFlag:   "文件已存在时替换",
	FixFlag:     "把读懂的内容按本程序的列写入的`文件`",

	FixIsCSV:     func(path string) string { return path + "：名单以 CSV 写出，与文件名不符" },
	FixIsCSVHint: func(path string) string { return "请改名为 " + path + "；电子表格可以打开" },
	FixWritten: func(path string, entries int) string {
		return fmt.Sprintf("已写入：%s，共%d项，CSV 格式", path, entries)
	},

	BellFlag:        "每个信号响一次终端铃声",
	MouseFlag:       "使用鼠标：单击选择，滚轮滚动（此时无法选取文字）",
	NoPreflightFlag: "开始时不显示会前检查画面",
	PlainFlag:       "逐行播报，适合读屏软件和只能打印的终端",
	OnSignalFlag:    "每个信号执行的`命令`；详情见环境变量 ROSTRUM_…",

	Error:   "错误",
	Hint:    "提示",
	SeeHelp: func(command string) string { return fmt.Sprintf("请看“%s --help”", command) },
	OneOf:   func(words string) string { return "可用：" + words },
	BadFlag: func(what string) string { return "命令行：" + what },
	TooMany: func(command, argument string) string {
		return fmt.Sprintf("%s：多余的参数 %q", command, argument)
	},
	BadTheme:          func(word string) string { return fmt.Sprintf("--theme：没有配色 %q", word) },
	BadLang:           func(word string) string { return fmt.Sprintf("--lang：没有 %q 的文本", word) },
	BadCategory:       func(word string) string { return fmt.Sprintf("--limits：没有类别 %q", word) },
	BadPair:           func(pair string) string { return fmt.Sprintf("--limits：%q 中没有“=”", pair) },
	PairForms:         "写成 类别=时限，以逗号分隔，例如 member=5m,non-member=3m,briefer=none",
	BadDuration:       func(flag, value string) string { return fmt.Sprintf("%s：%q 不是时长", flag, value) },
	DurationRange:     func(flag, value string) string { return fmt.Sprintf("%s：%q 超出范围", flag, value) },
	DurationForms:     "写成 3m、3:00、180s 或 180（秒）：大于 0，不超过 24 小时；或 none",
	BadStart:          func(value string) string { return fmt.Sprintf("--start：%q 不是时间", value) },
	StartForms:        "请写 10:00（今日），或连同日期和时区写 2023-09-05T10:00:00-04:00",
	Compare:           "并列比较两次会议：各发言者和总计有何变化",
	CompareExample:    "  rostrum compare rehearsal.jsonl debate.jsonl\n  rostrum compare may.jsonl september.jsonl --json",
	CompareFormatFlag: "写出的`格式`：text、json 或 md",
	NeedsTwoLogs:      "compare：需要两份日志",
	ByFlag:            "发言的`次序`：turn 按轮次，over 按超时多少",
	BadBy:             func(word string) string { return fmt.Sprintf("--by：没有次序 %q", word) },
	NeedsOutput:       func(format string) string { return fmt.Sprintf("--format %s：没有给出 --output", format) },
	NeedsOutputHint:   "这种格式不写到标准输出；请用 --output FILE 指定文件",
	OtherEnding:       func(path, format string) string { return path + "：按 --format 写成 " + format },
	EndingIsCSV:       func(path string) string { return path + "：扩展名不代表任何格式，已按 CSV 写出" },
	UnknownEnding:     func(path, ending string) string { return path + "：没有扩展名为 " + ending + " 的格式" },
	UnknownEndingHint: func(endings string) string {
		return "文件名请以 " + endings + " 之一结尾，或用 --format 指定格式"
	},
	BadFormat:           func(format string) string { return fmt.Sprintf("--format：没有格式 %q", format) },
	NeedsLog:            "simulate：没有给出 --log",
	NeedsLogHint:        "请给出要写的日志：--log rehearsal.jsonl",
	NoTerminal:          "标准输出不是终端，控制台需要终端",
	NoTerminalHint:      "没有终端时，可用“rostrum simulate LIST --log FILE”模拟辩论，或用“rostrum report LOG”查看会议",
	NoInputTerminal:     "没有可读取按键的终端",
	NoInputHint:         "请在终端中运行 rostrum；名单来自标准输入时，按键从终端本身读取",
	NoSuchFile:          func(path string) string { return path + "：没有这个文件" },
	NoSuchFileHint:      "请检查名称；“rostrum --help”列出命令，“rostrum sessions”列出本机日志",
	MeantCommand:        func(command string) string { return fmt.Sprintf("是否要用“rostrum %s”？", command) },
	CannotRead:          func(path, why string) string { return fmt.Sprintf("%s：无法读取：%s", path, why) },
	CannotReadHint:      "请检查文件及其权限；没有改动任何内容",
	IsFolder:            func(path string) string { return path + "：是文件夹" },
	IsFolderHint:        "请写其中的文件名",
	CannotWrite:         func(path, why string) string { return fmt.Sprintf("%s：无法写入：%s", path, why) },
	CannotWriteHint:     "请检查文件夹、权限和剩余空间，或另选文件",
	StandardInput:       "标准输入",
	StandardOutput:      "标准输出",
	OutputLostHint:      "已写出的内容不完整；请腾出空间，或改写到别处",
	NoStateFolder:       "没有可保存会议日志的文件夹",
	NobodyOnList:        func(list string) string { return list + "：名单上没有人" },
	NobodyOnListHint:    "请给出至少有一位发言者的名单；“rostrum check LIST”显示读懂了什么",
	NoStateFolderHint:   "请设置 HOME 或 XDG_STATE_HOME，或用 --log FILE 指定日志文件",
	OutputExists:        func(path string) string { return path + "：已经存在" },
	IsTheLog:            func(path string) string { return path + " 是本次会议的记录文件" },
	OutputExistsHint:    "请另选文件，或用 --force 替换",
	NothingToResume:     func(folder string) string { return folder + "：没有未结束的会议记录" },
	NothingToResumeHint: "“rostrum sessions”列出本机日志；“rostrum resume LOG”可继续其中任何一个",
	NoSessions:          func(folder string) string { return folder + "：没有会议日志" },
	NoSessionsHint:      "请给出日志，或用“rostrum LIST”开始新的会议",
	LimitsOnResume:      "resume：时限和信号以原会议为准",
	LimitsResumeHint:    "请去掉 --limit、--limits、--warning 和 --grace；可在控制台中更改",
	UnsavedActs:         func(n int, why string) string { return fmt.Sprintf("最后 %d 个操作未能保存：%s", n, why) },
	UnsavedActsHint: func(path string) string {
		return fmt.Sprintf("%s 保存了所有显示为已保存的内容；可用“rostrum verify”核对", path)
	},

	SessionKept: func(path string) string { return "会议日志：" + path },
	Crashed:     "程序因自身错误而中止；各项操作均已保存",
	CrashedHint: "可用上一行的命令接续；请将其上方的输出报告给开发者",
	CrashedKept: func(path string) string {
		return fmt.Sprintf("可用上一行的命令接续；请将 %s 的内容报告给开发者，其中可能含有名单上的姓名", path)
	},
	ResumeWith:        func(command string) string { return "继续：" + command },
	ListProblems:      func(n int) string { return fmt.Sprintf("名单：%d 处说明；请看“rostrum check LIST”", n) },
	ResumedUnmeasured: "已恢复；计算机时间早于最后一项操作，无法测得中断了多久，计时未计入这段时间",
	ResumedGap: func(gap string) string {
		return fmt.Sprintf("继续：自最后一条记录起中断至多 %s，计时未停", gap)
	},
	StillSpeaking:      func(name string) string { return fmt.Sprintf("%s仍在发言，计时未停", name) },
	ExampleList:        "示例辩论，次序仅为示意；您的名单请以 rostrum 名单文件 打开",
	ExampleListOrPaste: "示例辩论，次序仅为示意；可粘贴您的名单，或以 rostrum 名单文件 打开",
	Written:            func(path string) string { return "已写入：" + path },
	Verified:           func(records int) string { return fmt.Sprintf("完整：%d 条记录，校验全部相符", records) },
	Seal:               func(seal string) string { return "封印：" + seal },
	VerifyTorn:         func(line int) string { return fmt.Sprintf("第 %d 行写入时中断", line) },
	VerifyDamage:       func(line int, what string) string { return fmt.Sprintf("第 %d 行：%s", line, what) },
	VerifyMore:         func(lines int) string { return fmt.Sprintf("另有 %d 行受损", lines) },
	VerifySound: func(lines int) string {
		if lines == 0 {
			return "没有完好的行"
		}
		return fmt.Sprintf("第 1 至 %d 行完好", lines)
	},
	Problem: func(path string, line, column int, severity, message string) string {
		place := fmt.Sprintf("第 %d 行", line)
		if column > 0 {
			place += fmt.Sprintf("第 %d 列", column)
		}
		return fmt.Sprintf("%s，%s：%s：%s", path, place, severity, message)
	},
	Warning: "注意",
	CheckSummary: func(speakers, errors, warnings int) string {
		return fmt.Sprintf("读懂 %d 位发言者；错误 %d 处，注意 %d 处", speakers, errors, warnings)
	},
	Understood:     func(format, encoding string) string { return fmt.Sprintf("按 %s、%s 读取", format, encoding) },
	SessionColumns: [5]string{"开始", "会议", "已发言", "状态", "日志"},
	SessionIs: map[string]string{
		"finished":    "已结束",
		"running":     "正在进行",
		"interrupted": "中断",
		"left":        "已离开，未结束",
		"superseded":  "在另一文件中继续",
		"damaged":     "受损",
		"rehearsal":   "排练",
	},
}
