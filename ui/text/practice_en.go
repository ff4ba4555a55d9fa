package text

import "fmt"

var practiceEN = Practice{
	Short:   "the console in rehearsal: simulated speakers, you at the keys, a score at the end",
	Example: "  rostrum rehearse list.csv --speed 10 --scenario contested",

	SpeedFlag: "how many `times` faster than life, 1 to 600; [ and ] change it",
	SeedFlag:  "`number` of the debate, to have the same delegates again (default: another each time, and said)",
	BadSpeed:  func(speed string) string { return "--speed: " + speed + " is not between 1 and 600" },
	SpeedHint: "1 is as in life; at 60 a minute of the meeting takes a second",
	Begun: func(seed int64, scenario string) string {
		return fmt.Sprintf("Rehearsal, scenario %s, --seed %d. The chamber speaks at the top; you press the keys.", scenario, seed)
	},
	NoResume: "a rehearsal is not taken up again: its delegates are gone",
	ResumeHint: func(log string) string {
		return fmt.Sprintf("\"rostrum report %s\" reads it; \"rostrum rehearse\" begins another", log)
	},

	Mark:      func(rehearsal string, speed int) string { return fmt.Sprintf("%s ×%d", rehearsal, speed) },
	Quiet:     "The chamber waits for the President.",
	Runs:      func(speed int) string { return fmt.Sprintf("The rehearsal runs %d times as fast as life.", speed) },
	OnlyThere: "That key changes the speed of a rehearsal. This is a real meeting.",
	Seconds:   func(s float64) string { return fmt.Sprintf("%.1f s", s) },
	More:      func(n int) string { return fmt.Sprintf("and %d more", n) },
	Nothing:   "nobody has spoken yet",
}
