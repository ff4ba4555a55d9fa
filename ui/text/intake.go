package text

import "rostrum/speakers/intake"

// Intake holds the sentences about lists: what was doubtful in one, and why one was refused.
type Intake struct {
	// Fields names what a column holds.
	Fields map[intake.Field]string
	// Problems makes the sentence and the hint for each kind of problem.
	Problems map[intake.Code]func(intake.Args) (message, hint string)
	// Refusals makes the sentence and the hint for each reason to refuse a file.
	Refusals map[intake.Reason]func(*intake.Refusal) (message, hint string)
}

// Problem says what is doubtful and what can be done about it. The hint may be empty.
func (t Intake) Problem(p intake.Problem) (message, hint string) {
	if sentence := t.Problems[p.Code]; sentence != nil {
		return sentence(p.Args)
	}
	return string(p.Code), ""
}

// Refusal says why a file is refused and what can be done about it.
func (t Intake) Refusal(r *intake.Refusal) (message, hint string) {
	if sentence := t.Refusals[r.Reason]; sentence != nil {
		return sentence(r)
	}
	return r.Error(), ""
}

// Field names what a column holds.
func (t Intake) Field(f intake.Field) string { return t.Fields[f] }
