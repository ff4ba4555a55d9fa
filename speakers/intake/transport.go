package intake

import (
	"bytes"
	"encoding/base64"
	"io"
	"mime/quotedprintable"
	"regexp"
	"strings"
)

var (
	mailField = pattern(`(?im)^(?:content-type|content-transfer-encoding|mime-version):`)
	fieldHead = pattern(`^(?:From )?[A-Za-z][A-Za-z0-9-]*:?[ \t]`)
	boundary  = pattern(`(?i)boundary="?([^"\s;]+)"?`)
	escaped   = pattern(`=[C-F][0-9A-F]=[89AB][0-9A-F]`)
	softBreak = pattern(`=[ \t]*\r?$`)
)

// maxMail is the size up to which a file is looked at for being a mail.
const maxMail = 8 << 20

// untransported undoes what a mail does to a text on its way: of several parts the one that is text is left, and its bytes as
// they were before. Lines keep their numbers where it can be done.
func untransported(data []byte) []byte {
	if len(data) > maxMail {
		return data
	}
	head, body, ok := mailHeader(data)
	if !ok {
		if sample := data[:min(len(data), sampleBytes)]; len(escaped.compiled().FindAllIndex(sample, 3)) == 3 {
			return unescaped(data)
		}
		return data
	}
	if m := boundary.compiled().FindSubmatch(head); m != nil {
		return append(bytes.Clone(head), textPart(body, string(m[1]))...)
	}
	return append(bytes.Clone(head), unwrapped(body, string(head))...)
}

// mailHeader cuts a mail behind its header, which has to say that there are parts or an encoding.
func mailHeader(data []byte) (head, body []byte, ok bool) {
	if !fieldHead.compiled().Match(data[:min(len(data), 80)]) {
		return nil, nil, false
	}
	end := regexp.MustCompile(`\r?\n\r?\n`).FindIndex(data[:min(len(data), sampleBytes)])
	if end == nil || !mailField.compiled().Match(data[:end[0]]) {
		return nil, nil, false
	}
	return data[:end[1]], data[end[1]:], true
}

// unwrapped decodes a body as its header says.
func unwrapped(body []byte, head string) []byte {
	head = strings.ToLower(head)
	switch {
	case strings.Contains(head, "quoted-printable"):
		return unescaped(body)
	case strings.Contains(head, "base64"):
		text, err := io.ReadAll(base64.NewDecoder(base64.StdEncoding, bytes.NewReader(body)))
		if err != nil && len(text) == 0 {
			return body
		}
		return text
	}
	return body
}

// unescaped decodes quoted-printable. A line that was broken is whole again, and a blank one behind it keeps the count.
func unescaped(data []byte) []byte {
	var out bytes.Buffer
	broken := 0
	for line := range bytes.Lines(data) {
		text := bytes.TrimRight(line, "\r\n")
		soft := softBreak.compiled().Match(text)
		if soft {
			text = softBreak.compiled().ReplaceAll(text, nil)
		}
		plain, err := io.ReadAll(quotedprintable.NewReader(bytes.NewReader(text)))
		if err != nil {
			plain = text
		}
		out.Write(plain)
		if soft {
			out.Write(text[len(bytes.TrimRight(text, " \t")):]) // before the break they count
			broken++
			continue
		}
		for ; broken >= 0; broken-- {
			out.WriteByte('\n')
		}
		broken = 0
	}
	return out.Bytes()
}

// textPart returns the part of a mail that is text, plain before a page, with blank lines for all that stands before it.
func textPart(body []byte, mark string) []byte {
	marks := []string{mark}
	lines := bytes.SplitAfter(body, []byte("\n"))
	var best []byte
	rank := 0
	for at := 0; at < len(lines); at++ {
		if !isMark(lines[at], marks) {
			continue
		}
		from := at + 1
		for at++; at < len(lines) && len(bytes.TrimSpace(lines[at])) > 0; at++ {
		}
		head := string(bytes.Join(lines[min(from, len(lines)):at], nil))
		if m := boundary.FindStringSubmatch(head); m != nil && len(marks) < 8 {
			marks = append(marks, m[1])
			continue
		}
		begin := min(at+1, len(lines))
		end := begin
		for end < len(lines) && !isMark(lines[end], marks) {
			end++
		}
		at = end - 1
		if r := rankOfPart(head); r > rank && begin < end {
			rank = r
			best = append(bytes.Repeat([]byte("\n"), begin), unwrapped(bytes.Join(lines[begin:end], nil), head)...)
		}
	}
	if best == nil {
		return body
	}
	return best
}

func isMark(line []byte, marks []string) bool {
	s, ok := strings.CutPrefix(strings.TrimSpace(string(line)), "--")
	if !ok {
		return false
	}
	for _, m := range marks {
		if s == m || s == m+"--" {
			return true
		}
	}
	return false
}

// rankOfPart says how likely a part is to hold the list: a table that is attached, text, a page; 0 is none of them.
func rankOfPart(head string) int {
	head = strings.ToLower(head)
	for i, kind := range []string{"text/html", "text/plain", "text/csv", "text/tab-separated-values"} {
		if strings.Contains(head, kind) {
			return i + 1
		}
	}
	if !strings.Contains(head, "content-type") {
		return 2
	}
	return 0
}
