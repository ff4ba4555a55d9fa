package intake

import (
	"strings"
	"testing"
)

// Headings that are none of the contract's, as registration systems and people write them.
func TestHeadingsAsPeopleWriteThem(t *testing.T) {
	for want, list := range map[Field]string{
		FieldName:       `Delegation / State|Country or Organisation|countryName|État / organisation|Délégation (pays)|País / Organización|Государство / организация|国家／组织|國家或組織|الدولة أو المنظمة`,
		FieldTitle:      `Functional title|Level (M/VM/PR)|Titre ou fonction|Fonction de l'orateur|Cargo que ocupa|Должность выступающего|職務|级别|المنصب / الصفة|مستوى التمثيل`,
		FieldCategory:   `Participant category|Type of speaker|Type d’orateur|Tipo de participante|Категория участника|В качестве|参与身份|參與身份|نوع_المشاركة|الصفة في الجلسة`,
		FieldOnBehalfOf: `Group (on behalf of)|Speaking for|S’exprime au nom de|Habla en nombre de|От чьего имени|ОтИмени|代表（集团）|代表集團|باسم (إن وجد)`,
		FieldLimit:      `Allotted time (minutes)|timeLimitMinutes|Temps imparti (min)|minutos|Регламент, мин|发言时间（分钟）|發言時限|الوقت المخصص (دقيقة)`,
		FieldNumber:     `Sl. No.|Order of speakers|N° d’ordre|Turno|№ п/п|Очередность|次序|التسلسل`,
		FieldLanguage:   `Language of delivery|Langue de l’intervention|Idioma|Язык выступления|发言语言|لغة الكلمة`,
		FieldCode:       `ISO-3|Country ISO|Code ISO|Código ISO|КодISO|国别代码|رمز الدولة`,
		FieldStates:     `groupMembers|miembros_grupo|Membres du groupe|Члены группы|所代表国家|أعضاء المجموعة`,
		FieldUnknown:    `Speaker's e-mail|Seat no|Arrived|Time spoken|Actual time|Statement received|Texte reçu|Heure prévue|Hora estimada|Начало|Телефон|报到时间|座位号|وقت الوصول|رقم الهاتف`,
	} {
		for heading := range strings.SplitSeq(list, "|") {
			h := readHeader([]string{heading})
			h.byStems()
			if got := h.columns[0].Field; got != want {
				t.Errorf("%s is %q, want %q", heading, got, want)
			}
		}
	}
}

// Beside a column of states, whoever speaks is the person, whatever the word.
func TestWhoSpeaksBesideAStateIsThePerson(t *testing.T) {
	for list := range strings.SplitSeq("Country,Who will speak|Pays,Orateur ou oratrice|Delegación,Interviene|Делегация,Кто выступает|国家,发言人|الوفد,ممثل الوفد", "|") {
		h := readHeader(strings.Split(list, ","))
		if h.find(FieldName) != 0 || h.find(FieldPerson) != 1 {
			t.Errorf("%s: %v", list, h.columns)
		}
	}
}

func TestTablesThatPeopleBroke(t *testing.T) {
	for what, c := range map[string]struct {
		list string
		want []string // name, person, title and limit of each entry
	}{
		"a cell goes over two lines": {
			"No\tDelegation\tSpeaker\tTitle\tTime\n1\tPeru\tMr. A B\tPermanent Representative\t5 min\n2\tJapan\tMr. C D\tDeputy Permanent\nRepresentative\t5 min\n3\tChina\tMr. E F\tCounsellor\t5 min\n4\tKuwait\tMr. G H\tCounsellor\t5 min\n",
			[]string{"Peru/A B/Permanent Representative/5m0s", "Japan/C D/Deputy Permanent Representative/5m0s", "China/E F/Counsellor/5m0s", "Kuwait/G H/Counsellor/5m0s"},
		},
		"an empty cell too many": {
			"No;Country;Speaker;Title;Limit\n1;Peru;Mr. A B;PR;3 min\n2;Japan;;Mr. C D;PR;3 min\n;3;China;Mr. E F;PR;3 min\n",
			[]string{"Peru/A B/PR/3m0s", "Japan/C D/PR/3m0s", "China/E F/PR/3m0s"},
		},
		"sums and remarks below": {
			"No,Country,Speaker,Title,Limit\n1,Peru,Mr. A B,PR,3 min\n2,Japan,Mr. C D,PR,3 min\n,Total number of speakers,2,,\n,of which 1 minister,,,\nThe list is closed.,,,,\n,,,,2\n",
			[]string{"Peru/A B/PR/3m0s", "Japan/C D/PR/3m0s"},
		},
		"a heading over several columns": {
			"No,Speaker,,,Time,\n,State,Name,Function,Allotted,Used\n1,Peru,Mr. A B,PR,3:00,2:10\n2,Japan,Mr. C D,PR,3:00,2:15\n",
			[]string{"Peru/A B/PR/3m0s", "Japan/C D/PR/3m0s"},
		},
	} {
		r, err := ReadString(c.list, Options{})
		if err != nil {
			t.Fatal(what, err)
		}
		var got []string
		for _, s := range r.Speakers {
			got = append(got, strings.Join([]string{s.Name, s.Person, s.Title, s.Limit.String()}, "/"))
		}
		if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
			t.Errorf("%s:\n%s", what, strings.Join(got, "\n"))
		}
	}
}

// Keys have the unit of time behind them in small letters, in capitals, or begun with one.
func TestUnitsBehindKeys(t *testing.T) {
	for _, key := range []string{"limit_min", "DUREE_MIN", "LIMIT_S", "ВРЕМЯ_СЕКУНД", "limitMin", "limit-Secs."} {
		if h, ok := readHeading(key); !ok || h.field != FieldLimit {
			t.Errorf("%s: %v, %v", key, h.field, ok)
		}
	}
}
