package states

import "sync"

// The characters of names that are written otherwise in traditional Chinese, in the order of their code points, and
// below each what it is in simplified Chinese.
const (
	traditionalHan = "亞係個倫內別剛動協員問喬國圖團奧寧岡島嶼幾庫強愛撾敘會東歐湯濟灣烏爾獅獨玆當發盧" +
		"眾約紅納紐紹組結經維緬織繫羅羣義聖聯脫臘與茲華萊萬葉蓋薩蘇蘭衆裏裡託語調論諾謀識" +
		"讚貝責買賓賴賽贊運達選錫長門際韋韓頓馬騎體魯鮮麥"
	simplifiedHan = "亚系个伦内别刚动协员问乔国图团奥宁冈岛屿几库强爱挝叙会东欧汤济湾乌尔狮独兹当发卢" +
		"众约红纳纽绍组结经维缅织系罗群义圣联脱腊与兹华莱万叶盖萨苏兰众里里托语调论诺谋识" +
		"赞贝责买宾赖赛赞运达选锡长门际韦韩顿马骑体鲁鲜麦"
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
