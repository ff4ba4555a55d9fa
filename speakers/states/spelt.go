package states

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// spelt is a name as it is compared with what is nearly one. It says where its row begins in keys_spellings.tsv, and of its letters what
// tells soon that a text is another: so all names take less than 100 kB, and are ready in a fraction of a millisecond.
type spelt struct {
	set      letters
	at       uint32 // where the row begins
	from, to uint16 // where the letters stand in it
	letters  uint8
	rank     int8  // 0 for listed names, then as in How; -1: another name answers for its key
	language uint8 // its place in Languages
	han      bool  // in Chinese characters
}

// The cells of a row of keys_spellings.tsv. Of words and cut those are empty that are as the cell before.
const (
	speltBare  = iota // run together without the words that join
	speltWords        // between spaces
	speltCut          // the words as those are understood that are cut short
	speltState
	speltLanguage
	speltHow // of the name that answers for its key
)

// speltNames are all names, and once more those with words that join, with these: a slip may be in them too, "Trinidad adn Tobago".
var speltNames = sync.OnceValue(func() []spelt {
	list := make([]spelt, 0, speltAtMost)
	for at := keysOfSpellings.body(); at < len(keysOfSpellings); at = keysOfSpellings.after(at) {
		f := keysOfSpellings.line(at).cells()
		s := spelt{at: uint32(at), to: uint16(len(f[speltBare])), rank: -1}
		if f[speltHow] != "" {
			s.rank = int8(slices.Index(howWords[:], f[speltHow]))
		}
		s.language = uint8(slices.Index(Languages(), Language(f[speltLanguage])))
		s.measure(f[speltBare])
		list = append(list, s)
		if joined := strings.Count(f[speltWords], " "); len(f[speltWords])-joined > len(f[speltBare]) {
			s.from, s.rank = s.to+1, -1
			s.to = s.from + uint16(len(f[speltWords]))
			s.measure(f[speltWords])
			list = append(list, s)
		}
	}
	return list
})

// speltAtMost is a little more than there are names, those with words that join twice.
const speltAtMost = 3900

func (s *spelt) measure(text string) {
	s.set, s.letters = 0, 0
	for _, r := range text {
		if r != ' ' {
			s.set |= letterOf(r)
			s.letters++
		}
	}
	s.han = ideographs(text)
}

func (s *spelt) row() row { return keysOfSpellings.line(int(s.at)) }

func (s *spelt) state() State { return State{s.row().cell(speltState)} }

// text is the name without the words that join, or with them and with spaces.
func (s *spelt) text() string {
	return string(keysOfSpellings[s.at+uint32(s.from) : s.at+uint32(s.to)])
}

// runes appends the name's letters.
func (s *spelt) runes(to []rune) []rune {
	for _, r := range s.text() {
		if r != ' ' {
			to = append(to, r)
		}
	}
	return to
}

// words are those of the name, between single spaces.
func (s *spelt) words() string {
	r := s.row()
	if words := r.cell(speltWords); words != "" {
		return words
	}
	return r.cell(speltBare)
}

// distance is that between a text and the name.
func (s *spelt) distance(text []rune, limit int) int {
	if len(text)-int(s.letters) > limit || int(s.letters)-len(text) > limit {
		return limit + 1
	}
	var letters [maxLetters]rune
	return distance(text, s.runes(letters[:0]), limit)
}

// cutName is a name of several words, or one, that may be cut short: where its row begins, and where in the row the words stand.
type cutName struct {
	at       uint32
	from, to uint16
}

// cutNames are they, by their first letter.
var cutNames = sync.OnceValue(func() map[rune][]cutName {
	byLetter := map[rune][]cutName{}
	for _, s := range speltNames() {
		f := s.row().cells()
		if l := Language(f[speltLanguage]); s.from > 0 || l == Chinese || l == Arabic {
			continue
		}
		from, cell := 0, speltBare
		for i := speltWords; i <= speltCut; i++ {
			if f[i] != "" {
				from, cell = len(strings.Join(f[:i], " "))+1, i
			}
		}
		first, _ := utf8.DecodeRuneInString(f[cell])
		byLetter[first] = append(byLetter[first], cutName{at: s.at, from: uint16(from), to: uint16(from + len(f[cell]))})
	}
	return byLetter
})

func (c cutName) text() string {
	return string(keysOfSpellings[c.at+uint32(c.from) : c.at+uint32(c.to)])
}

func (c cutName) row() row { return keysOfSpellings.line(int(c.at)) }
