import CEL
import Rules

extension Encoder {
    /// When something is recorded in a value: `present(value)`.
    mutating func presence(_ value: Symbol, _ whole: Checked) throws(OutsideFragment) -> Term {
        switch value {
        case .truth, .constant: return .yes
        case .number(_, _, let nothing), .day(_, let nothing), .other(let nothing): return !nothing
        case .text(.free(let text)): return !text.isEmpty
        case .text(.choice(let words)):
            return !.any(words.filter { $0.text.isEmpty }.map(\.isSo))
        case .list(let list):
            needs.add(1, of: list)
            return .any(list.elements.map(\.isThere))
        case .record(let record): return try presence(record, whole)
        }
    }

    /// When any field of a record holds something; a `no` is nothing.
    private mutating func presence(
        _ record: RecordSymbol,
        _ whole: Checked
    ) throws(OutsideFragment) -> Term {
        var parts: [Term] = []
        for definition in record.definition.fields {
            let reading = try field(definition, of: record, whole)
            let isSo: Term =
                if case .truth(let truth) = reading.value { truth } else {
                    try presence(reading.value, whole)
                }
            parts.append(reading.known && isSo)
        }
        return script.named(.any(parts))
    }
}
