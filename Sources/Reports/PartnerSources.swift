import Checking
import Partners
import Planning

/// Sources of suggested partners: each source once, as licences ask.
enum PartnerSources {
    static let heading = "Sources of suggested partners"

    /// The sources of some entries, by name.
    static func of(_ entries: some Sequence<DirectoryEntry>) -> [String] {
        Set(entries.compactMap { $0.origin?.text }).sorted()
    }
}

extension Report {
    var partnerSources: [String] {
        let suggestions = result.gaps.flatMap { self.suggestions(for: $0) }
        return PartnerSources.of(suggestions.flatMap(\.partners).map(\.candidate.entry))
    }
}

extension PlanReport {
    var partnerSources: [String] { PartnerSources.of(steps.compactMap(\.partner?.entry)) }
}
