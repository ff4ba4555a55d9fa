package session

import (
	"encoding/json"
	"maps"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
)

// Limits is the encouraged limit of each category; timer.NoLimit where a category has none.
type Limits map[speakers.Category]time.Duration

// DefaultLimits returns the limits of the Council's open debates: 5:00 for members, the President in national
// capacity included (S/2017/507, para. 22), 3:00 for those who are not members (the presidency's note of 28 August
// 2023), none for briefers, for whom no source has one. Observers and organizations are treated as non-members,
// by inference; so is who is of no known category, the three minutes being what this debate is known for.
func DefaultLimits() Limits {
	return Limits{
		speakers.President:    5 * time.Minute,
		speakers.Member:       5 * time.Minute,
		speakers.Briefer:      timer.NoLimit,
		speakers.NonMember:    3 * time.Minute,
		speakers.Observer:     3 * time.Minute,
		speakers.Organization: 3 * time.Minute,
		speakers.Unknown:      3 * time.Minute,
	}
}

// For returns the limit of an entry of the list: its own, or else its category's.
func (l Limits) For(s speakers.Speaker) time.Duration {
	switch {
	case s.Limit > 0:
		return s.Limit
	case s.Limit < 0:
		return timer.NoLimit
	}
	return l[s.Category]
}

// With returns the limits with one category's changed.
func (l Limits) With(c speakers.Category, limit time.Duration) Limits {
	n := maps.Clone(l)
	if n == nil {
		n = Limits{}
	}
	n[c] = limit
	return n
}

// WithAll returns the limits with one limit for every category that has one; a category without stays without.
func (l Limits) WithAll(limit time.Duration) Limits {
	n := maps.Clone(l)
	for c, old := range n {
		if old > timer.NoLimit {
			n[c] = limit
		}
	}
	return n
}

const unknownWord = "unknown" // of the unknown category, where an empty word would not be seen

// MarshalJSON writes milliseconds by category, null for none.
func (l Limits) MarshalJSON() ([]byte, error) {
	wire := make(map[string]*int64, len(l))
	for c, limit := range l {
		wire[wordOf(c)] = limitMS(limit)
	}
	return json.Marshal(wire)
}

// UnmarshalJSON reads what MarshalJSON writes.
func (l *Limits) UnmarshalJSON(data []byte) error {
	var wire map[string]*int64
	if err := json.Unmarshal(data, &wire); err != nil {
		return err
	}
	*l = make(Limits, len(wire))
	for word, ms := range wire {
		if word == unknownWord {
			word = ""
		}
		(*l)[speakers.Category(word)] = limitOf(ms)
	}
	return nil
}

func wordOf(c speakers.Category) string {
	if c == speakers.Unknown {
		return unknownWord
	}
	return string(c)
}

// limitMS writes a limit as records hold it: null for none.
func limitMS(limit time.Duration) *int64 {
	if limit <= timer.NoLimit {
		return nil
	}
	ms := limit.Milliseconds()
	return &ms
}

func limitOf(ms *int64) time.Duration {
	if ms == nil || *ms <= 0 {
		return timer.NoLimit
	}
	return span(*ms)
}

// span makes a duration of milliseconds that were read from a log, within bounds in which sums cannot overflow.
func span(ms int64) time.Duration {
	bound := speakers.MaxDuration.Milliseconds()
	return time.Duration(min(max(ms, -bound), bound)) * time.Millisecond
}
