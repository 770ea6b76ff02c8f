package import Checking
import Diagnostics
package import Rules

/// An audit that is about to be kept, and what was audited.
package struct NewAudit: Sendable {
    /// The identifier that the school's nation gives it; its name where it has none.
    package let identifier: String
    package let school: String

    /// The inventory as it was written.
    package let text: String
    package let asOf: Day
    package let ranAt: String
    package let rules: RuleSetVersion
    package let findings: [PastFinding]

    /// An audit with all that is kept of it.
    package init(
        identifier: String,
        school: String,
        text: String,
        asOf: Day,
        ranAt: String,
        rules: RuleSetVersion,
        findings: [PastFinding]
    ) {
        (self.identifier, self.school, self.text) = (identifier, school, text)
        (self.asOf, self.ranAt) = (asOf, ranAt)
        (self.rules, self.findings) = (rules, findings)
    }
}

extension NewAudit {
    /// An audit of an inventory.
    ///
    /// - Parameters:
    ///   - result: what was found.
    ///   - rules: by which rules.
    ///   - ranAt: when, in UTC, such as `2026-11-20T09:30:00Z`.
    ///   - language: of the words that are kept.
    package init(
        _ result: CheckResult,
        by rules: RuleSetVersion,
        ranAt: String,
        language: String = "en"
    ) {
        let inventory = result.inventory
        self.init(
            identifier: inventory.schoolIdentifier?.value ?? inventory.schoolName,
            school: inventory.schoolName,
            text: String(decoding: inventory.source.bytes, as: UTF8.self),
            asOf: result.asOf,
            ranAt: ranAt,
            rules: rules,
            findings: result.findings.map { PastFinding($0, language: language) }
        )
    }
}

/// What became of an audit that was kept.
package struct KeptAudit: Sendable, Equatable {
    package let number: Int

    /// The version of the inventory that it is about.
    package let inventory: Int

    /// Whether the inventory was kept already, as it is.
    package let isSameInventory: Bool
}
