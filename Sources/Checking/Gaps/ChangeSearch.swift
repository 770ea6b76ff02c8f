import CEL
package import Rules

/// Looks for the smallest change that closes a gap; every change is tried on a copy first.
///
/// Rules are named by their places in the pack.
package struct ChangeSearch: Sendable {
    let school: SchoolCheck

    /// Ways in which a rule's form says that its gap closes, none of them tried.
    func ways(for rule: Int) -> [[Change]] {
        let situation = Situation(root: school.root, asOf: school.asOf, model: school.pack.model) {
            [school] in school.test($0, $1)
        }
        return school.compiled.rules[rule].rule.form?.remedies(in: situation) ?? []
    }

    /// The changes among some ways that close a rule's gap, none of which can be left out; none
    /// where no way does.
    func smallestChange(among ways: [[Change]], for rule: Int) -> [Change] {
        ways.lazy
            .filter { !$0.isEmpty && closes($0, rule) }
            .map { reduced($0, for: rule) }
            .min { $0.weight < $1.weight } ?? []
    }

    /// Those of some gaps that changes close.
    package func closed(by changes: [Change], among gaps: [Int]) -> [Int] {
        guard !changes.isEmpty, let activation = activation(changes) else { return [] }
        let touched = changes.compactMap(\.touched)
        return gaps.filter { gap in
            let rule = school.compiled.rules[gap]
            return touched.contains { rule.reads.names.contains($0) } && rule.isMet(activation)
        }
    }

    /// Whether changes close a rule's gap.
    package func closes(_ changes: [Change], _ rule: Int) -> Bool {
        activation(changes).map { school.compiled.rules[rule].isMet($0) } ?? false
    }

    /// Whether a rule looks at a field of that name anywhere.
    package func reads(_ field: String, in rule: Int) -> Bool {
        school.compiled.rules[rule].reads.names.contains(field.asIdentifier)
    }

    /// The texts that a rule compares with.
    package func words(in rule: Int) -> Set<String> { school.compiled.rules[rule].reads.words }

    /// The school's record with changes made to it.
    private func activation(_ changes: [Change]) -> Activation? {
        Change.applied(changes, to: school.root, by: school.pack.model)
            .map { school.compiled.activation($0) }
    }
}

extension Change {
    /// The name of the field or list that it changes, as expressions write it.
    fileprivate var touched: String? {
        let path =
            switch self {
            case .set(let path, _, _), .include(let path, _, _): path
            case .add(let path, _): path
            }
        let fields = path.steps.compactMap { if case .field(let name) = $0 { name } else { nil } }
        return fields.last?.asIdentifier
    }
}

extension [Change] {
    /// How much work the changes are: one for a field or word, two and its fields for a record.
    fileprivate var weight: Int {
        map { change in
            switch change {
            case .set, .include: 1
            case .add(_, let fields): 2 + fields.count
            }
        }.reduce(0, +)
    }
}
