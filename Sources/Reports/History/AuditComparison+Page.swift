import CEL
package import Checking
import Rules

extension AuditComparison: ScenarioReport {
    package var page: ScenarioPage {
        ScenarioPage(
            kicker: "what changed",
            title: school,
            subtitle: "Audit \(before.number) of \(before.asOf.words(in: "en")) against audit "
                + "\(after.number) of \(after.asOf.words(in: "en")).",
            lead: [lead, rules],
            sections: Turn.shown.map { turn in
                let pairs = pairs(turn)
                return ScenarioPage.Section(
                    title: "\(turn.title) (\(pairs.count))",
                    heads: ["Rule", "Outcome", "Why"],
                    rows: pairs.map(row)
                )
            }
        )
    }

    private var lead: String {
        let met =
            "\(before.count(.met)) of \(before.findings.count) rules were met; now "
            + "\(after.count(.met)) of \(after.findings.count) are."
        let same = pairs(.same).count
        return met + " \(same.of("finding")) \(same.verb("is", "are")) as before."
    }

    private var rules: String {
        let name = "\(after.rules.id)@\(after.rules.version)"
        if before.rules == after.rules { return "Both by \(name)." }
        let earlier = "\(before.rules.id)@\(before.rules.version)"
        let profiles = [before.rules.profile, after.rules.profile]
        let profile = profiles[0] == profiles[1] ? "" : ", under another profile"
        return earlier == name && profile.isEmpty
            ? "Both by \(name), whose text changed in between."
            : "By \(earlier) then and \(name) now\(profile)."
    }

    private func row(_ pair: Pair) -> ScenarioPage.Row {
        let found = [pair.before, pair.after].map { $0?.outcomeWords ?? "no such rule" }
        var details = pair.after.map { [$0.message] } ?? []
        if !pair.causes.isEmpty {
            details.append(pair.causes.map(\.words).inWords.capitalisedFirst.stopped)
        }
        return ScenarioPage.Row(
            outcome: pair.after?.outcome ?? .notApplicable,
            title: pair.title,
            id: pair.rule,
            change: found.joined(separator: " → "),
            details: details
        )
    }
}

extension AuditComparison.Turn {
    /// The turns that are shown, what matters most first.
    fileprivate static let shown: [Self] = [.new, .worse, .resolved, .improved, .added, .dropped]

    fileprivate var title: String {
        switch self {
        case .new: "New gaps"
        case .worse: "Gaps that grew"
        case .resolved: "Gaps that closed"
        case .improved: "Gaps that shrank"
        case .added: "Rules that are new"
        case .dropped: "Rules that are gone"
        case .same: "As before"
        }
    }
}

extension AuditComparison.Cause {
    fileprivate var words: String {
        switch self {
        case .rules: "the rules changed"
        case .day: "time went by"
        case .facts: "the school recorded something else"
        }
    }
}

extension PastFinding {
    /// The outcome in words, with the level of a graded rule.
    var outcomeWords: String { outcome.words.lowercased() + (level.map { " (\($0))" } ?? "") }
}
