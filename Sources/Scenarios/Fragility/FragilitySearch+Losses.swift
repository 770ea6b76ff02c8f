import Checking
import Rules

extension FragilitySearch {
    /// What falls without each partner, in the order of the inventory.
    func losses(of rests: [Rest]) -> [Fragility.Loss<Partnership>] {
        let falls = Dictionary(grouping: rests.flatMap(\.partners), by: \.0)
        return partners.indices.map { partner in
            .init(thing: partners[partner], falls: (falls[partner] ?? []).map(\.1))
        }
    }

    /// What falls without both of two partners and not without one of them.
    func pairs(of rests: [Rest]) -> Fragility.Trial<Fragility.Pair> {
        let all = rests.flatMap(\.pairs)
        let losses = Dictionary(grouping: all) { [$0.0, $0.1] }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }
            .map { pair, falls in
                Fragility.Loss(
                    thing: Fragility.Pair(first: partners[pair[0]], second: partners[pair[1]]),
                    falls: falls.map(\.2)
                )
            }
        return .init(
            count: partners.count * max(0, partners.count - 1) / 2,
            losses: losses.ranked(),
            cut: rests.filter { $0.pairs.count > most }.map(\.finding.rule),
            untried: rests.filter { !$0.hasPairs }.map(\.finding.rule)
        )
    }

    /// What falls without each piece of the record.
    func pieces(of rests: [Rest]) -> Fragility.Trial<Fragility.Piece> {
        let losses = Dictionary(grouping: rests.flatMap(\.pieces), by: \.0)
            .sorted { $0.key < $1.key }
            .map { Fragility.Loss(thing: pieces[$0.key], falls: $0.value.map(\.1)) }
        return .init(
            count: pieces.count,
            losses: losses.ranked(),
            cut: rests.filter { $0.pieces.count > most }.map(\.finding.rule),
            untried: []
        )
    }
}
