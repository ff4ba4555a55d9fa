package intake

import (
	"strings"
	"sync"

	"golang.org/x/text/language"
)

var languageNames = sync.OnceValue(func() map[string]string {
	names := map[string]string{}
	for tag, list := range map[string]string{
		"en": `english eng anglais inglés английский 英语 英文 الإنكليزية الإنجليزية الانكليزية إنكليزية إنجليزية`,
		"fr": `french fre fra français francais francés французский 法语 法文 الفرنسية فرنسية`,
		"es": `spanish spa esp español espagnol castellano испанский 西班牙语 西班牙文 西语 الإسبانية الأسبانية إسبانية`,
		"ru": `russian rus russe ruso русский 俄语 俄文 الروسية روسية`,
		"zh": `chinese chi zho chn mandarin chinois chino китайский 中文 汉语 普通话 الصينية صينية`,
		"ar": `arabic ara arabe árabe арабский 阿拉伯语 阿拉伯文 阿语 العربية عربية عربي`,
		"pt": `portuguese portugais portugués португальский 葡萄牙语 البرتغالية`,
	} {
		names[tag] = tag
		for w := range words(list)() {
			names[w] = tag
		}
	}
	return names
})

// languageLetters are the letters by which the six official languages are marked on documents.
var languageLetters = map[string]string{"A": "ar", "C": "zh", "E": "en", "F": "fr", "R": "ru", "S": "es"}

// languageTag returns the BCP 47 tag of a language given by its name in one of the six languages, or by a tag.
// What is neither is returned as it is.
func languageTag(v string) string {
	key := fold(v)
	if tag, ok := languageLetters[v]; ok {
		return tag
	}
	for _, cut := range []string{"", " язык", "на "} {
		if tag, ok := languageNames()[strings.TrimPrefix(strings.TrimSuffix(key, cut), cut)]; ok {
			return tag
		}
	}
	if tag, err := language.Parse(v); err == nil && len(v) <= 12 {
		return tag.String()
	}
	return v
}
