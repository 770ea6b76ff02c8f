import Checking
import Diagnostics
import Rules
import Signing

extension Report {
    var schoolKey: String { inventory.schoolKey }

    /// The day of the check as formats with times want it.
    var moment: String { "\(result.asOf)T00:00:00" }

    /// An identifier that follows from the rule set, the school, the day and, for most, the rule.
    func uuid(_ thing: String, of rule: Rule? = nil) -> String {
        NameUUID(
            thing,
            pack.name,
            schoolKey,
            result.asOf.description,
            rule?.id ?? ""
        ).description
    }

    /// The gap of a finding, where it leaves one.
    func gap(of finding: Finding) -> Gap? {
        result.gaps.first { $0.rule.id == finding.rule.id }
    }

    /// What was or was not signed, as names and values for formats that take any.
    var packFacts: [(name: String, value: String)] {
        let statement = provenance.standing.statement
        return [
            ("as-of", result.asOf.description), ("pack", pack.name),
            ("pack-digest", provenance.digest.description),
            ("publisher", provenance.publisher ?? ""), ("trust", provenance.standing.word),
            ("signed-on", statement?.date.description ?? ""),
            ("school", inventory.schoolName), ("school-identifier", schoolKey),
        ].filter { !$0.value.isEmpty }
    }
}

extension Inventory {
    /// What tells the school from others: its identifier, or its name and file where it has none.
    var schoolKey: String {
        guard let (name, value) = schoolIdentifier else { return "\(schoolName) (\(source.name))" }
        return "\(name):\(value)"
    }
}
