package text

import (
	"fmt"

	"rostrum/timer/forecast"
)

var forecastZH = Forecast{
	Ends: func(mid, low, high string) string {
		return fmt.Sprintf("预计 %s 发言完毕（%s–%s）", mid, low, high)
	},
	EndsAfterBreak: func(mid, low, high string) string {
		return fmt.Sprintf("中间暂停则约 %s（%s–%s）", mid, low, high)
	},
	Little: func(statements int) string {
		if statements == 0 {
			return "尚无人发言：据以往辩论估计"
		}
		return fmt.Sprintf("仅据 %d 次发言估计", statements)
	},
	AllFit: func(stop string) string { return stop + " 前可全部发言完毕" },
	Fit: func(fit, waiting int, stop string) string {
		return fmt.Sprintf("%d 位待发言者中 %d 位可在 %s 前发言", waiting, fit, stop)
	},
	FitRange: func(low, high int) string { return fmt.Sprintf("%d–%d 位", low, high) },
	NoneFits: func(stop string) string { return stop + " 前不能再安排发言" },
	FirstNot: func(name string) string { return "第一位排不上的：" + name },
	LimitInTime: func(end, stop string) string {
		return fmt.Sprintf("如人人遵守时限：%s，可在 %s 前结束", end, stop)
	},
	LimitNotInTime: func(end, stop string) string {
		return fmt.Sprintf("即使人人遵守时限：%s，%s 前仍不能结束", end, stop)
	},
	LimitEnd: func(end string) string { return "如人人遵守时限：" + end },
	None: map[forecast.Outcome]string{
		forecast.NobodyWaiting: "无人待发言",
		forecast.MeetingOver:   "会议已休会",
		forecast.NothingToGoOn: "尚无预测：没有时限，已作发言也太少",
	},
	WhatIf:  "假如",
	IfLimit: func(limit string) string { return "此后时限改为 " + limit },
	IfMore:  func(n int) string { return fmt.Sprintf("再有 %d 位报名", n) },
	IfJoint: func(n int) string { return fmt.Sprintf("%d 次发言合并为一次联合发言", n) },
	Same:    "没有差别",
}
