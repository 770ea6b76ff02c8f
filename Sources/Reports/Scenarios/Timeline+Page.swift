import Checking
import Rules
import Scenarios

extension Timeline {
    package var page: ScenarioPage {
        ScenarioPage(
            kicker: "what lapses by itself",
            title: inventory.schoolName,
            subtitle: "\(pack.title()), from \(from.words(in: "en")) to \(until.words(in: "en")), "
                + "by \(pack.cited).",
            lead: lead,
            chart: MetChart(self, met: met),
            sections: [
                section("What falls", falls),
                section("What else changes", turns.filter { !$0.isFall }),
                ScenarioPage.Section(
                    title: "Dates ahead (\(dates.count))",
                    lines: dateLines
                ),
                ScenarioPage.Section(title: "How sure this is", note: certainty),
            ]
        )
    }

    private var lead: [String] {
        let length = from.days(to: until).of("day")
        guard let first = falls.first else {
            return [
                turns.isEmpty
                    ? "Nothing turns by itself in the \(length) ahead."
                    : "Nothing that is met lapses in the \(length) ahead."
            ]
        }
        let rules = Set(falls.map(\.rule.id)).count
        return [
            "If nothing is done, \(rules.of("finding")) that \(rules.verb("is", "are")) met "
                + "\(rules.verb("lapses", "lapse")) in the \(length) ahead, the first on "
                + "\(first.day.words(in: "en")) (“\(first.rule.title())”)."
        ]
    }

    /// The dates ahead, of very many the first.
    private var dateLines: [String] {
        let rest = dates.count - 100
        return dates.prefix(100).map { "\($0.day.words(in: "en")): \($0.fullName)" }
            + (rest > 0 ? ["and \(rest.of("more date")); --format json has them all"] : [])
    }

    private var certainty: String {
        var words =
            "Outcomes can change only on days that the rules and the recorded dates give. The "
            + "checker ran every rule on each of its own days: \(runs.of("run")) instead of "
            + "\(pack.rules.count * (from.days(to: until) + 1))."
        if !unfollowed.isEmpty {
            words +=
                " \(unfollowed.count.of("rule")) \(unfollowed.count.verb("reads", "read")) the day "
                + "in a way of \(unfollowed.count.verb("its", "their")) own and ran on every day: "
                + "\(unfollowed.map(\.id).inWords)."
        }
        return words
    }

    private func section(_ title: String, _ turns: [Turn]) -> ScenarioPage.Section {
        ScenarioPage.Section(
            title: "\(title) (\(turns.count))",
            heads: ["From", "Rule", "Outcome", "Why"],
            rows: turns.map { turn in
                ScenarioPage.Row(
                    day: turn.day.words(in: "en"),
                    outcome: turn.to.outcome,
                    title: turn.rule.title(),
                    id: turn.rule.id,
                    change: turn.from.change(to: turn.to),
                    details: turn.causeWords + [turn.to.message.stopped]
                )
            }
        )
    }
}

extension Turn {
    /// What did it, in sentences; of many dates the first few.
    var causeWords: [String] {
        let rest = causes.count - 3
        return causes.prefix(3).map { $0.sentence }
            + (rest > 0 ? ["The same is so of \(rest.of("more date", "more dates"))."] : [])
    }
}

extension Cause {
    /// What happened, as a sentence with the date.
    var sentence: String {
        "The \(thing.name), \(thing.day.words(in: "en")), \(passage.words)."
    }
}

extension DatedThing {
    /// Its name, with the partner that it belongs to where the name does not say.
    var fullName: String {
        guard let partner, partner != owner else { return name }
        return "\(name) (\(partner))"
    }
}
