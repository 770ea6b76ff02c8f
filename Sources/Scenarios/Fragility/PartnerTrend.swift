import CEL
import Checking
import Rules

/// What can become of a truth when partners are left out: less true, or more.
struct PartnerTrend: OptionSet {
    let rawValue: Int

    static let mayFall = PartnerTrend(rawValue: 1)
    static let mayRise = PartnerTrend(rawValue: 2)
    private static let both: PartnerTrend = [.mayFall, .mayRise]

    /// Whether a rule is **steady**: where it is met with all partners and met without a block of
    /// them, it is met without any part of the block.
    ///
    /// It is where it is a conjunction of truths of which each can but fall, or can but rise. One
    /// that can but rise holds without the part because it holds with all; one that can but fall
    /// holds without the part because it holds without the whole block.
    static func isSteady(_ rule: CompiledRule, model: Model) -> Bool {
        guard let slot = model.root.slot(of: "partnerships"), let level = rule.levels.last else {
            return false
        }
        let reader = Reader(partners: slot)
        let truths = [level.program] + [rule.applies, rule.emptiness?.program].compactMap(\.self)
        return truths.flatMap { $0.checked.conjuncts }.allSatisfy { reader.trend($0) != .both }
    }

    private struct Reader {
        /// The slot of the list of partners among the variables.
        let partners: Int

        func trend(_ part: Checked) -> PartnerTrend {
            switch part.kind {
            case .constant, .local, .failure: []
            case .variable(let slot, _): slot == partners ? .both : []
            case .and, .or, .list, .select: joined(part.children)
            case .call(let name, let arguments, _): call(name, arguments)
            case .comprehension(let kind, let loop): self.loop(kind, loop)
            case .conditional, .map, .bind, .bindHeld: joined(part.children).isEmpty ? [] : .both
            }
        }

        private func joined(_ parts: [Checked]) -> PartnerTrend {
            parts.reduce([]) { $0.union(trend($1)) }
        }

        private func isPartners(_ part: Checked) -> Bool {
            if case .variable(partners, _) = part.kind { true } else { false }
        }

        private func call(_ name: String, _ arguments: [Checked]) -> PartnerTrend {
            if name == "present", arguments.count == 1, isPartners(arguments[0]) { return .mayFall }
            let parts = joined(arguments)
            if name == Operator.not.rawValue { return parts.turned }
            return parts.isEmpty ? [] : .both
        }

        private func loop(_ kind: Comprehension.Kind, _ loop: Checked.Loop) -> PartnerTrend {
            let isOfPartners = isPartners(loop.range)
            let outside = (isOfPartners ? [] : [loop.range]) + (loop.extra.map { [$0] } ?? [])
            let body = trend(loop.body)
            guard joined(outside).isEmpty else { return .both }
            switch kind {
            case .exists, .atLeast: return isOfPartners ? body.union(.mayFall) : body
            case .all: return isOfPartners ? body.union(.mayRise) : body
            case .existsOne, .filter, .map, .transformList, .transformMap, .transformMapEntry,
                .sortBy:
                return isOfPartners || !body.isEmpty ? .both : []
            }
        }
    }

    private var turned: PartnerTrend {
        var turned: PartnerTrend = []
        if contains(.mayFall) { turned.insert(.mayRise) }
        if contains(.mayRise) { turned.insert(.mayFall) }
        return turned
    }
}

extension Checked {
    /// The truths that all have to hold for it.
    fileprivate var conjuncts: [Checked] {
        if case .and(let parts) = kind { parts.flatMap(\.conjuncts) } else { [self] }
    }
}
