import CEL
import Rules

/// Looks for the smallest change that closes a gap; every change is tried on a copy first.
///
/// Rules are named by their places in the pack.
struct ChangeSearch {
    let school: SchoolCheck

    /// The names that each rule reads; what a change does not touch it cannot close.
    private let reads: [Set<String>]

    init(school: SchoolCheck) {
        self.school = school
        reads = school.compiled.rules.map(\.reads)
    }

    /// The changes that close a rule's gap, none of which can be left out; none where no form of
    /// change is known that does.
    func smallestChange(for rule: Int) -> [Change] {
        remedies(rule).lazy
            .filter { !$0.isEmpty && closes($0, rule) }
            .map { reduced($0, for: rule) }
            .min { $0.weight < $1.weight } ?? []
    }

    /// Those of some gaps that changes close.
    func closed(by changes: [Change], among gaps: [Int]) -> [Int] {
        guard !changes.isEmpty, let activation = activation(changes) else { return [] }
        let touched = changes.compactMap(\.touched)
        return gaps.filter { gap in
            touched.contains { reads[gap].contains($0) }
                && school.compiled.rules[gap].isMet(activation)
        }
    }

    /// The school's record with changes made to it.
    private func activation(_ changes: [Change]) -> Activation? {
        Change.applied(changes, to: school.root, by: school.pack.model)
            .map { school.compiled.activation($0) }
    }

    private func remedies(_ rule: Int) -> [[Change]] {
        let situation = Situation(root: school.root, asOf: school.asOf, model: school.pack.model) {
            [school] in school.test($0, $1)
        }
        return school.compiled.rules[rule].rule.form?.remedies(in: situation) ?? []
    }

    private func closes(_ changes: [Change], _ rule: Int) -> Bool {
        activation(changes).map { school.compiled.rules[rule].isMet($0) } ?? false
    }

    /// The changes without those parts that are not needed.
    private func reduced(_ changes: [Change], for rule: Int) -> [Change] {
        var kept = changes
        for index in changes.indices.reversed() {
            var fewer = kept
            fewer.remove(at: index)
            if closes(fewer, rule) { kept = fewer }
        }
        for index in kept.indices { kept = withoutIdleFields(kept, at: index, for: rule) }
        return kept
    }

    /// The changes with the fields of a new record that are not needed left out.
    private func withoutIdleFields(
        _ changes: [Change],
        at index: Int,
        for rule: Int
    ) -> [Change] {
        guard case .add(let list, let fields) = changes[index] else { return changes }
        var best = changes
        var kept = fields
        for field in fields.indices.reversed() {
            var fewer = kept
            fewer.remove(at: field)
            var candidate = best
            candidate[index] = .add(to: list, fields: fewer)
            if closes(candidate, rule) { (kept, best) = (fewer, candidate) }
        }
        return best
    }
}

extension CompiledRule {
    /// Every name and field in the rule's expressions.
    fileprivate var reads: Set<String> {
        var names: Set<String> = []
        for program in levels.map(\.program) + [applies, emptiness?.program].compactMap(\.self) {
            program.expression.gatherNames(into: &names)
        }
        return names
    }
}

extension Expression {
    fileprivate func gatherNames(into names: inout Set<String>) {
        switch kind {
        case .identifier(let name): names.insert(name)
        case .select(_, let selection): names.insert(selection.field)
        case .literal, .call, .list, .map, .comprehension, .binding, .block: break
        }
        for child in children { child.gatherNames(into: &names) }
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
