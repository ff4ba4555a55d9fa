package intake

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"rostrum/speakers"
)

// paragraphs are running text of a concept note in six languages, broken as a page breaks it.
var paragraphs = map[string]string{
	"en": "The open debate offers a unique opportunity to take stock of the way\nin which the working methods of the Council have changed, and to hear\nthe wider membership, on whose behalf the Council acts. Members may wish\nto consider which of the measures agreed in the past have been carried\nout in full, and which of them have not been carried out at all.\n",
	"fr": "Le débat public offre une occasion unique de faire le point sur la manière\ndont les méthodes de travail du Conseil ont évolué et d'entendre l'ensemble\ndes membres au nom desquels il agit. Les membres souhaiteront peut-être\nexaminer lesquelles des mesures convenues par le passé ont été appliquées\npleinement et lesquelles ne l'ont pas encore été du tout.\n",
	"es": "El debate abierto ofrece una oportunidad única de hacer balance de la manera\nen que han cambiado los métodos de trabajo del Consejo y de escuchar a todos\nlos miembros en cuyo nombre actúa. Los miembros tal vez deseen examinar\ncuáles de las medidas acordadas en el pasado se han aplicado plenamente\ny cuáles de ellas no se han aplicado todavía en absoluto.\n",
	"ru": "Открытые прения дают уникальную возможность подвести итоги того, как менялись\nметоды работы, и выслушать всех тех, от имени кого действует этот орган. Было бы\nполезно рассмотреть, какие из согласованных ранее мер были осуществлены в полном\nобъеме, какие были осуществлены лишь частично, а какие до сих пор так и остаются\nна бумаге, несмотря на неоднократные призывы и многочисленные просьбы.\n",
	"zh": "公开辩论提供了一个独特的机会，用来评估工作方法的变迁，听取广大会员国的意见，\n从而使工作更有效、更高效、更透明地进行。不妨考虑过去商定的哪些措施已经得到\n充分执行，哪些措施只是部分执行，哪些措施至今仍然停留在纸面上，尽管一再发出\n呼吁，提出了许多要求，作出了各种努力，也进行了多次讨论和交流，情况依旧。\n",
	"ar": "توفر المناقشة المفتوحة فرصة فريدة لتقييم الطريقة التي تغيرت بها أساليب العمل،\nوللاستماع إلى آراء جميع من يجري العمل نيابة عنهم في هذه المسائل المهمة. ولعل من المفيد\nالنظر في التدابير المتفق عليها في الماضي التي نفذت بالكامل، وتلك التي نفذت جزئيا فقط،\nوتلك التي لا تزال حبرا على ورق على الرغم من النداءات المتكررة والطلبات العديدة.\n",
}

// Sentences are no speakers, whatever they are about.
func TestProseIsNoList(t *testing.T) {
	for language, text := range paragraphs {
		_, err := read([]byte(strings.Repeat(text+"\n", 4)), Options{})
		var refusal *Refusal
		if !errors.As(err, &refusal) || refusal.Reason != Prose && refusal.Reason != NoEntries {
			t.Errorf("%s: %v", language, err)
		}
		r, err := read([]byte(strings.Repeat(text+"\n", 4)+"Norway\n"), Options{})
		if err != nil || len(r.Speakers) != 1 || r.Speakers[0].Code != "NOR" {
			t.Errorf("%s, with one speaker: %v, %+v", language, err, r.Speakers)
		}
		r, err = read([]byte(text+"\nNorway\nPeru\nChad\nMr. Smith (Ireland)\nKenya, Ms. Jones\n"), Options{})
		if err != nil || reports(r, TextIsProse) || len(r.Speakers) < 5 {
			t.Errorf("%s, above a list: %v, %+v", language, err, r.Speakers)
		}
	}
}

// The Council has fifteen members and one President. A list that has more of them says "member" of Member States.
func TestMoreMembersThanTheCouncilHas(t *testing.T) {
	list := func(members, presidents int) string {
		s := "name,category\n"
		for i, name := range stateNames()[:(members+presidents)*6] {
			switch {
			case i%6 > 0:
			case i/6 < members:
				s += fmt.Sprintf("%q,member\n", name)
			default:
				s += fmt.Sprintf("%q,president\n", name)
			}
		}
		return s
	}
	for _, c := range []struct {
		members, presidents, warnings int
	}{{15, 1, 0}, {14, 1, 0}, {16, 1, 1}, {190, 0, 1}, {3, 2, 1}, {20, 3, 2}, {0, 1, 0}} {
		r, err := read([]byte(list(c.members, c.presidents)), Options{})
		n := 0
		for _, p := range r.Problems {
			if p.Code == CouncilTooLarge {
				n++
			}
		}
		if err != nil || n != c.warnings || len(r.Speakers) != c.members+c.presidents {
			t.Errorf("%+v: %v, %d warnings, %d entries", c, err, n, len(r.Speakers))
		}
		for i, s := range r.Speakers {
			if want := speakers.Member; i < c.members && s.Category != want {
				t.Errorf("%+v: %s is %q", c, s.Name, s.Category)
			}
		}
	}
	r, err := read([]byte("name,category,note\n"+strings.Repeat("Norway,member,right of reply\n", 20)), Options{})
	if err != nil || reports(r, CouncilTooLarge) {
		t.Errorf("one member that speaks often: %v, %+v", err, r.Problems)
	}
}

// What is said of a word in the note names the entry that it is of.
func TestWordsKeptNameTheirEntry(t *testing.T) {
	for list, name := range map[string]string{
		"Peru\nCuba (withdrawn)\nChad\n":            "Cuba",
		"Peru\nCANCELLED: Cuba\nChad\n":             "Cuba",
		"name,note\nPeru,\nCuba,withdrawn\nChad,\n": "Cuba",
		"Peru\nCuba – moved to after 3pm\nChad\n":   "Cuba",
		"Pérou\nCuba (retiré)\nTchad\n":             "Cuba",
		"Perú\nCuba (cancelado)\nChad\n":            "Cuba",
		"Перу\nКуба (снято)\nЧад\n":                 "Куба",
		"秘鲁\n古巴（已撤回）\n乍得\n":                         "古巴",
		"بيرو\nكوبا (انسحبت)\nتشاد\n":               "كوبا",
		"- Peru\n- ~~Cuba~~\n- Chad\n":              "Cuba",
	} {
		r, err := read([]byte(list), Options{})
		found := false
		for _, p := range r.Problems {
			found = found || p.Code == WordKept && p.Taken == name
		}
		if err != nil || !found {
			t.Errorf("%q: %v, %+v", list, err, r.Problems)
		}
	}
}
