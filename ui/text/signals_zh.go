package text

import "fmt"

var signalsZH = Signals{
	CommandFailed:  func(why string) string { return "信号命令执行失败：" + why + "。计时不受影响。" },
	CommandTimeout: func(limit string) string { return "超过 " + limit + " 未完成，已终止" },
	CommandExit: func(status int, said string) string {
		return fmt.Sprintf("退出状态 %d", status) + before("，", said)
	},
}
