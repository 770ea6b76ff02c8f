import CEL
import Rules

/// A part of changes that could be left out, were it not needed.
enum ChangePart: Hashable {
    case change(Int)
    case field(Int, [String])
    case word(Int, [String], Int)

    /// The fields that say who a partner is, which are no part of what closes a gap.
    private static let who: Set<String> = ["partner", "directory", "kind"]

    /// Every part of some changes.
    static func parts(of changes: [Change]) -> [ChangePart] {
        changes.enumerated().flatMap { place, change in
            guard case .add(_, let fields) = change else { return [ChangePart.change(place)] }
            let inner = fields.filter { !who.contains($0.path[0]) }.flatMap { field in
                let words = field.value.elements ?? []
                return [ChangePart.field(place, field.path)]
                    + (words.count > 1
                        ? words.indices.map { .word(place, field.path, $0) } : [])
            }
            return (changes.count > 1 ? [ChangePart.change(place)] : []) + inner
        }
    }

    /// Every proper part of some changes; of many parts, all that lack one or two.
    static func properParts(of changes: [Change]) -> [[Change]] {
        let parts = parts(of: changes)
        guard parts.count <= 6 else {
            let pairs = parts.indices.flatMap { first in
                parts.indices[first...].map { Set([parts[first], parts[$0]]) }
            }
            return pairs.map { without($0, changes) }
        }
        return (1..<(1 << parts.count)).map { mask in
            without(Set(parts.indices.filter { mask >> $0 & 1 == 1 }.map { parts[$0] }), changes)
        }
    }

    private static func without(_ left: Set<ChangePart>, _ changes: [Change]) -> [Change] {
        changes.enumerated().compactMap { place, change in
            guard !left.contains(.change(place)) else { return nil }
            guard case .add(let list, let fields) = change else { return change }
            return .add(
                to: list,
                fields: fields.filter { !left.contains(.field(place, $0.path)) }
                    .map { without(left, place, $0) }
            )
        }
    }

    private static func without(
        _ left: Set<ChangePart>,
        _ place: Int,
        _ field: Change.Setting
    ) -> Change.Setting {
        guard let words = field.value.elements else { return field }
        let kept = words.enumerated().filter { !left.contains(.word(place, field.path, $0.offset)) }
        let value = Value.list(kept.map(\.element))
        return Change.Setting(path: field.path, value: value, type: field.type)
    }
}
