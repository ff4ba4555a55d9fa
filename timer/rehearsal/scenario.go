package rehearsal

import "time"

// Scenario is a kind of debate: how delegates behave, when the sittings end, and what happens at set times.
type Scenario struct {
	Name     string
	Model    Model
	Hours    Hours
	Acts     []Act
	Speeches []Speech
}

// Act is something that happens at a set time.
type Act struct {
	After time.Duration // after the gavel
	Kind  Kind          // SignedUp, Withdrew or NewLimit
	Count int           // so many of them, a few seconds apart; 0 counts as 1
	Limit time.Duration // of NewLimit
}

// Speech sets one statement.
type Speech struct {
	Turn   int           // from 1
	Length time.Duration // 0: as the model has it
	Points int           // points of order that interrupt it
}

// Ordinary returns the scenario of an ordinary debate in the Council's hours.
func Ordinary() Scenario {
	return Scenario{Name: "ordinary", Model: DefaultModel(), Hours: CouncilHours()}
}

func (s Scenario) speech(turn int) (Speech, bool) {
	for _, speech := range s.Speeches {
		if speech.Turn == turn {
			return speech, true
		}
	}
	return Speech{}, false
}

// stage plans the scenario's acts, counted from the gavel.
func (c *Chamber) stage(gavel time.Duration) {
	for _, act := range c.scenario.Acts {
		for i := range max(act.Count, 1) {
			c.plan(Happening{At: gavel + act.After + time.Duration(i)*7*time.Second, Kind: act.Kind, By: act.Limit})
		}
	}
}
