package states

import "sync"

// The characters of names that are written otherwise in traditional Chinese, in the order of their code points, and
// below each what it is in simplified Chinese.
const (
	traditionalHan = "亞來係個倫內別剛動勞協員問喬國圖團堅壇奧寧岡島嶼幾庫強愛撾敘時會東條權歐湯濟灣烏" +
		"爾獅獨玆當發盧眾祕約紅納紐紹組結經維緬織繫羅羣義聖聯脫臘與茲華萊萬葉蓋薩蘇蘭衆裏" +
		"裡託語調論諾謀謝識讚貝責買賓賴賽贊運達選錫長門際韋韓頓顛馬騎體魯鮮麥"

	simplifiedHan = "亚来系个伦内别刚动劳协员问乔国图团坚坛奥宁冈岛屿几库强爱挝叙时会东条权欧汤济湾乌" +
		"尔狮独兹当发卢众秘约红纳纽绍组结经维缅织系罗群义圣联脱腊与兹华莱万叶盖萨苏兰众里" +
		"里托语调论诺谋谢识赞贝责买宾赖赛赞运达选锡长门际韦韩顿颠马骑体鲁鲜麦"
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
