import Rules

extension PackProof {
    /// Rules that are met by the same schools, so that one of each group is enough.
    package var duplicates: [[String]] {
        let byRule = Dictionary(grouping: implications.filter(isMutual), by: \.rule)
        var seen: Set<String> = []
        return rules.map(\.rule.id).compactMap { rule in
            guard let others = byRule[rule], !seen.contains(rule) else { return nil }
            let group = [rule] + others.map(\.implied)
            seen.formUnion(group)
            return group
        }
    }

    /// Rules that follow from others which ask for more, each with these, in the pack's order.
    package var followers: [(rule: String, from: [String])] {
        let isMutual = isMutual
        let byImplied = Dictionary(
            grouping: implications.filter { !isMutual($0) },
            by: \.implied
        )
        return rules.map(\.rule.id).compactMap { rule in
            byImplied[rule].map { (rule, $0.map(\.rule)) }
        }
    }

    private var isMutual: (Implication) -> Bool {
        let known = Set(implications)
        return { known.contains(.init(rule: $0.implied, implied: $0.rule)) }
    }
}
