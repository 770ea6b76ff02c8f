import CEL
package import Checking
import Rules

/// Finds partners near a school for its gaps.
package struct Suggester: Sendable {
    private let result: CheckResult
    private let finder: PartnerFinder
    private let seeker: Seeker

    /// Asks a finder that is made once for all schools.
    package init(_ result: CheckResult, finder: PartnerFinder) {
        self.result = result
        self.finder = finder
        seeker = Seeker(result.inventory, of: finder)
    }

    /// Asks directories for one school alone.
    package init(
        _ result: CheckResult,
        directories: [Directory],
        outcodes: Outcodes = Outcodes()
    ) {
        self.init(result, finder: PartnerFinder(directories, outcodes: outcodes))
    }

    /// Who could help, by rule, for every gap that a partner can close.
    package func advice() -> [String: Advice] {
        var found: [String: Advice] = [:]
        for (gap, need) in needs {
            let answer = finder.answer(need, for: seeker)
            found[gap.rule.id] = Advice(
                suggestions: answer.candidates.map {
                    Suggestion(candidate: $0, alsoCloses: alsoCloses($0.entry, gap))
                },
                shortage: answer.shortage
            )
        }
        return found
    }

    private var needs: [(gap: Gap, need: Need)] {
        result.gaps.filter { $0.finding.outcome != .unknown }.compactMap { gap in
            guard let remedy = gap.rule.remedy, !remedy.kinds.isEmpty else { return nil }
            var need = Need(remedy.kinds)
            need.purposes = wantedPurposes(gap)
            need.purposeNames = purposeNames
            need.bands = bands(remedy)
            need.checkedSince = Period("1 year").flatMap { result.asOf.adding($0, times: -1) }
            return (gap, need)
        }
    }

    private var purposeNames: [String: String] {
        let purposes = result.pack.model.vocabularies["purpose"]
        let names = (purposes?.names ?? []).map { ($0, purposes?[$0]?.label() ?? $0) }
        return Dictionary(names) { first, _ in first }
    }

    /// The purposes that the gap's smallest change asks of a partner.
    private func wantedPurposes(_ gap: Gap) -> [String] {
        let words = gap.smallestChange.flatMap { change -> [Value] in
            switch change {
            case .include(let path, let value, _) where path.steps.last == .field("purposes"):
                [value]
            case .add(_, let fields):
                fields.filter { $0.path == ["purposes"] }.flatMap { $0.value.elements ?? [] }
            case .set, .include: []
            }
        }.compactMap(\.text)
        return Set(words).sorted()
    }

    private func bands(_ remedy: Remedy) -> [Double] {
        guard remedy.withinKilometres.isEmpty else { return remedy.withinKilometres }
        return result.pack.kilometres(for: remedy.kinds)
    }

    /// The other gaps for which the same partner would do.
    private func alsoCloses(_ entry: DirectoryEntry, _ gap: Gap) -> [String] {
        result.gaps.filter { other in
            other.rule.id != gap.rule.id && other.finding.outcome != .unknown
                && gap.alsoCloses.contains(other.rule.id)
                && (other.rule.remedy?.kinds.contains(where: entry.kinds.contains) ?? false)
        }.map(\.rule.id)
    }
}
