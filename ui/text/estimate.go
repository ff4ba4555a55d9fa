package text

// Estimate holds the sentences about the length of a draft.
type Estimate struct {
	Short, Example, LangFlag string

	Languages  map[string]string // by code
	BadLang    func(word string) string
	NeedsDraft string
	NeedsHint  string

	TooLarge, OldWord, PDF, Binary, Encoding, NoWords      func(path string) string
	TooLargeHint, SaveAs, TextHint, EncodingHint, NoneHint string
	Damaged                                                func(path, part string, line int) string
	DamagedHint                                            string

	Words, Characters func(n int) string
	Counted           func(count, language string) string
	Assumed           func(language string) string // the language was not recognized
	Takes             func(usual, quick, slow string) string
	Pace              func(pace string, percent int) string
	WordsAMinute      func(n int) string
	CharsAMinute      func(n int) string
	Budget            func(limit, budget, sure string) string
	Fits              func(limit, spare string) string
	Cut               func(limit, cut string, percent int) string
	TooFast           func(limit, needed, follow string) string
	Minutes           string // heading
	AtLimit           string // mark at the limit
	Paragraph         func(n int) string
}
