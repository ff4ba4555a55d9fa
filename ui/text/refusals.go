package text

import (
	"rostrum/speakers/plain"
	"rostrum/timer/session"
)

// Refusals say why something cannot be done now, and what to do instead.
type Refusals struct {
	Said  map[session.Code]func(r session.Refusal) string
	Other func(code string) string // a reason that has no sentence
}

// Of returns the sentence of a refusal; the names in it are made harmless.
func (t Refusals) Of(r session.Refusal) string {
	r.Name = plain.Line(r.Name)
	if say, ok := t.Said[r.Code]; ok {
		return say(r)
	}
	return t.Other(string(r.Code))
}

func said(s string) func(session.Refusal) string { return func(session.Refusal) string { return s } }
