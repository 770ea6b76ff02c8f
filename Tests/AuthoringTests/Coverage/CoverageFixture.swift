import Authoring
import Checking
import Diagnostics
import Testing

/// Small packs, and what examples reach of them.
enum CoverageFixture {
    /// A pack of one rule, whose id is `r`: its own keys, and examples as flow mappings.
    static func pack(_ rule: String, _ examples: [String]) throws -> CompiledPack {
        let lines = rule.split(separator: "\n").map { "    \($0)" }
        let text =
            """
            format: concordat/rules/1
            id: small
            version: 1.0.0
            source: {work: W}
            model: models/partnership-inventory.yaml
            examples-as-of: 2026-11-20
            levels: {order: worst-first, names: [low, high]}
            clauses: [{id: c, title: C}]
            rules:
              - id: r
                clause: c
                strength: should
                title: T

            """ + lines.joined(separator: "\n") + "\n"
            + (examples.isEmpty ? "" : "    examples:\n")
            + examples.map { "      - \($0)\n" }.joined()
        return try Fixture.compiled(text)
    }

    static func coverage(_ compiled: CompiledPack) throws -> Coverage {
        var log = DiagnosticLog()
        let results = ExampleRun(compiled).outcomes(into: &log)
        #expect(!log.hasErrors, "\(log.text)")
        return CoverageRun(compiled).coverage(by: results)
    }
}

extension Coverage {
    /// What no example reaches of the conditions: the text of the part and the state.
    var missing: [String] {
        rules.flatMap(\.parts).flatMap { part in
            part.missing.map { "\(part.text): \($0.rawValue)" }
        }
    }

    /// Every part that is looked at.
    var texts: [String] { rules.flatMap(\.parts).map(\.text) }
}

extension ReachedPart {
    fileprivate var text: String {
        String(decoding: span.source.bytes[span.range], as: UTF8.self)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
