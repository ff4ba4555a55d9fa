package text

import "fmt"

var practiceZH = Practice{
	Short:   "在控制台演练：发言者为模拟，由您按键，最后评分",
	Example: "  rostrum rehearse list.csv --speed 10 --scenario contested",

	SpeedFlag: "比实际快多少`倍`，1 至 600；可用 [ 和 ] 调整",
	SeedFlag:  "辩论的`编号`，用以重现同一批发言者（默认每次不同，并予说明）",
	BadSpeed:  func(speed string) string { return "--speed：" + speed + " 不在 1 至 600 之间" },
	SpeedHint: "1 为实际速度；60 则会议一分钟只需一秒",
	Begun: func(seed int64, scenario string) string {
		return fmt.Sprintf("演练，情景 %s，--seed %d。会场动静见上方，由您按键。", scenario, seed)
	},
	NoResume: "演练中断后不能继续：模拟的发言者已不复存在",
	ResumeHint: func(log string) string {
		return fmt.Sprintf("“rostrum report %s”可查看；“rostrum rehearse”另行演练", log)
	},

	Mark:      func(rehearsal string, speed int) string { return fmt.Sprintf("%s ×%d", rehearsal, speed) },
	Quiet:     "会场等候主席。",
	Runs:      func(speed int) string { return fmt.Sprintf("演练以%d倍速度进行。", speed) },
	OnlyThere: "此键用于调整演练速度。现在是正式会议。",
	Seconds:   func(s float64) string { return fmt.Sprintf("%.1f秒", s) },
	More:      func(n int) string { return fmt.Sprintf("另有%d处", n) },
	Nothing:   "尚无人发言",
}
