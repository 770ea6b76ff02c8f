import Checking
import Rules

/// Rules, of which those that mean the same are known as one.
struct SameRules: Sendable {
    /// The first rule of each meaning.
    let distinct: [CompiledRule]
    private let rules: [CompiledRule]

    /// For each rule the number of the distinct one that means the same.
    private let places: [Int]

    init(_ rules: [CompiledRule]) {
        var known: [RuleMeaning: Int] = [:]
        var distinct: [CompiledRule] = []
        places = rules.map { rule in
            if let place = known[rule.meaning] { return place }
            known[rule.meaning] = distinct.count
            distinct.append(rule)
            return distinct.count - 1
        }
        self.rules = rules
        self.distinct = distinct
    }

    /// What is known of the distinct rules, for each rule.
    func expanded<Known>(_ known: [Known]) -> [(known: Known, rule: CompiledRule)] {
        zip(places, rules).map { (known[$0], $1) }
    }

    /// The pairs of different rules whose distinct ones are related, in the order of the rules.
    func pairs(_ isRelated: (Int, Int) -> Bool) -> [PackProof.Implication] {
        rules.indices.flatMap { first in
            rules.indices.filter { $0 != first && isRelated(places[first], places[$0]) }.map {
                .init(rule: rules[first].rule.id, implied: rules[$0].rule.id)
            }
        }
    }
}
