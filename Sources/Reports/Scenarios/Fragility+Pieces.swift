import Checking
import Rules
import Scenarios

extension Fragility {
    /// Findings that rest on one date, and those that rest on one other piece of the record.
    ///
    /// Where a finding rests on a partner as a whole, the partner's other pieces are not named. Of
    /// other pieces those come first that few findings need, for they say most.
    var pieceSections: [ScenarioPage.Section] {
        let dates = pieces.losses.filter { $0.thing.day != nil }
        let others = pieces.losses.filter { $0.thing.day == nil }.enumerated()
            .sorted { ($0.element.falls.count, $0.offset) < ($1.element.falls.count, $1.offset) }
            .map(\.element)
        return [
            section(
                "Findings that rest on one date",
                "Dates run out by themselves; 'concordat timeline' says when.",
                met.compactMap { row($0, dates, "date") }
            ),
            section(
                "Findings that rest on one other piece of the record",
                "Were the piece not written down, the finding would not be met.",
                met.compactMap { row($0, others.filter(isOwn($0)), "piece") }
            ),
        ]
    }

    private func section(
        _ title: String,
        _ note: String,
        _ rows: [ScenarioPage.Row]
    ) -> ScenarioPage.Section {
        ScenarioPage.Section(
            title: "\(title) (\(rows.count))",
            note: rows.isEmpty ? nil : note,
            heads: ["Rule", "Rests on", "Which"],
            rows: rows
        )
    }

    /// Whether a piece is more than a part of a partner on whom the whole finding rests.
    private func isOwn(_ finding: Finding) -> (Loss<Piece>) -> Bool {
        let partners = Set(
            holding.filter { loss in loss.falls.contains { $0.rule.id == finding.rule.id } }
                .map(\.thing.name)
        )
        return { loss in loss.thing.partner.map { !partners.contains($0) } ?? true }
    }

    /// Whether it needs more pieces than are named.
    private func isCut(_ finding: Finding) -> Bool {
        pieces.cut.contains { $0.id == finding.rule.id }
    }

    /// A finding with every piece that it cannot do without.
    private func row(
        _ finding: Finding,
        _ losses: [Loss<Piece>],
        _ what: String
    ) -> ScenarioPage.Row? {
        let needed = losses.filter { loss in
            loss.falls.contains { $0.rule.id == finding.rule.id }
        }.map(\.thing)
        guard !needed.isEmpty else { return nil }
        let rest = needed.count - 4
        return ScenarioPage.Row(
            outcome: .met,
            title: finding.rule.title(),
            id: finding.rule.id,
            change: needed.count == 1
                ? "one \(what)"
                : "each of \(isCut(finding) ? "more than " : "")\(needed.count) \(what)s",
            details: needed.prefix(4).map(\.words) + (rest > 0 ? ["and \(rest) more"] : [])
        )
    }
}

extension Fragility.Piece {
    /// `the last contact of City Library, 2 October 2026`.
    var words: String { "the \(name)" + (day.map { ", \($0.words(in: "en"))" } ?? "") }
}
