package text

import "fmt"

var asksZH = Asks{
	Export:        "导出",
	Format:        "格式",
	ExportWhere:   "写入何处？计时照常进行。",
	Exporting:     "正在写入……",
	Exported:      func(path string) string { return "已导出：" + path },
	ExportFailed:  func(why string) string { return "未能导出：" + why },
	ExportExists:  "该文件已经存在。再按 enter 即替换。",
	ExportNowhere: "此处无法导出。",

	Began:      func(name string) string { return name + "何时开始发言" },
	Ended:      func(name string) string { return name + "何时结束发言" },
	InstantHow: "20 或 1:30 即多久以前；10:22 或 10:22:53 为钟点；+5 或 -5 推后或提前5秒。",
	TimeHow:    "10:22 或 10:22:53 为钟点；20 或 1:30 即多久以前；+5 或 -1:30 推后或提前。",
	AsFar: func(taken, asked string, earlier bool) string {
		return "时间不够，只能" + wayZH(earlier) + " " + taken + "，不能" + wayZH(earlier) + " " + asked + "。"
	},
	NoFurther: func(act, why string) string { return act + "，至此为限：" + why },
	NoRoom: func(why string, earlier bool) string {
		if earlier {
			return "不能再提前：" + why + "。"
		}
		return "不能再推后：" + why + "。"
	},
	Bounds: Bounds{
		FloorUntil: func(name string) string { return "此前是" + name + "发言" },
		FloorFrom:  func(name string) string { return "此后是" + name + "发言" },
		Now:        "已到现在", Held: "当时计时暂停", Ended: "发言当时结束", Began: "发言当时开始",
		Opened:     func(at string) string { return "本记录于 " + at + " 才开始" },
		Sitting:    func(at string) string { return "会议于 " + at + " 才开始" },
		BreakUntil: func(kind string) string { return "此前是" + kind },
		BreakFrom:  func(kind string) string { return "此后是" + kind },
		PointUntil: "此前是程序问题", PointFrom: "此后是程序问题",
		Closed: "会议当时停止", Other: "当时另有记录",
	},
	BadInstant: "请写整秒：20、1:30、+5、-5 或 10:22:53。",
	OutOfReach: outOfReachZH,
	ReadAs:     readAsZH,
	NowAt:      func(at string) string { return "目前 " + at },
	From: func(was, is, by string, earlier bool) string {
		return was + "，改为 " + is + "：" + wayZH(earlier) + " " + by
	},

	Turns:     "各次发言",
	NoTurns:   "尚无人发言。",
	BeganAt:   func(at string) string { return at + " 开始" },
	EndedAt:   func(at string) string { return at + " 结束" },
	Recorded:  func(at string) string { return "（原记录 " + at + "）" },
	Separator: "；",
	WasBy:     func(name string) string { return "原记录为" + name },
	Speaking:  "正在发言",
	LimitStay: "该发言已经结束，仍按当时的时限计算。",
	Who:       func(name string) string { return "不是" + name + "，而是" },

	Limit:    func(name string) string { return name + "的时限" },
	Further:  func(name string) string { return name + "已经发言。请其再次发言？" },
	LimitHow: "时限写作 3:00、3m 或 180；- 表示无时限。直接按 enter 则不变。",
	LimitNow: func(limit string) string { return "目前：" + limit },

	Why:      "补充说明",
	WhyOf:    func(act, ago string) string { return act + "，" + ago },
	RaisedBy: "提出者：", Ruling: "裁决：", Outcome: "结果：", Reason: "原因：",
	TypedFor:    func(act, text string) string { return "为“" + act + "”所写，尚未记录：" + text },
	NothingToAs: "目前没有可以补充说明的操作。备注请按 n。",
	Note:        "备注",
	NoteOn:      func(name string) string { return "关于" + name + "的发言" },
	NoteOnAll:   "关于本次会议",
	Circulated:  "发言全文已分发",
	AlreadyHas:  func(name string) string { return name + "的发言全文已经标明分发。" },
	NobodySpoke: "尚无人发言，没有可标明分发的全文。",

	Order:      "名单次序",
	Orders:     [3]string{"按礼宾次序：通报人、安理会成员、其他；同类按职级", "安理会成员在先，主席居成员之末", "按国名次序"},
	OrderWaits: "仅仍在等候者变动位置。",
	OrderSame:  "目前已是此次序。",
	OrderPlaces: func(now, was int) string {
		if now == was {
			return fmt.Sprintf("仍为%d", now)
		}
		return fmt.Sprintf("原为%d", was)
	},

	Past:    "可撤销的操作",
	NoPast:  "没有可撤销的操作。",
	PastHow: "下一项",
	ToRedo:  "可重做",
}

func outOfReachZH(ago, daytime, from, to string) string {
	possible := "；只能在 " + from + " 至 " + to + " 之间。"
	switch {
	case ago == "":
		return "所写为 " + daytime + possible
	case daytime == "":
		return "所写为 " + ago + possible
	}
	return "所写为 " + ago + "（多久以前）或 " + daytime + "（钟点）" + possible
}

func readAsZH(s string, daytime bool, other string) string {
	switch {
	case daytime && other != "":
		return s + " 作钟点理解；" + other + " 为多久以前。"
	case daytime:
		return s + " 作钟点理解。"
	case other != "":
		return s + " 作多久以前理解；" + other + " 为钟点。"
	}
	return s + " 作多久以前理解。"
}
