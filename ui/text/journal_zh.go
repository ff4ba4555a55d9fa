package text

import (
	"fmt"

	"rostrum/timer/journal"
)

var journalZH = Journal{
	Live:      "正式会议",
	Rehearsal: "演练",
	InUse: func(path string) (string, string) {
		return path + "：另一程序正在写入此日志", "请先关闭该程序；其间可用“rostrum report”查看日志"
	},
	InUseBy: func(path, host string, process int) (string, string) {
		return fmt.Sprintf("%s：正由 %s 上的进程 %d 使用", path, host, process), "请先关闭该程序；其间可用“rostrum report”查看日志"
	},
	Damaged: func(path string, line, soundTo int, what string) (string, string) {
		message := fmt.Sprintf("%s，第 %d 行：%s", path, line, what)
		if soundTo == 0 {
			return message, "此行之前没有完好的内容；日志未作改动"
		}
		return message, fmt.Sprintf("第 1 至 %d 行完好；“rostrum verify”列出每一处损坏，“rostrum report”仍可读取完好部分，“rostrum repair”把完好部分写成新日志", soundTo)
	},
	NewerFormat: func(path string, format, known int) (string, string) {
		return fmt.Sprintf("%s：以第 %d 版格式写成；本程序只能读到第 %d 版", path, format, known), "请使用写入该日志的 rostrum 版本或更新的版本"
	},
	NotALog: func(path string) (string, string) {
		return path + "：不是会议日志", "“rostrum sessions”列出本机保存的日志"
	},
	EmptyFile: func(path string) (string, string) {
		return path + "：文件是空的", "“rostrum sessions”列出本机保存的日志"
	},
	NotAFile: func(path string) (string, string) {
		return path + "：不是可以保存日志的文件", "请给出普通文件的路径"
	},
	Link: func(path string) (string, string) {
		return path + "：这是符号链接；日志从不经由链接写入", "请给出文件本身的路径"
	},
	OtherKind: func(path, is, wanted string) (string, string) {
		return fmt.Sprintf("%s：这是%s的日志，不是%s的日志", path, is, wanted), "正式会议与演练从不混用；“rostrum sessions”分别列出"
	},
	Superseded: func(path, by string) (string, string) {
		return fmt.Sprintf("%s：本次会议的记录已转入 %s", path, by), fmt.Sprintf("请使用 %s：其中包含从头开始的全部记录", by)
	},
	Exists: func(path string) (string, string) {
		return path + "：文件已存在", "日志从不覆盖：请另取名称，或用“rostrum resume”继续该日志"
	},
	NotSaved: func(path string, seq int, why string) (string, string) {
		return fmt.Sprintf("自第 %d 条记录起尚未保存：%s（%s）", seq, why, path), "计时照常进行，所有操作都保留在内存中；请保存到别处"
	},
	DiskError: func(path, why string) (string, string) {
		return fmt.Sprintf("%s：%s", path, why), "请检查磁盘，或用 --log 指定别处"
	},
	SamePlace: "该目录即日志所在目录",
	Faults: map[journal.Fault]string{
		journal.DiskFull:    "磁盘已满",
		journal.DiskLocked:  "磁盘为只读",
		journal.DiskRefuses: "没有写入权限",
		journal.DiskGone:    "文件或其所在磁盘已不存在",
		journal.DiskFails:   "磁盘报告错误",
		journal.FileGrown:   "另一程序写入了此日志",
		journal.FileTooBig:  "文件超过系统允许的大小",
		journal.DiskSilent:  "磁盘没有响应",
		journal.OtherFault:  "系统报告错误",
	},
	FaultHints: map[journal.Fault]string{
		journal.DiskFull: "请腾出空间，或保存到别处；在此之前所有操作都保留在内存中",
	},
	Damage: map[journal.DamageKind]string{
		journal.ChecksumDiffers: "校验值不符",
		journal.LinesMissing:    "此行之前有缺行",
		journal.LineDoubled:     "与前面的行重复",
		journal.NotJSON:         "不是日志的行（不是 JSON）",
		journal.NotARecord:      "不符合记录的格式",
		journal.LineTooLong:     "行过长",
		journal.NoOpening:       "日志没有以会议记录的开启为首行",
		journal.Unchecked:       "前一行已损坏，此行无法核对",
	},
	SetAside: func(line int, bytes int64, kept string) string {
		return fmt.Sprintf("第 %d 行没有写完：其 %d 字节已另存于 %s", line, bytes, kept)
	},
	LineBreakAdded: func(line int) string {
		return fmt.Sprintf("第 %d 行只缺换行符，已补上", line)
	},
	NotLocked: "此文件系统不支持锁定：请确保没有第二个程序写入此日志",
}
