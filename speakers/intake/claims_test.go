package intake

import (
	"fmt"
	"strings"
	"testing"
)

// Whatever a heading is called, the cells below it say what the column holds.
func TestColumnsAreToldByTheirCells(t *testing.T) {
	for list, want := range map[string]string{
		"State making the statement,Inscribed speaker,Standing,Allotment\nPeru,Mr. Ana Bo,member,3 min\nChile,Ms. Eva Di,non-member,3 min\nKenya,Mr. Ed Fu,member,3 min\n": "name person category limit",
		"Talking,Country,Council member?\nMr. Ana Bo,Peru,yes\nMs. Eva Di,Chile,no\nMr. Ed Fu,Kenya,yes\n":                                                                 "person name category",
		"Rang;Pays;Orateur;Rang\n1;Pérou;M. Ana Bo;RP\n2;Chili;Mme Eva Di;RPA\n3;Kenya;M. Ed Fu;MAE\n":                                                                     "number name person title",
		"Delegación;Orador inscrito;Habla por\nPerú;Sr. Ana Bo;\nChile;Sra. Eva Di;Grupo de Amigos\nKenya;Sr. Ed Fu;el Grupo de los Estados de África\n":                   "name person on_behalf_of",
		"Записавшаяся делегация;Записавшийся оратор;Член СБ?\nПеру;г-н Ана Бо;да\nЧили;г-жа Ева Ди;нет\nКения;г-н Эд Фу;да\n":                                              "name person category",
		"发言国家,登记发言人,是否安理会成员,可用时长\n秘鲁,加西亚,是,3分钟\n智利,纳瓦埃斯,否,3分钟\n肯尼亚,基马尼,是,3分钟\n":                                                                                            "name person category limit",
		"الوفد المسجل;المتحدث المسجل;عضو في المجلس؟;المهلة\nبيرو;السيد علي حسن;نعم;3 دقائق\nشيلي;السيدة سعاد علي;لا;3 دقائق\nكينيا;السيد عمر علي;نعم;3 دقائق\n":            "name person category limit",
		"Delegation,Speaker's e-mail,Region\nPeru,a@b.int,GRULAC\nChile,c@d.int,GRULAC\nKenya,e@f.int,African Group\n":                                                     "name  ",
		`[{"party":"Peru","by":"Mr. Ana Bo","kind":"member","limit_s":180},{"party":"Chile","by":"Ms. Eva Di","kind":"briefer","limit_s":180}]`:                            "",
	} {
		r := mustRead(t, list)
		var fields []string
		for _, c := range r.Detected.Columns {
			fields = append(fields, string(c.Field))
		}
		if got := strings.Join(fields, " "); got != want {
			t.Errorf("%s\ngot %q, want %q", list, got, want)
		}
		if s := r.Speakers[0]; want == "" && (s.Person != "Ana Bo" || s.Category == "" || s.Limit.Minutes() != 3) {
			t.Errorf("%s\n%+v", list, s)
		}
	}
}

// Yes and no say the category that the heading asks for.
func TestAnswers(t *testing.T) {
	for heading, want := range map[string]string{
		"SC member?": "member non-member", "Membre du Conseil (oui/non)": "member non-member", "¿Miembro del Consejo?": "member non-member",
		"isCouncilMember": "member non-member", "Rule 37": "non-member member", "Briefer?": "briefer ", "是否为安理会成员": "member non-member",
	} {
		if got := fmt.Sprint(answered(heading, "yes"), " ", answered(heading, "no")); got != want {
			t.Errorf("%s: %q, want %q", heading, got, want)
		}
	}
}

// A cell stands below the heading that it begins or ends under, and the rest of a row may stand on the next line.
func TestCellsStandBelowTheirHeadings(t *testing.T) {
	r := mustRead(t, "No  Country     Speaker         Group           Limit\n1   Peru        Mr. Ana Bo                      3 min\n2   Chile                       Rio Group       4 min\n3   Kenya       Mr. Ed Fu, of\n                the capital                     5 min\n")
	got := ""
	for _, s := range r.Speakers {
		got += fmt.Sprintln(s.Name, s.Person, s.OnBehalfOf, s.Limit)
	}
	if want := "Peru Ana Bo  3m0s\nChile  Rio Group 4m0s\nKenya Ed Fu  5m0s\n"; got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}
