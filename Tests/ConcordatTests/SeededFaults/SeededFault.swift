import Testing

/// A fault put into a copy of the shipped rule set, and the tool that must find it.
struct SeededFault: Sendable, CustomTestStringConvertible {
    let name: String

    /// What is replaced, and by what.
    let edits: [(String, String)]

    /// What follows `concordat rules`; `new.yaml` has the fault, `old.yaml` has not.
    let command: [String]

    /// What the tool says of it.
    let says: String
    var status: Int32 = 1

    var testDescription: String { name }
}

extension SeededFault {
    static let all = unreadable + failing + smelling + unguarded + contradictory + revised
}
