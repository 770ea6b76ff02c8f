import Rules

@testable import Reports

/// A school in which seven rules come to the seven outcomes, and texts that formats must escape.
enum EveryOutcome {
    static let pack = """
        format: concordat/rules/1
        id: every-outcome
        version: 1.0.0
        publisher: "P <&\\"'> ]]> =1+1"
        source: {work: W}
        model: models/partnership-inventory.yaml
        levels: {order: worst-first, names: [low, high]}
        clauses: [{id: c, title: "=C & <D>"}, {id: 1 d, title: D}]
        rules:
          - {id: a.met, clause: c, strength: must, title: "Met <&\\"'>", require: {at-least: 1, of: partnerships}}
          - id: a.partly
            clause: c
            strength: should
            title: "Partly,\\n met"
            levels: {low: {at-least: 1, of: partnerships}, high: {at-least: 9, of: partnerships}}
            remedy: {action: "=cmd()", effort: {hours: 1}}
          - {id: a.not, clause: 1 d, strength: must, title: "+Not met", require: {at-least: 9, of: partnerships}}
          - {id: a.chance, clause: 1 d, strength: may, title: "-A chance", require: {at-least: 9, of: partnerships}}
          - {id: a.unknown, clause: c, strength: should, title: "@Unknown", require: {library.plan.agreed: present}}
          - {id: a.inapplicable, clause: c, strength: should, title: Not applicable, covers: eal, require: {at-least: 1, of: partnerships, where: {kind: eal}}}
          - {id: a.waived, clause: c, strength: should, title: Waived, require: {at-least: 9, of: partnerships}}
          - id: a.error
            clause: c
            strength: should
            title: Error
            require-cel: "1 / (size(partnerships) - size(partnerships)) > 0"
            in-words: it can be divided

        """

    static let school = """
        format: concordat/inventory/1
        as-of: 2026-11-20
        school: {name: "=St \\"Mary\\" & Sons <\\x01>", urn: "137083"}
        partnerships: [{partner: "P, Q\\r\\nR", kind: parents}]
        not-applicable: [{kind: eal, because: "None, \\"this\\" year"}]
        waivers:
          - {rule: a.waived, because: Moved, by: head, from: 2026-09-01, until: 2027-01-31}

        """

    /// What the rules come to, as each format must give it back.
    static let outcomes: [String: Outcome] = [
        "a.met": .met, "a.partly": .partlyMet, "a.not": .notMet, "a.chance": .notMet,
        "a.unknown": .unknown, "a.inapplicable": .notApplicable, "a.waived": .waived,
        "a.error": .error,
    ]

    static func report() throws -> Report { try Fixture.report(school, by: pack) }

    /// The same of a second school.
    static func second() throws -> Report {
        let other = school.replacing("137083", with: "137084")
        return try Fixture.report(other, by: pack, file: "a folder/é.yaml")
    }
}
