import Partners
package import Populations
import Rules

/// Whom schools could ask first, as CSV.
package enum ApproachText {
    package static let heading = CSVText.line([
        "id", "school", "rule", "partner", "partner-name", "km", "verified", "last-checked",
    ])

    /// The line of one, its end included.
    package static func line(_ approach: PartnerDemand.Approach) -> String {
        let entry = approach.candidate.entry
        return CSVText.line(
            [
                approach.school.id, approach.school.name, approach.rule.id, entry.id, entry.name,
                approach.candidate.kilometres.map { "\(($0 * 100).rounded() / 100)" } ?? "",
                entry.isVerified ? "yes" : "no", entry.lastChecked?.description ?? "",
            ].map { CSVText.guarded($0) }
        )
    }
}
