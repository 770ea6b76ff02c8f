import TestSupport
import Testing

@testable import Checking

/// The order of questions against all orders that there are.
@Suite struct BestOrderTests {
    /// Findings that wait for up to seven questions, at random.
    private func waiting(_ seed: UInt64) -> Waiting {
        var random = SeededGenerator(seed: seed)
        let count = Int.random(in: 1...7, using: &random)
        func some() -> [Int] {
            let size = Int.random(in: 1...min(3, count), using: &random)
            return (0..<count).shuffled(using: &random).prefix(size).sorted()
        }
        return Waiting(
            costs: (0..<count).map { _ in Int.random(in: 1...3, using: &random) },
            subjects: (0..<count).map { _ in Int.random(in: 0...2, using: &random) },
            items: (0..<Int.random(in: 1...9, using: &random)).map { _ in
                let ways = (0..<Int.random(in: 1...3, using: &random)).map { _ in some() }
                return Waiting.Item(weight: Int.random(in: 1...4, using: &random), ways: ways)
            }
        )
    }

    /// Every order of some questions.
    private func orders(of questions: [Int]) -> [[Int]] {
        guard let last = questions.last else { return [[]] }
        return orders(of: questions.dropLast()).flatMap { order in
            (0...order.count).map { Array(order[..<$0] + [last] + order[$0...]) }
        }
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func `no order costs less than the exact one, and the greedy at most four times`(
        seed: UInt64
    ) throws {
        let waiting = waiting(seed)
        let best = BestOrder(waiting: waiting)
        let least = orders(of: Array(waiting.costs.indices)).map { waiting.cost(of: $0) }.min()
        let wanted = try #require(least)
        let all = Array(waiting.costs.indices)
        #expect(waiting.cost(of: best.exact(all)) == wanted)
        let asked = best.greedy()
        let greedy = asked + all.filter { !asked.contains($0) }
        #expect(waiting.cost(of: greedy) <= 4 * wanted)
        #expect(waiting.cost(of: best.order) * 10 <= wanted * 11)
        #expect(best.order.sorted() == all)
    }

    @Test func `the greedy order is mostly the best`() {
        let ratios = (0..<60 as Range<UInt64>).map { seed in
            let waiting = waiting(seed)
            let best = BestOrder(waiting: waiting)
            let asked = best.greedy()
            let greedy = asked + waiting.costs.indices.filter { !asked.contains($0) }
            let exact = waiting.cost(of: best.exact(Array(waiting.costs.indices)))
            return Double(waiting.cost(of: greedy)) / Double(exact)
        }
        #expect(ratios.max() ?? 9 < 1.25)
        #expect(ratios.reduce(0, +) / 60 < 1.02)
    }

    @Test(
        arguments: [
            // One answer for one finding comes before three for one.
            ([(2, [[0, 1, 2]]), (2, [[3]])], [3, 0, 1, 2]),
            // Three answers for seven findings come before one for one, though each alone gives none.
            ([(7, [[0, 1, 2]]), (2, [[3]])], [0, 1, 2, 3]),
            // Of two ways the one that helps something else too.
            ([(1, [[0], [1]]), (2, [[1, 2]]), (1, [[3]])], [1, 2, 3, 0]),
        ] as [([(Int, [[Int]])], [Int])]
    )
    func `is the order that one finds by hand`(items: [(Int, [[Int]])], wanted: [Int]) {
        let waiting = Waiting(
            costs: [1, 1, 1, 1],
            subjects: [0, 1, 2, 3],
            items: items.map { Waiting.Item(weight: $0.0, ways: $0.1) }
        )
        #expect(BestOrder(waiting: waiting).order == wanted)
    }

    @Test func `questions about one partner stay together where that costs little`() {
        let items = (0..<20).map { Waiting.Item(weight: 10, ways: [[$0]]) }
        let waiting = Waiting(
            costs: items.map { _ in 1 },
            subjects: (0..<20).map { $0 % 2 },
            items: items
        )
        let order = BestOrder(waiting: waiting).order
        #expect(
            order.map { $0 % 2 } == Array(repeating: 0, count: 10) + Array(repeating: 1, count: 10)
        )
        let current = BestOrder(waiting: waiting, current: 1).order
        #expect(current.prefix(10).allSatisfy { $0 % 2 == 1 })
    }
}
