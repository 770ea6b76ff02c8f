import Diagnostics
import Testing
import YAML

@testable import Rules

/// A small pack, and profiles laid over it.
enum ProfileFixture {
    static let pack = """
        format: concordat/rules/1
        id: small
        version: 1.2.0
        title: Small
        source: {work: W}
        model: models/partnership-inventory.yaml
        examples-as-of: 2026-11-20
        parameters:
          recent: {type: period, default: 12 months, basis: interpretation, because: A year}
          few: {type: whole-number, default: 2, basis: source, because: The guideline says so}
        levels: {order: worst-first, names: [low, middle, high]}
        distances:
          - {kinds: [parents, public-libraries], within-km: [5]}
        clauses:
          - {id: c, title: C}
          - {id: d, title: D}
          - {id: m, title: M, checked-by: manual}
        rules:
          - id: r.touch
            clause: c
            strength: should
            title: {en: In touch, cy: Mewn cysylltiad}
            require: {at-least: 1, of: partnerships, where: {last-contact: {within: $recent}}}
            message: "{count} in touch within {recent}"
            remedy: {action: Write a letter}
            examples:
              - {name: a year ago, given: {partnerships: [{kind: parents, last-contact: 2025-11-20}]}, expect: met}
              - {name: longer ago, given: {partnerships: [{kind: parents, last-contact: 2025-11-19}]}, expect: not-met}
          - id: r.kinds
            clause: c
            strength: may
            title: Kinds
            levels:
              low: {at-least: 1, different: kind, of: partnerships}
              middle: {at-least: $few, different: kind, of: partnerships}
              high: {at-least: 3, different: kind, of: partnerships}
            remedy: {action: Look round, partner: {kind: careers, within-km: [2]}}
            examples:
              - {name: two, given: {partnerships: [{kind: parents}, {kind: careers}]}, expect: partly-met, level: middle}
          - id: r.plan
            clause: d
            strength: may
            title: A plan
            require: {library.plan.agreed: present}
            examples:
              - {name: agreed, given: {library: {plan: {agreed: 2026-01-01}}}, expect: met}

        """

    static let head = """
        format: concordat/profile/1
        id: own
        version: 2.0.0
        extends: small.yaml
        for: small@1
        examples-as-of: 2026-11-20

        """

    /// Changes of every kind.
    static let everything = """
        exclude:
          - {clause: d, strength: [may], because: B}
        parameters:
          recent: {value: 6 months, basis: source, because: {en: B, cy: B}}
        levels:
          order: worst-first
          names: [a, b, c, d]
          from: {low: a, middle: b, high: d}
          because: B
        rules:
          - rule: [r.touch, r.kinds]
            strength: must
            because: B
          - rule: r.kinds
            title: {cy: Mathau}
            action: Look round twice
            levels: {c: {at-least: 5, different: kind, of: partnerships}}
            examples:
              - {name: two, given: {partnerships: [{kind: parents}, {kind: careers}]}, expect: partly-met, level: b}
            because: B
        distances:
          - {kinds: [parents], within-km: [20, 40], because: B}
        locked: {rules: [r.touch], parameters: [few], because: B}

        """

    /// The same for a profile over the profile `own`.
    static let outer = """
        format: concordat/profile/1
        id: outer
        version: 1.0.0
        extends: own.yaml
        for: own@2

        """

    static func node(_ text: String, _ name: String, _ log: inout DiagnosticLog) -> Node? {
        YAMLReader.read(Source(name: name, text: text), into: &log)
    }

    /// The pack as profiles make it, the innermost first; none where anything is wrong.
    static func effective(
        _ profiles: [String],
        into log: inout DiagnosticLog
    ) throws -> Pack? {
        var own = DiagnosticLog()
        let document = try #require(node(pack, "small.yaml", &own))
        var pack = try #require(PackReader.read(document, model: try Files.model(), into: &own))
        for (index, text) in profiles.enumerated() {
            guard let document = node(text, index == 0 ? "own.yaml" : "outer.yaml", &log),
                let profile = ProfileReader.read(document, into: &log),
                let next = Overlay.apply(profile, to: pack, into: &log)
            else { return nil }
            pack = next
        }
        return pack
    }

    static func effective(_ changes: String) throws -> Pack {
        var log = DiagnosticLog()
        let pack = try effective([head + changes], into: &log)
        return try #require(pack, "\(DiagnosticPrinter().text(log))")
    }
}
