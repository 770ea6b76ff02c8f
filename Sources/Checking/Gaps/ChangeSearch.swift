import CEL
import Rules

/// Looks for the smallest change that closes a gap; every change is tried on a copy first.
struct ChangeSearch {
    let school: SchoolCheck

    /// The changes that close a rule's gap, none of which can be left out; none where no form of
    /// change is known that does.
    func smallestChange(for rule: Rule) -> [Change] {
        guard let compiled = compiled(rule.id) else { return [] }
        return remedies(rule).lazy
            .filter { !$0.isEmpty && closes($0, compiled) }
            .map { reduced($0, for: compiled) }
            .min { $0.weight < $1.weight } ?? []
    }

    /// The other gaps that changes close, by rule.
    func closed(by changes: [Change], among gaps: [Finding], besides id: String) -> [String] {
        guard !changes.isEmpty, let root = Change.applied(changes, to: school.root) else {
            return []
        }
        return gaps.map(\.rule.id).filter { other in
            guard other != id, let compiled = compiled(other) else { return false }
            return school.verdict(compiled, on: root).isMet
        }
    }

    private func compiled(_ id: String) -> CompiledRule? {
        school.checker.compiled.rules.first { $0.rule.id == id }
    }

    private func remedies(_ rule: Rule) -> [[Change]] {
        let programs = ElementPrograms(pack: school.pack)
        let situation = Situation(root: school.root, asOf: school.asOf, model: school.pack.model) {
            [root = school.root] expression, name, element, bindings in
            programs.truth(of: expression, root, bindings.merging([name: element]) { $1 })
        }
        return rule.form?.remedies(in: situation) ?? []
    }

    private func closes(_ changes: [Change], _ rule: CompiledRule) -> Bool {
        guard let root = Change.applied(changes, to: school.root) else { return false }
        return school.verdict(rule, on: root).isMet
    }

    /// The changes without those parts that are not needed.
    private func reduced(_ changes: [Change], for rule: CompiledRule) -> [Change] {
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
        for rule: CompiledRule
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
