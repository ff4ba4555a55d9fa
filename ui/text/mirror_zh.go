package text

import "fmt"

var mirrorZH = Mirror{
	Flag: "同时将会议记录存入此`目录`，宜在另一磁盘上",
	SameFolder: func(folder string) (string, string) {
		return "--mirror " + folder + "：即日志所在目录", "请指定另一磁盘上的目录"
	},
	CannotKeep: func(folder, why string) (string, string) {
		return "--mirror " + folder + "：" + why, "请检查磁盘、另指定目录，或不用 --mirror"
	},
	NoDisk: func(folder, around string) (string, string) {
		return "--mirror " + folder + "：目录 " + around + " 不存在", "请核对名称，并确认磁盘已接好；只在已有目录中新建目录"
	},
	Kept: func(path string) string { return "第二份记录：" + path },
	Lacks: func(path string, acts int, why string) string {
		return fmt.Sprintf("其中缺最后%d条记录：%s", acts, why)
	},
	LogGone: func(log, copy string) string { return log + " 不存在：会议记录由 " + copy + " 接续" },
	LogLacked: func(log, copy string, acts int) string {
		return fmt.Sprintf("%s 缺%d条记录：会议记录由 %s 接续", log, acts, copy)
	},
	Damaged: func(log, copy string) string { return log + " 已损坏：会议记录由 " + copy + " 接续" },
	Silent: func(log, why, command string) (string, string) {
		if command == "" {
			return log + "：" + why, "请检查磁盘；如存有第二份记录，可用其路径接续"
		}
		return log + "：" + why, "可由第二份记录接续：" + command
	},
	Apart: func(log, copy string) (string, string) {
		return log + " 与 " + copy + " 内容已不一致", "请按名称继续其中之一，并为 --mirror 另指定目录"
	},
	Whose: func(log, copy, command string) (string, string) {
		return log + " 不存在或无法读取，且不能确定 " + copy + " 就是其第二份记录", "如确是所要接续的会议，请用：" + command
	},
	HasMore: func(log, copy string, acts int, command string) (string, string) {
		return fmt.Sprintf("%s：第二份记录多出%d条：%s", log, acts, copy), "继续：" + command
	},
	WasKept: func(folder string) string {
		return "不再存于第二块磁盘：按 M 重新开始，或接续时用 --mirror " + folder
	},
}
