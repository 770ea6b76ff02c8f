import Authoring
import Rules

/// What the page of a mutation report shows.
struct MutationView {
    let title: String
    let pack: String
    let lead: String
    let counts: [Count]
    let rules: [RuleView]
    let hasRules: Bool

    /// A number with what it counts.
    struct Count {
        let style: String
        let number: String
        let words: String
    }

    /// A rule of which a slip goes unnoticed or changes nothing.
    struct RuleView {
        let id: String
        let title: String
        let style: String
        let score: String
        let survivors: [SurvivorView]
        let hasExamples: Bool
        let examples: [String]
    }

    struct SurvivorView {
        let style: String
        let sign: String
        let sentence: String
        let place: String
    }

    init(_ report: MutationReport) {
        title = report.pack.title()
        pack = report.pack.nameInFull
        lead = report.lead
        counts = [
            Count(style: "met", number: "\(report.noticed)", words: "noticed by an example"),
            Count(style: "not-met", number: "\(report.unnoticed)", words: "unnoticed"),
            Count(
                style: "not-applicable",
                number: "\(report.equivalent)",
                words: "proven to change nothing"
            ),
            Count(style: "unknown", number: "\(report.percent) %", words: "score"),
        ]
        rules = report.rules.filter { !$0.survivors.isEmpty }.map { RuleView($0) }
        hasRules = !rules.isEmpty
    }
}

extension MutationView.RuleView {
    fileprivate init(_ report: MutationReport.RuleReport) {
        id = report.rule.id
        title = report.rule.title()
        style = report.unnoticed == 0 ? Outcome.met.rawValue : Outcome.notMet.rawValue
        score = "\(report.noticed) of \(report.mutants - report.equivalent) noticed"
        survivors = report.survivors.map { survivor in
            .init(
                style: survivor.outcome.rawValue,
                sign: survivor.outcome.sign,
                sentence: survivor.sentence,
                place: survivor.place
            )
        }
        examples = report.newExamples.map(\.text)
        hasExamples = !examples.isEmpty
    }
}
