package text

import "fmt"

var linearZH = Linear{
	List: func(entries, waiting int) string {
		return fmt.Sprintf("发言名单共%d项，%d位等候。", entries, waiting)
	},
	Log:       func(path string) string { return "记录文件：" + path },
	Step:      func(keys, what string) string { return keys + "：" + what + "。" },
	Keys:      "回车键请发言，再按结束发言。f 键报告现状和预计结束时间。? 键列出所有按键。",
	Left:      func(name, left string) string { return name + "：剩余 " + left + "。" },
	Over:      func(name, by string) string { return name + "：超时 " + by + "。" },
	Spoken:    func(name, spent string) string { return name + "：已发言 " + spent + "，无时限。" },
	Warning:   func(name, left string) string { return "提示。" + name + "：剩余 " + left + "。" },
	Reached:   func(name, limit string) string { return "时限已到。" + name + "：" + limit + " 已用完。" },
	PastGrace: func(name, by string) string { return "宽限已过。" + name + "：超时 " + by + "。" },
	Next:      func(name, limit string) string { return "下一位：" + name + "，" + limit + "。" },
	Back:      "返回发言画面。",
	AnyKey:    "按任意键返回发言画面。",
}
