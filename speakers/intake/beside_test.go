package intake

import (
	"fmt"
	"strings"
	"testing"
)

// What stands beside a name, in brackets or behind it, has its place.
func TestWhatStandsBesideANameHasItsPlace(t *testing.T) {
	for _, test := range []struct{ name, list, want string }{
		{"an office and a limit in one bracket", "Djibouti (FM, 4 min)", "Djibouti DJI / FM 4m0s"},
		{"a limit behind the group", "Luxembourg on behalf of Benelux (3')", "Luxembourg LUX for Benelux 3m0s"},
		{"points within the short form", "Fiji o.b.o. PSIDS", "Fiji FJI for PSIDS"},
		{"an ampersand joins states", "Ireland, obo Finland, Norway & Sweden", "Ireland IRL for Finland, Norway & Sweden [Finland Norway Sweden]"},
		{"a group behind for", "Kuwait for the GCC", "Kuwait KWT for GCC"},
		{"a group of friends in brackets", "Venezuela (Group of Friends in Defense of the Charter)", "Venezuela VEN for Group of Friends in Defense of the Charter"},
		{"a group and its members in brackets", "Guyana (A3 Plus: Algeria, Guyana, Sierra Leone and Somalia)", "Guyana GUY for A3 Plus [Algeria Guyana Sierra Leone Somalia]"},
		{"a group's short form", "Portugal [CPLP]", "Portugal PRT for CPLP"},
		{"others that are only counted", "Chile + 12 countries", "Chile CHL for 12 countries"},
		{"states by slashes", "Estonia/Latvia/Lithuania (joint)", "Estonia/Latvia/Lithuania [Estonia Latvia Lithuania]"},
		{"one state in two languages is one", "Germany/Allemagne", "Germany DEU"},
		{"an office for short behind a person", "Sri Lanka, H.E. Mr Mohan Pieris PR", "Sri Lanka LKA by Mohan Pieris / PR"},
		{"a state and a group in one bracket", "M. Tarek Ladeb (Tunisie, au nom du Groupe des États arabes)", "Tunisie TUN by Tarek Ladeb for Groupe des États arabes"},
		{"the President's state in brackets", "Presidency (Switzerland)", "Switzerland CHE president"},
		{"a name for short in brackets", "Iran (Isl. Rep.)", "Iran (Isl. Rep.) IRN"},
		{"the capacity in brackets", "European Union (in capacity as observer)", "European Union observer"},
		{"a group that is no name known", "哥斯达黎加（代表人的安全网络）", "哥斯达黎加 CRI for 人的安全网络"},
		{"a representative's name is none", "中国（代表傅聪）", "中国 CHN by 傅聪 / 代表"},
		{
			"a group within an enumeration", "I invite the representatives of Argentina, Australia (also on behalf of Canada and New Zealand) and Chile to participate.",
			"Argentina ARG; Australia AUS for Canada and New Zealand [Canada New Zealand]; Chile CHL",
		},
		{
			"a limit of each in an enumeration", "P5: China, France, Russian Federation, UK, US (5 min each)",
			"China CHN member 5m0s; France FRA member 5m0s; Russian Federation RUS member 5m0s; UK GBR member 5m0s; US USA member 5m0s",
		},
		{
			"limits in headings", "Council members (5 min)\nFrance\nNon-members (four minutes each)\nChad\nPeru (2 min)\n",
			"France FRA member 5m0s; Chad TCD non-member 4m0s; Peru PER non-member 2m0s",
		},
		{"limits in an Arabic heading", "الدول غير الأعضاء (ثلاث دقائق لكل متكلم)\nمصر\nلبنان\n", "مصر EGY non-member 3m0s; لبنان LBN non-member 3m0s"},
		{"a column's heading is no limit of sections", "name,person\n\"Council members (5 min)\",\nFrance,A\n", "France FRA member by A 5m0s"},
		{"rule 39 invites organizations and observers too", "Rule 39\nMs. Sima Bahous\nEU\nHoly See\n", "Sima Bahous briefer; EU organization; Holy See VAT observer"},
		{"an organization briefs", "Briefers\nICRC\nMs. Sima Bahous\n", "ICRC briefer; Sima Bahous briefer"},
		{
			"a holder of an office without a number", "一、通报人\n秘书长 安东尼奥·古特雷斯\n二、安理会成员\n1. 中国\n2. 法国\n3. 苏里南\n",
			"安东尼奥·古特雷斯 briefer / 秘书长; 中国 CHN member; 法国 FRA member; 苏里南 SUR member",
		},
		{"the letters of the languages", "name,language\nPeru,S\nChad,F\n", "Peru PER in es; Chad TCD in fr"},
		{
			"talk between messages", "[24/10/2024, 09:03] A: 1 Kenya\n2 Somalia\n3 Uganda\n[24/10/2024, 09:05] B: and Sudan?\n[24/10/2024, 09:06] A: Sudan withdrew\n",
			"Kenya KEN; Somalia SOM; Uganda UGA; Sudan SDN (withdrew)",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			r, err := read([]byte(test.list), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if got := inShort(r); got != test.want {
				t.Errorf("\n got %s\nwant %s", got, test.want)
			}
		})
	}
}

// inShort writes the entries of a list, each with what is known of it.
func inShort(r Result) string {
	var all []string
	for _, s := range r.Speakers {
		line := s.Name
		for _, f := range []struct{ before, value string }{
			{" ", s.Code}, {" ", string(s.Category)}, {" by ", s.Person}, {" / ", s.Title}, {" for ", s.OnBehalfOf}, {" in ", s.Language},
		} {
			if f.value != "" {
				line += f.before + f.value
			}
		}
		if len(s.States) > 0 {
			line += fmt.Sprintf(" %v", s.States)
		}
		if s.Limit > 0 {
			line += " " + s.Limit.String()
		}
		if s.Note != "" {
			line += " (" + s.Note + ")"
		}
		all = append(all, line)
	}
	return strings.Join(all, "; ")
}
