import CEL
package import Checking
import Rules

/// Finds partners near a school for its gaps, and proves that each closes its gap.
package struct Suggester: Sendable {
    let result: CheckResult
    let finder: PartnerFinder
    let seeker: Seeker

    /// Asks a finder that is made once for all schools.
    package init(_ result: CheckResult, finder: PartnerFinder) {
        self.result = result
        self.finder = finder
        seeker = finder.seeker(for: result.inventory)
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
        for gap in result.gaps where gap.finding.outcome != .unknown {
            guard let remedy = gap.rule.remedy, !remedy.kinds.isEmpty else { continue }
            found[gap.rule.id] = advice(gap, need(remedy))
        }
        return found
    }

    /// What a remedy looks for.
    func need(_ remedy: Remedy) -> Need {
        var need = Need(remedy.kinds)
        let purposes = result.pack.model.vocabularies["purpose"]
        let names = (purposes?.names ?? []).map { ($0, purposes?[$0]?.label() ?? $0) }
        need.purposeNames = Dictionary(names) { first, _ in first }
        need.bands =
            remedy.withinKilometres.isEmpty
            ? result.pack.kilometres(for: remedy.kinds) : remedy.withinKilometres
        need.checkedSince = Period("1 year").flatMap { result.asOf.adding($0, times: -1) }
        return need
    }

    /// The partners of the first way to close a gap that has any.
    private func advice(_ gap: Gap, _ need: Need) -> Advice {
        var shortage: Shortage?
        for way in PartnerWay.ways(of: gap, in: result).prefix(Self.most) {
            let proof = PartnerProof(gap, by: way, of: result, kinds: need.kinds)
            let advice =
                way.wanted.count == 1
                ? single(need, proof) : together(need, proof, way.wanted.count)
            if !advice.suggestions.isEmpty { return advice }
            if (shortage ?? .noneCloses) == .noneCloses { shortage = advice.shortage ?? shortage }
        }
        return Advice(suggestions: [], shortage: shortage ?? .noneCloses)
    }

    /// How many ways are tried for one gap.
    private static let most = 8

    private func single(_ need: Need, _ proof: PartnerProof) -> Advice {
        let answer = finder.answer(need, for: seeker, fit: proof.fit)
        let suggestions = answer.candidates.compactMap { suggestion([$0], proof) }
        return Advice(suggestions: suggestions, shortage: answer.shortage)
    }

    /// The suggestion of some partners; none where the gap would still be there.
    func suggestion(
        _ candidates: [Candidate],
        _ proof: PartnerProof
    ) -> Suggestion? {
        let entries = candidates.map(\.entry)
        guard let first = candidates.first, let changes = proof.changes(with: entries) else {
            return nil
        }
        return Suggestion(
            candidate: first,
            companions: Array(candidates.dropFirst()),
            change: changes,
            alsoCloses: proof.alsoCloses(changes, with: entries)
        )
    }
}
