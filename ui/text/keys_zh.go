package text

var keysZH = Keys{
	GiveOrEnd: KeyText{"请发言", "请下一位发言；有人发言时，结束该发言"},
	Pause:     KeyText{"暂停", "暂停计时；再按继续"},
	Undo:      KeyText{"撤销", "撤销上一项操作；误按结束的发言照原计时继续"},
	Redo:      KeyText{"重做", "重做刚撤销的操作"},
	MoreTime:  KeyText{"加30秒", "本次发言增加30秒"},
	LessTime:  KeyText{"减30秒", "本次发言减少30秒"},
	Earlier:   KeyText{"提前", "发言开始时间提前5秒"},
	Later:     KeyText{"推后", "发言开始时间推后5秒"},
	Help:      KeyText{"帮助", "本页"},
	Quit:      KeyText{"离开", "离开程序；会议记录可以接续"},
	Back:      KeyText{"返回", "返回发言画面"},
	Yes:       KeyText{"是", "是"},
	No:        KeyText{"否", "否"},
	Up:        KeyText{"上", "向上"},
	Down:      KeyText{"下", "向下"},

	Give:   "请发言",
	End:    "结束发言",
	Resume: "继续",

	GroupFloor:   "发言",
	GroupClock:   "本次发言的计时",
	GroupProgram: "程序",
}
