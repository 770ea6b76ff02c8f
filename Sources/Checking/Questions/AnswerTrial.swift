import CEL
import Rules

/// A school that is imagined to answer every question in one way.
struct AnswerTrial {
    let school: SchoolCheck

    /// What it answers to each query; none where there is no answer to try.
    let answer: (Int) -> Change?

    /// How many evaluations are left; at none every rule counts as known, and nothing is found.
    var triesLeft: Int

    /// Sets of queries each of which makes a rule known, no smaller part of which does.
    ///
    /// - Parameters:
    ///   - rule: a rule that is not known yet.
    ///   - order: queries that make it known together; those at the front are preferred.
    ///   - most: how many sets to look for.
    /// - Returns: none where the queries do not make it known, or all tries are spent.
    mutating func ways(for rule: CompiledRule, among order: [Int], most: Int) -> [[Int]] {
        var (ways, order) = ([[Int]](), order)
        while ways.count < most, let way = way(for: rule, among: order)?.sorted(),
            !ways.contains(way)
        {
            ways.append(way)
            // What needs all answers has no other way.
            if way.count == order.count { break }
            order = order.filter { !way.contains($0) } + way
        }
        return ways
    }

    /// One such set, found query by query from its last.
    ///
    /// What is known stays known when more is answered, so that the shortest start of the order
    /// that is enough, with what is kept already, is found by halving; its last query is needed.
    private mutating func way(for rule: CompiledRule, among order: [Int]) -> [Int]? {
        var roots = [school.root]
        for query in order {
            guard let next = applied([query], to: roots[roots.count - 1]) else { return nil }
            roots.append(next)
        }
        guard knows(rule, roots[order.count], []) else { return nil }
        var (kept, end) = ([Int](), order.count)
        while end > 0, kept.isEmpty || !knows(rule, roots[0], kept) {
            var (low, high) = (1, end)
            while low < high {
                let middle = (low + high) / 2
                if knows(rule, roots[middle], kept) { high = middle } else { low = middle + 1 }
            }
            kept.append(order[low - 1])
            end = low - 1
        }
        return triesLeft > 0 ? kept : nil
    }

    private mutating func knows(_ rule: CompiledRule, _ root: Record, _ queries: [Int]) -> Bool {
        guard triesLeft > 0 else { return true }
        triesLeft -= 1
        return applied(queries, to: root)
            .map { rule.isKnown(school.compiled.activation($0)) } ?? false
    }

    /// The school with some of its answers recorded.
    func applied(_ queries: [Int], to root: Record) -> Record? {
        Change.applied(queries.compactMap { answer($0) }, to: root, by: school.pack.model)
    }
}
