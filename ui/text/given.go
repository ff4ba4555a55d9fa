package text

// Given holds the sentences about what was given to a command and is of no use to it.
type Given struct {
	UnknownFlag   func(flag string) string
	NeedsValue    func(flag string) string
	BadValue      func(flag, value string) string
	Kinds         map[string]string // what a flag takes, by the type that pflag calls it
	EmptyFlag     func(flag string) string
	EmptyFlagHint string
	EmptyName     func(command string) string
	EmptyNameHint string
	NotUsed       func(command, flag string) string
	NotUsedHint   string
	LogHint       string // of --log, where the log is an argument
	Together      func(flag, other string) string
	TogetherHint  string
	Alone         func(flag, other string) string // flag says something of what other, which was not given, would do
	AloneHint     string
	CategoryTwice func(word string) string
	TwiceHint     string
	OverLog       func(path string) string
	OverLogHint   string
	NeedsList     string
	NeedsListHint string
}
