package text

import "rostrum/timer/forecast"

// Forecast holds the sentences about when a debate will end.
type Forecast struct {
	Ends           func(mid, low, high string) string // going through
	EndsAfterBreak func(mid, low, high string) string // with a break at the hours
	Little         func(statements int) string        // how little is known
	AllFit         func(stop string) string
	Fit            func(fit, waiting int, stop string) string
	FitRange       func(low, high int) string
	NoneFits       func(stop string) string
	FirstNot       func(name string) string
	LimitInTime    func(end, stop string) string // if everyone kept to the limit
	LimitNotInTime func(end, stop string) string
	LimitEnd       func(end string) string // without a stop
	None           map[forecast.Outcome]string

	WhatIf  string
	IfLimit func(limit string) string
	IfMore  func(n int) string
	IfJoint func(n int) string
	Same    string
}
