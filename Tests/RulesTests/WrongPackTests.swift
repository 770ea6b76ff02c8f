import Checking
import Diagnostics
import TestSupport
import Testing
import YAML

@testable import Rules

/// What authors get wrong, and what they are told.
@Suite struct WrongPackTests {
    /// A pack without fault, in which each sample exchanges one piece for a wrong one.
    static let good = """
        format: concordat/rules/1
        id: small
        version: 1.0.0
        source: {work: W}
        model: models/partnership-inventory.yaml
        examples-as-of: 2026-11-20
        parameters:
          recent: {type: period, default: 12 months, basis: interpretation, because: A year}
        levels: {order: worst-first, names: [low, high]}
        distances:
          - {kinds: [parents], within-km: [5]}
        clauses:
          - {id: c, title: C}
        rules:
          - id: r
            clause: c
            strength: should
            title: T
            require: {at-least: 1, of: partnerships, where: {last-contact: {within: $recent}}}
            message: "{count} in touch"
            remedy: {action: Write a letter, partner: {kind: parents}, effort: {hours: 1}}
            examples:
              - {name: n, given: {partnerships: [{kind: parents}]}, expect: unknown, level: low}

        """

    private static let count =
        "at-least: 1, of: partnerships, where: {last-contact: {within: $recent}}"

    private static let folded = """
        require-cel: >
              size(partnerships) > 2 &&
              partnerships.exists(p, p.staus == "active")
        """

    private static let again = """
          - {id: r, clause: c, strength: may, title: T, require: {library.plan.agreed: present}}

        """

    /// What is wrong, the piece exchanged, and what stands in its place.
    static let samples: [(fault: String, old: String, new: String)] = [
        ("not a rule set", "concordat/rules/1", "concordat/inventory/1"),
        ("misspelt key of the rule set", "clauses:", "clasues:"),
        ("no version", "version: 1.0.0\n", ""),
        ("misspelt key of the source", "{work: W}", "{work: W, chapeter: 10}"),
        ("misspelt key of a parameter", "basis: interpretation", "bassis: interpretation"),
        ("wrong type of a parameter", "type: period", "type: perod"),
        ("wrong value of a parameter", "12 months", "12 moons"),
        ("a parameter without its reason", ", because: A year", ""),
        ("a parameter named as a field", "recent: {", "library: {"),
        ("misspelt key of levels", "order: worst-first", "ordr: worst-first"),
        ("unknown order of levels", "worst-first", "worst"),
        ("levels as a list", "{order: worst-first, names: [low, high]}", "[low, high]"),
        ("an order of levels that is a list", "order: worst-first, names:", "order:"),
        ("levels of a rule as a list", "require: {\(count)}", "levels: [{low: {\(count)}}]"),
        ("a level far from all", "require: {\(count)}", "levels: {best: {\(count)}}"),
        ("unknown kind in a distance", "kinds: [parents]", "kinds: [parnets]"),
        ("misspelt key of a clause", "{id: c, title: C}", "{id: c, titel: C}"),
        ("two clauses of one id", "{id: c, title: C}", "{id: c, title: C}\n  - {id: c, title: D}"),
        (
            "a clause without a rule", "{id: c, title: C}",
            "{id: c, title: C}\n  - {id: d, title: D}"
        ),
        ("misspelt key of a rule", "strength: should", "strenght: should"),
        ("unknown strength", "strength: should", "strength: shuold"),
        ("unknown clause", "clause: c", "clause: x"),
        ("two rules of one id", "rules:\n", "rules:\n" + again),
        ("nothing that the rule asks for", "require: {\(count)}", "question: Why?"),
        ("two things that the rule asks for", "message:", "require-cel: 'true'\n    message:"),
        ("a form that is a list", "{\(count)}", "[\(count)]"),
        ("an empty form", "{\(count)}", "{}"), ("misspelt form", "at-least: 1", "at-lest: 1"),
        ("misspelt key of a form", "where:", "were:"),
        ("two bounds in one form", "at-least: 1", "at-least: 1, at-most: 2"),
        ("no number in a form", "at-least: 1", "at-least: one"),
        ("no list in a form", "of: partnerships", "of: school"),
        ("unknown list in a form", "of: partnerships", "of: partnership"),
        ("every without if-none", count, "every: partnerships, has: {lead: present}"),
        (
            "if-none within a form", count,
            "all-of: [{every: partnerships, has: {lead: present}, if-none: unknown}]"
        ),
        (
            "a list that cannot differ", "of: partnerships",
            "different: activities, of: partnerships"
        ),
        ("unknown field in a form", "last-contact:", "last-contct:"),
        ("unknown field of a field", count, "library.plan.agred: present"),
        ("misspelt comparison", "within:", "wihtin:"),
        ("a comparison that does not fit", "{within: $recent}", "{at-least: 1}"),
        ("unknown parameter", "$recent", "$recnt"),
        ("a parameter of another type", "at-least: 1", "at-least: $recent"),
        (
            "a word that is not in the vocabulary", "last-contact: {within: $recent}",
            "kind: parnets"
        ),
        ("a day that does not exist", "{within: $recent}", "{after: 2026-02-30}"),
        ("unknown level", "require: {\(count)}", "levels: {hihg: {\(count)}}"),
        ("unknown field in CEL", "require: {\(count)}", "require-cel: partnershps.size() > 1"),
        ("a type error inside a folded block", "require: {\(count)}", folded),
        ("CEL that is no truth", "require: {\(count)}", "require-cel: size(partnerships)"),
        ("CEL that cannot be read", "require: {\(count)}", "require-cel: size(partnerships) >"),
        ("misspelt figure in a message", "{count}", "{cuont}"),
        ("words after a figure that is no number", "{count}", "{names|partner|partners}"),
        ("words after a parameter that is no number", "{count}", "{recent|month|months}"),
        ("one word where two are needed", "{count}", "{count|partner}"),
        (
            "three words in one language", "\"{count} in touch\"",
            "{en: \"{count|a|b}\", cy: \"{count|a|b|c}\"}"
        ),
        ("misspelt figure before its words", "{count}", "{cuont|partner|partners}"),
        ("misspelt key of a remedy", "action:", "acton:"),
        ("a remedy's action that is a list", "Write a letter", "[Write, a letter]"),
        ("unknown kind in a remedy", "kind: parents}, effort", "kind: parent}, effort"),
        ("misspelt key of an effort", "hours: 1", "huors: 1"),
        ("hours that are no number", "hours: 1", "hours: few"),
        ("misspelt key of an example", "expect:", "expct:"),
        ("wrong outcome in an example", "expect: unknown", "expect: unkown"),
        ("unknown level in an example", "level: low", "level: lowest"),
        ("misspelt field in an example", "{kind: parents}]", "{knd: parents}]"),
    ]

    /// What an author is told of a pack: by its reader, its compiler and its examples.
    private func log(_ text: String) throws -> DiagnosticLog {
        var log = DiagnosticLog()
        let source = Source(name: "pack.yaml", text: text)
        guard let node = YAMLReader.read(source, into: &log),
            let pack = PackReader.read(node, model: try Files.model(), into: &log),
            let compiled = CompiledPack.compile(pack, into: &log)
        else { return log }
        _ = ExampleRun(compiled).outcomes(into: &log)
        return log
    }

    @Test func `the pack that the samples change has no fault`() throws {
        #expect(try log(Self.good).diagnostics.isEmpty)
    }

    @Test func `levels that are declared nowhere are shown as they could be`() throws {
        let graded = Self.good.replacing(
            "require: {\(Self.count)}",
            with: "levels: {low: {\(Self.count)}}"
        )
        let log = try log(
            graded.replacing("levels: {order: worst-first, names: [low, high]}\n", with: "")
        )
        let note = try #require(log.diagnostics.first?.notes.first)
        #expect(note.text.contains("'levels: {order: worst-first, names: [low]}'"))
    }

    @Test func `what authors are told is as its golden file`() throws {
        var text = ""
        for (fault, old, new) in Self.samples {
            #expect(Self.good.contains(old), "\(fault)")
            let log = try log(Self.good.replacing(old, with: new, maxReplacements: 1))
            #expect(log.hasErrors, "\(fault)")
            text += "-- \(fault)\n\(DiagnosticPrinter().text(log))\n"
        }
        try Golden("wrong-packs.txt").expect(text)
    }
}
