package states

import (
	"encoding/csv"
	"os"
	"slices"
	"strings"
	"testing"
)

// neighbours are states that must stand in this order, with what is wrongly taken for their place in mind.
func TestAlphabeticalOrder(t *testing.T) {
	for _, c := range []struct {
		in    Language
		order string
	}{
		{English, "BLR BEL BOL BWA"},     // Bolivia, not Plurinational
		{English, "MMR NLD NGA"},         // Netherlands, not Kingdom
		{English, "QAT KOR MDA ROU"},     // Republic of Korea
		{English, "UKR URY VEN VNM"},     // Venezuela, not Bolivarian
		{English, "IND IDN IRN IRQ IRL"}, // Iran, not Islamic
		{English, "COM COG CRI CIV HRV"},
		{English, "THA TTO TUN TUR UKR GBR TZA USA"},
		{French, "EGY SLV ARE ECU"},
		{French, "ISL ISR ITA"},
		{Spanish, "BLR BOL"},
		{Spanish, "ECU EGY SLV ARE"},
		{Russian, "AUS AUT AZE ALB DZA"},
		{Russian, "IRN IRL ISL"},
		{Chinese, "ALB DZA AFG ARG"}, // ā'ěr bā, ā'ěr jí, ā fù, ā gēn
		{Chinese, "DEU FRA CHN"},
		{Arabic, "RUS ARG JOR"}, // without the article
		{Arabic, "THA TUN JAM"},
	} {
		got := strings.Fields(c.order)
		slices.SortFunc(got, func(a, b string) int {
			x, _ := Code(a)
			y, _ := Code(b)
			return Compare(c.in)(x, y)
		})
		if sorted := strings.Join(got, " "); sorted != c.order {
			t.Errorf("%s: %s, want %s", c.in, sorted, c.order)
		}
	}
}

func TestNobodySharesAPlace(t *testing.T) {
	for _, language := range Languages() {
		all := All()
		order := Compare(language)
		slices.SortFunc(all, order)
		for i := 1; i < len(all); i++ {
			if order(all[i-1], all[i]) >= 0 {
				t.Errorf("%s: %s and %s", language, all[i-1], all[i])
			}
		}
	}
}

// The invited states as they were read out on 3 August 2023, at the 9392nd meeting.
func TestTheOrderOfAnInvitation(t *testing.T) {
	read := "DZA ARG ARM AUS AZE BGD BLR BOL BFA KHM CHL CUB DNK EGY EST ETH GEO DEU GTM GUY HTI IND IDN IRL ISR ITA JOR KEN " +
		"LVA LBN LBR LIE MEX MAR MMR NLD NGA OMN PAK PAN PHL POL PRT QAT KOR ROU SAU SLE SGP SVK SVN ZAF ESP THA TUN TUR UKR VEN VNM YEM"
	var list []State
	for code := range strings.FieldsSeq(read) {
		s, _ := Code(code)
		list = append(list, s)
	}
	slices.SortFunc(list, Compare(English))
	if got := codesOf(list); got != read {
		t.Errorf("got  %s\nread %s", got, read)
	}
}

func TestNamesOn(t *testing.T) {
	for _, c := range []struct {
		code, day    string
		in           Language
		spoken, sort string
	}{
		{"TUR", "2022-05-31", English, "Turkey", "Turkey"},
		{"TUR", "2022-06-01", English, "Türkiye", "Türkiye"},
		{"TUR", "2010-01-01", French, "la Turquie", "Turquie"},
		{"TUR", "2010-01-01", Chinese, "土耳其", "土耳其"},
		{"MKD", "2019-02-13", English, "the former Yugoslav Republic of Macedonia", "The former Yugoslav Republic of Macedonia"},
		{"MKD", "2023-09-05", English, "North Macedonia", "North Macedonia"},
		{"SWZ", "2018-01-01", English, "Swaziland", "Swaziland"},
		{"CZE", "2016-05-16", English, "the Czech Republic", "Czech Republic"},
		{"CZE", "2023-09-05", English, "Czechia", "Czechia"},
		{"NLD", "2014-06-01", English, "the Netherlands", "Netherlands"},
		{"NLD", "2023-09-05", English, "the Kingdom of the Netherlands", "Netherlands"},
		{"BLR", "1991-01-01", English, "the Byelorussian Soviet Socialist Republic", "Byelorussian Soviet Socialist Republic"},
		{"CIV", "1980-01-01", English, "Côte d'Ivoire", "Côte d'Ivoire"}, // no day is known
		{"PER", "1980-01-01", Spanish, "el Perú", "Perú"},
	} {
		s, _ := Code(c.code)
		if got := s.NamesOn(day(c.day), c.in); got.Spoken != c.spoken || got.Sort != c.sort {
			t.Errorf("%s on %s in %s: %+v", c.code, c.day, c.in, got)
		}
	}
}

func TestFormerNamesSayUntilWhen(t *testing.T) {
	s, m, ok := Find("Swaziland")
	if !ok || s.Listed(English) != "Eswatini" || m.How != AsFormer || !m.Until.Equal(day("2018-04-19")) {
		t.Errorf("Swaziland: %s %+v %v", s, m, ok)
	}
	_, m, _ = Find("COTE D’IVOIRE")
	if m.How != AsListed || m.Name != "Côte d'Ivoire" {
		t.Errorf("COTE D’IVOIRE: %+v", m)
	}
}

// TestAgainstTheUnitedNations compares the names with a table drawn from UNTERM and M49, where there is one:
// ROSTRUM_UN_NAMES is its path.
func TestAgainstTheUnitedNations(t *testing.T) {
	path := os.Getenv("ROSTRUM_UN_NAMES")
	if path == "" {
		t.Skip("set ROSTRUM_UN_NAMES to the table of names to compare with")
	}
	f, err := os.Open(path)
	if err != nil {
		t.Skip(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	column := map[string]int{}
	for i, name := range rows[0] {
		column[name] = i
	}
	for _, row := range rows[1:] {
		s, ok := Code(row[column["alpha3"]])
		if !ok || s.Alpha2() != row[column["alpha2"]] || s.Observer() != (row[column["status"]] == "observer") {
			t.Errorf("%v", row)
		}
		for _, language := range Languages() {
			want := strings.ReplaceAll(row[column[string(language)]], "’", "'")
			if got := s.Listed(language); got != want {
				t.Errorf("%s in %s: %q, the table has %q", s.Alpha3(), language, got, want)
			}
			if found, _, _ := Find(row[column[string(language)]]); found != s {
				t.Errorf("%q finds %s", row[column[string(language)]], found)
			}
		}
		if formal := row[column["en_formal"]]; formal != "" {
			if found, _, _ := Find(formal); found != s {
				t.Errorf("%q finds %s", formal, found)
			}
		}
	}
	if len(rows)-1 != len(All()) {
		t.Errorf("the table has %d states", len(rows)-1)
	}
}
