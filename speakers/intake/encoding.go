package intake

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
)

// legacy are the encodings of before Unicode that a list may be in. Where two fit equally well the earlier is taken.
var legacy = []struct {
	name string
	encoding.Encoding
}{
	{"windows-1252", charmap.Windows1252},
	{"windows-1251", charmap.Windows1251},
	{"GB18030", simplifiedchinese.GB18030},
	{"windows-1256", charmap.Windows1256},
	{"windows-1250", charmap.Windows1250},
	{"Big5", traditionalchinese.Big5},
	{"windows-1254", charmap.Windows1254},
	{"KOI8-R", charmap.KOI8R},
	{"macintosh", charmap.Macintosh},
	{"ISO-8859-15", charmap.ISO8859_15},
	{"ISO-8859-5", charmap.ISO8859_5},
	{"ISO-8859-6", charmap.ISO8859_6},
	{"cp866", charmap.CodePage866},
}

// decode returns a file's text and the name of the encoding it was in. Bytes that are not of it become U+FFFD.
func decode(data []byte) (text, name string) {
	switch {
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		data = data[3:]
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return utf16(data[2:], unicode.LittleEndian), "UTF-16LE"
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return utf16(data[2:], unicode.BigEndian), "UTF-16BE"
	}
	if utf8.Valid(data) && bytes.IndexByte(data, 0) < 0 {
		return string(data), "UTF-8"
	}
	if whole := withoutTail(data); utf8.Valid(whole) && bytes.IndexByte(data, 0) < 0 {
		return string(whole) + "\ufffd", "UTF-8"
	}
	if order, name, ok := unmarkedUTF16(data); ok {
		return utf16(data, order), name
	}
	if mostlyUTF8(data) || linesInUTF8(data) {
		return mendLines(data), "UTF-8"
	}
	best := guess(data)
	return decodeAs(data, best.Encoding), best.name
}

// withoutPadding takes off the zeros at the end of a file that was not written whole.
func withoutPadding(data []byte) []byte {
	if text := bytes.TrimRight(data, "\x00"); len(data)-len(text) > 3 {
		return text
	}
	return data
}

// withoutTail takes a letter off that was cut in its middle, at the end of the file.
func withoutTail(data []byte) []byte {
	for n := 1; n < utf8.UTFMax && n <= len(data); n++ {
		if c := data[len(data)-n]; utf8.RuneStart(c) {
			if c >= 0xc2 && !utf8.FullRune(data[len(data)-n:]) {
				return data[:len(data)-n]
			}
			break
		}
	}
	return data
}

func utf16(data []byte, order unicode.Endianness) string {
	data = data[:len(data)&^1] // the last letter was cut in its middle
	text, _ := unicode.UTF16(order, unicode.IgnoreBOM).NewDecoder().Bytes(data)
	return strings.TrimPrefix(string(text), "\ufeff")
}

// unmarkedUTF16 recognises UTF-16 without a byte order mark by its zero bytes, which ASCII's half of each pair
// is: space, comma and line end give them in every language.
func unmarkedUTF16(data []byte) (order unicode.Endianness, name string, ok bool) {
	var zeros [2]int
	sample := data[:min(len(data), sampleBytes)]
	for i, c := range sample {
		if c == 0 {
			zeros[i%2]++
		}
	}
	switch all := zeros[0] + zeros[1]; {
	case all == 0 || all*100 < len(sample) || all*4 < len(sample) && isText(sample):
		return unicode.BigEndian, "", false
	case zeros[1]*10 >= all*9:
		return unicode.LittleEndian, "UTF-16LE", true
	case zeros[0]*10 >= all*9:
		return unicode.BigEndian, "UTF-16BE", true
	}
	return unicode.BigEndian, "", false
}

// isText says whether bytes are UTF-8 with no control characters but zeros and those of a text. The halves of other
// scripts' letters in UTF-16 are control characters.
func isText(data []byte) bool {
	return utf8.Valid(data) && !bytes.ContainsFunc(data, func(r rune) bool {
		return r < ' ' && r != 0 && r != '\t' && r != '\n' && r != '\r'
	})
}

// mostlyUTF8 says whether a file is UTF-8 with some damage: far more letters of more than one byte are sound than not.
func mostlyUTF8(data []byte) bool {
	sound, broken := 0, 0
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		switch {
		case r == utf8.RuneError && size == 1:
			broken++
		case size > 1:
			sound++
		}
		data = data[size:]
	}
	return broken == 0 || sound >= broken*2
}

// linesInUTF8 says whether a file is put together of lines in UTF-8 and lines in another encoding. In none of those a whole line with letters
// beyond ASCII is sound UTF-8 but by chance.
func linesInUTF8(data []byte) bool {
	sound, broken := 0, 0
	for line := range bytes.Lines(data) {
		switch letters := bytes.Count(line, nil) - 1 - len(line); {
		case !utf8.Valid(line):
			broken++
		case letters < -6:
			sound++
		}
	}
	return sound > 2 && sound*4 > broken
}

// mendLines reads a damaged UTF-8 file. Lines without one sound letter beyond ASCII came from another file, in
// another encoding, and are read in it; in the others what is broken becomes U+FFFD.
func mendLines(data []byte) string {
	var foreign []byte
	for line := range bytes.Lines(data) {
		if !utf8.Valid(line) && !mostlyUTF8(line) {
			foreign = append(foreign, line...)
		}
	}
	best := guess(foreign)
	var b strings.Builder
	b.Grow(len(data) + len(data)/8)
	for line := range bytes.Lines(data) {
		if !utf8.Valid(line) && !mostlyUTF8(line) {
			b.WriteString(decodeAs(line, best.Encoding))
		} else {
			b.WriteString(strings.ToValidUTF8(string(line), "\ufffd"))
		}
	}
	return b.String()
}

func decodeAs(data []byte, e encoding.Encoding) string {
	text, err := e.NewDecoder().Bytes(data)
	if err != nil {
		return strings.ToValidUTF8(string(data), "\ufffd")
	}
	return string(text)
}

// guess returns the encoding in which a file reads best.
func guess(data []byte) (best struct {
	name string
	encoding.Encoding
},
) {
	sample := telling(data)
	best = legacy[0]
	high := 0.0
	for i, e := range legacy {
		text := decodeAs(sample, e.Encoding)
		if s := reads(text, e.name); i == 0 || s > high {
			best, high = e, s
		}
	}
	return best
}

// telling returns the lines that have bytes beyond ASCII, up to a bound: only they tell one encoding from another.
func telling(data []byte) []byte {
	var out []byte
	for line := range bytes.Lines(data) {
		if bytes.ContainsFunc(line, func(r rune) bool { return r >= utf8.RuneSelf }) {
			out = append(out, line[:min(len(line), 4096)]...)
		}
		if len(out) > sampleBytes/2 {
			break
		}
	}
	return out
}
