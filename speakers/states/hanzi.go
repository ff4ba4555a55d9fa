package states

import "sync"

// The characters of names, and of the words that lists have, that are written otherwise in traditional Chinese, in the
// order of their code points, and below each what it is in simplified Chinese.
const (
	traditionalHan = "並亞併來係個倫備儲內兩別刪則剛動務勞區協卽參員問喬單囌國圖團執堅報壇壜夥奧寧將專" +
		"對岡島嶼幾庫張強後復愛應撾據敎敘時暫書會東査條構機欄權歐況湯漢濛濟灣為烏無爲爾獅獨玆現" +
		"當發盧眾確祕種稱簡約紅納紐級紮紹組結絡統經維網線編緬緻總織繫繼續羅羣義聖聯聲職聽脫" +
		"臘臨與茲華萊萬葉蓋薩蘇蘭處號衆裏補裡製規視觀計託記註話誌認語說説誰調請論諾謀講謝" +
		"謹識議讀讚貝責買費賓賴賽贊軍輪轉辦辯連週進運達遲選還郵釋銜錄錫録鐘長門開間閣閤陣" +
		"陸隊際電韋韓頁項順須頓頭頻題顛類顧馬駐騎體魯鮮麥點"

	simplifiedHan = "并亚并来系个伦备储内两别删则刚动务劳区协即参员问乔单苏国图团执坚报坛坛伙奥宁将专" +
		"对冈岛屿几库张强后复爱应挝据教叙时暂书会东查条构机栏权欧况汤汉蒙济湾为乌无为尔狮独兹现" +
		"当发卢众确秘种称简约红纳纽级扎绍组结络统经维网线编缅致总织系继续罗群义圣联声职听脱" +
		"腊临与兹华莱万叶盖萨苏兰处号众里补里制规视观计托记注话志认语说说谁调请论诺谋讲谢" +
		"谨识议读赞贝责买费宾赖赛赞军轮转办辩连周进运达迟选还邮释衔录锡录钟长门开间阁合阵" +
		"陆队际电韦韩页项顺须顿头频题颠类顾马驻骑体鲁鲜麦点"
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
