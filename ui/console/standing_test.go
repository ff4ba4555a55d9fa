package console

import (
	"fmt"
	"strings"
	"testing"

	"rostrum/speakers"
)

// Those that stand on the list already are told by their state, whatever the language, and by their group.
func TestWhoStandsOnTheListAlready(t *testing.T) {
	b := pastingBench(t, "en", []speakers.Speaker{
		{Name: "Norway", Code: "NOR", OnBehalfOf: "the Nordic countries"},
		{Name: "China", Code: "CHN"},
		{Name: "Peru"},
		{Name: "European Union"},
		{Name: "Jan Egeland", Category: speakers.Briefer},
	})
	for text, want := range map[string]string{
		"Norway (on behalf of the Nordic countries)\nCuba": "1",
		"挪威（代表北欧国家发言）\nCuba":                               "1",
		"Norway\nCuba":                       "new",
		"中国\nCuba":                           "2",
		"PERU\nCuba":                         "3",
		"european union\nCuba":               "4",
		"name,person\nJan Egeland,x\nCuba,y": "5",
		"Jan Egelund\nCuba":                  "new",
	} {
		b.paste(text)
		if got := b.stands(); got != want+" new" {
			t.Errorf("%q stands at %s, want %s (%v)", text, got, want, b.m.screen.(*pastedList).list.Speakers)
		}
	}
}

// stands says for each pasted entry at which place it stands on the list, or that it is new.
func (b *bench) stands() string {
	var all []string
	for _, at := range b.m.screen.(*pastedList).standing.place {
		if at < 0 {
			all = append(all, "new")
		} else {
			all = append(all, fmt.Sprint(at+1))
		}
	}
	return strings.Join(all, " ")
}

// What is one request and what are two is as when a list is read: an organization may send several, a briefer's state may speak again, a
// reply is asked for by who spoke.
func TestWhatIsAskedForAgain(t *testing.T) {
	list := []speakers.Speaker{
		{Name: "Albania", Code: "ALB", Category: speakers.Briefer, Person: "Ferit Hoxha"},
		{Name: "United Nations", Category: speakers.Briefer, Person: "Rosemary DiCarlo", Title: "Under-Secretary-General"},
		{Name: "Peru", Code: "PER", Category: speakers.NonMember},
		{Name: "European Union", Category: speakers.Organization},
		{Name: "Chile", Code: "NGO"},
		{Name: "Oxfam", Code: "NGO"},
	}
	for name, c := range map[string]struct{ pasted, want string }{
		"after all were heard":    {"name,category,person,note\nAlbania,member,,\nUnited Nations,briefer,Martin Griffiths,\nPeru,non-member,,right of reply\nGabon,,,", "new new new new"},
		"the same once more":      {"name,category,person,title\nAlbania,briefer,Ms. Other,\nUnited Nations,briefer,Rosemary DiCarlo,USG\nPeru,member,,\n", "1 2 3"},
		"in plain lines":          {"Albania\nUnited Nations (Ms. Rosemary DiCarlo)\nUnited Nations (Mr. Griffiths)\nEuropean Union (Mr. Skoog)\nPeru", "new 2 new 4 3"},
		"an organization replies": {"name,person,note\nUnited Nations,Rosemary DiCarlo,right of reply\nUnited Nations,Rosemary DiCarlo,\n", "new 2"},
		"codes of no state":       {"name,code\nAmnesty,NGO\nOxfam,NGO\nChile,37\nCHILE,\nPeru,E10\nAfrican Union,AU\nAustralia,AUS", "new 6 5 5 3 new new"},
	} {
		b := pastingBench(t, "en", list)
		for range 3 {
			b.press("enter", "enter")
		}
		b.paste(c.pasted)
		if got := b.stands(); got != c.want {
			t.Errorf("%s: they stand at %s, want %s (%v)", name, got, c.want, b.m.screen.(*pastedList).list.Speakers)
		}
	}
}

// What a paste has otherwise than the list is said, not passed over: the same state for another group, another person or note.
func TestPastedOtherwiseThanOnTheList(t *testing.T) {
	b := pastingBench(t, "en", []speakers.Speaker{
		{Name: "Chile", Code: "CHL", Person: "Ms. A", Note: "late"},
		{Name: "Norway", Code: "NOR", OnBehalfOf: "the ACT group"},
		{Name: "Peru", Code: "PER"},
	})
	b.paste("name,person,note,on_behalf_of\nChile,Mr. B,late,\nNorway,,,\nPeru,,,the Rio group\nPeru,,,\n")
	b.shows("4 entries: 2 new, 2 on the list", "differs, 1", "new; at 2", "new; at 3", "on list, 3", "3 doubts:",
		"Chile: on the list at 1, and differs; pasted: person B",
		"Norway: new; at 2 for another group, the ACT group", "Peru: new; at 3 for no group")
}

// The places of long lists are whole.
func TestPlacesFromAThousandOn(t *testing.T) {
	var list []speakers.Speaker
	for i := range 1100 {
		list = append(list, speakers.Speaker{Name: fmt.Sprintf("Delegation %d", i+1), OnBehalfOf: []string{"", "the ACT group"}[i/1050]})
	}
	for lang, want := range map[string][]string{
		"en": {"on list, 1000", "on list, 1001", "new; at 1060", "differs, 1002"},
		"zh": {"已列第1000", "已列第1001", "新增；第1060位", "第1002位有异"},
	} {
		for _, columns := range []int{40, 80, 120} {
			b := pastingBench(t, lang, list)
			b.size(columns, 40)
			b.paste("name,note\nDelegation 1000,\nDelegation 1001,\nDelegation 1060,\nDelegation 1002,late\n")
			b.shows(want...)
		}
	}
}
