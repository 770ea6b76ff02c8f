/// A small rule set and inventories that meet it, miss it and cannot be read.
enum Samples {
    static func pack(_ strength: String = "should", expect: String = "met") -> String {
        """
        format: concordat/rules/1
        id: small
        version: 1.0.0
        source: {work: W}
        model: models/partnership-inventory.yaml
        examples-as-of: 2026-11-20
        clauses: [{id: c, title: C}]
        rules:
          - id: with-parents
            clause: c
            strength: \(strength)
            title: The library works with parents
            require: {at-least: 1, of: partnerships, where: {kind: parents}}
            examples:
              - {name: one, given: {partnerships: [{partner: P, kind: parents}]}, expect: \(expect)}

        """
    }

    static let head = """
        format: concordat/inventory/1
        as-of: 2026-11-20
        school: {name: S}

        """

    static let met = head + "partnerships: [{partner: P, kind: parents}]\n"
    static let missing = head + "partnerships: none\n"
    static let wrong = head + "libary: {}\n"

    /// A folder with the rule set and the inventories.
    static func folder() throws -> Scratch {
        let folder = try Scratch()
        try folder.write(pack(), to: "pack.yaml")
        try folder.write(pack("may"), to: "may.yaml")
        try folder.write(pack(expect: "not-met"), to: "failing.yaml")
        try folder.write(pack().replacing("strength", with: "strenght"), to: "wrong-pack.yaml")
        try folder.write(met, to: "met.yaml")
        try folder.write(missing, to: "missing.yaml")
        try folder.write(wrong, to: "wrong.yaml")
        return folder
    }
}
