package states

import "sync"

// The characters of names, and of the words that lists have, that are written otherwise in traditional Chinese, in the
// order of their code points, and below each what it is in simplified Chinese.
const (
	traditionalHan = "並亞併來係個們倫備儲兒內兩別刪則剛創劃動務勞勢區協卽參員問喬單囌國圖團執堅報場壇壜夥" +
		"奧婦實寧將專對導岡島嶼幾庫張強後復愛態應撾擊擔據敎敘數時暫書會東査條業構樞機欄權歐歡" +
		"氣況湯漢濛濟灣為烏無爲爾獅獨玆現瑪環當發盧眾確碼祕種稱簡簽糧約紅納紐級紮紹組結絡統經" +
		"維網線締編緬緻總織繫繼續羅羣義聖聞聯聲職聽脫臘臨與茲華萊萬葉蓋薩蘇蘭處號衆術衛衝裏補" +
		"裝裡製複規視觀計託記註詞話誌認語說説誰調談請論諾謀謂講謝謹識議護讀讚貝財責買費貿賓賴" +
		"賽贊軍輪轉辦辭辯農這連週進運過達遲選還郵醫釋銜錄錫録鐘長門閉開間閣閤關陣陸隊際離難電" +
		"韋韓頁項順須頓頭頻題顛類顧馬駐騎體魯鮮麥點"

	simplifiedHan = "并亚并来系个们伦备储儿内两别删则刚创划动务劳势区协即参员问乔单苏国图团执坚报场坛坛伙" +
		"奥妇实宁将专对导冈岛屿几库张强后复爱态应挝击担据教叙数时暂书会东查条业构枢机栏权欧欢" +
		"气况汤汉蒙济湾为乌无为尔狮独兹现玛环当发卢众确码秘种称简签粮约红纳纽级扎绍组结络统经" +
		"维网线缔编缅致总织系继续罗群义圣闻联声职听脱腊临与兹华莱万叶盖萨苏兰处号众术卫冲里补" +
		"装里制复规视观计托记注词话志认语说说谁调谈请论诺谋谓讲谢谨识议护读赞贝财责买费贸宾赖" +
		"赛赞军轮转办辞辩农这连周进运过达迟选还邮医释衔录锡录钟长门闭开间阁合关阵陆队际离难电" +
		"韦韩页项顺须顿头频题颠类顾马驻骑体鲁鲜麦点"
)

var simplifications = sync.OnceValue(func() map[rune]rune {
	to := []rune(simplifiedHan)
	table := make(map[rune]rune, len(to))
	for i, r := range []rune(traditionalHan) {
		table[r] = to[i]
	}
	return table
})

// simplified returns the simplified form of a character, so that one key serves both ways to write a name.
func simplified(r rune) rune {
	if s, ok := simplifications()[r]; ok {
		return s
	}
	return r
}

// Simplified returns the simplified form of a Chinese character; others are returned as they are.
func Simplified(r rune) rune { return simplified(r) }
