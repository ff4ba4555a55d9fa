package journal

// DamageKind says in what way a line is not sound.
type DamageKind string

// The kinds of damage.
const (
	ChecksumDiffers DamageKind = "checksum_differs" // the line, or its chain, is not what was written
	LinesMissing    DamageKind = "lines_missing"    // the number is higher than the one that comes next
	LineDoubled     DamageKind = "line_doubled"     // the number was there already
	NotJSON         DamageKind = "not_json"
	NotARecord      DamageKind = "not_a_record" // JSON, but not in the form of a record
	LineTooLong     DamageKind = "line_too_long"
	NoOpening       DamageKind = "no_opening" // the first record does not open a session
	Unchecked       DamageKind = "unchecked"  // the line before is so damaged that this one cannot be checked
)

// Damage is one line that is not sound. A missing line is named by the one found in its place.
type Damage struct {
	Line int // from 1
	Kind DamageKind
	Seq  int // the number that the line bears; 0 where it has none that can be read
}

// maxDamage bounds how many damaged lines are kept one by one; further ones are only counted.
const maxDamage = 1000

// Torn is the unfinished end of a log: what was being written when the power went, or the program.
type Torn struct {
	Line  int   // the first line of it, from 1
	Bytes int64 // how long it is
	Whole bool  // only the line break is missing: the record is there, and counts
}
