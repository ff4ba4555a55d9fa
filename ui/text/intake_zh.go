package text

import (
	"fmt"
	"strings"

	"rostrum/speakers"
	"rostrum/speakers/intake"
)

const (
	acceptedLimitsZH = "可写作 3m、3:00、1:30:00、180s、180（秒）或 none；须大于 0，不超过 24 小时"
	acceptedFormsZH  = "可接受：CSV、TSV、XLSX、ODS、DOCX、RTF、HTML、JSON、XML，或每行一位发言者的文本"
	keptInNoteZH     = "；已保留在备注中"
)

var fieldsZH = map[intake.Field]string{
	intake.FieldName: "名称", intake.FieldCategory: "类别", intake.FieldPerson: "发言人",
	intake.FieldTitle: "职务", intake.FieldOnBehalfOf: "代表", intake.FieldStates: "所代表国家",
	intake.FieldLimit: "时限", intake.FieldLanguage: "语言", intake.FieldCode: "代码", intake.FieldNote: "备注",
	intake.FieldNumber: "序号", intake.FieldIgnored: "不采用", intake.FieldUnknown: "未能识别",
}

var intakeZH = Intake{
	Fields: fieldsZH,
	Problems: map[intake.Code]func(intake.Args) (string, string){
		intake.NameMissing: func(a intake.Args) (string, string) {
			return fmt.Sprintf("缺少名称；暂以“%s”代替", a.Taken), "请填写国家、集团、组织或个人的名称"
		},
		intake.CategoryUnknown: func(a intake.Args) (string, string) {
			return fmt.Sprintf("“%s”不是已知类别%s", a.Value, keptInNoteZH),
				"请写 president、member、briefer、non-member、observer 或 organization"
		},
		intake.LimitUnreadable: func(a intake.Args) (string, string) {
			return fmt.Sprintf("“%s”不是时限%s", a.Value, keptInNoteZH), acceptedLimitsZH
		},
		intake.LimitOutOfRange: func(a intake.Args) (string, string) {
			return fmt.Sprintf("时限“%s”超出合理范围%s", a.Value, keptInNoteZH), acceptedLimitsZH
		},
		intake.LimitFewSeconds: func(a intake.Args) (string, string) {
			return fmt.Sprintf("“%s”按 %s 计", a.Value, a.Taken), fmt.Sprintf("如指分钟，请写 %sm", a.Value)
		},
		intake.LimitShownHours: func(a intake.Args) (string, string) {
			return fmt.Sprintf("“%s”按 %s 计，未按小时计", a.Value, a.Taken), "请写 3m 或 0:03:00"
		},
		intake.CodeUnknown: func(a intake.Args) (string, string) {
			return fmt.Sprintf("“%s”不是国家代码；保留原文", a.Value), "代码为 ISO 3166-1 三字母代码，例如 NOR、ZAF"
		},
		intake.CodeDiffers: func(a intake.Args) (string, string) {
			return fmt.Sprintf("代码“%s”属于%s，与名称不符；两者均保留原文", a.Value, a.Taken), "请更正名称或代码"
		},
		intake.StateMisspelt: func(a intake.Args) (string, string) {
			return fmt.Sprintf("“%s”不是国名；是否指%s？保留原文", a.Value, strings.Join(a.Suggestions, "或")),
				"其他名称也可使用：集团、组织和个人亦可发言"
		},
		intake.StatesInOne: func(a intake.Args) (string, string) {
			return fmt.Sprintf("“%s”为一个条目，含 %d 国，合并发言", a.Value, a.Count), "如各国分别发言，请每国各写一行"
		},
		intake.StateBeside: func(a intake.Args) (string, string) {
			return fmt.Sprintf("%s：“%s”作为%s处理，但它是国名", a.Taken, a.Value, fieldsZH[a.Field]), "如为另一发言代表团，请另写一行"
		},
		intake.NameGuessed: func(a intake.Args) (string, string) {
			return fmt.Sprintf("无法确定哪一列是名称；已取以“%s”开头的一列", a.Value),
				"若为另一列：--columns name=2，或在控制台按 C；若首行是表头：--columns header=yes"
		},
		intake.ColumnUnknown: func(a intake.Args) (string, string) {
			return fmt.Sprintf("未能识别“%s”栏；其内容保留在备注中", a.Value), "请指明该栏内容，或更改栏名"
		},
		intake.ColumnTwice: func(a intake.Args) (string, string) {
			return fmt.Sprintf("“%s”栏与另一栏内容相同（%s）；以前一栏为准，本栏保留在备注中", a.Value, fieldsZH[a.Field]), "请指明该栏内容，或更改栏名"
		},
		intake.SheetUnread: func(a intake.Args) (string, string) {
			return fmt.Sprintf("工作表“%s”看来也是名单，未予读取", a.Value), fmt.Sprintf("如其中发言者也参加本次辩论：--sheet %q，或将其并入同一工作表", a.Value)
		},
		intake.CellsTooMany: func(a intake.Args) (string, string) {
			return fmt.Sprintf("本行比标题行多出 %d 格%s", a.Count, keptInNoteZH), "含有分隔符的内容请加引号"
		},
		intake.QuoteUnclosed: func(intake.Args) (string, string) {
			return "引号未闭合；本行读取时已略去该引号", "请补上引号；如确为内容，请写两个引号"
		},
		intake.CharactersHidden: func(a intake.Args) (string, string) {
			return fmt.Sprintf("已去除不可见字符；余下为“%s”", a.Value), "请核对是否为原意"
		},
		intake.BytesDamaged: func(a intake.Args) (string, string) {
			return fmt.Sprintf("“%s”含有不属于该文件编码的字节，以 � 显示", a.Value), "请将名单存为 UTF-8"
		},
		intake.TextRepaired: func(a intake.Args) (string, string) {
			return fmt.Sprintf("“%s”曾以错误编码读取；现作“%s”", a.Value, a.Taken), "请将名单存为 UTF-8"
		},
		intake.TextCut: func(a intake.Args) (string, string) {
			return fmt.Sprintf("文字长 %d 个字符，已截至 %d 个：“%s”", a.Count, intake.MaxText, a.Value), "请缩短"
		},
		intake.EntryTwice: func(a intake.Args) (string, string) {
			return fmt.Sprintf("“%s”已见于第 %d 行；两者均保留", a.Value, a.Count), "请撤去其一，或在备注中说明第二次发言的缘由"
		},
		intake.OrderDiffers: func(a intake.Args) (string, string) {
			return fmt.Sprintf("序号自此处（%s）起不再递增；保留各行原有次序", a.Value), "如应以序号为准，请按序号排列各行"
		},
		intake.NumbersJump: func(a intake.Args) (string, string) {
			return fmt.Sprintf("名单自带序号由 %s 跳至 %s", a.Taken, a.Value), "请核对是否缺行"
		},
		intake.WordKept: func(a intake.Args) (string, string) {
			return fmt.Sprintf("%s：“%s”保留在备注中；该条目仍列为等候发言", a.Taken, a.Value), "如不再发言，请在控制台标为缺席或退出，或从名单中删去"
		},
		intake.CouncilTooLarge: func(a intake.Args) (string, string) {
			if a.Value == string(speakers.President) {
				return fmt.Sprintf("有 %d 个条目为安理会主席，而主席只有一位", a.Count), "请更正其余条目的类别"
			}
			return fmt.Sprintf("有 %d 个条目为安理会成员，而安理会仅有 15 个成员；保留原文", a.Count), "如指联合国会员国，安理会以外者请写作 non-member"
		},
		intake.TextIsProse: func(intake.Args) (string, string) {
			return "大部分内容为文章而非名单；其中的句子未作为发言者处理", "如文中列有发言者，请每行只写一位"
		},
		intake.LineNotEntry: func(a intake.Args) (string, string) {
			return fmt.Sprintf("“%s”未作为发言者处理", a.Value), "如为发言者，请在该行只写名称和发言人"
		},
		intake.JSONBroken: func(a intake.Args) (string, string) {
			return fmt.Sprintf("JSON 自此处起损坏（%s）；完整的条目均已读取", a.Value), "请修正后重新检查，并核对条目数"
		},
		intake.SheetBroken: func(a intake.Args) (string, string) {
			return fmt.Sprintf("工作表自此处起损坏（%s）；此前各行已读取", a.Value), "请重新打开并保存，或将名单存为 CSV"
		},
		intake.KeyUnknown: func(a intake.Args) (string, string) {
			return fmt.Sprintf("未能识别键名“%s”%s", a.Value, keptInNoteZH),
				"已知键名：name、category、person、title、on_behalf_of、states、limit、language、code、note"
		},
		intake.ValueMisplaced: func(a intake.Args) (string, string) {
			return fmt.Sprintf("%s 的值不能是“%s”%s", fieldsZH[a.Field], a.Value, keptInNoteZH), "请写成文字"
		},
		intake.ProblemsTooMany: func(a intake.Args) (string, string) {
			return fmt.Sprintf("另有 %d 个问题", a.Count), "请先更正以上问题，然后重新检查"
		},
	},
	Refusals: map[intake.Reason]func(*intake.Refusal) (string, string){
		intake.Empty:     func(*intake.Refusal) (string, string) { return "名单为空", acceptedFormsZH },
		intake.NoEntries: func(*intake.Refusal) (string, string) { return "其中没有发言者", acceptedFormsZH },
		intake.TooLarge: func(r *intake.Refusal) (string, string) {
			return fmt.Sprintf("文件超过 %d MiB", r.Limit>>20), "一万名发言者的名单不到 2 MiB：请确认文件是否正确"
		},
		intake.TooMany: func(r *intake.Refusal) (string, string) {
			return fmt.Sprintf("超过 %d 项", r.Limit), "请确认文件是否正确"
		},
		intake.Unreadable: func(r *intake.Refusal) (string, string) {
			return fmt.Sprintf("无法读取：%v", r.Err), "请确认文件存在并可读取"
		},
		intake.NotAList: func(r *intake.Refusal) (string, string) {
			return fmt.Sprintf("%s 文件不能作为名单读取", r.Kind), "请存为 CSV、XLSX 或文本，或粘贴其文字；" + acceptedFormsZH
		},
		intake.Prose: func(*intake.Refusal) (string, string) {
			return "这是文章，不是发言名单", "请每行写一位发言者；" + acceptedFormsZH
		},
		intake.Binary: func(*intake.Refusal) (string, string) { return "既不是文本，也不是工作簿", acceptedFormsZH },
		intake.ArchiveUnsafe: func(r *intake.Refusal) (string, string) {
			return fmt.Sprintf("工作簿内容远超一份名单：解压后超过 %d MiB，或有极长的文字、极宽的行或极深的嵌套", r.Limit>>20), "请将各行复制到新的工作簿，或存为 CSV"
		},
		intake.Damaged: func(r *intake.Refusal) (string, string) {
			if r.Line > 0 {
				return fmt.Sprintf("%s 在第 %d 行损坏：%v", r.Kind, r.Line, r.Err), "请修正，或将名单存为 CSV"
			}
			return fmt.Sprintf("%s 已损坏：%v", r.Kind, r.Err), "请重新打开并保存，或将名单存为 CSV"
		},
		intake.NoSuchSheet: func(r *intake.Refusal) (string, string) {
			return fmt.Sprintf("没有名为“%s”的工作表", r.Kind), "工作表：" + strings.Join(r.Sheets, "、")
		},
	},
}
