package theme

import "testing"

// The states differ in more than one theme can lose: where there is no colour, weight and the words carry them.
func TestEveryNameHasATheme(t *testing.T) {
	for _, name := range append(Names(), "") {
		for _, dark := range []bool{true, false} {
			if _, ok := Named(name, dark); !ok {
				t.Errorf("%q is no theme", name)
			}
		}
	}
	if _, ok := Named("purple", true); ok {
		t.Error("purple is a theme")
	}
}

func TestColoursTellTheStatesApart(t *testing.T) {
	for _, name := range []string{Light, Dark, Colorblind} {
		t.Run(name, func(t *testing.T) {
			th, _ := Named(name, name != Light)
			seen := map[string]string{}
			for state, s := range map[string]string{
				"speaking": th.Floor.Render("x"), "last part": th.Warning.Render("x"), "over": th.Over.Render("x"), "paused": th.Paused.Render("x"),
			} {
				if other, taken := seen[s]; taken {
					t.Errorf("%s looks like %s", state, other)
				}
				seen[s] = state
			}
		})
	}
}
