package text

import "fmt"

var preflightZH = Preflight{
	Title: "开会前检查",

	List: "名单", Disk: "磁盘", Log: "记录", Clock: "时钟", Terminal: "终端", Limits: "时限", Signals: "信号",

	Read:            readZH,
	Problem:         func(line int, message string) string { return fmt.Sprintf("第%d行：%s", line, message) },
	Writable:        func(sync string) string { return "可写，同步用时 " + sync },
	Free:            func(size string) string { return "剩余空间 " + size },
	Synchronised:    "已同步",
	NotSynchronised: "未同步：钟点可能不准，倒计时不受影响",
	ClockUnknown:    "不知是否同步；倒计时不受影响",
	Colours:         [4]string{"无颜色", "16色", "256色", "全彩"},
	ByCharacter:     "按字符计宽",
	ByCluster:       "按字簇计宽",
	ASCII:           "仅ASCII",
	NoLimit:         "无时限",
	Never:           "不提示",
	SignalsAt:       signalsAtZH,
}

func readZH(source string, entries, problems int) string {
	s := fmt.Sprintf("%s，共%d项", source, entries)
	if problems == 0 {
		return s + "，无疑问"
	}
	return s + fmt.Sprintf("，%d处疑问", problems)
}

func signalsAtZH(warning, grace string, bell bool) string {
	s := "剩余 " + warning + " 提示，到时限提示，超时 " + grace + " 再提示；"
	if bell {
		return s + "响铃"
	}
	return s + "不响铃"
}
