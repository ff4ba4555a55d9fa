package text

import "fmt"

var pagesZH = Pages{
	Record: "会议记录",
	Acts:   actsCountZH,
	NoActs: "没有包含所输入文字的记录。",
	Undone: "（已撤销）",

	NoAct: "没有符合所输入文字的命令。",

	Settings: "设置",
	Theme:    "配色",
	Bell:     "信号铃声",
	Mouse:    "鼠标：单击选择，滚轮滚动",
	Warning:  "提示时的剩余时间",
	Grace:    "宽限时间",
	LimitOf:  func(category string) string { return "时限，" + category },
	Never:    "不提示",
	NoLimit:  "无",
	On:       "开",
	Off:      "关",
	Turns:    func(enter string) string { return enter + "：换一项" },
	ToCome:   "时限自下一次发言起生效，正在进行的发言不变。可输入时间（4:30、90）或用方向键调整。",
	NotATime: func(typed string) string { return typed + " 不是时间。请写成 4:30、90 或 2m。" },
}

func actsCountZH(shown, of int) string {
	if shown == of {
		return fmt.Sprintf("共%d项", of)
	}
	return fmt.Sprintf("%d项，共%d项", shown, of)
}
