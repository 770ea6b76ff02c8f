import CEL
import Checking
import Rules

extension Change {
    /// The purposes of a new partnership.
    var purposes: [String] {
        guard case .add(_, let fields) = self else { return [] }
        return fields.filter { $0.path == ["purposes"] }.flatMap { $0.value.elements ?? [] }
            .compactMap(\.text)
    }

    /// Whether two changes are about the same record.
    func touches(_ other: Change) -> Bool {
        record != nil && record == other.record
    }

    private var record: FieldPath? {
        switch self {
        case .set(let path, _, _), .include(let path, _, _):
            let last = path.steps.lastIndex { if case .index = $0 { true } else { false } }
            return FieldPath(last.map { Array(path.steps[...$0]) } ?? [])
        case .add: return nil
        }
    }
}
