import CEL
import Rules

/// Something that a school could be asked, with answers that it might give.
struct Query: Sendable {
    let path: FieldPath
    let field: FieldDefinition

    /// One for a field; for a list of records one more for every field that its records have.
    let cost: Int

    /// Where the ids are that an answer has to choose from, as long as they are not recorded.
    let ids: FieldPath?

    /// Each as likely as the next.
    let answers: [Value]

    /// The answer of one of several imagined schools.
    ///
    /// Of as many schools as there are answers each gives another, and which gives which differs
    /// from query to query, and from one round of schools to the next.
    func answer(_ number: Int, of school: Int) -> Change? {
        guard !answers.isEmpty else { return nil }
        let round = school / answers.count
        let turn = Int(
            truncatingIfNeeded: UInt64(number * 64 + round).mixed % UInt64(answers.count)
        )
        return .set(path, answers[(school + turn) % answers.count], field.type)
    }
}

extension FieldPath {
    /// The record that it is about: an element of a list, or else the record that holds the field.
    var subject: FieldPath {
        let element = steps.firstIndex { if case .index = $0 { true } else { false } }
        return FieldPath(Array(element.map { steps[...$0] } ?? steps.dropLast()))
    }
}

extension UInt64 {
    /// A number in which every bit depends on every bit of this one (SplitMix64's last steps).
    var mixed: UInt64 {
        var mixed = self &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
