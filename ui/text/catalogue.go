// Package text holds every sentence that a person reads, once in each language.
//
// A subject (the words of the house, the console, the report, …) is a struct of strings and of functions with
// typed holes, in a file of its own; each language fills it in a file beside it: words.go, words_en.go,
// words_zh.go. A package that may not import this one declares the struct of the sentences it needs, and the
// catalogue holds its values. A test refuses a catalogue with an empty field.
package text

import (
	"golang.org/x/text/language"

	"rostrum/timer/report"
)

// Catalogue is all of it in one language.
type Catalogue struct {
	Language language.Tag

	Words Words

	Intake Intake

	Command Command
	Given   Given

	Console Console

	Keys Keys

	Asks Asks

	Acts Acts

	Refusals Refusals
	Journal  Journal

	Signals Signals
	Pages   Pages

	Preflight Preflight
	Linear    Linear

	Report report.Words

	Plan      Plan
	Estimate  Estimate
	Forecast  Forecast
	Rehearsal Rehearsal
	Outlook   Outlook
	Practice  Practice

	Mapping Mapping
	Pasting Pasting
	Mirror  Mirror
}

// The official languages of the United Nations for which a catalogue is complete, the first being the one to fall back on.
var catalogues = []*Catalogue{
	{
		Language: language.English,

		Words: wordsEN,

		Intake: intakeEN,

		Command: commandEN,
		Given:   givenEN,

		Console: consoleEN,

		Keys: keysEN,

		Asks: asksEN,

		Acts: actsEN,

		Refusals: refusalsEN,
		Journal:  journalEN,

		Signals: signalsEN,
		Pages:   pagesEN,

		Preflight: preflightEN,
		Linear:    linearEN,

		Report: reportEN,

		Plan:      planEN,
		Estimate:  estimateEN,
		Forecast:  forecastEN,
		Rehearsal: rehearsalEN,
		Outlook:   outlookEN,
		Practice:  practiceEN,

		Mapping: mappingEN,
		Pasting: pastingEN,
		Mirror:  mirrorEN,
	},
	{
		Language: language.Chinese,

		Words: wordsZH,

		Intake: intakeZH,

		Command: commandZH,
		Given:   givenZH,

		Console: consoleZH,

		Keys: keysZH,

		Asks: asksZH,

		Acts: actsZH,

		Refusals: refusalsZH,
		Journal:  journalZH,

		Signals: signalsZH,
		Pages:   pagesZH,

		Preflight: preflightZH,
		Linear:    linearZH,

		Report: reportZH,

		Plan:      planZH,
		Estimate:  estimateZH,
		Forecast:  forecastZH,
		Rehearsal: rehearsalZH,
		Outlook:   outlookZH,
		Practice:  practiceZH,

		Mapping: mappingZH,
		Pasting: pastingZH,
		Mirror:  mirrorZH,
	},
}

// For returns the catalogue that suits a language, named as in --lang or a locale (en, zh, zh_CN.UTF-8), best.
// It says false where there is none for it; the catalogue is then the English one.
func For(name string) (*Catalogue, bool) {
	tag, err := language.Parse(locale(name))
	if err != nil {
		return catalogues[0], false
	}
	_, i, confidence := matcher().Match(tag)
	asked, _ := tag.Base()
	given, _ := catalogues[i].Language.Base()
	return catalogues[i], confidence > language.No && asked == given
}

// Languages returns the languages of the catalogue.
func Languages() []language.Tag {
	tags := make([]language.Tag, len(catalogues))
	for i, c := range catalogues {
		tags[i] = c.Language
	}
	return tags
}

func matcher() language.Matcher { return language.NewMatcher(Languages()) }

// locale cuts the encoding and the modifier off a locale's name.
func locale(name string) string {
	for i, r := range name {
		if r == '.' || r == '@' {
			return name[:i]
		}
	}
	return name
}
