/// What is to be done with one field of a record, in plain numbers.
struct FieldLayout {
    enum Kind: UInt8 {
        case text, word, reference, yesNo, wholeNumber, number, date, period, record, list
        /// The format of the file.
        case format
    }

    /// Its name and the quote after it, in words of eight bytes.
    var name: Room<UInt64>

    /// How many bytes that is.
    var nameCount: Int32
    var kind: Kind

    /// What the elements are, of a list.
    var element = Kind.text
    var isRequired = false

    /// Whether its text is looked for elsewhere, so that it needs a number though no rule reads it.
    var isNumbered = false

    /// Whether no two elements of a list may have the same.
    var isUnique = false

    /// Its bit among those that were seen.
    var bit: UInt64 = 0

    /// The columns of its values, or of its lists, and of the elements; -1 where nobody reads them.
    var column: Int32 = -1
    var elementColumn: Int32 = -1

    /// The record that it holds, or that its elements are.
    var record: Int32 = -1

    /// The level of the elements of its list.
    var level: Int32 = -1

    /// Of a reference, the list that it points into; of a list, the one that is pointed into.
    var target: Int32 = -1
    var vocabulary: Int32 = -1

    /// Where the fields that follow from it start among all of those, and how many they are.
    var derived: Int32 = 0
    var derivedCount: Int32 = 0

    /// How well it identifies the school, from one; nought where it does not.
    var identifier: UInt8 = 0

    /// The largest that a number may be, either way.
    var limit = Double.infinity

    /// The field that came next the last time.
    var next: Int32 = -1
}

/// The fields of a record at one place of the model.
struct RecordLayout {
    var first: Int32
    var count: Int32

    /// The bits of the fields that must be there.
    var required: UInt64

    var column: Int32

    /// The field that came first the last time.
    var start: Int32
}
