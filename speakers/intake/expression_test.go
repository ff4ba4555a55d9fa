package intake

import "testing"

func TestExpressionsReadTraditionalChinese(t *testing.T) {
	form := pattern(`(外交部长)(.+)`)
	if m := form.FindStringSubmatch("日本外交部長山田"); m == nil || m[1] != "外交部長" || m[2] != "山田" {
		t.Errorf("found %q", m)
	}
	if got := form.ReplaceAllString("日本外交部長山田", "$2（$1）"); got != "日本山田（外交部長）" {
		t.Errorf("replaced: %q", got)
	}
	if got := form.FindString("部長\xff外交部長"); got != "" {
		t.Errorf("in a text that is none: %q", got)
	}
}
