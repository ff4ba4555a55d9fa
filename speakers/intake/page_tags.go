package intake

import "strings"

// maxTag bounds a tag. A sign < with no tag behind it is a letter like any other.
const maxTag = 4 << 10

// tagEnd returns the length of the tag or remark with which a text begins, or 0.
func tagEnd(text string) int {
	if strings.HasPrefix(text, "<!--") {
		if end := strings.Index(text, "-->"); end > 0 {
			return end + len("-->")
		}
		return len(text)
	}
	if len(text) < 2 || text[1] != '/' && text[1] != '!' && text[1] != '?' && (text[1]|0x20 < 'a' || text[1]|0x20 > 'z') {
		return 0
	}
	return strings.IndexByte(text[:min(len(text), maxTag)], '>') + 1
}

// tagName returns the name of a tag, with / before it where it closes.
func tagName(tag string) string {
	tag = strings.TrimPrefix(tag, "<")
	close := ""
	if strings.HasPrefix(tag, "/") {
		tag, close = tag[1:], "/"
	}
	if end := strings.IndexAny(tag, " \t\r\n/>"); end >= 0 {
		tag = tag[:end]
	}
	if _, name, ok := strings.Cut(tag, ":"); ok && name != "p" { // ss:Row of a spreadsheet, but not o:p of a word processor
		tag = name
	}
	return close + tag
}

// closingOf returns where an element whose text is not shown ends. One that is never closed hides nothing but its tag.
func closingOf(text, name string) int {
	at := indexFold(text, "</"+name)
	if at < 0 {
		return 0
	}
	if end := strings.IndexByte(text[at:], '>'); end >= 0 {
		return at + end + 1
	}
	return at
}

// indexFold is strings.Index for ASCII in any letter case.
func indexFold(s, sub string) int {
	for at := 0; ; at++ {
		next := strings.IndexByte(s[at:], sub[0])
		if at += next; next < 0 || at+len(sub) > len(s) {
			return -1
		}
		if strings.EqualFold(s[at:at+len(sub)], sub) {
			return at
		}
	}
}

// tagNumber returns a number that an attribute of a tag has, or 0.
func tagNumber(tag, name string) int {
	at := indexFold(tag, name+"=")
	if at < 0 {
		return 0
	}
	value := strings.TrimLeft(tag[at+len(name)+1:], `"' `)
	end := 0
	for end < len(value) && value[end] >= '0' && value[end] <= '9' {
		end++
	}
	return count(value[:end])
}
