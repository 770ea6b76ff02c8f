import CEL
import Checking
import Rules

/// Takes one thing after the other out of an inventory and runs the met rules again.
struct FragilitySearch: Sendable {
    private let inventory: Inventory
    private let day: Day
    private let checker: Checker

    /// The rules that are met, each with its finding.
    private let met: [(rule: CompiledRule, finding: Finding)]

    /// Those among them that read of partners at all.
    private let aboutPartners: [Int]

    init(_ result: CheckResult, checker: Checker) {
        (inventory, day, self.checker) = (result.inventory, result.asOf, checker)
        let all = zip(checker.compiled.rules, result.findings)
        let met = all.filter { $0.1.outcome == .met }.map { (rule: $0.0, finding: $0.1) }
        self.met = met
        aboutPartners = met.indices.filter { met[$0].rule.meaning.names.contains("partnerships") }
    }

    /// What falls without each partner, in the order of the inventory.
    func partners() -> [Fragility.Loss<Partnership>] {
        inventory.partners.parallelMap { partner in
            .init(thing: partner, falls: falls(without: [partner.path], among: aboutPartners))
        }
    }

    /// What falls without both of two partners and not without one of them.
    func pairs(_ alone: [Fragility.Loss<Partnership>]) -> Fragility.Trial<Fragility.Pair> {
        let count = alone.count * (alone.count - 1) / 2
        guard count <= Fragility.Limit.pairs else { return .tooMany(count) }
        let pairs = alone.indices.flatMap { first in
            alone.indices.dropFirst(first + 1).map { (alone[first], alone[$0]) }
        }
        let losses = pairs.parallelMap { first, second in
            let known = Set((first.falls + second.falls).map(\.rule.id))
            let rules = aboutPartners.filter { !known.contains(met[$0].rule.rule.id) }
            return Fragility.Loss(
                thing: Fragility.Pair(first: first.thing, second: second.thing),
                falls: falls(without: [first.thing.path, second.thing.path], among: rules)
            )
        }
        return .tried(count, losses.filter { !$0.falls.isEmpty }.ranked())
    }

    /// What falls without each piece of the record.
    func pieces() -> Fragility.Trial<Fragility.Piece> {
        let model = checker.compiled.pack.model
        let pieces = RecordedPieces(
            of: inventory.root,
            model: model,
            language: checker.language
        ).all
        guard pieces.count <= Fragility.Limit.pieces else { return .tooMany(pieces.count) }
        let reads = met.map { $0.rule.reads.names }
        let losses = pieces.parallelMap { piece in
            let name = piece.path.lastField?.asIdentifier ?? ""
            let rules = met.indices.filter { reads[$0].contains(name) }
            return Fragility.Loss(
                thing: piece,
                falls: falls(without: [piece.path], among: rules)
            )
        }
        return .tried(pieces.count, losses.filter { !$0.falls.isEmpty }.ranked())
    }

    /// What some of the met findings come to without what stands at paths, where it is otherwise.
    private func falls(without paths: [FieldPath], among rules: [Int]) -> [Fragility.Fall] {
        let root = paths.reduce(inventory.root) { $0.without($1) }
        let school = SchoolCheck(checker: checker, inventory: inventory.with(root: root), asOf: day)
        return rules.compactMap { place in
            let (rule, finding) = met[place]
            guard school.outcome(rule).outcome.isFallen else { return nil }
            return Fragility.Fall(from: finding, to: school.finding(rule))
        }
    }
}
