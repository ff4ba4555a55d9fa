package speakers

import (
	"encoding/json"
	"time"
)

// wire is a Speaker as the session log holds it: durations are whole milliseconds, named so.
type wire struct {
	entry
	LimitMS *int64 `json:"limit_ms,omitempty"` // -1: no limit
	DraftMS *int64 `json:"draft_ms,omitempty"`
}

type entry Speaker // Speaker without its methods

// MarshalJSON writes the entry with its durations in milliseconds; -1 is LimitNone.
func (s Speaker) MarshalJSON() ([]byte, error) {
	w := wire{entry: entry(s)}
	switch {
	case s.Limit < 0:
		none := int64(-1)
		w.LimitMS = &none
	case s.Limit > 0:
		w.LimitMS = milliseconds(s.Limit)
	}
	if s.Draft > 0 {
		w.DraftMS = milliseconds(s.Draft)
	}
	return json.Marshal(w)
}

// UnmarshalJSON reads what MarshalJSON writes. A limit or draft beyond MaxDuration is cut to it.
func (s *Speaker) UnmarshalJSON(data []byte) error {
	var w wire
	if err := json.Unmarshal(data, &w); err != nil {
		return err
	}
	*s = Speaker(w.entry)
	switch {
	case w.LimitMS == nil || *w.LimitMS == 0:
		s.Limit = LimitOfCategory
	case *w.LimitMS < 0:
		s.Limit = LimitNone
	default:
		s.Limit = duration(*w.LimitMS)
	}
	if w.DraftMS != nil && *w.DraftMS > 0 {
		s.Draft = duration(*w.DraftMS)
	}
	return nil
}

// MaxDuration bounds every duration read from a file, so that sums of them cannot overflow: one year.
const MaxDuration = 365 * 24 * time.Hour

func duration(ms int64) time.Duration {
	return time.Duration(min(ms, MaxDuration.Milliseconds())) * time.Millisecond
}

func milliseconds(d time.Duration) *int64 {
	ms := d.Milliseconds()
	return &ms
}
