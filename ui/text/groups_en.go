package text

import "strings"

// articleEN puts the article before the name of a group as it is spoken: the European Union, the EU, but CARICOM. The
// code is that of the group, "" where it is none that is known.
func articleEN(name, code string) string {
	short := !strings.Contains(name, " ")
	known := code != "" && code != "UFC"
	switch {
	case strings.HasPrefix(strings.ToLower(name), "the "):
	case short && spelledEN[code], known && !short:
		return "the " + name
	case hasWordBefore(name, "Group of", "Group for", "Association of", "League of", "Union of", "Alliance of", "Movement of"):
		return "the " + name
	}
	return name
}

// spelledEN are the groups whose short names are spoken letter by letter, which takes the article.
var spelledEN = map[string]bool{
	"EU": true, "AU": true, "OIC": true, "GCC": true, "OAS": true, "OSCE": true, "ICRC": true, "SCO": true, "CSTO": true, "LAS": true,
	"E10": true, "P5": true, "N5": true, "B3": true, "V4": true, "G4": true, "G77": true, "C10": true, "S5": true, "NAM": true, "PIF": true, "CIS": true,
	"OTS": true, "CPLP": true, "A3": true, "LDC": true, "LLDC": true,
}

func hasWordBefore(name string, starts ...string) bool {
	for _, s := range starts {
		if strings.HasPrefix(name, s+" ") {
			return true
		}
	}
	return false
}
