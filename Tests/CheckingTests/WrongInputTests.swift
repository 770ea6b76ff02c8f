import Diagnostics
import Rules
import TestSupport
import Testing
import YAML

@testable import Checking

/// What people get wrong: each is refused with a code and a place, and nothing is reported as met.
@Suite struct WrongInputTests {
    static let head = "format: concordat/inventory/1\nas-of: 2026-11-20\nschool: {name: S}\n"

    static let samples: [(text: String, code: String, line: Int)] = [
        ("formt: x\n", "file/wrong-format", 1),
        ("format: concordat/rules/1\n", "file/wrong-format", 1),
        ("[]\n", "file/wrong-type", 1), ("just text\n", "file/wrong-type", 1),
        (head + "libary: {}\n", "file/unknown-key", 4),
        (head + "library: {plam: {}}\n", "file/unknown-key", 4),
        (head + "library: {plan: {agred: 2026-01-01}}\n", "file/unknown-key", 4),
        (
            head + "partnerships: [{partner: P, kind: parents, staus: active}]\n",
            "file/unknown-key", 4
        ),
        (head + "partnerships: {partner: P}\n", "file/wrong-type", 4),
        (head + "partnerships: [{partner: P, kind: parnets}]\n", "file/unknown-word", 4),
        (
            head + "partnerships: [{partner: P, kind: parents, last-contact: 2026-02-30}]\n",
            "file/wrong-type", 4
        ),
        (
            head + "partnerships: [{partner: P, kind: parents, last-contact: yesterday}]\n",
            "file/wrong-type", 4
        ),
        (head + "partnerships: [{kind: parents}]\n", "file/missing-key", 4),
        (head + "partnerships: [{partner: P}]\n", "file/missing-key", 4),
        (
            head
                + "partnerships: [{partner: P, kind: parents, id: a}, {partner: Q, kind: careers, id: a}]\n",
            "file/duplicate", 4
        ),
        (
            head + "partnerships: [{partner: P, kind: parents, aims: [reading]}]\n",
            "file/unknown-word", 4
        ),
        (
            head
                + "library: {plan: {aims: [{id: reading, title: T}]}}\npartnerships: [{partner: P, kind: parents, aims: [raeding]}]\n",
            "file/unknown-word", 5
        ),
        (head + "library: {support: {cover-for-meetings: maybe}}\n", "file/wrong-type", 4),
        (head + "library: {support: {hours-per-term: lots}}\n", "file/wrong-type", 4),
        (head + "library: {support: {budget: 1200}}\n", "file/wrong-type", 4),
        (
            head
                + "waivers: [{rule: r5.trainin, because: B, by: h, from: 2026-01-01, until: 2027-01-01}]\n",
            "check/unknown-rule", 4
        ),
        (head + "not-applicable: [{kind: eal}]\n", "file/missing-key", 4),
        (head + "as-of: 2026-11-21\n", "yaml/duplicate-key", 4),
        ("format: concordat/inventory/1\nschool: {name: S}\n", "file/missing-key", 1),
        (
            "format: concordat/inventory/1\nas-of: 2026-11-20\nschool: {name: S, location: {latitude: 99, longitude: 0}}\n",
            "file/wrong-type", 3
        ),
        ("format: concordat/inventory/1\nas-of: 2026-11-20\nschool: {name: S", "yaml/unclosed", 3),
        (head + "library:\n\tplan: {}\n", "yaml/tab", 5),
        (head + "a: &a [*a]\n", "yaml/cyclic-alias", 4), ("", "yaml/empty", 1),
        ("%PDF-1.7\u{1}\u{2}", "yaml/control-character", 1),
    ]

    @Test(arguments: samples)
    func `is refused with its place`(text: String, code: String, line: Int) throws {
        let (result, log) = try Fixture.check(text)
        #expect(result == nil)
        let first = try #require(log.diagnostics.first)
        #expect(first.code == code)
        #expect(first.span.start.line == line)
    }

    @Test func `what people are told is as its golden file`() throws {
        var output = ""
        for (text, _, _) in Self.samples {
            let shown = text.split(separator: "\n").dropFirst(text.hasPrefix(Self.head) ? 3 : 0)
            output += "-- \(shown.joined(separator: "\n").filter { $0 >= " " || $0 == "\n" })\n"
            output += DiagnosticPrinter().text(try Fixture.check(text).log) + "\n"
        }
        try Golden("wrong-inventories.txt").expect(output)
    }

    @Test func `a type error inside a folded block points at the right character`() throws {
        let pack = try #require(Fixture.pack).pack
        let text = """
            format: concordat/rules/1
            id: t
            version: 1.0.0
            source: {work: W}
            model: models/partnership-inventory.yaml
            clauses: [{id: c, title: C}]
            rules:
              - id: r
                clause: c
                strength: may
                title: T
                require-cel: >
                  size(partnerships) > 2 &&
                  partnerships.exists(p, p.staus == "active")

            """
        var log = DiagnosticLog()
        let source = Source(name: "pack.yaml", text: text)
        let node = try #require(YAMLReader.read(source, into: &log))
        let read = try #require(PackReader.read(node, model: pack.model, into: &log))
        #expect(CompiledPack.compile(read, into: &log) == nil)
        let first = try #require(log.diagnostics.first)
        let shown = String(decoding: source.bytes[first.span.range], as: UTF8.self)
        #expect(first.span.start.line == 14 && shown.contains("staus"))
        #expect(first.suggestion == "status")
    }

    @Test func `random pieces of a sample never crash`() throws {
        let bytes = try Fixture.source("samples/oakfield-academy.yaml").bytes
        for length in stride(from: 0, to: bytes.count, by: 97) {
            var log = DiagnosticLog()
            let source = Source(name: "cut", bytes: Array(bytes[..<length]))
            guard let node = YAMLReader.read(source, into: &log) else { continue }
            _ = try Fixture.check(node)
        }
    }
}
