import CEL
import Checking
import Rules
import Scenarios

extension WhatIf {
    package var page: ScenarioPage {
        ScenarioPage(
            kicker: "what if",
            title: before.inventory.schoolName,
            subtitle: before.lookedAt,
            lead: [scenarioWords, lead],
            sections: [
                ScenarioPage.Section(title: "What is taken for granted", lines: assumptions),
                section("Gaps that open", opened),
                section("Gaps that close", closed),
                section("What is not known any longer", clouded),
                section("What else changes", others),
                questions("Questions that arise", newQuestions),
                questions("Questions that need no answer any longer", settledQuestions),
            ]
        )
    }

    /// What is tried, in one sentence.
    private var scenarioWords: String {
        let added = scenario.additions.map { $0.isNamed ? $0.name : $0.name.asClause }
        let parts = [(added, "added"), (scenario.removals.map(\.name), "gone")]
        let changes = parts.filter { !$0.0.isEmpty }.map { names, what in
            "\(names.inWords) \(names.count.verb("is", "are")) \(what)"
        }.joined(separator: ", and ")
        let day = scenario.day.words(in: "en")
        if changes.isEmpty { return "What if nobody does anything until \(day)?" }
        return scenario.day == before.asOf
            ? "What if \(changes)?" : "What if \(changes) on \(day)?"
    }

    /// What it comes to, in a few sentences.
    private var lead: String {
        guard !changesNothing else { return "Nothing changes: \(unchanged)." + figures }
        let counts: [(Int, one: String, does: String, do: String)] = [
            (opened.count, "gap", "opens", "open"), (closed.count, "gap", "closes", "close"),
            (clouded.count, "finding", "becomes not known", "become not known"),
            (others.count, "other finding", "changes", "change"),
            (newQuestions.count, "question", "arises", "arise"),
        ]
        var parts = counts.filter { $0.0 > 0 }.map { count, one, does, plural in
            "\(count.of(one)) \(count.verb(does, plural))"
        }
        if turns.isEmpty { parts.insert("no finding changes", at: 0) }
        let rest = before.findings.count - turns.count
        return parts.inWords.capitalisedFirst.stopped
            + " The other \(rest.of("finding")) \(rest.verb("stays as it is", "stay as they are"))."
            + figures
    }

    private var unchanged: String { "every finding, every gap and every question stays as it is" }

    /// Findings that only say it otherwise.
    private var figures: String {
        guard !reworded.isEmpty else { return "" }
        let (names, comes) = (
            reworded.count.verb("names", "name"), reworded.count.verb("comes", "come")
        )
        return " \(reworded.count.of("finding")) \(names) other partners or figures and \(comes) "
            + "out the same."
    }

    private var assumptions: [String] {
        scenario.additions.flatMap { addition -> [String] in
            let double = addition.double.map {
                "The school has \($0.nameInFull) already: this adds it a second time."
            }
            let parts: [(String, Addition.Basis)] = [
                ("you say", .written), ("the directory says", .directory), ("assumed", .assumed),
            ]
            let said = parts.compactMap { name, basis -> String? in
                let settings = addition.fields(basis).filter { !Self.names.contains($0.path) }
                guard !settings.isEmpty else { return nil }
                let words = after.words(meaning: settings).words(settings, of: .partnerships)
                return "\(addition.name), \(name): \(words)"
            }
            return said + [double].compactMap(\.self)
        } + (scenario.additions.isEmpty ? [] : [Self.unsaid])
    }

    /// Fields that only say who it is.
    private static let names = [["partner"], ["directory"]]

    private static let unsaid =
        "Nothing else is known of a new partner: who looks after it, when it is reviewed, which "
        + "aims it serves. Rules that ask for that become questions."

    private func section(_ title: String, _ turns: [ChangedFinding]) -> ScenarioPage.Section {
        ScenarioPage.Section(
            title: "\(title) (\(turns.count))",
            heads: ["Rule", "Outcome", "Why"],
            rows: turns.map(row)
        )
    }

    private func row(_ turn: ChangedFinding) -> ScenarioPage.Row {
        var details = ["Before: \(turn.from.message)", "Then: \(turn.to.message)"]
        if turn.isByDayAlone, !scenario.additions.isEmpty || !scenario.removals.isEmpty {
            details.append("The day alone does this, whoever is added or gone.")
        }
        if turn.opensGap, let gap = gap(of: turn.rule) {
            details += gap.smallestChange.map { "It would close: \(after.words().words($0))" }
        }
        return ScenarioPage.Row(
            outcome: turn.to.outcome,
            title: turn.rule.title(),
            id: turn.rule.id,
            change: turn.from.change(to: turn.to),
            details: details
        )
    }

    private func questions(_ title: String, _ questions: [Question]) -> ScenarioPage.Section {
        ScenarioPage.Section(
            title: "\(title) (\(questions.count))",
            lines: questions.map { "\($0.text) (\($0.rules.joined(separator: ", ")))" }
        )
    }
}

extension Int {
    /// One form of a verb for one, another for several.
    func verb(_ one: String, _ many: String) -> String { self == 1 ? one : many }
}
