package cli

import (
	"errors"
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"

	"rostrum/speakers/plain"
	"rostrum/timer"
	"rostrum/timer/rehearsal/draft"
	"rostrum/ui/text"
)

// draftLimit is what a draft is measured against unless a limit is given: that of most who speak in an open debate.
const draftLimit = 3 * time.Minute

func (a *app) estimateCommand() *cobra.Command {
	t := a.text.Estimate
	var language string
	var asJSON bool
	cmd := a.command("estimate DRAFT", t.Short, t.Example, 1, func(args []string) error {
		path := listArg(args)
		if path == "" {
			return &fault{what: t.NeedsDraft, hint: t.NeedsHint}
		}
		if _, known := draft.PaceOf(language); language != "" && !known {
			return &fault{what: t.BadLang(language), hint: a.text.Command.OneOf("en, fr, es, ru, zh, ar")}
		}
		limit := draftLimit
		if a.flags.limit != "" {
			given, err := a.limit("--limit", a.flags.limit)
			if err != nil {
				return err
			}
			limit = given
		}
		read, err := a.draft(path)
		if err != nil {
			return err
		}
		e := draft.Make(read, language, limit)
		if asJSON {
			return writeJSON(a.out, estimateJSON(e))
		}
		a.sayEstimate(e)
		return nil
	})
	// The language of the draft, which stands before that of the program.
	cmd.Flags().StringVar(&language, "lang", "", t.LangFlag)
	cmd.Flags().BoolVar(&asJSON, "json", false, a.text.Command.JSONFlag)
	return cmd
}

// draftLength estimates the draft of a file for the console, which asks for it by name.
func (a *app) draftLength(path string) (time.Duration, string) {
	if path == "-" {
		return 0, a.text.Outlook.DraftForms
	}
	read, err := a.draft(path)
	if err != nil {
		f := a.explain(err)
		return 0, f.what + ". " + f.hint
	}
	return draft.Make(read, "", timer.NoLimit).Usual, ""
}

// draft reads a draft of a file, or of standard input for -.
func (a *app) draft(path string) (draft.Text, error) {
	in, name := io.Reader(a.Stdin), a.placeOf(path)
	if path != "-" {
		f, err := os.Open(path)
		if err != nil {
			return draft.Text{}, a.unreadable(path, err)
		}
		defer f.Close()
		if info, err := f.Stat(); err == nil && info.IsDir() {
			return draft.Text{}, &fault{what: a.text.Command.IsFolder(name), hint: a.text.Estimate.TextHint}
		}
		in = f
	}
	read, err := draft.Read(in, name)
	if err != nil {
		return read, a.noDraft(name, err)
	}
	return read, nil
}

// noDraft says why a draft cannot be read.
func (a *app) noDraft(path string, err error) error {
	t := a.text.Estimate
	var damage *draft.Damage
	switch {
	case errors.As(err, &damage):
		return &fault{what: t.Damaged(path, damage.Part, damage.Line), hint: t.DamagedHint}
	case errors.Is(err, draft.ErrTooLarge):
		return &fault{what: t.TooLarge(path), hint: t.TooLargeHint}
	case errors.Is(err, draft.ErrOldWord):
		return &fault{what: t.OldWord(path), hint: t.SaveAs}
	case errors.Is(err, draft.ErrPDF):
		return &fault{what: t.PDF(path), hint: t.SaveAs}
	case errors.Is(err, draft.ErrBinary):
		return &fault{what: t.Binary(path), hint: t.TextHint}
	case errors.Is(err, draft.ErrEncoding):
		return &fault{what: t.Encoding(path), hint: t.EncodingHint}
	case errors.Is(err, draft.ErrNoWords):
		return &fault{what: t.NoWords(path), hint: t.NoneHint}
	}
	return a.unreadable(path, err)
}

func (a *app) sayEstimate(e draft.Estimate) {
	t := a.text.Estimate
	count, pace := t.Words, t.WordsAMinute
	if e.Pace.Characters {
		count, pace = t.Characters, t.CharsAMinute
	}
	if !e.Certain {
		a.say(a.out, t.Assumed(t.Languages[e.Pace.Language]))
	}
	a.say(a.out, t.Counted(count(e.Count), t.Languages[e.Pace.Language]))
	a.say(a.out, t.Takes(about(e.Usual), about(e.Quick), about(e.Slow)))
	a.say(a.out, t.Pace(pace(int(e.Pace.Usual)), draft.Spread))
	if e.Limit > timer.NoLimit {
		a.say(a.out, "")
		a.againstLimit(t, e, count, pace)
	}
	if len(e.Minutes) > 0 {
		a.say(a.out, "")
		a.say(a.out, t.Minutes)
		a.draftMarks(e)
	}
}

func (a *app) againstLimit(t text.Estimate, e draft.Estimate, count, pace func(int) string) {
	limit := timer.Left(e.Limit)
	a.say(a.out, t.Budget(limit, count(e.Budget), count(e.Sure)))
	if e.Cut == 0 {
		a.say(a.out, t.Fits(limit, count(e.Budget-e.Count)))
		return
	}
	a.say(a.out, t.Cut(limit, count(e.Cut), (100*e.Cut+e.Count/2)/e.Count))
	if e.TooFast {
		a.say(a.out, t.TooFast(limit, pace(int(e.Needed+0.5)), pace(int(e.Pace.Follow))))
	}
}

// draftMarks shows the words on either side of each minute.
func (a *app) draftMarks(e draft.Estimate) {
	rows := make([][]string, 0, len(e.Minutes))
	for _, m := range e.Minutes {
		word := ""
		if m.At == e.Limit {
			word = a.text.Estimate.AtLimit
		}
		rows = append(rows, []string{timer.Left(m.At), word, a.text.Estimate.Paragraph(m.Paragraph), plain.Line(m.Before) + " ▏ " + plain.Line(m.After)})
	}
	a.table(rows, 0)
}

// about rounds a length to five seconds: the pace is not known better.
func about(d time.Duration) string { return timer.Left(d.Round(5 * time.Second)) }

// estimateJSON is the estimate for other programs: times in seconds, counts in words or characters.
func estimateJSON(e draft.Estimate) any {
	unit := "words"
	if e.Pace.Characters {
		unit = "characters"
	}
	type mark struct {
		AtS       float64 `json:"at_s"`
		Paragraph int     `json:"paragraph"`
		Before    string  `json:"before"`
		After     string  `json:"after"`
	}
	out := struct {
		Language string  `json:"language"`
		Detected bool    `json:"detected"`
		Certain  bool    `json:"certain"`
		Unit     string  `json:"unit"`
		Count    int     `json:"count"`
		Pace     float64 `json:"per_minute"`
		QuickS   float64 `json:"quick_s"`
		UsualS   float64 `json:"usual_s"`
		SlowS    float64 `json:"slow_s"`
		LimitS   any     `json:"limit_s"`
		Budget   any     `json:"budget"`
		Cut      any     `json:"cut"`
		TooFast  any     `json:"too_fast"`
		Minutes  []mark  `json:"minutes"`
	}{
		Language: e.Pace.Language, Detected: e.Detected, Certain: e.Certain, Unit: unit, Count: e.Count, Pace: e.Pace.Usual,
		QuickS: e.Quick.Seconds(), UsualS: e.Usual.Seconds(), SlowS: e.Slow.Seconds(), Minutes: []mark{},
	}
	if e.Limit > timer.NoLimit {
		out.LimitS, out.Budget, out.Cut, out.TooFast = e.Limit.Seconds(), e.Budget, e.Cut, e.TooFast
	}
	for _, m := range e.Minutes {
		out.Minutes = append(out.Minutes, mark{m.At.Seconds(), m.Paragraph, m.Before, m.After})
	}
	return out
}
