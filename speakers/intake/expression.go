package intake

import (
	"regexp"
	"sync"
)

// expression is a regular expression that is compiled when it is first looked for. The package has a great many,
// and compiling all of them took longer than all else before the first frame, whether a list was read or not.
type expression func() *regexp.Regexp

// pattern makes one.
func pattern(text string) expression {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(text) })
}

func (e expression) MatchString(s string) bool            { return e().MatchString(s) }
func (e expression) FindString(s string) string           { return e().FindString(s) }
func (e expression) FindStringIndex(s string) []int       { return e().FindStringIndex(s) }
func (e expression) FindStringSubmatch(s string) []string { return e().FindStringSubmatch(s) }
func (e expression) ReplaceAllString(s, by string) string { return e().ReplaceAllString(s, by) }
func (e expression) Split(s string, n int) []string       { return e().Split(s, n) }

func (e expression) FindStringSubmatchIndex(s string) []int { return e().FindStringSubmatchIndex(s) }

func (e expression) FindAllString(s string, n int) []string { return e().FindAllString(s, n) }

func (e expression) FindAllStringIndex(s string, n int) [][]int { return e().FindAllStringIndex(s, n) }

func (e expression) FindAllStringSubmatch(s string, n int) [][]string {
	return e().FindAllStringSubmatch(s, n)
}
