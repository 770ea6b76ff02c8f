import CEL
import Checking
import Rules

/// One way to close a gap that begins with new partners.
struct PartnerWay: Sendable {
    /// What has to change besides.
    let others: [Change]

    /// What is wanted of each new partner, at least one.
    let wanted: [[Change.Setting]]

    private init(others: [Change], wanted: [[Change.Setting]]) {
        (self.others, self.wanted) = (others, wanted)
    }

    /// Reads the changes of a way; none where they begin no partnership.
    init?(_ changes: [Change]) {
        wanted = changes.filter(\.isPartnership).map(\.partnership)
        others = changes.filter { !$0.isPartnership }
        guard !wanted.isEmpty else { return nil }
    }

    /// The ways of a gap, those that ask least first; of several partners, first one who is all that
    /// is wanted of them.
    static func ways(of gap: Gap, in result: CheckResult) -> [PartnerWay] {
        guard gap.rule.form != nil else { return [inTouch(on: result)] }
        let ways = gap.ways.compactMap { PartnerWay($0) }
        return (ways.compactMap(\.merged) + ways).enumerated().sorted { left, right in
            left.element.weight == right.element.weight
                ? left.offset < right.offset
                : left.element.weight.lexicographicallyPrecedes(right.element.weight)
        }.map(\.element)
    }

    /// A partner as active as can be: what is tried for a rule that is written as an expression.
    private static func inTouch(on result: CheckResult) -> PartnerWay {
        let values: [String: Value] = [
            "status": .string("active"), "last-contact": .timestamp(result.asOf.timestamp),
            "purposes": .list([]),
        ]
        let fields = result.pack.model.records["partnership"]?.fields ?? []
        let wanted = fields.compactMap { field in
            values[field.name].map {
                Change.Setting(path: [field.name], value: $0, type: field.type)
            }
        }
        return PartnerWay(others: [], wanted: [wanted])
    }

    private var weight: [Int] { [others.count, wanted.count] }

    /// One partner who is all that is wanted of several; none where one cannot be.
    private var merged: PartnerWay? {
        guard wanted.count > 1 else { return nil }
        var fields: [Change.Setting] = []
        for field in wanted.joined() where field.path != ["kind"] {
            guard let place = fields.firstIndex(where: { $0.path == field.path }) else {
                fields.append(field)
                continue
            }
            guard let both = fields[place].merged(with: field) else { return nil }
            fields[place] = both
        }
        return PartnerWay(others: others, wanted: [fields])
    }
}

extension FieldPath {
    /// The list of an inventory that names the partners.
    static let partnerships = FieldPath([.field("partnerships")])
}

extension Change.Setting {
    /// A value that is both: the same, or the words of both lists.
    fileprivate func merged(with other: Change.Setting) -> Change.Setting? {
        guard value != other.value else { return self }
        guard let own = value.elements, let more = other.value.elements else { return nil }
        let words = own + more.filter { !own.contains($0) }
        return Change.Setting(path: path, value: .list(words), type: type)
    }
}
