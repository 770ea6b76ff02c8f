import Checking
import Diagnostics
import Rules
import YAML

/// Schools that are known, with the rules that each meets: the examples of a pack, and witnesses.
struct KnownSchools: Sendable {
    private let rules: [CompiledRule]
    private let model: Model
    private let asOf: Day

    /// For each rule a bit for each school: whether it meets the rule.
    private let met: [[UInt64]]

    init(
        _ rules: [CompiledRule],
        examples: [Example],
        witnesses: [Witness],
        model: Model,
        asOf: Day
    ) {
        (self.rules, self.model, self.asOf) = (rules, model, asOf)
        let nodes = examples.map(\.given) + witnesses.map(\.node)
        let schools = nodes.compactMap { Self.school($0, model) }
        met = rules.parallelMap { rule in
            var bits = [UInt64](repeating: 0, count: schools.count / 64 + 1)
            for (index, school) in schools.enumerated()
            where rule.verdict(of: school, on: asOf).isMet { bits[index / 64] |= 1 << (index % 64) }
            return bits
        }
    }

    private static func school(_ node: Node, _ model: Model) -> Inventory? {
        var log = DiagnosticLog()
        return InventoryReader.readPiece(node, model: model, into: &log)
    }

    /// Whether a school meets one rule and not another.
    func refute(_ rule: Int, _ implied: Int) -> Bool {
        zip(met[rule], met[implied]).contains { $0 & ~$1 != 0 }
    }

    /// The rules that a school meets.
    func met(by witness: Witness) -> Set<Int> {
        guard let school = Self.school(witness.node, model) else { return [] }
        return Set(rules.indices.filter { rules[$0].verdict(of: school, on: asOf).isMet })
    }
}
