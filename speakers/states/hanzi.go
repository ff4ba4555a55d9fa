package states

import "sync"

// The characters of names, and of the words that lists have, that are written otherwise in traditional Chinese, in the
// order of their code points, and below each what it is in simplified Chinese.
const (
	traditionalHan = "並乾亞佈併來侷係個們倫備傢優儲兒內兩別刪則剋剛創劃動務勛勞勢勳區協卽參員問喬單嗎噹嚮" +
		"囌國圖團執堅報場墰壇壜夥奧婦學實寧將專對導岡島嶼師幹幾庫廳張強彆彔彿後復愛態應懞撾擊" +
		"擔據敎敘數於時暫曏書會東査條業榦構樞機欄權歐歡氣沖況湯漢濛濟灣為烏無爲爾獅獨玆現瑪環" +
		"甦甯當發盧眾矇確碼磚祕種稱箇簡簽籤籲糧糰約紅納紐級紮紹組結絡統經綫維網線締編緬緻總織" +
		"繫繼續罈罎羅羣義聖聞聯聲職聽脅脫臘臨與茲華萊萬葉蓆蓋蔘薩蘇蘭處號衆術衕衛衝裏補裝裡製" +
		"複規視觀計託記設許註詞話誌認語說説誰調談請論諾謀謂講謝謹識議護譽讀讚貝財責買費貿賓賴" +
		"賽贊軍輪轉辦辭辯農迴這連週進運過達遲選還郵醫釋鈡銜錄錫録錶鍾鐘長門閉開間閣閤關陣陸隊" +
		"際隨離難電韆韋韓頁項順須頓領頭頻題願顛類顧餘馬駐騎體髮鬚魯鮮麥麪麫麵點齣"

	simplifiedHan = "并干亚布并来局系个们伦备家优储儿内两别删则克刚创划动务勋劳势勋区协即参员问乔单吗当向" +
		"苏国图团执坚报场坛坛坛伙奥妇学实宁将专对导冈岛屿师干几库厅张强别录佛后复爱态应蒙挝击" +
		"担据教叙数于时暂向书会东查条业干构枢机栏权欧欢气冲况汤汉蒙济湾为乌无为尔狮独兹现玛环" +
		"苏宁当发卢众蒙确码砖秘种称个简签签吁粮团约红纳纽级扎绍组结络统经线维网线缔编缅致总织" +
		"系继续坛坛罗群义圣闻联声职听胁脱腊临与兹华莱万叶席盖参萨苏兰处号众术同卫冲里补装里制" +
		"复规视观计托记设许注词话志认语说说谁调谈请论诺谋谓讲谢谨识议护誉读赞贝财责买费贸宾赖" +
		"赛赞军轮转办辞辩农回这连周进运过达迟选还邮医释钟衔录锡录表钟钟长门闭开间阁合关阵陆队" +
		"际随离难电千韦韩页项顺须顿领头频题愿颠类顾余马驻骑体发须鲁鲜麦面面面点出"
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
