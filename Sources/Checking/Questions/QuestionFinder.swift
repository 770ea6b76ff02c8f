import CEL
import Rules

/// Finds what to ask, in the order that makes findings known soonest.
struct QuestionFinder {
    let school: SchoolCheck
    var effort = WaitingFinder.Effort.brief

    /// What was asked last; more about the same record comes first where that costs little.
    var last: FieldPath?

    /// A question for everything that a finding which is not known may turn on.
    func questions(_ findings: [Finding]) -> [Question] {
        let open = findings.indices.filter { findings[$0].outcome == .unknown }.map { index in
            let rule = school.compiled.rules[index]
            let missing = findings[index].because.missing
            let list = missing.isEmpty ? rule.listPath.map { [$0] } : nil
            return WaitingFinder.Open(rule: rule, missing: list ?? missing)
        }
        guard !open.isEmpty else { return [] }
        return questions(WaitingFinder(school, open: open, effort: effort))
    }

    private func questions(_ finder: WaitingFinder) -> [Question] {
        let (queries, open) = (finder.table.queries, finder.open)
        let byPath = queries.indices.sorted { queries[$0].path < queries[$1].path }
        let order = bestOrder(of: byPath, finder).order.map { byPath[$0] }
        var asked: Set<Int> = []
        return order.map { number in
            let waiting = open.filter { $0.turnsOn.contains(number) }
            asked.insert(number)
            let settled = waiting.filter { $0.turnsOn.isSubset(of: asked) }
            return Question(
                at: queries[number].path,
                of: school.inventory,
                by: school.checker,
                rules: waiting.map(\.rule.rule.id),
                settles: settled.map(\.rule.rule.id)
            )
        }
    }

    /// The problem of the order, its questions numbered by their paths.
    private func bestOrder(of byPath: [Int], _ finder: WaitingFinder) -> BestOrder {
        let queries = byPath.map { finder.table.queries[$0] }
        let places = Dictionary(uniqueKeysWithValues: zip(byPath, byPath.indices))
        let subjects = queries.map(\.path.subject)
        let items = finder.open.flatMap { finding in
            finding.items.map { item in
                let ways = item.ways.map { way in way.compactMap { places[$0] }.sorted() }
                return Waiting.Item(weight: item.weight, ways: ways)
            }
        }
        let waiting = Waiting(
            costs: queries.map(\.cost),
            subjects: subjects.map { subjects.firstIndex(of: $0) ?? 0 },
            items: items
        )
        return BestOrder(
            waiting: waiting,
            current: last.flatMap { subjects.firstIndex(of: $0.subject) }
        )
    }
}

extension WaitingFinder.Open {
    /// The finding once for every school that was tried, its weight shared out among them; where
    /// none was, it waits for all that it may turn on.
    fileprivate var items: [Waiting.Item] {
        let schools = ways.isEmpty ? [[turnsOn.sorted()]] : ways
        let weight = rule.rule.strength.weight * Self.shares / schools.count
        return schools.map { Waiting.Item(weight: weight, ways: $0) }
    }

    /// A number that can be shared out among as many schools as are ever tried.
    private static let shares = 27_720
}

extension Strength {
    /// How much it counts that a finding is known.
    fileprivate var weight: Int {
        switch self {
        case .must: 4
        case .should: 2
        case .may: 1
        }
    }
}
