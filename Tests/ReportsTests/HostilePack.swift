import Checking
import Diagnostics
import Foundation
import Rules
import TestSupport
import Testing
import YAML

/// A small pack whose every text tries to break out of the page that it is printed on.
enum HostilePack {
    static let breakout = #"</pre></script><img src=x onerror="alert('1')">&amp;"#

    static let text = """
        format: concordat/rules/1
        id: hostile.pack
        version: 1.0.0
        title: {en: 'T \(quoted)', cy: 'Teitl \(quoted)'}
        publisher: 'P \(quoted)'
        source: {work: 'W \(quoted)', chapter: '<2>'}
        model: models/partnership-inventory.yaml
        examples-as-of: 2026-11-20
        languages: [en, cy]
        changes:
          - {version: 1.0.0, date: 2026-11-20, notes: 'a/../<b> is new \(quoted)'}
        parameters:
          least: {type: whole-number, default: 1, basis: source, because: 'B \(quoted)'}
        levels: {order: worst-first, names: ['low<', high]}
        clauses:
          - {id: 'c<1>', title: 'C \(quoted)', source: 'section <1>'}
          - {id: people, title: {en: Judged, cy: Barnwyd}, checked-by: manual}
        rules:
          - id: 'a/../<b>'
            clause: 'c<1>'
            strength: must
            title: {en: 'R \(quoted)', cy: 'Rheol \(quoted)'}
            question: 'Q \(quoted)'
            guidance: 'G \(quoted)'
            replaces: ['old "<rule>']
            require: {at-least: $least, of: partnerships, where: {kind: parents, partner: 'A & <B>'}}
            remedy: {action: 'Do \(quoted)', partner: {kind: parents}, effort: {hours: 1.5}}
            examples:
              - {name: 'N \(quoted)', given: {partnerships: [{kind: parents, partner: 'A & <B>'}, {kind: eal}]}, expect: met}
              - {name: none, given: {partnerships: []}, expect: met}
              - {name: wrong, given: {school: {name: '<i>'}}, expect: unknown}

        """

    /// As it stands in single quotes.
    private static var quoted: String { breakout.replacing("'", with: "''") }

    private static let made = Result { try make(text) }

    static func compiled() throws -> CompiledPack { try made.get() }

    /// The pack of a text.
    static func make(_ text: String) throws -> CompiledPack {
        var log = DiagnosticLog()
        let file = WorkingCopy.root.appending(path: "rules/models/partnership-inventory.yaml")
        let source = Source(name: "model", bytes: [UInt8](try Data(contentsOf: file)))
        let model = YAMLReader.read(source, into: &log).flatMap { ModelReader.read($0, into: &log) }
        let document = YAMLReader.read(Source(name: "hostile.yaml", text: text), into: &log)
        let pack = PackReader.read(
            try #require(document),
            model: try #require(model),
            into: &log
        )
        let compiled = pack.flatMap { CompiledPack.compile($0, into: &log) }
        return try #require(compiled, "\(DiagnosticPrinter().text(log))")
    }

    /// Whether nothing of the hostile texts became markup.
    static func isHarmless(_ page: String) -> Bool {
        ["<img", "</script><", "<b>'", "<B>", "<i>'", "c<1>"].allSatisfy { !page.contains($0) }
    }
}
