import Diagnostics
import Foundation
import Testing
import YAML

@testable import Rules

/// The files of the working copy.
enum Files {
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func node(_ path: String) throws -> Node {
        let bytes = [UInt8](try Data(contentsOf: root.appending(path: path)))
        var log = DiagnosticLog()
        return try #require(YAMLReader.read(Source(name: path, bytes: bytes), into: &log))
    }

    static func model() throws -> Model { try #require(sharedModel) }

    private static let sharedModel: Model? = {
        var log = DiagnosticLog()
        let document = try? node("rules/models/partnership-inventory.yaml")
        return document.flatMap { ModelReader.read($0, into: &log) }
    }()
}

@Suite struct PackReaderTests {
    static let head = """
        format: concordat/rules/1
        id: t
        version: 1.0.0
        source: {work: W}
        model: models/partnership-inventory.yaml
        parameters:
          recent: {type: period, default: 12 months, basis: interpretation, because: A year}
        levels: {order: worst-first, names: [low, high]}
        clauses: [{id: c, title: C}]
        rules:

        """

    private func codes(_ rules: String, head: String = Self.head) throws -> [String] {
        var log = DiagnosticLog()
        let source = Source(name: "pack.yaml", text: head + rules)
        guard let node = YAMLReader.read(source, into: &log) else {
            return log.diagnostics.map(\.code)
        }
        _ = PackReader.read(node, model: try Files.model(), into: &log)
        return log.diagnostics.map(\.code)
    }

    private func rule(_ require: String, more: String = "") -> String {
        "  - {id: r, clause: c, strength: may, title: T, require: \(require)\(more)}\n"
    }

    @Test(arguments: [
        "{at-least: 1, of: partnerships, where: {kind: parents, last-contact: {within: $recent}}}",
        "{at-most: 2, of: partnerships}", "{exactly: 1, of: library.plan.aims}",
        "{at-least: 2, different: kind, of: partnerships}",
        "{every: partnerships, has: {lead: present}, if-none: met}",
        "{each: library.plan.aims, as: aim, has: {at-least: 1, of: partnerships, where: {aims: {has: $aim.id}}}, if-none: unknown}",
        "{all-of: [{library.plan.agreed: present}, {not: {library.plan.in-school-plan: no}}]}",
        "{any-of: [{library.support.hours-per-term: {at-least: 6}}, {library.support.budget: {more-than: 0}}]}",
        "{at-least: 1, of: partnerships, where: {any-of: [{kind: [parents, careers]}, {not: {status: {none-of: [ended]}}}]}}",
    ])
    func `reads every form`(form: String) throws {
        #expect(try codes(rule(form)) == [])
    }

    @Test(arguments: [
        ("{at-least: 1, of: parnerships}", "rules/unknown-field"),
        ("{at-least: 1, of: school}", "rules/not-a-list"),
        ("{at-least: 1, of: partnerships, where: {kinds: parents}}", "rules/unknown-field"),
        ("{at-least: 1, of: partnerships, where: {kind: parnets}}", "file/unknown-word"),
        ("{at-least: one, of: partnerships}", "file/wrong-type"),
        ("{at-least: 1, at-most: 2, of: partnerships}", "rules/either-or"),
        (
            "{at-least: 1, of: partnerships, where: {last-contact: {within: $recnt}}}",
            "rules/unknown-name"
        ),
        ("{at-least: $recent, of: partnerships}", "rules/parameter-type"),
        (
            "{at-least: 1, of: partnerships, where: {last-contact: {withn: 1 year}}}",
            "rules/unknown-comparison"
        ),
        (
            "{at-least: 1, of: partnerships, where: {kind: {at-least: 1}}}",
            "rules/comparison-does-not-fit"
        ),
        ("{at-least: 1, different: activities, of: partnerships}", "rules/cannot-differ"),
        ("{every: partnerships, has: {lead: present}}", "file/missing-key"),
        (
            "{all-of: [{every: partnerships, has: {lead: present}, if-none: unknown}]}",
            "rules/if-none-within"
        ),
        ("{library.plan.agreed: {after: 2026-02-30}}", "file/wrong-type"),
        ("{}", "file/wrong-type"),
        ("[]", "file/wrong-type"),
    ])
    func `says what is wrong with a form`(form: String, code: String) throws {
        #expect(try codes(rule(form)) == [code])
    }

    @Test func `says what is wrong with rules and clauses`() throws {
        let good = "{at-least: 1, of: partnerships}"
        #expect(try codes(rule(good) + rule(good)) == ["file/duplicate"])
        #expect(try codes(rule(good, more: ", message: \"{cuont}\"")) == ["rules/unknown-figure"])
        #expect(try codes(rule(good, more: ", require-cel: \"true\"")) == ["rules/needs-one"])
        #expect(try codes(rule(good, more: ", titel: T")) == ["file/unknown-key"])
        let orphan = Self.head.replacingOccurrences(
            of: "{id: c, title: C}",
            with: "{id: c, title: C}, {id: d, title: D}"
        )
        #expect(try codes(rule(good), head: orphan) == ["rules/clause-without-rule"])
        #expect(
            try codes("  - {id: r, clause: x, strength: may, title: T, require: \(good)}\n")
                .contains("rules/unknown-clause")
        )
    }

    @Test func `reports several faults in one run`() throws {
        let two =
            rule("{at-least: 1, of: parnerships}")
            + "  - {id: s, clause: c, strength: mya, title: T, require: {at-most: x, of: partnerships}}\n"
        #expect(try codes(two).count >= 2)
    }

    @Test func `the shipped pack reads without a word`() throws {
        var log = DiagnosticLog()
        let node = try Files.node("rules/cilip-secondary-2014/partnerships.yaml")
        let pack = PackReader.read(node, model: try Files.model(), into: &log)
        #expect(log.diagnostics.isEmpty)
        #expect(
            pack?.rules.allSatisfy { $0.question != nil && $0.remedy != nil && $0.message != nil }
                == true
        )
    }

    @Test func `every rule of the shipped pack shows met, not met and unknown`() throws {
        var log = DiagnosticLog()
        let node = try Files.node("rules/cilip-secondary-2014/partnerships.yaml")
        let pack = try #require(PackReader.read(node, model: try Files.model(), into: &log))
        for rule in pack.rules {
            let shown = Set(rule.examples.map(\.expect))
            #expect(shown.isSuperset(of: [.met, .notMet, .unknown]), "\(rule.id)")
        }
    }
}

@Suite struct DayTests {
    @Test(arguments: [
        ("2024-02-29", 12, "2025-02-28"), ("2026-11-20", -12, "2025-11-20"),
        ("2026-01-31", 1, "2026-02-28"),
    ])
    func `shifts by months to a day that exists`(day: String, months: Int, wanted: String) throws {
        let period = try #require(Period("\(abs(months)) months"))
        let shifted = try #require(Day(day)).adding(period, times: months < 0 ? -1 : 1)
        #expect(shifted?.description == wanted)
    }

    @Test(arguments: ["2026-02-30", "2026-13-01", "26-01-01", "2026-1-1", "", "2026-11-20x"])
    func `refuses days that do not exist`(text: String) { #expect(Day(text) == nil) }
}
