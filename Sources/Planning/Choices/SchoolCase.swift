import CEL
import Checking
import Rules

/// One school on the first day of a plan: which gaps are to close, and which rules must not suffer.
struct SchoolCase: Sendable {
    /// What a plan must leave as it is.
    enum Guard: Sendable {
        /// The rule is met and stays so.
        case staysMet
        /// The rule does not apply or is not known, and must not come out as missed.
        case isNotMissed
    }

    let compiled: CompiledPack
    let check: SchoolCheck
    let root: Record

    /// The root with as many elements more in its lists as goals could count, so that rules can
    /// wish for something about them.
    private(set) var outlook: Record

    /// The elements that the outlook has more, by list.
    private(set) var additions: [FieldPath: [Record]] = [:]

    /// The gaps to close, by their rules' places in the pack.
    var goals: Set<Int> = []
    var guards: [Int: Guard] = [:]

    init(_ checker: Checker, _ inventory: Inventory, _ request: PlanRequest) {
        compiled = checker.compiled
        let inventory = inventory.about(compiled.pack)
        check = SchoolCheck(checker: checker, inventory: inventory, asOf: request.from)
        root = inventory.root(on: request.from)
        outlook = root
        for (place, rule) in compiled.rules.enumerated() {
            classify(check.outcome(rule), place, rule.rule.strength <= request.strength)
        }
        for (list, records) in lists where list != Self.partnerships && records != nil {
            addElements(to: list)
        }
    }

    static let partnerships = FieldPath([.field("partnerships")])

    private mutating func addElements(to list: FieldPath) {
        let counting = goals.map { compiled.rules[$0].rule }.filter { $0.counts(list) }
        let needed = min(counting.map { self.needed(by: $0) }.max() ?? 0, 20)
        for _ in 0..<needed {
            let fields = requiredTexts(of: list)
            guard
                let longer = Change.applied(
                    [.add(to: list, fields: fields)],
                    to: outlook,
                    by: model
                ),
                let record = longer.records(of: list).last
            else { return }
            outlook = longer
            additions[list, default: []].append(record)
        }
    }

    /// What a new element of a list has to have: an id of its own, and texts for people to write.
    private func requiredTexts(of list: FieldPath) -> [Change.Setting] {
        let names = list.identifiers
        var definition: RecordDefinition? = model.root
        for name in names {
            definition = definition?.fields.first { $0.identifier == name }
                .flatMap { model.record(of: $0.type) }
        }
        let number = outlook.records(of: list).count + 1
        return (definition?.fields ?? []).filter { $0.isRequired && $0.type == .text }.map {
            field in
            let text = "\(definition?.name ?? "")-\(number)"
            return .init(path: [field.name], value: .string(text), type: .text)
        }
    }

    private mutating func classify(_ found: RuleOutcome, _ place: Int, _ isAsked: Bool) {
        switch found.outcome {
        case .met: guards[place] = .staysMet
        case .unknown: guards[place] = .isNotMissed
        case .notApplicable:
            if case .notApplicable = found.verdict { guards[place] = .isNotMissed }
        case .notMet, .partlyMet: if isAsked { goals.insert(place) }
        case .waived, .error: break
        }
    }

    var model: Model { compiled.pack.model }
    var parameters: Int { compiled.pack.parameters.count }

    /// The school as forms see it when they say what they wish for.
    var situation: Situation {
        Situation(root: outlook, asOf: check.day, model: model) { [check] in check.test($0, $1) }
    }

    /// The lists of records, wherever they are in the inventory but in other lists.
    var lists: [(path: FieldPath, records: [Record]?)] {
        lists(of: model.root, root, FieldPath())
    }

    private func lists(
        of definition: RecordDefinition,
        _ record: Record?,
        _ path: FieldPath
    ) -> [(path: FieldPath, records: [Record]?)] {
        definition.fields.flatMap { field -> [(path: FieldPath, records: [Record]?)] in
            guard let inner = model.record(of: field.type) else { return [] }
            let value = record?[field.identifier]
            let path = path.appending(.field(field.name))
            if case .list = field.type {
                return [(path, value?.elements.map { $0.compactMap(\.record) })]
            }
            return lists(of: inner, value?.record, path)
        }
    }

    /// A new element of a list with some facts in it.
    func template(for list: FieldPath, _ facts: [Change.Setting]) -> Record? {
        Change.applied([.add(to: list, fields: facts)], to: root, by: model)?
            .records(of: list).last
    }

    /// How many elements of one kind a rule counts at most; of different kinds, one of each.
    func needed(by rule: Rule) -> Int {
        let counts = rule.forms.compactMap { form -> Int? in
            guard let count = form as? CountForm, count.bound != .atMost, count.different == nil
            else { return nil }
            let number: Double? =
                switch count.number {
                case .value(let value, _, _): value.number
                case .parameter(let parameter, _): parameter.value.number
                case .element, .list, .asOf: nil
                }
            return number.flatMap { $0 < 1000 ? Int($0) : nil }
        }
        return max(1, min(counts.max() ?? 1, 50))
    }
}

extension Rule {
    /// Whether it counts the elements of a list.
    func counts(_ path: FieldPath) -> Bool {
        forms.contains { form in
            (form as? CountForm).map {
                $0.list.reference.path(from: FieldPath()) == path
            } ?? false
        }
    }

    /// The fields that its conditions compare.
    var fieldNames: Set<String> {
        Set(forms.flatMap(\.parts.tests).compactMap(\.field.fields.first?.name))
    }
}

extension Record {
    /// The records of a list, by its path from here.
    fileprivate func records(of list: FieldPath) -> [Record] {
        let value = list.identifiers.reduce(Value?.some(.record(self))) { $0?.record?[$1] }
        return value?.elements?.compactMap(\.record) ?? []
    }
}

extension FieldPath {
    /// Field by field, as expressions name them.
    var identifiers: [String] {
        steps.compactMap { if case .field(let name) = $0 { name.asIdentifier } else { nil } }
    }
}
