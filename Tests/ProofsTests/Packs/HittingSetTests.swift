import Testing

@testable import Proofs

@Suite struct HittingSetTests {
    @Test(arguments: [
        ([], 1, HittingSet.Result.found([])),
        ([[0, 1], [1, 2]], 3, .found([1])),
        ([[0], [1], [2]], 3, .none),
        ([[0], [1], [2]], 4, .found([0, 1, 2])),
        ([[]], 5, .none),
    ])
    func `finds the smallest set below a limit`(
        sets: [[Int]],
        limit: Int,
        result: HittingSet.Result
    ) {
        #expect(HittingSet.smallest(of: sets, below: limit) == result)
    }

    @Test func `gives up rather than look through everything`() {
        let sets = (0..<30).map { set in (0..<30).map { set * 100 + $0 } }
        #expect(HittingSet.smallest(of: sets, below: 30) == .undecided)
    }
}
