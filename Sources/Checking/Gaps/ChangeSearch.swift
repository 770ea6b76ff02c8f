import CEL
package import Rules

/// Looks for the smallest change that closes a gap; every change is tried on a copy first.
///
/// Rules are named by their places in the pack.
package struct ChangeSearch: Sendable {
    let school: SchoolCheck

    /// The names that each rule reads; what a change does not touch it cannot close.
    private let reads: [Set<String>]

    init(school: SchoolCheck) {
        self.school = school
        reads = school.compiled.rules.map(\.reads)
    }

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
            touched.contains { reads[gap].contains($0) }
                && school.compiled.rules[gap].isMet(activation)
        }
    }

    /// Whether changes close a rule's gap.
    package func closes(_ changes: [Change], _ rule: Int) -> Bool {
        activation(changes).map { school.compiled.rules[rule].isMet($0) } ?? false
    }

    /// Whether a rule looks at a field of that name anywhere.
    package func reads(_ field: String, in rule: Int) -> Bool {
        reads[rule].contains(field.asIdentifier)
    }

    /// The texts that a rule compares with.
    package func words(in rule: Int) -> Set<String> { school.compiled.rules[rule].words }

    /// The school's record with changes made to it.
    private func activation(_ changes: [Change]) -> Activation? {
        Change.applied(changes, to: school.root, by: school.pack.model)
            .map { school.compiled.activation($0) }
    }
}

extension CompiledRule {
    /// Every name and field in the rule's expressions.
    fileprivate var reads: Set<String> {
        var names: Set<String> = []
        for expression in expressions { expression.gatherNames(into: &names) }
        return names
    }

    /// Every text in the rule's expressions.
    fileprivate var words: Set<String> {
        var words: Set<String> = []
        for expression in expressions { expression.gatherWords(into: &words) }
        return words
    }

    private var expressions: [Expression] {
        (levels.map(\.program) + [applies, emptiness?.program].compactMap(\.self)).map(\.expression)
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

    fileprivate func gatherWords(into words: inout Set<String>) {
        if case .literal(.string(let word)) = kind { words.insert(word) }
        for child in children { child.gatherWords(into: &words) }
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
