import CEL
import Rules

/// Finds out what each finding that is not known waits for, by trying answers.
///
/// Several schools are imagined, each with an answer to everything. Of each and for each finding,
/// the evaluator says which answers it needs.
struct WaitingFinder {
    /// How much is tried; past it a finding simply waits for all that it may turn on.
    struct Effort: Sendable {
        /// How many schools are imagined.
        let schools: Int

        /// How many sets of answers are looked for in each.
        let ways: Int

        /// How many evaluations are spent for each finding, and on all of them at most.
        let tries: (each: Int, most: Int)

        /// In the course of a check: about a millisecond for seven findings, five at most.
        static let brief = Effort(schools: 4, ways: 2, tries: (50, 2_000))

        /// While somebody thinks about the next answer.
        static let thorough = Effort(schools: 12, ways: 3, tries: (150, 6_000))
    }

    /// A finding that is not known.
    struct Open {
        let rule: CompiledRule

        /// What is missing at first.
        let missing: [FieldPath]

        /// All queries that it may turn on, as far as they are known.
        var turnsOn: Set<Int> = []

        /// The sets of queries that make it known in each of the schools.
        var ways: [[[Int]]] = []
    }

    let school: SchoolCheck
    let effort: Effort
    private(set) var table: QueryTable
    private(set) var open: [Open]

    init(_ school: SchoolCheck, open: [Open], effort: Effort) {
        (self.school, self.open, self.effort) = (school, open, effort)
        let compared = ComparedValues(open.map(\.rule), of: school.pack)
        table = QueryTable(school: school, compared: compared)
        look()
    }

    private mutating func look() {
        for place in open.indices {
            open[place].turnsOn = Set(table.numbers(of: open[place].missing))
        }
        var tries = min(effort.tries.each * open.count, effort.tries.most)
        for imagined in 0..<effort.schools where tries > 0 {
            for place in open.indices where tries > 0 {
                imagine(imagined, place, &tries)
            }
        }
    }

    private mutating func imagine(_ imagined: Int, _ place: Int, _ tries: inout Int) {
        let finding = open[place]
        let queries = needed(finding, imagined, &tries)
        open[place].turnsOn.formUnion(queries)
        var trial = trial(imagined, tries)
        let ways = trial.ways(for: finding.rule, among: inOrder(queries), most: effort.ways)
        tries = trial.triesLeft
        if tries > 0 { open[place].ways.append(ways.map { table.numbers(with: $0) }) }
    }

    /// The queries that together make it known in a school, found by answering all it asks for.
    private mutating func needed(_ finding: Open, _ imagined: Int, _ tries: inout Int) -> Set<Int> {
        var queries = finding.turnsOn
        for _ in 0..<8 {
            tries -= 1
            let root = trial(imagined, 0).applied(queries.sorted(), to: school.root)
            guard let activation = root.map({ school.compiled.activation($0) }),
                !finding.rule.isKnown(activation)
            else { break }
            let more = table.numbers(of: finding.rule.verdict(activation).missing)
            guard !queries.isSuperset(of: more) else { break }
            queries.formUnion(more)
        }
        return queries
    }

    private func trial(_ imagined: Int, _ tries: Int) -> AnswerTrial {
        let queries = table.queries
        return AnswerTrial(
            school: school,
            answer: { queries[$0].answer($0, of: imagined) },
            triesLeft: tries
        )
    }

    /// Those first that most findings turn on, then as the inventory has them.
    private func inOrder(_ queries: Set<Int>) -> [Int] {
        func isBefore(_ one: Int, _ other: Int) -> Bool {
            let counts = [one, other].map { query in open.count { $0.turnsOn.contains(query) } }
            if counts[0] != counts[1] { return counts[0] > counts[1] }
            return table.queries[one].path < table.queries[other].path
        }
        return queries.sorted(by: isBefore)
    }
}

extension QueryTable {
    /// Some queries with those that must be asked before them.
    fileprivate mutating func numbers(with numbers: [Int]) -> [Int] {
        Set(numbers + numbers.compactMap { prerequisite(of: $0) }).sorted()
    }
}
