extension Suggester {
    /// The best partners who close a gap between them, where one alone cannot.
    func together(_ need: Need, _ proof: PartnerProof, _ count: Int) -> Advice {
        let candidates = candidates(need, count, proof)
        guard candidates.count >= count else {
            let isNobody = candidates.isEmpty
            let shortage =
                isNobody
                ? finder.answer(need, for: seeker).shortage
                : .tooFew(needed: count, found: candidates.count)
            return Advice(suggestions: [], shortage: shortage)
        }
        for chosen in Self.choices(count, of: candidates).prefix(Self.mostChoices) {
            if let suggestion = suggestion(chosen, proof) {
                return Advice(suggestions: [suggestion], shortage: nil)
            }
        }
        return Advice(suggestions: [], shortage: .noneCloses)
    }

    private static let mostChoices = 500

    /// So many of each kind, the best first.
    private func candidates(
        _ need: Need,
        _ count: Int,
        _ proof: PartnerProof
    ) -> [Candidate] {
        var need = need
        need.most = count
        var seen: Set<String> = []
        return need.kinds.flatMap { kind in
            need.kinds = [kind]
            return finder.answer(need, for: seeker, fit: proof.aim).candidates
        }.filter { seen.insert($0.entry.id).inserted }
    }

    /// Every choice of so many, those of the first before others.
    private static func choices(_ count: Int, of candidates: [Candidate]) -> [[Candidate]] {
        guard count > 0 else { return [[]] }
        var choices: [[Candidate]] = []
        for (place, candidate) in candidates.enumerated() where choices.count < mostChoices {
            let rest = Array(candidates[(place + 1)...])
            choices += Self.choices(count - 1, of: rest).map { [candidate] + $0 }
        }
        return choices
    }
}
