import Diagnostics
import Proofs
import Rules

/// One thing that a proof says, with what it says it of.
struct ProofSection {
    let title: String

    /// The outcome whose sign and colour stand for it.
    let outcome: Outcome
    let items: [Item]

    /// A rule or several, and more about them.
    struct Item {
        let text: String
        var detail: String?
    }

    private init?(_ title: String, _ outcome: Outcome, _ items: [Item]) {
        guard !items.isEmpty else { return nil }
        (self.title, self.outcome, self.items) = (title, outcome, items)
    }

    /// What is to be said of a proof: first what is wrong, then what is worth knowing.
    static func all(of proof: PackProof) -> [ProofSection] {
        let quoted = { (rules: [Rule]) in rules.map { Item(quoting: $0, of: proof.pack) } }
        return [
            contradiction(proof),
            .init("Rules that no school can meet", .notMet, quoted(proof.neverMet)),
            .init("Rules that no school can miss", .notMet, quoted(proof.neverMissed)),
            .init(
                "Rules that ask for the same, so that one of them is enough",
                .partlyMet,
                duplicates(proof)
            ),
            .init(
                "Rules that follow from others (no fault, but worth knowing)",
                .met,
                followers(proof)
            ),
            .init("Beyond exact reasoning", .unknown, outside(proof)),
            .init("Left open", .unknown, open(proof)),
        ].compactMap(\.self)
    }

    private static func contradiction(_ proof: PackProof) -> ProofSection? {
        guard case .impossible(let core) = proof.together else { return nil }
        let items = core.rules.map { Item(quoting: $0, of: proof.pack) }
        return .init(core.title, .notMet, items)
    }

    private static func duplicates(_ proof: PackProof) -> [Item] {
        proof.duplicates.map { Item(text: $0.joined(separator: ", ")) }
    }

    private static func followers(_ proof: PackProof) -> [Item] {
        proof.followers.map { rule, from in
            let whoever =
                from.count == 1
                ? "meeting \(from[0])" : "meeting any one of these \(from.count) rules"
            return Item(
                text: "\(whoever) also meets \(rule)",
                detail: from.count == 1 ? nil : from.joined(separator: ", ")
            )
        }
    }

    private static func outside(_ proof: PackProof) -> [Item] {
        proof.rules.compactMap { rule in
            rule.outside.map { part in
                let place = part.span.start
                return Item(
                    text: "\(rule.rule.id): \(part.what)",
                    detail: "\(part.span.source.name):\(place.line):\(place.column)"
                )
            }
        }
    }

    private static func open(_ proof: PackProof) -> [Item] {
        proof.unsettled.map { Item(text: "whether meeting \($0.rule) also meets \($0.implied)") }
    }
}

extension ProofSection.Item {
    /// A rule with the clause that it comes from.
    fileprivate init(quoting rule: Rule, of pack: Pack) {
        text = "\(rule.id): \(rule.title())"
        let words = pack[clause: rule.clause].map { ": “\($0.title())”" } ?? ""
        detail = "clause \(rule.clause)\(words)"
    }
}

extension PackProof.Core {
    fileprivate var title: String {
        guard rules.count > 1 else { return "No school can meet all rules, because of one alone" }
        let size =
            isSmallest
            ? "no fewer rules contradict each other"
            : "fewer others may contradict each other too, which was not settled in time"
        return
            "No school can meet these \(rules.count) rules together; without any one it can, and "
            + size
    }
}
