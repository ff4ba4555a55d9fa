package journal

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"time"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"rostrum/timer/session"
)

// layout is how a record's wall time is written: always milliseconds, always a numeric zone.
const layout = "2006-01-02T15:04:05.000-07:00"

// encoder writes records as the lines of one log.
type encoder struct {
	chains *chainer
	chain  []byte // of the line written last; empty before the first
	data   bytes.Buffer
	json   *json.Encoder
}

func newEncoder(last []byte) *encoder {
	e := &encoder{chains: newChainer(), chain: append([]byte(nil), last...)}
	e.json = json.NewEncoder(&e.data)
	e.json.SetEscapeHTML(false)
	return e
}

// line appends a record's line, with its line break, and moves the chain on. After an error nothing has moved.
func (e *encoder) line(dst []byte, r session.Record) ([]byte, error) {
	start := len(dst)
	dst, err := e.body(dst, r)
	if err != nil {
		return dst[:start], fmt.Errorf("encode record %d: %w", r.Seq, err)
	}
	if len(dst)-start+chainTail > MaxLine {
		return dst[:start], fmt.Errorf("encode record %d: the line is longer than %d bytes", r.Seq, MaxLine)
	}
	e.chain = append(e.chain[:0], e.chains.next(e.chain, dst[start:])...)
	dst = append(dst, chainOpen...)
	dst = append(dst, e.chain...)
	return append(dst, chainClose+"\n"...), nil
}

// body appends a line up to its chain member.
func (e *encoder) body(dst []byte, r session.Record) ([]byte, error) {
	e.data.Reset()
	if err := e.json.Encode(r.Event); err != nil {
		return dst, err
	}
	dst = append(dst, `{"seq":`...)
	dst = strconv.AppendInt(dst, int64(r.Seq), 10)
	dst = append(dst, `,"at":"`...)
	dst, err := appendAt(dst, r.Stamp.At)
	if err != nil {
		return dst, err
	}
	dst = append(dst, `","elapsed_ms":`...)
	dst = strconv.AppendInt(dst, r.Stamp.Elapsed.Milliseconds(), 10)
	dst = append(dst, `,"event":`...)
	dst = strconv.AppendQuote(dst, r.Event.Name())
	dst = append(dst, `,"data":`...)
	return appendReadable(dst, bytes.TrimSuffix(e.data.Bytes(), []byte("\n"))), nil
}

// appendAt writes an instant. A zone that is no whole number of minutes, as there were before 1900, is cut to one.
func appendAt(dst []byte, at time.Time) ([]byte, error) {
	if _, offset := at.Zone(); offset%60 != 0 {
		at = at.In(time.FixedZone("", offset-offset%60))
	}
	if y := at.Year(); y < 0 || y > 9999 {
		return dst, errors.New("the year has more than four digits")
	}
	return at.AppendFormat(dst, layout), nil
}

// appendReadable copies JSON such that the line can be read by eye and shown by cat: <, > and & as they are, and
// everything that would act on a terminal or reorder the text escaped.
func appendReadable(dst, data []byte) []byte {
	for i := 0; i < len(data); {
		switch c := data[i]; {
		case c == '\\':
			n := escapeLength(data[i:])
			dst = append(dst, unescaped(data[i:i+n])...)
			i += n
		case c < utf8.RuneSelf && c != 0x7f:
			dst = append(dst, c)
			i++
		default:
			r, n := utf8.DecodeRune(data[i:])
			dst = appendRune(dst, r)
			i += n
		}
	}
	return dst
}

func escapeLength(data []byte) int {
	if len(data) >= 6 && data[1] == 'u' {
		return 6
	}
	return min(2, len(data))
}

// unescaped returns the character that needs no escape outside of web pages, or the escape as it is.
func unescaped(escape []byte) []byte {
	switch string(escape) {
	case `\u003c`:
		return []byte("<")
	case `\u003e`:
		return []byte(">")
	case `\u0026`:
		return []byte("&")
	}
	return escape
}

func appendRune(dst []byte, r rune) []byte {
	switch {
	case r != 0x7f && !unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Co):
		return utf8.AppendRune(dst, r)
	case r > 0xffff:
		high, low := utf16.EncodeRune(r)
		return fmt.Appendf(dst, `\u%04x\u%04x`, high, low)
	}
	return fmt.Appendf(dst, `\u%04x`, r)
}
