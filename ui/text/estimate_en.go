package text

import "fmt"

var estimateEN = Estimate{
	Short: "how long a text takes to deliver",
	Example: `  rostrum estimate draft.docx
  rostrum estimate draft.md --limit 3m
  rostrum estimate - --lang fr < brouillon.txt`,
	LangFlag: "language of the draft, as a `code`: en, fr, es, ru, zh, ar (default: as detected)",

	Languages: map[string]string{
		"en": "English", "fr": "French", "es": "Spanish", "ru": "Russian", "ar": "Arabic", "zh": "Chinese",
	},
	BadLang:    func(word string) string { return fmt.Sprintf("--lang: no pace is known for %q", word) },
	NeedsDraft: "which draft?",
	NeedsHint:  "name a text, Markdown or Word file, or - for standard input",

	TooLarge:     func(path string) string { return path + ": larger than a statement can be" },
	OldWord:      func(path string) string { return path + ": a Word file in the old form (.doc), or one with a password" },
	PDF:          func(path string) string { return path + ": a PDF" },
	Binary:       func(path string) string { return path + ": not a text" },
	Encoding:     func(path string) string { return path + ": neither UTF-8 nor UTF-16" },
	NoWords:      func(path string) string { return path + ": no words in it" },
	TooLargeHint: "save the text of the statement alone",
	SaveAs:       "save it as .docx without a password, or as plain text",
	TextHint:     "plain text, Markdown and .docx can be read",
	EncodingHint: "save the text as UTF-8",
	NoneHint:     "check that the text was saved",
	Damaged: func(path, part string, line int) string {
		if line > 0 {
			return fmt.Sprintf("%s: damaged in %s, line %d", path, part, line)
		}
		return fmt.Sprintf("%s: damaged in %s", path, part)
	},
	DamagedHint: "open it where it was written and save it again",

	Words:      func(n int) string { return plural(n, "word", "words") },
	Characters: func(n int) string { return plural(n, "character", "characters") },
	Counted:    func(count, language string) string { return fmt.Sprintf("%s of %s", count, language) },
	Assumed: func(language string) string {
		return fmt.Sprintf("The language was not recognized: %s is assumed, with a wider range; say --lang if it is another.", language)
	},
	Takes: func(usual, quick, slow string) string {
		return fmt.Sprintf("about %s to deliver (%s to %s)", usual, quick, slow)
	},
	Pace: func(pace string, percent int) string {
		return fmt.Sprintf("at %s, pauses included, as measured in the Council, give or take %d %%", pace, percent)
	},
	WordsAMinute: func(n int) string { return fmt.Sprintf("%d words a minute", n) },
	CharsAMinute: func(n int) string { return fmt.Sprintf("%d characters a minute", n) },
	Budget: func(limit, budget, sure string) string {
		return fmt.Sprintf("A limit of %s holds about %s; %s if spoken slowly.", limit, budget, sure)
	},
	Fits: func(limit, spare string) string {
		return fmt.Sprintf("It fits into %s, with about %s to spare.", limit, spare)
	},
	Cut: func(limit, cut string, percent int) string {
		return fmt.Sprintf("To fit into %s, cut about %s (%d %%).", limit, cut, percent)
	},
	TooFast: func(limit, needed, follow string) string {
		return fmt.Sprintf("Uncut, it fits into %s only at %s: interpreters can follow up to about %s.", limit, needed, follow)
	},
	Minutes:   "Where each minute falls, at the usual pace",
	AtLimit:   "limit",
	Paragraph: func(n int) string { return fmt.Sprintf("par. %d", n) },
}
