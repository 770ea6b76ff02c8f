import CEL
import Checking
import Rules

/// Takes things out of an inventory and runs one met rule after the other again.
///
/// Whole blocks are taken out first (`BlockSearch`). For partners that is right where a rule is
/// steady (`PartnerTrend`); other rules are run without each partner and each pair. For pieces it
/// is right for every rule: what is known for certain with less recorded stays so with more.
struct FragilitySearch: Sendable {
    /// What one met finding rests on.
    struct Rest: Sendable {
        let finding: Finding
        var partners: [(Int, Fragility.Fall)] = []
        var pairs: [(Int, Int, Fragility.Fall)] = []
        var pieces: [(Int, Fragility.Fall)] = []

        /// Whether pairs were tried.
        var hasPairs = true
    }

    let partners: [Partnership]
    let pieces: [Fragility.Piece]
    private let inventory: Inventory
    private let day: Day
    private let checker: Checker
    private let names: [String]
    let most: Int

    init(_ result: CheckResult, checker: Checker, most: Int) {
        (inventory, day, self.checker) = (result.inventory, result.asOf, checker)
        self.most = most
        partners = inventory.partners
        pieces =
            RecordedPieces(
                of: inventory.root,
                model: checker.compiled.pack.model,
                language: checker.language
            ).all
        names = pieces.map { $0.path.lastField?.asIdentifier ?? "" }
    }

    /// What a met finding of a rule rests on.
    func rest(of rule: CompiledRule, _ finding: Finding) -> Rest {
        var rest = Rest(finding: finding)
        let reads = rule.reads.names
        if reads.contains("partnerships") {
            let isSteady = PartnerTrend.isSteady(rule, model: checker.compiled.pack.model)
            let all = Array(partners.indices)
            let single = isSteady ? search(rule) { partners[$0].path }.singles(all) : all
            rest.partners = single.compactMap { partner in
                fall(of: rule, finding, without: [partners[partner].path]).map { (partner, $0) }
            }
            addPairs(of: rule, isSteady, to: &rest)
        }
        let read = pieces.indices.filter { reads.contains(names[$0]) }
        let needed = search(rule) { pieces[$0].path }.singles(read)
        rest.pieces = needed.compactMap { piece in
            fall(of: rule, finding, without: [pieces[piece].path]).map { (piece, $0) }
        }
        return rest
    }

    private func addPairs(of rule: CompiledRule, _ isSteady: Bool, to rest: inout Rest) {
        let alone = Set(rest.partners.map(\.0))
        let free = partners.indices.filter { !alone.contains($0) }
        guard isSteady || free.count * free.count <= 2 * Fragility.mostPairs else {
            rest.hasPairs = false
            return
        }
        let pairs =
            isSteady
            ? search(rule) { partners[$0].path }.pairs(free)
            : free.indices.flatMap { first in
                free[(first + 1)...].map { (free[first], $0) }
            }
        rest.pairs = pairs.compactMap { first, second in
            fall(of: rule, rest.finding, without: [partners[first].path, partners[second].path])
                .map { (first, second, $0) }
        }
    }

    private func search(
        _ rule: CompiledRule,
        _ path: @escaping (Int) -> FieldPath
    ) -> BlockSearch<Int> {
        BlockSearch(most: most) { block in
            school(without: block.map(path)).outcome(rule).outcome == .met
        }
    }

    /// What a met finding comes to without what stands at paths, where it falls.
    private func fall(
        of rule: CompiledRule,
        _ finding: Finding,
        without paths: [FieldPath]
    ) -> Fragility.Fall? {
        let school = school(without: paths)
        guard school.outcome(rule).outcome.isFallen else { return nil }
        return Fragility.Fall(from: finding, to: school.finding(rule))
    }

    private func school(without paths: [FieldPath]) -> SchoolCheck {
        let changed = inventory.with(root: inventory.root.without(paths))
        return SchoolCheck(checker: checker, inventory: changed, asOf: day)
    }
}
