package report

import (
	"crypto/sha256"
	_ "embed" // the page's own files
	"encoding/base64"
	"html/template"
	"io"
	"slices"
	"strconv"
	"strings"
	"sync"
)

//go:embed page/report.html
var pageHTML string

//go:embed page/report.css
var pageCSS string

//go:embed page/sort.js
var pageScript string

var pageTemplate = sync.OnceValue(func() *template.Template { return template.Must(template.New("report").Parse(pageHTML)) })

// WriteHTML writes the report as one page that needs nothing beside itself: drawn charts, tables that can be sorted
// where scripts run, light and dark, and a form for print. It names no other page and loads nothing.
func (r Report) WriteHTML(w io.Writer, words Words) error {
	return writeHTML(w, r.document(words), r.svg)
}

func writeHTML(w io.Writer, d document, draw func(chart, Words) template.HTML) error {
	return pageTemplate().Execute(w, viewOf(d, draw))
}

// pageView is what the template shows.
type pageView struct {
	Lang, Dir, Title, Subtitle, Key, SortBy, Foot, ScriptHash string

	Style      template.CSS
	Script     template.JS
	Face       []viewPair
	Remarks    []string
	KeyFigures []viewPair
	Sections   []viewSection
}

type viewPair struct {
	Name, Value, Note string
	Wide              bool
}

type viewSection struct {
	ID, Title, Lead string
	Chart           template.HTML
	Groups          []viewGroup
	Table           *viewTable
	Notes           []string
}

type viewGroup struct {
	Title string
	Pairs []viewPair
}

type viewTable struct {
	Caption    string
	Heads      []viewCell
	Rows, Foot [][]viewCell
}

type viewCell struct {
	Text, Sub, Below, Class, Sort string
	Wide                          bool
	Drawn                         template.HTML
}

func viewOf(d document, draw func(chart, Words) template.HTML) pageView {
	hash := sha256.Sum256([]byte(pageScript))
	v := pageView{
		Lang: d.words.Language, Dir: "ltr", Title: d.title, Subtitle: d.subtitle, Key: d.words.Titles.Key, SortBy: d.words.Say.SortBy, Foot: d.foot,
		ScriptHash: "sha256-" + base64.StdEncoding.EncodeToString(hash[:]), Style: template.CSS(pageCSS), Script: template.JS(pageScript),
		Face: viewPairs(d.face), Remarks: d.remarks, KeyFigures: viewPairs(d.key),
	}
	if d.words.RightToLeft {
		v.Dir = "rtl"
	}
	for _, s := range d.sections {
		v.Sections = append(v.Sections, viewSection{
			ID: s.id, Title: s.title, Lead: s.lead, Chart: draw(s.chart, d.words), Groups: viewGroups(s.groups), Table: s.table.view(), Notes: s.notes,
		})
	}
	return v
}

func viewPairs(all []pair) []viewPair {
	return mapped(all, func(p pair) viewPair {
		return viewPair{Name: p.name, Value: p.value, Note: p.note, Wide: len(p.value) > 22}
	})
}

func viewGroups(all []group) []viewGroup {
	return mapped(all, func(g group) viewGroup { return viewGroup{Title: g.title, Pairs: viewPairs(g.pairs)} })
}

func (t *table) view() *viewTable {
	if t == nil {
		return nil
	}
	v := &viewTable{Caption: t.caption}
	for c, column := range t.columns {
		if !t.empty(c) && !column.below {
			v.Heads = append(v.Heads, viewCell{Text: column.head, Class: t.class(c, cell{})})
		}
	}
	for i, row := range t.rows {
		var cells []viewCell
		for c, x := range row {
			if !t.empty(c) && !t.columns[c].below {
				cells = append(cells, t.cell(c, x))
			}
		}
		t.setBelow(cells, row)
		if i >= len(t.rows)-t.totals {
			v.Foot = append(v.Foot, cells)
			continue
		}
		v.Rows = append(v.Rows, cells)
	}
	return v
}

// setBelow puts what stands below under the first text that has room.
func (t *table) setBelow(cells []viewCell, row []cell) {
	for c, column := range t.columns {
		at := slices.IndexFunc(cells, func(v viewCell) bool { return v.Wide })
		if column.below && at >= 0 {
			cells[at].Below = row[c].text
		}
	}
}

func (t *table) cell(c int, x cell) viewCell {
	v := viewCell{Text: x.text, Sub: x.sub, Class: t.class(c, x), Wide: t.columns[c].flex}
	if t.columns[c].end {
		v.Sort = strconv.FormatInt(x.sort, 10)
	}
	if x.bar != nil {
		v.Drawn = x.bar.svg()
	}
	return v
}

func (t *table) class(c int, x cell) string {
	var all []string
	for name, is := range map[string]bool{"end": t.columns[c].end, "flex": t.columns[c].flex, "drawn": t.barred(c), "is-over": x.over, "spare": t.columns[c].rank >= spareFrom && !t.columns[c].flex} {
		if is {
			all = append(all, name)
		}
	}
	return strings.Join(sorted(all), " ")
}

// spareFrom is the rank from which a column of numbers is left out on a narrow screen.
const spareFrom = 4
