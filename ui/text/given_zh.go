package text

import "fmt"

var givenZH = Given{
	UnknownFlag: func(flag string) string { return fmt.Sprintf("命令行：没有 %s 这一选项", flag) },
	NeedsValue:  func(flag string) string { return fmt.Sprintf("%s：后面没有给出值", flag) },
	BadValue:    func(flag, value string) string { return fmt.Sprintf("%s：不接受“%s”", flag, value) },
	Kinds: map[string]string{
		"int": "请写整数", "int64": "请写整数", "float64": "请写数字，例如 1.5",
		"bool": "单独写此选项，或加 =false", "stringSlice": "各值之间用逗号隔开",
	},
	EmptyFlag:     func(flag string) string { return fmt.Sprintf("%s：值为空", flag) },
	EmptyFlagHint: "请给出值，或去掉此选项",
	EmptyName:     func(command string) string { return fmt.Sprintf("%s：文件名为空", command) },
	EmptyNameHint: "请写文件名，或去掉此参数；是否有 shell 变量未设置？",
	NotUsed:       func(command, flag string) string { return fmt.Sprintf("%s：%s 在此不起作用", command, flag) },
	NotUsedHint:   "请去掉此选项",
	LogHint:       "请去掉此选项；要读取的日志直接写文件名即可",
	Together:      func(flag, other string) string { return fmt.Sprintf("%s 与 %s 不能同时使用", flag, other) },
	TogetherHint:  "请去掉其中之一",
	Alone:         func(flag, other string) string { return fmt.Sprintf("%s：没有给出 %s", flag, other) },
	AloneHint:     "此选项用于替换已有文件：请同时写明文件，或去掉此选项",
	CategoryTwice: func(word string) string { return fmt.Sprintf("--limits：“%s”出现两次", word) },
	TwiceHint:     "每一类别只给一个时限",
	OverLog:       func(path string) string { return path + "：是会议日志，而日志从不覆盖" },
	OverLogHint:   "请另取文件名",
	NeedsList:     "check：哪一份名单？",
	NeedsListHint: "请写文件名，或用 - 表示标准输入",
}
