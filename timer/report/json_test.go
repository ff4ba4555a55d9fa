package report_test

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"rostrum/timer/report"
)

func schema(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	s, err := jsonschema.NewCompiler().Compile(filepath.Join("..", "..", "docs", "schema", name))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func valid(t *testing.T, s *jsonschema.Schema, data []byte) {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Validate(v); err != nil {
		t.Fatalf("%v\n%s", err, data)
	}
}

func jsonOf(t *testing.T, r report.Report) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := r.WriteJSON(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestJSONIsValidAgainstItsSchema(t *testing.T) {
	s := schema(t, "report.schema.json")
	valid(t, s, jsonOf(t, report.Build(nil, report.Source{})))
	valid(t, s, jsonOf(t, smallReport(t)))
	valid(t, s, jsonOf(t, withForecasts(t)))
	for _, evil := range evils {
		valid(t, s, jsonOf(t, hostileReport(t, evil)))
	}
	for seed := range uint64(60) {
		valid(t, s, jsonOf(t, report.Build(randomMeeting(seed, 300), report.Source{Name: "log"}).SortByOver()))
	}
}

// The schema is strict enough to tell when a member is lost or renamed.
func TestSchemaRefusesAMemberTooFew(t *testing.T) {
	s := schema(t, "report.schema.json")
	var whole map[string]any
	if err := json.Unmarshal(jsonOf(t, smallReport(t)), &whole); err != nil {
		t.Fatal(err)
	}
	for name := range whole {
		less := map[string]any{}
		for k, v := range whole {
			if k != name {
				less[k] = v
			}
		}
		if s.Validate(less) == nil {
			t.Errorf("valid without %s", name)
		}
	}
}

func TestGoldenJSON(t *testing.T) {
	golden(t, "report.json", func(b *bytes.Buffer) error { return smallReport(t).WriteJSON(b) })
}
