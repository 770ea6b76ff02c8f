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
                    note: holding.isEmpty ? nil : Self.order,
                    heads: ["Partner", "Findings that fall", "Which"],
                    rows: holding.map { row($0.thing.name, $0.falls) }
                ),
                pairSection,
            ] + pieceSections + [
                ScenarioPage.Section(
                    title: "Partners that no met finding needs (\(idle.count))",
                    note: idle.isEmpty ? nil : Self.idleNote,
                    lines: idle.map(\.name)
                )
            ]
        )
    }

    private static let order =
        "Those come first without whom most that is required falls, then most that is recommended."

    private static let idleNote =
        "They may do good that no rule asks for, or help with a rule that others keep up as well."

    private var lead: [String] {
        let met = met.count
        guard met > 0 else { return ["No finding is met, so nothing can fall."] }
        let start = "\(met.of("finding")) \(met.verb("is", "are")) met"
        guard let first = holding.first else { return ["\(start), and none rests on one partner."] }
        let resting = Set(holding.flatMap(\.falls).map(\.rule.id)).count
        return [
            "\(start), and \(resting) of them \(resting.verb("rests", "rest")) on one partner. "
                + "\(first.thing.name) weighs most: without it "
                + "\(first.falls.count.of("finding")) would be met no more."
        ]
    }

    func row(_ title: String, _ falls: [Fall]) -> ScenarioPage.Row {
        ScenarioPage.Row(
            outcome: .notMet,
            title: title,
            change: falls.count.of("finding"),
            details: falls.map {
                "\($0.rule.title()) [\($0.rule.id), \($0.rule.strength.rawValue)]: "
                    + $0.from.change(to: $0.to)
            }
        )
    }

    private var pairSection: ScenarioPage.Section {
        let rest = pairs.losses.count - 20
        return ScenarioPage.Section(
            title: "Pairs that hold something up together (\(pairs.losses.count))",
            note: pairs.count == 0 ? nil : pairNote,
            heads: ["Pair", "Findings that fall", "Which"],
            rows: pairs.losses.prefix(20).map {
                row([$0.thing.first.name, $0.thing.second.name].inWords, $0.falls)
            },
            lines: rest > 0 ? ["and \(rest.of("more pair"))"] : []
        )
    }

    private var pairNote: String {
        let words =
            "Listed is what falls without both and stands without either, of "
            + "\(pairs.count.of("pair"))."
        guard !pairs.untried.isEmpty else { return words }
        return words + " Too many to try for \(pairs.untried.map(\.id).inWords)."
    }
}
