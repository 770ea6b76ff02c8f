import Populations
import Rules

extension SurveyPageMaker {
    /// What was found clause by clause: by rules that recommend, or by those that name what may be.
    func clauses(isMay: Bool) -> SurveyPage.Section {
        SurveyPage.Section(
            id: isMay ? "may" : "recommended",
            title: isMay ? "What schools may do besides" : "What is required or recommended",
            note: isMay
                ? "Nobody falls short who does not; a partner of each kind is an opportunity."
                : nil,
            key: Self.outcomeKey,
            heads: Self.outcomes.map(\.head),
            rows: pack.clauses.compactMap { clause in
                let tally = tally(of: clause, isMay: isMay)
                return tally.total == 0 ? nil : row(clause.title(), nil, tally)
            }
        )
    }

    private func tally(of clause: Clause, isMay: Bool) -> Tally {
        zip(pack.rules, survey.rules).reduce(into: Tally()) { sum, pair in
            if pair.0.clause == clause.id, (pair.0.strength == .may) == isMay { sum.add(pair.1) }
        }
    }

    /// The recommended rules that most schools do not meet.
    var gaps: SurveyPage.Section {
        SurveyPage.Section(
            id: "gaps",
            title: "The commonest gaps",
            note: "What is required or recommended and most often not in place, with what the "
                + "rule set suggests.",
            key: Self.outcomeKey,
            heads: Self.outcomes.map(\.head),
            rows: commonest(10) { $0.strength != .may }
        )
    }

    var opportunities: SurveyPage.Section {
        SurveyPage.Section(
            id: "opportunities",
            title: "The opportunities most schools have left",
            key: Self.outcomeKey,
            heads: Self.outcomes.map(\.head),
            rows: commonest(6) { $0.strength == .may }
        )
    }

    private func commonest(_ most: Int, _ isWanted: (Rule) -> Bool) -> [SurveyPage.Row] {
        let open = zip(pack.rules, survey.rules).filter { isWanted($0.0) && $0.1.gaps > 0 }
        return open.sorted { ($1.1.gaps, $0.0.id) < ($0.1.gaps, $1.0.id) }.prefix(most)
            .map { row($0.0.title(), $0.0.remedy?.action(), $0.1) }
    }

    private func row(_ name: String, _ detail: String?, _ tally: Tally) -> SurveyPage.Row {
        let counts = Self.outcomes.map { column in column.outcomes.map { tally[$0] }.reduce(0, +) }
        return SurveyPage.Row(
            name: name,
            detail: detail?.stopped,
            bar: .bar(zip(Self.outcomes, counts).map { ($0.0.style, $0.1) }),
            cells: counts.map { $0.percent(of: tally.total) }
        )
    }

    /// The columns of tables of outcomes.
    private static let outcomes: [(head: String, style: String, outcomes: [Outcome])] = [
        ("Met", "met", [.met]),
        ("Partly", "partly-met", [.partlyMet]),
        ("Not met", "not-met", [.notMet]),
        ("Not known", "unknown", [.unknown]),
        ("Does not apply", "not-applicable", [.notApplicable, .waived, .error]),
    ]

    private static let outcomeKey = outcomes.map { column in
        SurveyPage.Key(
            style: column.style,
            words: column.style == "not-applicable"
                ? "Does not apply, is waived or could not be evaluated" : column.head
        )
    }

    /// How many schools reach which level of the graded rules.
    var levels: SurveyPage.Section {
        let styles = ["up-to-half", "up-to-three-quarters", "most"].suffix(pack.levels.count)
        let heads = ["None"] + pack.levels.map(\.capitalisedFirst)
        let names = ["up-to-quarter"] + styles
        return SurveyPage.Section(
            id: "levels",
            title: "Levels reached",
            note: "Of graded rules: the highest level that a school reaches for certain.",
            key: zip(names, heads).map { SurveyPage.Key(style: $0, words: $1) },
            heads: heads,
            rows: zip(pack.rules, zip(survey.rules, survey.levels))
                .filter { !$0.1.1.isEmpty }.map { rule, found in
                    let counts = [found.0[.notMet]] + pack.levels.map { found.1[$0] ?? 0 }
                    let total = counts.reduce(0, +)
                    return SurveyPage.Row(
                        name: rule.title(),
                        bar: .bar(zip(names, counts).map { ($0, $1) }),
                        cells: counts.map { $0.percent(of: total) }
                    )
                }
        )
    }
}

extension Tally {
    /// Those that leave something to do, as far as is known.
    var gaps: Int { self[.notMet] + self[.partlyMet] }
}
