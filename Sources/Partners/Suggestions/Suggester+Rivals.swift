package import Checking
import Rules

extension Suggester {
    /// Those who came closest to being suggested for a gap in the place of one who was, and why they
    /// were not; worked out when it is asked for.
    package func rivals(of suggestion: Suggestion, for gap: Gap, most: Int = 3) -> [Rival] {
        guard let remedy = gap.rule.remedy else { return [] }
        let need = self.need(remedy)
        let proof = PartnerWay.ways(of: gap, in: result).filter { $0.wanted.count == 1 }
            .map { PartnerProof(gap, by: $0, of: result, kinds: need.kinds) }
            .first { $0.fit(of: suggestion.entry) != nil }
        return finder.rivals(
            of: suggestion.candidate,
            need,
            for: seeker,
            most: most,
            fit: proof?.fit
        )
    }
}
