package text

import (
	"fmt"
	"strings"
)

var pastingZH = Pasting{
	Title:   "粘贴的名单",
	Source:  "粘贴的名单",
	Reading: "正在读取……",
	Joined:  func(sentences ...string) string { return strings.Join(sentences, "") },
	Counts: func(entries, fresh, listed int) string {
		s := fmt.Sprintf("%d项：新增%d项", entries, fresh)
		if listed > 0 {
			s += fmt.Sprintf("，已在名单%d项", listed)
		}
		return s
	},
	Fewer: func(fresh, listed int) string {
		if listed == 0 {
			return fmt.Sprintf("新增%d项", fresh)
		}
		return fmt.Sprintf("新增%d项，已在名单%d项", fresh, listed)
	},
	Window: func(from, to, of int) string { return fmt.Sprintf("第%d至%d项，共%d项", from, to, of) },

	New:    "新增",
	Listed: func(place int) string { return fmt.Sprintf("已列第%d", place) },

	NewAt:     func(place int) string { return fmt.Sprintf("新增；第%d位", place) },
	Otherwise: func(place int) string { return fmt.Sprintf("第%d位有异", place) },
	NewBeside: func(name string, place int, group string) string {
		if group == "" {
			return fmt.Sprintf("%s：新增；另有第%d位，不代表集团", name, place)
		}
		return fmt.Sprintf("%s：新增；另有第%d位，代表%s", name, place, group)
	},
	Differs: func(name string, place int, pasted []string) string {
		return fmt.Sprintf("%s：已列第%d位而内容有异，粘贴为：%s", name, place, strings.Join(pasted, "，"))
	},

	Adds: func(key string, n int, behind string) string {
		if behind == "" {
			return fmt.Sprintf("按 %s 在名单末尾增列%d项。", key, n)
		}
		return fmt.Sprintf("按 %s 在%s之后增列%d项。", key, behind, n)
	},
	NobodyNew: func(key string) string {
		return "各项均已在名单上，无须增列；按 " + key + " 仍然增列。"
	},
	LeftOut: func(n int, key string) string {
		return fmt.Sprintf("已在名单的%d项不再增列；按 %s 一并增列。", n, key)
	},
	AddedToo: func(n int, key string) string {
		return fmt.Sprintf("已在名单的%d项也一并增列；按 %s 改为不列。", n, key)
	},
	Whole: func(key string, n int, example bool) string {
		if example {
			return fmt.Sprintf("按 %s 以这%d项为发言名单，取代内置示例。", key, n)
		}
		return fmt.Sprintf("按 %s 以这%d项为发言名单。", key, n)
	},
	AddInstead: func(key string, n int) string { return fmt.Sprintf("按 %s 则仅增列%d项。", key, n) },
	OrWhole: func(key string, n int) string {
		return fmt.Sprintf("按 %s 以这%d项取代整份名单。", key, n)
	},
	Unheaded: func(key string) string { return "首行似为栏名，现按一项读取；按 " + key + " 更正。" },
	Guessed:  func(key string) string { return "名称栏为推测；按 " + key + " 指明各栏内容。" },
	Closed: func(back, reopen string) string {
		return "发言名单已截止，不再增列。按 " + back + " 返回，按 " + reopen + " 重新开放，再粘贴。"
	},
	Leaves: func(key string) string { return "按 " + key + " 名单保持不变。" },

	Doubts:     func(n int) string { return fmt.Sprintf("%d处疑问：", n) },
	MoreDoubts: func(n int) string { return fmt.Sprintf("另有%d处疑问", n) },

	NothingTaken: func(why string) string { return "未作任何改动：" + why + "。" },
	Accepted:     "可粘贴：每行一个名称；电子表格的单元格；CSV 或 JSON；《日刊》页面或邮件。",
	NotRead:      "粘贴的内容仍在读取。",
	TooLate:      "已有发言，名单不能整份取代；粘贴的各项可以增列。",
	ForNames: func(key string) string {
		return "多行文字不是一个名称，现按名单显示。按 " + key + " 返回。"
	},
	OneName: func(key string) string {
		return "多行文字不是一个名称。要增列名单，请先返回（" + key + "），再粘贴。"
	},
	BackFirst: func(key string) string { return "此处不能粘贴。请先返回（" + key + "），再粘贴。" },

	AddN:    func(n int) string { return fmt.Sprintf("增列%d项", n) },
	AllN:    func(n int) string { return fmt.Sprintf("全部%d项", n) },
	OnlyNew: "仅新增者",
	TakeN:   func(n int) string { return fmt.Sprintf("采用全部%d项", n) },

	Paste: "粘贴", PasteList: "名单：先显示，后采用",
}
