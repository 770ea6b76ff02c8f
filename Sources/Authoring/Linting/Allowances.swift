import Diagnostics
import Rules
import YAML

/// What the authors of a pack let stand, and how much of that was found.
struct Allowances {
    let pack: Pack

    /// Which of the pack's allowances something was found for.
    private(set) var used: Set<Int> = []

    private let places: [Span?]

    init(_ pack: Pack) {
        self.pack = pack
        places = pack.lintAllowances.map { allowance in
            allowance.rule.flatMap { pack[rule: $0]?.node.span }
        }
    }

    /// Whether a finding may stand.
    mutating func cover(_ finding: Diagnostic) -> Bool {
        var isCovered = false
        for (index, allowance) in pack.lintAllowances.enumerated()
        where "lint/\(allowance.lint)" == finding.code {
            guard allowance.rule == nil || places[index]?.contains(finding.span) == true else {
                continue
            }
            used.insert(index)
            isCovered = true
        }
        return isCovered
    }
}

extension Span {
    /// Whether another lies within it.
    func contains(_ other: Span) -> Bool {
        source === other.source && range.lowerBound <= other.range.lowerBound
            && other.range.upperBound <= range.upperBound
    }
}
