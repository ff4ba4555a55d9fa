package speakers

import (
	"strings"
	"testing"
)

func inOrder(list []Speaker) string {
	var out []string
	for _, s := range list {
		out = append(out, s.Name)
	}
	return strings.Join(out, " ")
}

func TestWithoutArticle(t *testing.T) {
	for name, want := range map[string]string{
		"the African Union": "African Union", "The Elders": "Elders", "l’Union africaine": "Union africaine", "La Francophonie": "Francophonie",
		"el Grupo de Río": "Grupo de Río", "League of Arab States": "League of Arab States", "the ": "the ", "": "", "Theodore": "Theodore",
	} {
		if got := WithoutArticle(name); got != want {
			t.Errorf("%q is sorted as %q, want %q", name, got, want)
		}
	}
}

func TestOrders(t *testing.T) {
	list := []Speaker{
		{Name: "Norway", Category: NonMember, Title: "Permanent Representative"},
		{Name: "Albania", Category: President, Title: "Minister for Europe and Foreign Affairs"},
		{Name: "EU", Category: Organization},
		{Name: "China", Category: Member, Title: "Permanent Representative"},
		{Name: "Chad", Title: "Prime Minister"},
		{Name: "Japan", Category: Member, Title: "Minister for Foreign Affairs"},
		{Name: "DiCarlo", Category: Briefer},
		{Name: "Holy-See", Category: Observer},
	}
	before := inOrder(list)
	for what, c := range map[string]struct{ got, want string }{
		"protocol":       {inOrder(ByProtocol(list)), "DiCarlo Japan China Albania Chad Norway Holy-See EU"},
		"members first":  {inOrder(MembersFirst(list)), "DiCarlo China Japan Albania Norway Chad Holy-See EU"},
		"alphabetically": {inOrder(Alphabetically(list, func(s Speaker) string { return s.Name }, strings.Compare)), "Albania Chad China DiCarlo EU Holy-See Japan Norway"},
		"left as it was": {inOrder(list), before},
	} {
		if c.got != c.want {
			t.Errorf("%s: %s, want %s", what, c.got, c.want)
		}
	}
}

func TestLevels(t *testing.T) {
	for title, want := range map[string]Level{
		"President": HeadOfState, "President of the Republic of Kenya": HeadOfState, "Король": HeadOfState, "总统": HeadOfState, "رئيس الجمهورية": HeadOfState,
		"Prime Minister": HeadOfGovernment, "Premier ministre": HeadOfGovernment, "Primera Ministra": HeadOfGovernment, "首相": HeadOfGovernment, "رئيس وزراء": HeadOfGovernment,
		"Deputy Prime Minister and Minister for Foreign Affairs": DeputyHeadOfGovernment,
		"Minister for Foreign Affairs":                           Minister, "Министр иностранных дел": Minister, "وزير الخارجية": Minister, "外交部长": Minister,
		"Deputy Minister for Foreign Affairs": DeputyMinister, "First Deputy Foreign Minister and Permanent Representative": DeputyMinister, "заместитель министра": DeputyMinister,
		"Permanent Representative": Ambassador, "Permanent Representative / Council President": Ambassador, "常驻代表": Ambassador, "الممثلة الدائمة": Ambassador,
		"Deputy Permanent Representative": DeputyAmbassador, "Chargé d'affaires a.i.": DeputyAmbassador, "Minister Counsellor": DeputyAmbassador,
		"": OtherOffice, "President of the International Committee of the Red Cross": OtherOffice, "Under-Secretary-General for Political Affairs": OtherOffice,
	} {
		if got := LevelOf(title); got != want {
			t.Errorf("LevelOf(%q) = %d, want %d", title, got, want)
		}
	}
}
