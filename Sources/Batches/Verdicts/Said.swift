import Checking
import Rules

/// What statements and waivers of a school make of its marks, as in a check.
struct Said: Sendable {
    private let pack: Pack
    private let rules: [String: Int]
    private let covering: [String: [Int]]

    init(_ pack: CompiledPack) {
        self.pack = pack.pack
        let all = pack.pack.rules
        rules = Dictionary(
            all.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        covering = Dictionary(
            grouping: all.indices.filter { all[$0].covers != nil },
            by: { all[$0].covers ?? "" }
        )
    }

    /// Whether all that a school says is about rules by the ids that they have now; where not, the
    /// slower way has the words for it.
    func isPlain(_ statements: [SaidStatement], _ waivers: [SaidWaiver]) -> Bool {
        let named =
            statements.filter { isHere($0.pack) }.compactMap(\.rule)
            + waivers.filter { isHere($0.pack) }.map(\.rule)
        return named.allSatisfy { rules[$0] != nil }
    }

    /// Puts what a school says into its marks.
    func apply(
        _ statements: [SaidStatement],
        _ waivers: [SaidWaiver],
        on day: Day,
        to marks: inout ArraySlice<Mark>
    ) {
        for waiver in waivers where isHere(waiver.pack) && waiver.holds(on: day) {
            if let rule = rules[waiver.rule] { excuse(rule, .waived, &marks) }
        }
        for statement in statements where isHere(statement.pack) {
            let named = statement.rule.flatMap { rules[$0] }.map { [$0] } ?? []
            let covered = statement.kind.flatMap { covering[$0] } ?? []
            for rule in named + covered { excuse(rule, .notApplicable, &marks) }
        }
    }

    /// What is met stays so, and what does not apply or went wrong too; a statement goes before a
    /// waiver.
    private func excuse(_ rule: Int, _ outcome: Outcome, _ marks: inout ArraySlice<Mark>) {
        let place = marks.startIndex + rule
        switch marks[place].outcome {
        case .partlyMet, .notMet, .unknown, .waived:
            marks[place] = Mark(outcome, level: marks[place].level)
        case .met, .notApplicable, .error: break
        }
    }

    private func isHere(_ pack: String?) -> Bool { pack == nil || pack == self.pack.id }
}
