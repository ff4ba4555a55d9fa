package text

// Asks are what the console asks while a meeting goes on, and what it says on the screens of statements, of past acts and
// of the list's order.
type Asks struct {
	Export        string
	Format        string
	ExportWhere   string
	Exporting     string
	Exported      func(path string) string
	ExportFailed  func(why string) string
	ExportExists  string
	ExportNowhere string // this run cannot export

	Began      func(name string) string
	Ended      func(name string) string
	InstantHow string                                         // on the floor: N seconds ago
	TimeHow    string                                         // among all statements: a time of day
	AsFar      func(taken, asked string, earlier bool) string // there is no room for all
	NoFurther  func(act, why string) string                   // an act that was cut to what is possible
	NoRoom     func(why string, earlier bool) string          // nothing is left of a correction
	Bounds     Bounds
	BadInstant string
	OutOfReach func(ago, daytime, from, to string) string        // what is typed as an instant is possible in no way; "": it cannot be read so
	ReadAs     func(s string, daytime bool, other string) string // what can be read in two ways; other: how what it is not is written
	NowAt      func(at string) string
	From       func(was, is, by string, earlier bool) string

	Turns     string
	NoTurns   string
	BeganAt   func(at string) string
	EndedAt   func(at string) string
	Recorded  func(at string) string // behind a corrected time
	Separator string
	WasBy     func(name string) string
	Speaking  string
	LimitStay string // the limit of a statement that has ended
	Who       func(name string) string

	Limit    func(name string) string
	Further  func(name string) string
	LimitHow string
	LimitNow func(limit string) string

	Why         string
	WhyOf       func(act, ago string) string
	RaisedBy    string // what is asked of an act
	Ruling      string
	Outcome     string
	Reason      string
	TypedFor    func(act, text string) string // something was typed for another act
	NothingToAs string                        // no act takes a text
	Note        string
	NoteOn      func(name string) string
	NoteOnAll   string // on the meeting
	Circulated  string // beside a statement
	AlreadyHas  func(name string) string
	NobodySpoke string

	Order       string
	Orders      [3]string // by protocol, members first, alphabetical
	OrderWaits  string
	OrderSame   string
	OrderPlaces func(now, was int) string

	Past    string
	NoPast  string
	PastHow string
	ToRedo  string
}

// Bounds say why the beginning or the end of a statement cannot be moved further.
type Bounds struct {
	FloorUntil, FloorFrom           func(name string) string
	Opened, Sitting                 func(at string) string // the record, or the sitting, begins
	BreakUntil, BreakFrom           func(kind string) string
	PointUntil, PointFrom           string
	Now, Held, Ended, Began, Closed string // Closed: the sitting ended
	Other                           string
}
