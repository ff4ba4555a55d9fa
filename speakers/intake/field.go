package intake

// Field is what a column of a list holds: one of the contract's columns, or a thing that lists have and ours does not.
type Field string

// The contract's columns, in the order in which WriteCSV writes them.
const (
	FieldName       Field = "name"
	FieldCategory   Field = "category"
	FieldPerson     Field = "person"
	FieldTitle      Field = "title"
	FieldOnBehalfOf Field = "on_behalf_of"
	FieldStates     Field = "states"
	FieldLimit      Field = "limit"
	FieldLanguage   Field = "language"
	FieldCode       Field = "code"
	FieldNote       Field = "note"
)

// Fields that are no column of the contract.
const (
	FieldUnknown Field = ""       // a heading that nobody knows; its cells are kept in the note
	FieldNumber  Field = "number" // the place on the list; the rows' order counts
	FieldIgnored Field = "ignore" // asked for in a mapping: the column is left out
)

// Fields lists the contract's columns in their order.
func Fields() []Field {
	return []Field{
		FieldName, FieldCategory, FieldPerson, FieldTitle, FieldOnBehalfOf, FieldStates,
		FieldLimit, FieldLanguage, FieldCode, FieldNote,
	}
}

// ParseField reads one of the contract's column names, "number" or "ignore".
func ParseField(s string) (Field, bool) {
	for _, f := range append(Fields(), FieldNumber, FieldIgnored) {
		if string(f) == s {
			return f, true
		}
	}
	return FieldUnknown, false
}
