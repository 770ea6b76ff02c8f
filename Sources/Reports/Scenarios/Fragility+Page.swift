import Checking
import Rules
import Scenarios

extension Fragility {
    package var page: ScenarioPage {
        ScenarioPage(
            kicker: "what rests on what",
            title: result.inventory.schoolName,
            subtitle: result.lookedAt,
            lead: lead,
            sections: [
                ScenarioPage.Section(
                    title: "Partners, by what falls without them (\(holding.count))",
                    heads: ["Partner", "Findings that fall", "Which"],
                    rows: holding.map { row($0.thing.name, $0.falls) }
                ),
                pairSection, pieceSection,
                ScenarioPage.Section(
                    title: "Partners that no met finding needs (\(idle.count))",
                    note: idle.isEmpty ? nil : Self.idleNote,
                    lines: idle.map(\.name)
                ),
            ]
        )
    }

    private static let idleNote =
        "They may do good that no rule asks for, or help with a rule that others keep up as well."

    private var lead: [String] {
        let met = met.count
        let resting = Set(holding.flatMap(\.falls).map(\.rule.id)).count
        guard met > 0 else { return ["No finding is met, so nothing can fall."] }
        guard let first = holding.first else {
            return [
                "\(met.of("finding")) \(met.verb("is", "are")) met, and none rests on one partner."
            ]
        }
        return [
            "\(met.of("finding")) \(met.verb("is", "are")) met, and \(resting) of them "
                + "\(resting.verb("rests", "rest")) on one partner. Most would fall without "
                + "\(first.thing.name): \(first.falls.count)."
        ]
    }

    private func row(_ title: String, _ falls: [Fall]) -> ScenarioPage.Row {
        ScenarioPage.Row(
            outcome: .notMet,
            title: title,
            change: falls.count.of("finding"),
            details: falls.map {
                "\($0.rule.title()) [\($0.rule.id)]: \($0.from.change(to: $0.to))"
            }
        )
    }

    private var pairSection: ScenarioPage.Section {
        switch pairs {
        case .tooMany(let count):
            ScenarioPage.Section(
                title: "Pairs of partners",
                note: "Not tried: \(partners.count) partners make \(count) pairs, and no more than "
                    + "\(Limit.pairs) are tried."
            )
        case .tried(let count, let losses):
            ScenarioPage.Section(
                title: "Pairs that hold something up together (\(losses.count))",
                note: "All \(count.of("pair")) were tried. Listed is what falls without both and "
                    + "stands without either.",
                heads: ["Pair", "Findings that fall", "Which"],
                rows: losses.prefix(20).map {
                    row([$0.thing.first.name, $0.thing.second.name].inWords, $0.falls)
                },
                lines: losses.count > 20 ? ["and \(losses.count - 20) more pairs"] : []
            )
        }
    }

    private var pieceSection: ScenarioPage.Section {
        switch pieces {
        case .tooMany(let count):
            ScenarioPage.Section(
                title: "Single pieces of the record",
                note: "Not tried: the inventory records \(count) pieces, and no more than "
                    + "\(Limit.pieces) are tried."
            )
        case .tried(let count, let losses):
            ScenarioPage.Section(
                title: "Findings that rest on one piece of the record",
                note: "All \(count.of("piece")) were left out in turn. Dates come first: they run "
                    + "out by themselves, and 'concordat timeline' says when.",
                heads: ["Rule", "Rests on", "Which"],
                rows: met.compactMap { row($0, losses) }
            )
        }
    }

    /// A finding with every piece that it cannot do without, the dates first.
    private func row(_ finding: Finding, _ losses: [Loss<Piece>]) -> ScenarioPage.Row? {
        let needed = losses.filter { loss in
            loss.falls.contains { $0.rule.id == finding.rule.id }
        }.map(\.thing)
        guard !needed.isEmpty else { return nil }
        let dates = needed.filter { $0.day != nil }
        let ordered = dates + needed.filter { $0.day == nil }
        let rest = ordered.count - 4
        return ScenarioPage.Row(
            outcome: .met,
            title: finding.rule.title(),
            id: finding.rule.id,
            change: ordered.count.of("piece"),
            details: ordered.prefix(4).map(\.words) + (rest > 0 ? ["and \(rest) more"] : [])
        )
    }
}

extension Fragility.Piece {
    /// `the last contact of City Library, 2 October 2026`.
    var words: String { "the \(name)" + (day.map { ", \($0.words(in: "en"))" } ?? "") }
}
