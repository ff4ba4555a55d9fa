package report

import (
	"rostrum/timer/session"
)

type wireLengths struct {
	Count     int `json:"count"`
	Total     ms  `json:"total_ms"`
	Shortest  *ms `json:"shortest_ms"`
	Quartile1 *ms `json:"quartile1_ms"`
	Median    *ms `json:"median_ms"`
	Quartile3 *ms `json:"quartile3_ms"`
	Longest   *ms `json:"longest_ms"`
}

func (l Lengths) wire() wireLengths {
	known := l.Count > 0
	return wireLengths{
		Count: l.Count, Total: millis(l.Total), Shortest: some(millis(l.Shortest), known), Quartile1: some(millis(l.Quartile1), known),
		Median: some(millis(l.Median), known), Quartile3: some(millis(l.Quartile3), known), Longest: some(millis(l.Longest), known),
	}
}

type wireFigures struct {
	Statements  int         `json:"statements"`
	Limited     int         `json:"with_limit"`
	Within      int         `json:"within_limit"`
	OverLimit   int         `json:"over_limit"`
	Share       *float64    `json:"share_within_limit"`
	Spoken      wireLengths `json:"spoken"`
	Over        wireLengths `json:"over"`
	Changeovers wireLengths `json:"changeover"`
	Pauses      int         `json:"pauses"`
	Paused      ms          `json:"paused_ms"`
	Points      int         `json:"points_of_order"`
	PointTime   ms          `json:"points_of_order_ms"`
	Breaks      int         `json:"interruptions"`
	BreakTime   ms          `json:"interruptions_ms"`
	Joint       int         `json:"joint_statements"`
	Covered     int         `json:"distinct_states"`
	Memberships int         `json:"state_mentions"`
	Corrections int         `json:"corrections"`
	Circulated  int         `json:"texts_circulated"`
}

func (f Figures) wire() wireFigures {
	share, known := f.WithinShare()
	return wireFigures{
		Statements: f.Statements, Limited: f.Limited, Within: f.Within, OverLimit: f.OverLimit, Share: some(share, known),
		Spoken: f.Spoken.wire(), Over: f.Over.wire(), Changeovers: f.Changeovers.wire(), Pauses: f.Pauses, Paused: millis(f.Paused),
		Points: f.Points, PointTime: millis(f.PointTime), Breaks: f.Breaks, BreakTime: millis(f.BreakTime), Joint: f.Joint,
		Covered: f.Covered, Memberships: f.Memberships, Corrections: f.Corrections, Circulated: f.Circulated,
	}
}

type wireCategory struct {
	Category string      `json:"category"`
	Limits   []*ms       `json:"limits_ms"`
	Figures  wireFigures `json:"figures"`
}

type wireSitting struct {
	Number   int         `json:"number"`
	BeganAt  string      `json:"began_at"`
	EndedAt  *string     `json:"ended_at"`
	How      *string     `json:"how"`
	LengthMS ms          `json:"length_ms"`
	Figures  wireFigures `json:"figures"`
}

func (s Sitting) wire() wireSitting {
	w := wireSitting{Number: s.Number, BeganAt: Instant(s.Began), LengthMS: millis(s.Length()), Figures: s.Figures.wire()}
	if !s.Open {
		w.EndedAt = instant(s.Ended)
		w.How = some(howWord(s.How), true)
	}
	return w
}

// howWord is how a sitting ended in the log's words.
func howWord(p session.Phase) string {
	switch p {
	case session.Suspended:
		return "suspended"
	case session.Risen:
		return "rose"
	}
	return "adjourned"
}

type wireUse struct {
	InSession  ms `json:"in_session_ms"`
	Statements ms `json:"statements_ms"`
	Held       ms `json:"held_ms"`
	Changeover ms `json:"changeover_ms"`
	Rest       ms `json:"rest_ms"`
	Between    ms `json:"between_sittings_ms"`
}

type wirePlan struct {
	Entries    int     `json:"entries"`
	Unlimited  int     `json:"entries_without_limit"`
	AllottedMS ms      `json:"allotted_ms"`
	BeganAt    string  `json:"began_at"`
	End        string  `json:"planned_end_at"`
	RealEnd    *string `json:"real_end_at"`
	Difference *ms     `json:"difference_ms"`
}

type wireSaved struct {
	Joint     int `json:"joint_statements"`
	Instead   int `json:"states_instead"`
	Typical   ms  `json:"typical_statement_ms"`
	Changed   ms  `json:"typical_changeover_ms"`
	Took      ms  `json:"took_ms"`
	WouldTake ms  `json:"would_take_ms"`
	Saved     ms  `json:"saved_ms"`
}

type wireForecast struct {
	MadeAt   string `json:"made_at"`
	Heard    int    `json:"heard"`
	Waiting  int    `json:"waiting"`
	Early    string `json:"early_end_at"`
	Likely   string `json:"likely_end_at"`
	Late     string `json:"late_end_at"`
	MissedMS *ms    `json:"missed_by_ms"`
	Held     *bool  `json:"range_held"`
}

type wireBreak struct {
	Kind     session.Interruption `json:"kind"`
	From     string               `json:"from"`
	To       *string              `json:"to"`
	LengthMS ms                   `json:"length_ms"`
	Sitting  int                  `json:"sitting"`
	Reason   string               `json:"reason,omitempty"`
	Outcome  string               `json:"outcome,omitempty"`
}

func (b Break) wire() wireBreak {
	return wireBreak{
		Kind: b.Kind, From: Instant(b.From), To: some(Instant(b.To), !b.Open), LengthMS: millis(b.To.Elapsed - b.From.Elapsed),
		Sitting: b.Sitting, Reason: b.Reason, Outcome: b.Outcome,
	}
}

type wirePoint struct {
	Turn     *int    `json:"turn"`
	From     string  `json:"from"`
	To       *string `json:"to"`
	LengthMS ms      `json:"length_ms"`
	Sitting  int     `json:"sitting"`
	By       string  `json:"by,omitempty"`
	Ruling   string  `json:"ruling,omitempty"`
}

func (p Point) wire() wirePoint {
	return wirePoint{
		Turn: some(p.Turn, p.Turn > 0), From: Instant(p.From), To: some(Instant(p.To), !p.Open), LengthMS: millis(p.To.Elapsed - p.From.Elapsed),
		Sitting: p.Sitting, By: p.By, Ruling: p.Ruling,
	}
}

type wireGap struct {
	Seq      int    `json:"seq"`
	From     string `json:"from"`
	To       string `json:"to"`
	LengthMS ms     `json:"length_ms"`
}

type wireTrace struct {
	Records      int `json:"records"`
	Corrections  int `json:"corrections"`
	Undone       int `json:"undone"`
	OutOfOrder   int `json:"out_of_order"`
	LimitChanges int `json:"limit_changes"`
	Lost         int `json:"lost_records"`
	Unread       int `json:"unknown_records"`
	Stepped      ms  `json:"clock_stepped_ms"`
	GapTime      ms  `json:"gaps_ms"`
}
