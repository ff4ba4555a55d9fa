package text

import "fmt"

var estimateZH = Estimate{
	Short: "一份发言稿念完需要多久",
	Example: `  rostrum estimate draft.docx
  rostrum estimate draft.md --limit 3m
  rostrum estimate - --lang fr < brouillon.txt`,
	LangFlag: "发言稿的语文`代码`：en、fr、es、ru、zh、ar（默认：自动识别）",

	Languages: map[string]string{
		"en": "英文", "fr": "法文", "es": "西班牙文", "ru": "俄文", "ar": "阿拉伯文", "zh": "中文",
	},
	BadLang:    func(word string) string { return fmt.Sprintf("--lang：没有 %q 的语速数据", word) },
	NeedsDraft: "哪一份发言稿？",
	NeedsHint:  "请给出纯文本、Markdown 或 Word 文件，或用 - 表示标准输入",

	TooLarge:     func(path string) string { return path + "：文件过大，不像发言稿" },
	OldWord:      func(path string) string { return path + "：旧格式（.doc）或有密码的 Word 文件" },
	PDF:          func(path string) string { return path + "：PDF 文件" },
	Binary:       func(path string) string { return path + "：不是文本" },
	Encoding:     func(path string) string { return path + "：既非 UTF-8 也非 UTF-16" },
	NoWords:      func(path string) string { return path + "：其中没有文字" },
	TooLargeHint: "请只保存发言稿正文",
	SaveAs:       "请另存为不带密码的 .docx 或纯文本",
	TextHint:     "可以读取纯文本、Markdown 和 .docx",
	EncodingHint: "请将文本存为 UTF-8",
	NoneHint:     "请确认文稿已经保存",
	Damaged: func(path, part string, line int) string {
		if line > 0 {
			return fmt.Sprintf("%s：%s 第 %d 行处损坏", path, part, line)
		}
		return fmt.Sprintf("%s：%s 损坏", path, part)
	},
	DamagedHint: "请在原来的程序中打开并重新保存",

	Words:      func(n int) string { return fmt.Sprintf("%d 词", n) },
	Characters: func(n int) string { return fmt.Sprintf("%d 字", n) },
	Counted:    func(count, language string) string { return fmt.Sprintf("%s，%s", language, count) },
	Assumed: func(language string) string {
		return fmt.Sprintf("未能识别语文：暂按%s估计，区间放宽；如为其他语文，请用 --lang 注明。", language)
	},
	Takes: func(usual, quick, slow string) string {
		return fmt.Sprintf("念完约需 %s（%s 至 %s）", usual, quick, slow)
	},
	Pace: func(pace string, percent int) string {
		return fmt.Sprintf("按%s计，含停顿，据安理会会场录音测得，上下浮动 %d%%", pace, percent)
	},
	WordsAMinute: func(n int) string { return fmt.Sprintf("每分钟 %d 词", n) },
	CharsAMinute: func(n int) string { return fmt.Sprintf("每分钟 %d 字", n) },
	Budget: func(limit, budget, sure string) string {
		return fmt.Sprintf("%s 的时限约可容纳 %s；语速较慢时为 %s。", limit, budget, sure)
	},
	Fits: func(limit, spare string) string {
		return fmt.Sprintf("可在 %s 之内念完，约余 %s。", limit, spare)
	},
	Cut: func(limit, cut string, percent int) string {
		return fmt.Sprintf("要在 %s 之内念完，约须删去 %s（%d%%）。", limit, cut, percent)
	},
	TooFast: func(limit, needed, follow string) string {
		return fmt.Sprintf("如不删减，须以%s才能在 %s 之内念完；口译员最多约能跟上%s。", needed, limit, follow)
	},
	Minutes:   "各分钟念到何处（按通常语速）",
	AtLimit:   "时限",
	Paragraph: func(n int) string { return fmt.Sprintf("第 %d 段", n) },
}
