package text

import (
	"fmt"

	"rostrum/speakers/intake"
)

var mappingZH = Mapping{
	Title: "各栏内容",
	Fields: map[intake.Field]string{
		intake.FieldName: "名称", intake.FieldCategory: "类别", intake.FieldPerson: "发言人", intake.FieldTitle: "职务",
		intake.FieldOnBehalfOf: "代表", intake.FieldStates: "所代表国家", intake.FieldLimit: "时限", intake.FieldLanguage: "语言",
		intake.FieldCode: "代码", intake.FieldNote: "备注", intake.FieldNumber: "序号",
		intake.FieldIgnored: "不采用", intake.FieldUnknown: "？归入备注",
	},

	Why:         "各栏上方为该栏内容，下方为由此得出的名单。",
	WhyGuessed:  "无法确定哪一栏是名称，现为推测。请先选栏，再指明其内容。",
	WhyProposed: "首行似为栏名，此处按栏名处理；按回车前不作任何改动。",
	WhyUnknown: func(n int) string {
		return fmt.Sprintf("有%d栏未能识别，其内容归入备注。可指明其内容，也可保持不变。", n)
	},
	Shown: func(from, to, of int) string {
		if to-from+1 == of {
			return fmt.Sprintf("共%d栏", of)
		}
		return fmt.Sprintf("第%d至%d栏，共%d栏", from, to, of)
	},
	Column: func(n int, field, cells string) string {
		return fmt.Sprintf("第%d栏作为：%s。开头为：%s", n, field, cells)
	},
	Reading:     "名单：正在读取……",
	Entries:     func(n, doubts int) string { return fmt.Sprintf("名单：%d项，%d处疑问", n, doubts) },
	HeadingNone: "栏名：无",
	HeadingRow:  func(row int) string { return fmt.Sprintf("栏名：第%d行", row) },
	Keep: func(keep, long bool) string {
		word := "保存："
		if long {
			word = "供下一份同类名单使用："
		}
		if keep {
			return word + "是"
		}
		return word + "否"
	},
	NoLimit: "无",

	NoName:    "没有一栏是名称。必须指明一栏。",
	NoColumns: "此名单并非分栏，或已无原件。可按 m 修改、按 a 增加。",
	TooLate:   "已有发言，各栏不再改动。可按 m 修改、按 a 增加。",
	ByHand:    "名单曾经手工改动，将被取代；可按 u 撤销。",

	Preflight: "各栏",
	Understood: func(understood, of int, key string) string {
		return fmt.Sprintf("%d栏中识别%d栏，其余归入备注；按 %s 指明内容", of, understood, key)
	},
	Guessed: func(key string) string { return "名称栏为推测；按 " + key + " 指明各栏内容" },

	KeptIn:     func(path string) string { return "已保存，供下一份同类名单使用：" + path },
	Forgotten:  func(path string) string { return "已从 " + path + " 中删除" },
	NotKept:    func(path, why string) string { return fmt.Sprintf("未能保存：%s：%s", path, why) },
	SetBeside:  func(beside string) string { return "已重新保存；无法读取的原文件移至 " + beside },
	ReadAsKept: "各栏按先前为同类名单保存的内容读取；按 C 查看，在该页按 s 取消保存",
	AsKept: func(path string) string {
		return "各栏按 " + path + " 中保存的内容读取；本次不采用：--columns auto；取消保存：在该文件中删去相应一段"
	},
	BrokenFile: func(path string, line int, why string) string {
		if line > 0 {
			return fmt.Sprintf("读取名单时未采用已保存的内容：%s 第%d行：%s", path, line, why)
		}
		return fmt.Sprintf("读取名单时未采用已保存的内容：%s：%s", path, why)
	},
	Unreadable: func(path, why string) string {
		return fmt.Sprintf("读取名单时未采用已保存的内容：%s 无法读取：%s", path, why)
	},
	Wrong: map[string]func(word string) string{
		"not-toml":       func(s string) string { return s },
		"too-large":      func(string) string { return "文件过大" },
		"key-unknown":    func(s string) string { return fmt.Sprintf("不认识“%s”", s) },
		"field-unknown":  func(s string) string { return fmt.Sprintf("名单没有“%s”一栏", s) },
		"columns-absent": func(string) string { return "有一份名单缺少各栏内容或栏名" },
	},
	NoFolder: "没有存放设置的文件夹：请设定 HOME 或 XDG_CONFIG_HOME",

	Flag: "各栏内容 `columns`，用栏号或栏名：name=3,limit=5 或 name=Redner；header=yes|no；auto：不采用已保存的内容",
	Table: func(heading int, kept bool) string {
		s := "各栏内容，无栏名"
		if heading > 0 {
			s = fmt.Sprintf("各栏内容，栏名在第%d行", heading)
		}
		if kept {
			s += "，按已保存的内容"
		}
		return s + "："
	},
	BadFlag: map[string]func(word string, count int, headings string) string{
		"no-equals":     func(w string, _ int, _ string) string { return fmt.Sprintf("“%s”中没有“=”", w) },
		"field-unknown": func(w string, _ int, _ string) string { return fmt.Sprintf("名单没有“%s”一栏", w) },
		"column-empty":  func(w string, _ int, _ string) string { return fmt.Sprintf("没有指明“%s”在哪一栏", w) },
		"column-range": func(w string, _ int, _ string) string {
			return fmt.Sprintf("%s 不是栏号：栏号为1至%d", w, intake.MaxColumns)
		},
		"field-twice":  func(w string, _ int, _ string) string { return fmt.Sprintf("“%s”指明了两栏", w) },
		"column-twice": func(w string, _ int, _ string) string { return fmt.Sprintf("第%s栏说了两次", w) },
		"quote-open":   func(w string, _ int, _ string) string { return "引号没有关闭：" + w },
		"header-word":  func(w string, _ int, _ string) string { return fmt.Sprintf("header：“%s”既非 yes 也非 no", w) },
		"no-such-column": func(w string, n int, _ string) string {
			return fmt.Sprintf("没有第%s栏：名单共%d栏", w, n)
		},
		"no-such-header": func(w string, _ int, headings string) string {
			if headings == "" {
				return fmt.Sprintf("没有名为“%s”的栏：名单没有栏名", w)
			}
			return fmt.Sprintf("没有名为“%s”的栏；栏名有：%s", w, headings)
		},
	},
	FlagHint:     "请写成“内容=栏”，以逗号分隔：name=3,limit=5 或 name=Redner；内容可为 name、category、person、title、on_behalf_of、states、limit、language、code、note、number、ignore",
	MaybeHeading: "首行可能是栏名：用 --columns header=yes 按栏名读取",
	NotTable:     func(list string) string { return list + "：--columns：此名单不是表格" },
	NotHint:      "请去掉 --columns；“rostrum check LIST”显示名单如何读取",

	SheetFlag:       "名单所在工作表的 `name` 或序号（默认：第一个有栏名的工作表）",
	NotWorkbook:     func(list string) string { return list + "：--sheet：此名单不是工作簿，没有工作表" },
	NotWorkbookHint: "请去掉 --sheet；“rostrum check LIST”显示名单如何读取",
}
