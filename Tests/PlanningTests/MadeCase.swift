import CEL
import Checking
import Rules
import TestSupport

@testable import Partners

/// A school and possible partners, made from a number, with gaps of many sorts.
struct MadeCase {
    static let kinds = [
        "public-libraries", "book-trade", "parents", "youth-services", "national-organisations",
        "feeder-schools",
    ]
    static let purposes = ["advice", "training", "sponsorship", "supplement-provision"]

    /// Fourteen rules: how many partners of a kind, what partners are for, what each must have, and
    /// one condition of the school.
    static let rules: [(id: String, text: String)] =
        kinds.enumerated().map { index, kind in
            (
                "kind.\(kind)",
                """
                require: {at-least: \(index == 0 ? 2 : 1), of: partnerships, where: {kind: \(kind), \
                status: active, last-contact: {within: $recent}}}, remedy: {partner: {kind: \(kind)}, \
                action: Ask, effort: {hours: \(index % 3 + 1)}}
                """
            )
        }
        + zip(
            purposes,
            [
                ["national-organisations", "public-libraries"],
                ["national-organisations", "book-trade"],
                ["book-trade", "parents"], ["public-libraries", "book-trade", "youth-services"],
            ]
        ).enumerated().map { index, pair in
            (
                "for.\(pair.0)",
                """
                require: {at-least: \(index == 2 ? 2 : 1), of: partnerships, where: {status: active, \
                purposes: {has: \(pair.0)}}}, remedy: {partner: {kind: [\(pair.1.joined(separator: ", "))]}, \
                action: Ask, effort: {hours: \(index + 1)}}
                """
            )
        } + [
            (
                "each.lead",
                "require: {every: partnerships, where: {status: active}, has: {lead: present}, "
                    + "if-none: not-applicable}, remedy: {action: Choose, effort: {hours: 1}}"
            ),
            (
                "each.review",
                "require: {every: partnerships, where: {status: active}, has: {next-review: "
                    + "{due-within: 12 months}}, if-none: not-applicable}, "
                    + "remedy: {action: Set, effort: {hours: 2}}"
            ),
            (
                "each.told",
                "require: {every: partnerships, where: {purposes: {has: supplement-provision}}, "
                    + "has: {users-told: present}, if-none: not-applicable}, "
                    + "remedy: {action: Tell, effort: {hours: 1}}"
            ),
            (
                "travel",
                "require: {library.support.travel-paid: yes}, "
                    + "remedy: {action: Ask the head, effort: {hours: 1}}"
            ),
        ]

    let text: String
    let entries: [DirectoryEntry]

    init(_ seed: UInt64, candidates: Int) {
        var random = SeededGenerator(seed: seed)
        let partners = (0..<Int.random(in: 1...5, using: &random)).map { index in
            Self.partner(index, &random)
        }
        text = """
            format: concordat/inventory/1
            as-of: 2026-11-20
            school: {name: S, nation: england, phase: secondary, pupils: 900, \
            location: {latitude: 52.3, longitude: -0.2}}
            library: {support: {travel-paid: \(Bool.random(using: &random) ? "yes" : "no")}}
            partnerships:
            \(partners.joined(separator: "\n"))

            """
        entries = (0..<candidates).map { Self.entry($0, &random) }
    }

    private static func partner(_ index: Int, _ random: inout SeededGenerator) -> String {
        let kind = kinds.randomElement(using: &random) ?? ""
        let status = ["active", "lapsed", "active"].randomElement(using: &random) ?? ""
        let contact = ["2026-10-01", "2025-01-01"].randomElement(using: &random) ?? ""
        let wanted = purposes.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
        let lead = Int.random(in: 0..<4, using: &random) == 0 ? "none" : "librarian"
        return "  - {id: p\(index), partner: P\(index), kind: \(kind), status: \(status), "
            + "last-contact: \(contact), purposes: [\(wanted.joined(separator: ", "))], "
            + "lead: \(lead), next-review: 2027-06-01, users-told: Page}"
    }

    private static func entry(_ index: Int, _ random: inout SeededGenerator) -> DirectoryEntry {
        let kind = kinds.randomElement(using: &random) ?? ""
        var entry = DirectoryEntry(id: "e\(index)", name: "Partner \(index)", kinds: [kind])
        entry.offers = purposes.filter { _ in Bool.random(using: &random) } + ["current-awareness"]
        entry.fee = Fee(model: .fee)
        entry.fee?.amount = Double(Int.random(in: 0...200, using: &random))
        entry.fee?.currency = "GBP"
        if Bool.random(using: &random) {
            entry.place = Coordinate(
                latitude: 52.3 + Double.random(in: -0.1...0.1, using: &random),
                longitude: -0.2 + Double.random(in: -0.1...0.1, using: &random)
            )
        } else {
            entry.isNationwide = true
        }
        return entry
    }
}
