package intake

import (
	"reflect"
	"strings"
	"testing"
)

// Lists that something happened to on their way are read as what they were, and none of their entries is lost.
func TestDamagedLists(t *testing.T) {
	const table = "name,person\nTürkiye,Sedat Önal\nCôte d’Ivoire,Léon\n"
	for _, row := range []struct {
		happens string
		data    string
		want    []string
		codes   []Code
	}{
		{"UTF-8 that was read as windows-1252", "name,person\nTÃ¼rkiye,Sedat Ã–nal\nCÃ´te dâ€™Ivoire,LÃ©on\n", []string{"Türkiye", "Côte d’Ivoire"}, []Code{TextRepaired, TextRepaired}},
		{"a line of another encoding was pasted in", table + "Espa\xf1a,Pe\xf1a\n", []string{"Türkiye", "Côte d’Ivoire", "España"}, nil},
		{"cut in the middle of a letter", table[:len("name,person\nT\xc3")], []string{"T�"}, []Code{BytesDamaged}},
		{"a zero byte inside", "name\nNor\x00way\nTürkiye\n", []string{"Nor way", "Türkiye"}, []Code{CharactersHidden}},
		{"line ends of an old Macintosh", "name,person\rNorway,A\rChad,B\r", []string{"Norway", "Chad"}, nil},
		{"the line that Excel puts first", "sep=;\r\nname;person\r\nNorway;A\r\n", []string{"Norway"}, nil},
		{"curly quotation marks", "“name”,“person”\n“Norway”,“A”\n", []string{"Norway"}, nil},
		{"a table copied from a page", "<table><tr><th>Country</th><th>Speaker</th></tr>\n<tr><td>C&ocirc;te d&#39;Ivoire</td><td>A</td></tr></table>", []string{"Côte d'Ivoire"}, nil},
		{"JSON that breaks off", `{"speakers":[{"name":"Norway"},{"name":"Chad"},{"name":"Ken`, []string{"Norway", "Chad", "Ken"}, []Code{JSONBroken}},
		{"JSON with a comma too many and one too few", `[{"name":"Norway"},{"name":"Chad",},{"name":"Kenya"} {"name":"Mali"}]`, []string{"Norway", "Chad", "Kenya", "Mali"}, []Code{JSONBroken}},
		{"JSON around the list", `{"meeting":1,"data":{"speakers":[{"country":"Norway","speaker":{"name":"A","title":"PR"}}]}}`, []string{"Norway"}, nil},
		{"a line of JSON for each", "{\"name\":\"Norway\"}\n{\"name\":\"Chad\"}\n", []string{"Norway", "Chad"}, nil},
		{"all on one line", "Norway, Bosnia and Herzegovina, Chad and Kenya", []string{"Norway", "Bosnia and Herzegovina", "Chad", "Kenya"}, nil},
		{"the person before the state, without a heading", "Mr. Zhang Jun,China,PR\nMs. Brattested,Norway,PR\n", []string{"China", "Norway"}, nil},
		{"a line that is broken inside brackets", "1. Norway (on behalf of the\nNordic countries)\n2. Chad\n", []string{"Norway", "Chad"}, nil},
		{"blocks of three lines", "H.E. Ms. A B\nMinister\nGermany\n\nH.E. Mr. C D\nMinister\nHungary\n", []string{"Germany", "Hungary"}, nil},
	} {
		t.Run(row.happens, func(t *testing.T) {
			r, err := read([]byte(row.data), Options{})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, s := range r.Speakers {
				got = append(got, s.Name)
			}
			if !reflect.DeepEqual(got, row.want) || !reflect.DeepEqual(codes(r), row.codes) {
				t.Errorf("got %q, problems %+v; want %q, %v", got, r.Problems, row.want, row.codes)
			}
		})
	}
}

// The same bytes may be letters of several encodings: the words they make tell which.
func TestEncodingsTellThemselves(t *testing.T) {
	for data, want := range map[string]string{
		"name,person\nPoland,Rados\xb3aw Sikorski\n":                         "windows-1250",
		"name,person\nHungary,Gy\xf5z\xf5\n":                                 "windows-1250",
		"name,person\nT\xfcrkiye,Feridun Sinirlio\xf0lu \xdei\xfeli\n":       "windows-1254",
		"name,person\nIceland,Valt\xfdsson\nNorway,Bj\xf8rnstad\n":           "windows-1252",
		"name;person\nC\x99te d\xd5Ivoire;L\x8eon\n":                         "macintosh",
		"1. Espa\xf1a\n2. Per\xfa\n":                                         "windows-1252",
		"\xcd\xee\xf0\xe2\xe5\xe3\xe8\xff\n\xca\xf3\xe1\xe0\n":               "windows-1251",
		"\xc5\xb2\xcd\xfe\n\xb7\xa8\xb9\xfa\n\xd6\xd0\xb9\xfa\n":             "GB18030",
		"\xae\xbf\xab\xc2\n\xaa\x6b\xb0\xea\n\xa4\xa4\xb0\xea\n":             "Big5",
		"\xe3\xd5\xd1\n\xc7\xe1\xd5\xed\xe4\n\xc7\xe1\xe4\xd1\xe6\xed\xcc\n": "windows-1256",
	} {
		if _, got := decode([]byte(data)); got != want {
			t.Errorf("%q was read as %s, want %s", data, got, want)
		}
	}
}

func TestTextWithoutEndIsRefusedAtOnce(t *testing.T) {
	for what, data := range map[string]string{
		"lines":        strings.Repeat("Norway, on behalf of the Nordic countries\n", maxLines+1),
		"rows":         "name,note\n" + strings.Repeat("Norway,x\n", MaxEntries+1),
		"titles alone": strings.Repeat("Security Council meeting\n", maxLines+1),
	} {
		_, err := read([]byte(data), Options{})
		if r, ok := err.(*Refusal); !ok || r.Reason != TooMany {
			t.Errorf("%s: %v", what, err)
		}
	}
	r, err := read([]byte("name,x\n"+strings.Repeat(`"a,`, 1<<20)), Options{})
	if err != nil || len(r.Speakers) != 1 {
		t.Errorf("a row of a million cells: %v, %d entries", err, len(r.Speakers))
	}
}

func TestJSONNestedWithoutEndIsNoList(t *testing.T) {
	for _, data := range []string{strings.Repeat("[", 1<<21), strings.Repeat(`{"a":`, 1<<20), strings.Repeat(`[{"a":`, 1<<19)} {
		if r, err := read([]byte(data), Options{}); err == nil {
			t.Errorf("%.20q: %+v", data, r.Speakers[:1])
		}
	}
}

// What stands beside a list is not taken for a speaker, and a list's own signs are not taken for its names.
func TestWhatIsNoSpeaker(t *testing.T) {
	for _, row := range []struct {
		happens, data string
		want          []string
		remarks       int
	}{
		{"a tab behind the number, among prose", "Statements are to be limited to three minutes by every delegation that takes the floor in the debate today.\n3.\tUnited States\n4.\tChad\n", []string{"United States", "Chad"}, 1},
		{"a note for a mark", "1. Chad\n2. Viet Nam*\n\n* Ministerial level\n", []string{"Chad", "Viet Nam"}, 1},
		{"two notes for two marks", "1. Chad**\n2. Viet Nam*\n* Provisional\n** Speaking at the ministerial level\n", []string{"Chad", "Viet Nam"}, 2},
		{"stars that are bullets", "* Chad\n* Amnesty Abroad\n* Viet Nam\n", []string{"Chad", "Amnesty Abroad", "Viet Nam"}, 0},
		{"a place that is not filled yet", "1. Chad\n2. To be confirmed\n", []string{"Chad", "To be confirmed"}, 0},
		{"a row of the total", "No,Country\n1,Chad\n2,Viet Nam\nTotal,2\n", []string{"Chad", "Viet Nam"}, 1},
		{"a number that is part of a name", "1. G77\n2. C10\n3. Chad\n", []string{"G77", "C10", "Chad"}, 0},
	} {
		t.Run(row.happens, func(t *testing.T) {
			r, err := read([]byte(row.data), Options{})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, s := range r.Speakers {
				got = append(got, s.Name)
			}
			if !reflect.DeepEqual(got, row.want) || len(r.Remarks) != row.remarks {
				t.Errorf("got %q, remarks %q; want %q", got, r.Remarks, row.want)
			}
		})
	}
}

// Times of day that rise are no limits; limits that differ are.
func TestTimesOfDayAreNoLimits(t *testing.T) {
	r, err := read([]byte("Time,Delegation\n10:00,Chad\n10:05,Mali\n15:00,Peru\n"), Options{})
	if err != nil || r.Speakers[0].Limit != 0 || r.Speakers[2].Note != "15:00" {
		t.Errorf("%v %+v", err, r.Speakers)
	}
	r, err = read([]byte("Time,Delegation\n3:00,Chad\n5:00,Mali\n3:00,Peru\n"), Options{})
	if err != nil || r.Speakers[1].Limit.Minutes() != 5 {
		t.Errorf("%v %+v", err, r.Speakers)
	}
}
