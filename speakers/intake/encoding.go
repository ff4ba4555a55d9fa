package intake

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// decode returns a file's text, and the name of the encoding it was in. Line ends are left as they are.
func decode(data []byte) (text, name string) {
	switch {
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		return string(data[3:]), "UTF-8"
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return utf16(data[2:], unicode.LittleEndian), "UTF-16LE"
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return utf16(data[2:], unicode.BigEndian), "UTF-16BE"
	case utf8.Valid(data):
		return string(data), "UTF-8"
	}
	text, err := charmap.Windows1252.NewDecoder().String(string(data))
	if err != nil {
		return string(data), "UTF-8"
	}
	return text, "windows-1252"
}

func utf16(data []byte, order unicode.Endianness) string {
	text, _ := unicode.UTF16(order, unicode.IgnoreBOM).NewDecoder().Bytes(data)
	return string(text)
}
