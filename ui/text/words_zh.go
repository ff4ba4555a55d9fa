package text

var wordsZH = Words{
	President:    "主席",
	Member:       "安理会成员",
	Briefer:      "通报人",
	NonMember:    "非安理会成员",
	Observer:     "观察员",
	Organization: "组织",
	Unknown:      "类别未注明",
}
