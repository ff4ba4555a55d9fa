package report

func (r Report) wire() wireReport {
	return wireReport{
		Format:  FormatJSON,
		Source:  wireSource{Name: r.Source.Name, LastSeq: r.Source.LastSeq, Seal: r.Source.Seal, Damage: list(r.Source.Damage), Torn: r.Source.Torn},
		Session: r.Session, Kind: r.Kind, Meeting: r.Meeting, Program: r.Program, List: r.List,
		OpenedAt: instant(r.Opened), LastAt: instant(r.Last), Finished: r.Finished,
		Remarks:    mapped(r.AllRemarks(), func(m Remark) wireRemark { return wireRemark{m.Code, m.Count, m.Lines, millis(m.Time)} }),
		Statements: mapped(keep(r.Rows, Row.IsStatement), Row.wire),
		NotHeard:   mapped(keep(r.Rows, func(row Row) bool { return !row.IsStatement() }), Row.wire),
		Whole:      r.Whole.wire(),
		Categories: mapped(r.Groups, Group.wire),
		Sittings:   mapped(r.Sittings, Sitting.wire),
		Time: wireUse{
			InSession: millis(r.Use.InSession), Statements: millis(r.Use.Statements), Held: millis(r.Use.Held),
			Changeover: millis(r.Use.Changeover), Rest: millis(r.Use.Rest), Between: millis(r.Use.Between),
		},
		Plan: r.Plan.wire(), Saved: r.Saved.wire(), Forecasts: mapped(r.Forecasts, r.wireForecast),
		Breaks: mapped(r.Breaks, Break.wire), Points: mapped(r.Points, Point.wire), Gaps: mapped(r.Gaps, Gap.wire),
		Trace: r.Trace.wire(), Notes: list(r.Notes),
	}
}

func (g Group) wire() wireCategory {
	w := wireCategory{Category: string(g.Category), Limits: []*ms{}, Figures: g.Figures.wire()}
	for _, limit := range g.Limits {
		w.Limits = append(w.Limits, some(millis(limit), limit > 0))
	}
	return w
}

func (p Plan) wire() *wirePlan {
	if !p.Known {
		return nil
	}
	return &wirePlan{
		Entries: p.Entries, Unlimited: p.Unlimited, AllottedMS: millis(p.Allotted), BeganAt: Instant(p.Began), End: Instant(p.End),
		RealEnd: some(Instant(p.RealEnd), p.Ended), Difference: some(millis(p.Difference()), p.Ended),
	}
}

func (s Saved) wire() *wireSaved {
	if !s.Known {
		return nil
	}
	return &wireSaved{
		Joint: s.Joint, Instead: s.Instead, Typical: millis(s.Typical), Changed: millis(s.Changed), Took: millis(s.Took),
		WouldTake: millis(s.WouldTake), Saved: millis(s.Time()),
	}
}

func (r Report) wireForecast(f Forecast) wireForecast {
	end := r.lastEnd()
	return wireForecast{
		MadeAt: Instant(f.Made), Heard: f.Heard, Waiting: f.Waiting, Early: f.Early.Format(TimeForm), Likely: f.Likely.Format(TimeForm),
		Late: f.Late.Format(TimeForm), MissedMS: some(millis(f.Missed(end)), r.Plan.Ended), Held: some(f.Held(end), r.Plan.Ended),
	}
}

func (g Gap) wire() wireGap {
	return wireGap{Seq: g.Seq, From: Instant(g.From), To: Instant(g.To), LengthMS: millis(g.To.Elapsed - g.From.Elapsed)}
}

func (t Trace) wire() wireTrace {
	return wireTrace{
		Records: t.Records, Corrections: t.Corrections, Undone: t.Undone, OutOfOrder: t.OutOfOrder, LimitChanges: t.LimitChanges,
		Lost: t.Lost, Unread: t.Unread, Stepped: millis(t.Stepped), GapTime: millis(t.GapTime),
	}
}
