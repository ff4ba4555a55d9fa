package intake

import (
	"reflect"
	"testing"
	"time"
)

// People write minutes; only the contract's own heading, and one that says so, has seconds.
func TestSmallNumbersOfALimit(t *testing.T) {
	for _, row := range []struct {
		happens string
		list    string
		mapping map[int]Field
		want    []time.Duration
		codes   []Code
	}{
		{
			"a French list that mixes forms", "Pays;Temps de parole\nPérou;5\nFrance;3,5\nLiban;3 min\nChili;3:00\nNorvège;5'\n", nil,
			[]time.Duration{5 * time.Minute, 210 * time.Second, 3 * time.Minute, 3 * time.Minute, 5 * time.Minute},
			nil,
		},
		{"one number alone", "Country,Time\nPeru,3.5\n", nil, []time.Duration{210 * time.Second}, nil},
		{"seconds among minutes", "Country,Time\nPeru,3\nChile,180\nKenya,5\n", nil, []time.Duration{3 * time.Minute, 3 * time.Minute, 5 * time.Minute}, nil},
		{"a column of seconds", "Country,Time\nPeru,180\nChile,240\nKenya,15\n", nil, []time.Duration{3 * time.Minute, 4 * time.Minute, 15 * time.Second}, []Code{LimitFewSeconds}},
		{"a heading that says seconds", "Country,Seconds\nPeru,10\n", nil, []time.Duration{10 * time.Second}, []Code{LimitFewSeconds}},
		{"the contract's own heading", "name,limit\nPeru,3\nChile,180\n", nil, []time.Duration{3 * time.Second, 3 * time.Minute}, []Code{LimitFewSeconds}},
		{"the same, mapped", "name,limit\nPeru,3\n", map[int]Field{2: FieldLimit}, []time.Duration{3 * time.Second}, []Code{LimitFewSeconds}},
		{"a column that was named by hand", "Land,Zeit\nPeru,3\nChile,5\n", map[int]Field{1: FieldName, 2: FieldLimit}, []time.Duration{3 * time.Minute, 5 * time.Minute}, nil},
	} {
		t.Run(row.happens, func(t *testing.T) {
			opt := Options{Mapping: row.mapping}
			if row.mapping != nil {
				opt.Header = "yes"
			}
			r, err := ReadString(row.list, opt)
			if err != nil {
				t.Fatal(err)
			}
			var got []time.Duration
			for _, s := range r.Speakers {
				got = append(got, s.Limit)
			}
			if !reflect.DeepEqual(got, row.want) || !reflect.DeepEqual(codes(r), row.codes) {
				t.Errorf("%v, problems %v; want %v, %v", got, codes(r), row.want, row.codes)
			}
		})
	}
}
