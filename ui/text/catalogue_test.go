package text

import (
	"reflect"
	"testing"
)

// Every sentence exists in every language: no string is empty, no function nil, no list shorter than the English one.
func TestEveryCatalogueIsComplete(t *testing.T) {
	english := reflect.ValueOf(*catalogues[0])
	for _, c := range catalogues {
		t.Run(c.Language.String(), func(t *testing.T) { complete(t, "", reflect.ValueOf(*c), english) })
	}
}

func complete(t *testing.T, path string, v, english reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		if v.Type().PkgPath() == "golang.org/x/text/language" {
			return
		}
		for i := range v.NumField() {
			complete(t, path+"."+v.Type().Field(i).Name, v.Field(i), english.Field(i))
		}
	case reflect.Map:
		for _, key := range english.MapKeys() {
			if e := v.MapIndex(key); e.IsValid() {
				complete(t, path+"["+key.String()+"]", e, english.MapIndex(key))
			} else {
				t.Errorf("%s[%v] is missing", path, key)
			}
		}
	case reflect.Slice, reflect.Array:
		if v.Len() != english.Len() {
			t.Errorf("%s has %d entries, English has %d", path, v.Len(), english.Len())
			return
		}
		for i := range v.Len() {
			complete(t, path+"[]", v.Index(i), english.Index(i))
		}
	case reflect.Func:
		if v.IsNil() {
			t.Errorf("%s is missing", path)
		}
	case reflect.String:
		if v.String() == "" && english.String() != "" {
			t.Errorf("%s is empty", path)
		}
	}
}

func TestForFindsALocale(t *testing.T) {
	for name, want := range map[string]string{
		"en": "en", "zh": "zh", "zh_CN.UTF-8": "zh", "en_GB.UTF-8": "en", "zh-Hant": "zh",
	} {
		got, ok := For(name)
		if !ok || got.Language.String() != want {
			t.Errorf("For(%q) = %v, %v; want %s", name, got.Language, ok, want)
		}
	}
	if c, ok := For("C"); ok || c.Language.String() != "en" {
		t.Errorf("For(C) = %v, %v; want English, and false", c.Language, ok)
	}
}

// What is merely often understood where a language is spoken is not that language.
func TestForKnowsWhatItDoesNotHave(t *testing.T) {
	for _, name := range []string{"tlh", "de", "no-such-language", "xx"} {
		if _, ok := For(name); ok {
			t.Errorf("For(%q) says that it has it", name)
		}
	}
}
