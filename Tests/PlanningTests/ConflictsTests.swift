import Testing

@testable import Planning

@Suite struct ConflictsTests {
    @Test(arguments: [
        (clashes: [[0, 1]], count: 4, smallest: [0, 1]),
        (clashes: [[0, 1, 2], [2, 3]], count: 5, smallest: [2, 3]),
        (clashes: [[4]], count: 5, smallest: [4]),
        (clashes: [[0, 1, 2, 3]], count: 4, smallest: [0, 1, 2, 3]),
        (clashes: [[17, 18]], count: 20, smallest: [17, 18]),
    ])
    func `finds a smallest set that clashes`(clashes: [[Int]], count: Int, smallest: [Int]) {
        let found = Conflicts.smallest(of: count) { chosen in
            !clashes.contains { chosen.isSuperset(of: $0) }
        }
        #expect(found == smallest)
    }
}
