import CEL
import Checking
import Rules
package import Scenarios

extension SchoolCalendar {
    /// Everything that falls due in a school's time ahead: dates to keep, and rules that lapse.
    ///
    /// - Parameters:
    ///   - timeline: the time ahead.
    ///   - language: the language of rules.
    package init(_ timeline: Timeline, language: String = "en") {
        let words = TimelineWords(timeline: timeline, language: language)
        self.init(
            school: timeline.inventory.schoolName,
            schoolKey: timeline.inventory.schoolKey,
            pack: timeline.pack.id,
            from: timeline.from,
            until: timeline.until,
            dates: timeline.dates.compactMap { words.date($0) } + words.lapses
        )
    }
}

/// Puts a timeline into words.
private struct TimelineWords {
    let timeline: Timeline
    let language: String

    func date(_ thing: DatedThing) -> DueDate? {
        guard let kind = DueDate.Kind(thing) else { return nil }
        return DueDate(
            kind,
            on: thing.day,
            title: title(thing, kind),
            key: thing.path.key(in: timeline.inventory)
        )
    }

    private func title(_ thing: DatedThing, _ kind: DueDate.Kind) -> String {
        let owner = thing.owner ?? timeline.inventory.schoolName
        switch kind {
        case .renewal: return "Renew the agreement with \(thing.partner ?? owner), or end it"
        case .review: return "Review the partnership with \(thing.partner ?? owner)"
        case .planReview: return "Review the library improvement plan"
        case .evidence: return "Evidence runs out: \(owner)\(keeper(thing))"
        case .waiver:
            let rule = timeline.pack[rule: owner]?.title(language) ?? owner
            return "The waiver ends after this day: \(rule)"
        case .other, .step, .lapse, .lookAhead: return thing.name.capitalisedFirst
        }
    }

    /// The partner to whom a piece of evidence belongs.
    private func keeper(_ thing: DatedThing) -> String {
        thing.partner.flatMap { $0 == thing.owner ? nil : " (\($0))" } ?? ""
    }

    /// What lapses, one entry for each day and cause.
    var lapses: [DueDate] {
        let turns = timeline.turns.filter(\.isLapse)
        let groups = Dictionary(grouping: turns) { turn in
            "\(turn.day) " + turn.causes.map(\.words).joined(separator: ", ")
        }
        return groups.sorted { $0.key < $1.key }.compactMap { lapse($0.value) }
    }

    /// Rules that lapse together.
    private func lapse(_ turns: [Turn]) -> DueDate? {
        guard let first = turns.first else { return nil }
        let causes = first.causes.map(\.words).inWords
        let titles = turns.map { $0.rule.title(language) }
        return DueDate(
            .lapse,
            on: first.day,
            title: titles.count == 1 ? "Lapses: \(titles[0])" : "\(titles.count) rules lapse",
            details: (causes.isEmpty ? [] : ["Because \(causes)."])
                + turns.map { details($0, isAlone: turns.count == 1) },
            key: first.causes.isEmpty
                ? turns.map(\.rule.id).joined(separator: " ")
                : first.causes.map { $0.thing.path.key(in: timeline.inventory) }
                    .joined(separator: " ")
        )
    }

    private func details(_ turn: Turn, isAlone: Bool) -> String {
        let action = turn.rule.remedy.map { " To keep it: \($0.action(language).asClause.stopped)" }
        let words =
            "\(turn.from.outcomeWords) until the day before, "
            + "\(turn.to.outcomeWords) from this day.\(action ?? "")"
        return isAlone ? words.capitalisedFirst : "\(turn.rule.title(language)): \(words)"
    }
}

extension Turn {
    /// Whether a rule that asked for nothing asks for something from then on.
    fileprivate var isLapse: Bool {
        [.met, .waived, .notApplicable].contains(from.outcome) && to.outcome.isGap
    }
}

extension DueDate.Kind {
    /// What kind of thing a date of the inventory is; none where it says when something began.
    fileprivate init?(_ thing: DatedThing) {
        let field = thing.path.lastField ?? ""
        guard !Self.beginnings.contains(field) else { return nil }
        self = Self.ofFields[field] ?? .other
    }

    /// The fields whose days are to come, by the names that inventories give them.
    static let ofFields: [String: DueDate.Kind] = [
        "renewal": .renewal, "next-review": .review, "review-due": .planReview,
        "expires": .evidence, "until": .waiver,
    ]

    /// The fields whose days say when something began or was done.
    private static let beginnings = ["as-of", "agreed", "since", "last-contact", "from"]
}
