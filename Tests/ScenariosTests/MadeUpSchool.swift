import Checking
import Diagnostics
import Rules
import TestSupport
import Testing

@testable import Scenarios

/// Inventories made up at random, the same for the same seed.
struct MadeUpSchool {
    private var generator: SeededGenerator
    private static let kinds = [
        "senior-leaders", "curriculum-leaders", "careers", "public-libraries", "parents",
        "book-trade", "school-library-services", "national-organisations",
    ]
    private static let purposes = ["advice", "training", "current-awareness", "student-benefit"]
    private static let rules = ["r5.training", "ext.parents", "managed.review", "r5.head"]

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    static func inventory(seed: UInt64, partners: Int? = nil) throws -> Inventory {
        var school = MadeUpSchool(seed: seed)
        let text = school.text(partners: partners ?? school.number(9))
        return try Fixture.school(text)
    }

    /// What stands under `school:`.
    mutating func text(partners: Int) -> String {
        let list = (0..<partners).map { partner($0) }.joined(separator: "\n")
        let waivers = (0..<number(3)).map { _ in waiver }.joined(separator: "\n")
        return """
            library:
              plan: {agreed: \(date(-1000...400)), review-due: \(date(-100...700))}
              support: {head-signed-off: \(date(-500...500))}
            partnerships:\(list.isEmpty ? " []" : "\n\(list)")
            waivers:\(waivers.isEmpty ? " []" : "\n\(waivers)")
            """
    }

    private mutating func partner(_ number: Int) -> String {
        var fields = ["partner: Partner \(number)", "kind: \(one(of: Self.kinds))"]
        if chance(95) { fields.append("status: \(chance(85) ? "active" : "lapsed")") }
        if chance(90) { fields.append("last-contact: \(date(-500...300))") }
        if chance(85) { fields.append("next-review: \(chance(10) ? "none" : date(-60...900))") }
        if chance(80) { fields.append("renewal: \(chance(40) ? "none" : date(-30...700))") }
        if chance(80) { fields.append("lead: librarian") }
        if chance(80) { fields.append("purposes: [\(one(of: Self.purposes))]") }
        if chance(20) { fields.append("evidence: [{what: Minutes, expires: \(date(0...700))}]") }
        return "  - {\(fields.joined(separator: ", "))}"
    }

    private var waiver: String {
        mutating get {
            let (first, second) = (number(600) - 100, number(600) - 100)
            let (from, until) = (day(min(first, second)), day(max(first, second)))
            return "  - {rule: \(one(of: Self.rules)), because: Reasons, by: head, from: \(from), "
                + "until: \(until)}"
        }
    }

    mutating func number(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

    private mutating func chance(_ percent: Int) -> Bool { number(100) < percent }

    private mutating func one(of words: [String]) -> String { words[number(words.count)] }

    private mutating func date(_ range: ClosedRange<Int>) -> String {
        day(Int.random(in: range, using: &generator))
    }

    /// So many days after the one that the inventories describe.
    private func day(_ number: Int) -> String {
        Day("2026-11-20").flatMap { $0.adding(days: number) }?.description ?? "none"
    }
}
