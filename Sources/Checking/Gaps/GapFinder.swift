import CEL
import Rules

/// Puts the gaps in order, each with the smallest change that closes it.
struct GapFinder {
    let search: ChangeSearch

    /// The gaps of a check: by strength, then by how many others the same change closes, then by
    /// effort, then as the pack has them.
    func gaps(_ findings: [Finding]) -> [Gap] {
        let open = findings.indices.filter { findings[$0].outcome.isGap }
        let gaps = open.map { index in
            let ways = findings[index].outcome == .unknown ? [] : search.ways(for: index)
            let change = search.smallestChange(among: ways, for: index)
            return Gap(
                finding: findings[index],
                place: index,
                priority: 0,
                ways: ways,
                smallestChange: change,
                alsoCloses: search.closed(by: change, among: open.filter { $0 != index })
                    .map { findings[$0].rule.id }
            )
        }
        return gaps.enumerated().sorted { isBefore($0, $1) }.map(\.element).enumerated()
            .map { index, gap in
                var gap = gap
                gap.priority = index + 1
                return gap
            }
    }

    private func isBefore(
        _ left: (offset: Int, element: Gap),
        _ right: (offset: Int, element: Gap)
    ) -> Bool {
        func key(_ gap: (offset: Int, element: Gap)) -> [Double] {
            [
                Double(gap.element.rule.strength.rank),
                gap.element.finding.outcome == .unknown ? 1 : 0,
                -Double(gap.element.alsoCloses.count),
                gap.element.rule.remedy?.hours ?? 1000, Double(gap.offset),
            ]
        }
        return key(left).lexicographicallyPrecedes(key(right))
    }
}
