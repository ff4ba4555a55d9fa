package text

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"rostrum/timer/report"
	"rostrum/timer/session"
)

var reportEN = report.Words{
	Language: "en",
	Write: report.Writing{
		Duration: spent, More: more, Percent: percent, Clock: clockTime, Minute: minuteTime, Zone: zone,
		Later: func(d time.Duration) string {
			switch {
			case d >= time.Second:
				return "later by " + spent(d)
			case d <= -time.Second:
				return "earlier by " + spent(-d)
			}
			return "as planned"
		},
		Count: func(n int) string { return grouped(n, ",") },
		Of:    func(part, whole int) string { return fmt.Sprintf("%d of %d", part, whole) },
		OnDay: func(t time.Time, clock string) string { return t.Format("2 Jan ") + clock },
		Day:   func(t time.Time) string { return t.Format("Monday, 2 January 2006") },
		Range: func(from, to string) string { return from + "–" + to },
		Join:  func(all []string) string { return strings.Join(all, ", ") },
	},
	Titles: report.Titles{
		Report: "Report on the timing of the debate", Rehearsal: "Report on a rehearsal", Key: "At a glance",
		Timeline: "The meeting", Statements: "Statements", NotHeard: "On the list and not heard",
		Measures: "The program’s own measures", Effectiveness: "Effectiveness", Efficiency: "Efficiency", Transparency: "Transparency",
		Categories: "Lengths by category", Sittings: "Sittings", Lengths: "Lengths against limits", Changeover: "Changeover between statements",
		Forecast: "Forecasts of the end", Interruptions: "Interruptions and points of order", Corrections: "Corrections of the record",
		MeetingNotes: "Remarks on the meeting", Notes: "How the figures are made", Record: "The record",
	},
	Heads: report.Heads{
		Turn: "Turn", Order: "Place", Speaker: "Speaker", Category: "Category", Began: "Began", Ended: "Ended", Spoken: "Spoken", Limit: "Limit",
		Over: "Over", Changeover: "Changeover", Sitting: "Sitting", Remarks: "Remarks", Status: "Status", Statements: "Statements", Within: "Within limit",
		Share: "Share", Total: "Total", Median: "Median", Quartiles: "Quartiles", FirstQuartile: "First quartile", ThirdQuartile: "Third quartile", Person: "Person", Title: "Title", Longest: "Longest", Paused: "Paused", Points: "Points of order",
		Interruptions: "Interruptions", Length: "Length", What: "What", From: "From", To: "To", Was: "Before", When: "Corrected at", Made: "Made at",
		Heard: "Heard", Waiting: "Waiting", Likely: "Likely end", RangeOf: "Range", Missed: "Real end against it", Joint: "Joint", States: "States",
	},
	Names: report.Names{
		Meeting: "Whole meeting", Date: "Date", Log: "Log", Records: "Last record", Seal: "Seal", List: "Speakers’ list", Session: "Session", Program: "Written by",
		Zone: "Times in", InSession: "Time in session", Heard: "Statements heard", StatesHeard: "Distinct states heard", Joint: "Joint statements",
		JointStates: "States covered jointly", Absent: "Absent", Withdrawn: "Withdrawn", Waiting: "Still waiting", Speaking: "Speaking now",
		WithinLimit: "Within the limit", Median: "Median statement", Longest: "Longest statement", OverTotal: "Time over, in all", OverCount: "Over the limit",
		StatementTime: "Share of time in statements", Changeover: "Changeover", Pauses: "Pauses of the clock", Points: "Points of order",
		Interruptions: "Interruptions", Saved: "Saved by joint statements (estimate)", PlannedTime: "Time on the list at its limits",
		PlannedEnd: "End by the list", RealEnd: "Real end", Difference: "Difference", Corrected: "Corrections", Undone: "Acts undone",
		OutOfOrder: "Statements out of order", LimitsChanged: "Changes of limits", Circulated: "Full texts circulated", Gaps: "Time without the program running, at most",
		ForecastHeld: "Forecasts that held the end", ForecastMiss: "Median miss of forecasts", Between: "Between sittings", LogState: "Log",
	},
	Say: report.Sentences{
		OwnMeasures: "These are measures of this program’s own making, set under the three headings by which the Council looks at its working methods. They are not the Council’s indicators.",
		OverBy:      func(over string) string { return "over by " + over },
		NoLimit:     "no limit", PastedList: pastingEN.Source, None: "–", Whole: "whole",
		Damaged:      func(lines int) string { return plural(lines, "line is not sound", "lines are not sound") },
		OnBehalfOf:   func(group string) string { return "on behalf of " + group },
		ForStates:    func(n int) string { return fmt.Sprintf("for %d states", n) },
		Number:       strconv.Itoa,
		TimesLasting: func(_ int, total string) string { return total + " in all" },
		PointsHeld:   func(n int, total string) string { return plural(n, "point of order", "points of order") + ", " + total },
		MedianTotal:  func(_, total string) string { return "median; " + total + " in all" },
		JointCovering: func(_, memberships, distinct int) string {
			return fmt.Sprintf("%s, %s", plural(distinct, "distinct state", "distinct states"), plural(memberships, "mention", "mentions"))
		},
		SavedBy: func(states int, typical string) string {
			return fmt.Sprintf("against %s of %s", plural(states, "single statement", "single statements"), typical)
		},
		PlanOf: func(entries, unlimited int) string {
			if unlimited == 0 {
				return plural(entries, "entry", "entries")
			}
			return fmt.Sprintf("%s, %d of them without a limit", plural(entries, "entry", "entries"), unlimited)
		},
		NotEnded: "the meeting goes on", OutOfOrder: "out of order", Circulated: "full text circulated", LimitChanged: "limit changed",
		NobodyFloor: "nobody had the floor", StillOn: "goes on",
		BlockTitle: func(turn int, name, spoken, over string) string {
			if over != "" {
				return fmt.Sprintf("%d. %s: %s, over by %s", turn, name, spoken, over)
			}
			return fmt.Sprintf("%d. %s: %s", turn, name, spoken)
		},
		GapTitle: func(turn int, name, changeover string) string {
			return fmt.Sprintf("Before %d. %s: %s", turn, name, changeover)
		},
		TimelineIs: func(statements int, length string) string {
			return fmt.Sprintf("%s in %s of sitting, each as a block from when it began to when it ended; the part over the limit is hatched. The table of statements holds the same times.", plural(statements, "statement", "statements"), length)
		},
		LengthsAre: "Each statement as a mark at its length, by category, with the limit as a stroke and the middle half of the lengths as a band. The table below holds the figures.",
		ChangeoverIs: func(median, longest string) string {
			return fmt.Sprintf("The time between two statements, in their order: median %s, longest %s. The table of statements holds each.", median, longest)
		},
		ForecastIs:   "For each forecast, by how much the likely end and its range lay before or after the real one. The table below holds the figures.",
		LegendWithin: "within the limit", LegendOver: "over the limit", LegendNone: "no limit", LegendOther: "point of order or interruption",
		LegendMiddle: "middle half, with the median", RealEndLine: "real end",
		MadeFrom: func(log string, seq int) string {
			return fmt.Sprintf("Worked out by Rostrum from the session log %s, records 1 to %d. Limits are encouraged, and only the President decides.", log, seq)
		},
		SortBy: "sort by this column",
	},
	Compare: report.CompareWords{
		Title: "Two sessions compared", First: "First", Second: "Second", Totals: "In total", Speakers: "By speaker", Change: "Change",
		OnlyFirst: "only in the first", OnlySecond: "only in the second",
		Of: func(side, remark string) string { return side + ": " + remark },
	},
	Notes: []string{
		"Time spoken leaves out pauses of the clock and points of order; where the two overlap, the time is left out once.",
		"A statement is within the limit if it took no more than the limit that was in force when it ended, time granted included. Limits are encouraged, not enforced.",
		"Changeover is the time from the end of one statement to the beginning of the next in the same sitting, interruptions included.",
		"Half of the statements lie between the two quartiles. Only statements that have ended are counted.",
		"Distinct states are those that the list names for a statement, or the speaker where it is a state that spoke for itself; each is counted once. A speaker is taken for a state by its name or code, or where the list says President, member or non-member.",
		"The estimate of time saved supposes that each state covered jointly, and not heard on its own, would have made a single statement of the median length after a median changeover.",
		"Durations are shown in whole seconds, rounded down; the CSV, JSON and XLSX exports have milliseconds.",
	},
	Category: wordsEN.Category,
	Status: func(s session.Status) string {
		return [...]string{"waiting", "speaking", "heard", "absent", "withdrawn"}[s]
	},
	Role: func(r session.Role) string {
		switch r {
		case session.FurtherStatement:
			return "further statement"
		case session.RightOfReply:
			return "right of reply"
		}
		return "statement"
	},
	Interruption: func(k session.Interruption) string {
		switch k {
		case session.ProceduralVote:
			return "procedural vote"
		case session.MomentOfSilence:
			return "moment of silence"
		case session.TechnicalBreak:
			return "technical break"
		}
		return "other business"
	},
	HowEnded: func(p session.Phase) string {
		switch p {
		case session.Suspended:
			return "suspended"
		case session.Risen:
			return "rose"
		case session.Adjourned:
			return "adjourned"
		}
		return "–"
	},
	Correction: func(of session.CorrectionOf, was string) string {
		switch of {
		case session.CorrectedStart:
			return "began at " + was + " before correction"
		case session.CorrectedEnd:
			return "ended at " + was + " before correction"
		}
		return "recorded for " + was + " before correction"
	},
	Remark: remarkEN,
}

func remarkEN(r report.Remark) string {
	switch r.Code {
	case report.RemarkRehearsal:
		return "This was a rehearsal, not a meeting."
	case report.RemarkDamaged:
		return fmt.Sprintf("The log is damaged: %s (%s). This report holds the sound part only; what followed is missing.",
			plural(r.Count, "line is not sound", "lines are not sound"), joinNumbers(r.Lines, ", "))
	case report.RemarkTorn:
		return fmt.Sprintf("The last line of the log, of %s, was not written whole and is left out.", plural(r.Count, "byte", "bytes"))
	case report.RemarkUnfinished:
		return "The session is not finished: it can be resumed, and the figures may change."
	case report.RemarkSpeaking:
		return "A statement goes on: its time is measured up to the last record, and the totals leave it out."
	case report.RemarkGap:
		return fmt.Sprintf("The program did not run for a time of at most %s (%s, each counted from the last record before it). The clock ran on.", spent(r.Time), plural(r.Count, "gap", "gaps"))
	case report.RemarkStepped:
		return fmt.Sprintf("The wall clock was set by %s in all. Durations are not affected; times of day are.", more(r.Time))
	case report.RemarkLost:
		return "This log was made from a damaged one: " + plural(r.Count, "record", "records") + " could not be saved, and what was recorded there is missing."
	case report.RemarkUnread:
		return plural(r.Count, "record is", "records are") + " of a kind that this version does not know, and without effect here."
	case report.RemarkSorted:
		return "The statements are in the order of their time over, as was asked."
	}
	return string(r.Code)
}

// joinNumbers lists numbers; of many, the first ten.
func joinNumbers(all []int, separator string) string {
	var parts []string
	for i, n := range all {
		if i == 10 {
			parts = append(parts, "…")
			break
		}
		parts = append(parts, strconv.Itoa(n))
	}
	return strings.Join(parts, separator)
}
