import Checking
import Testing

@Suite struct ArrayParallelTests {
    /// Counts what it was asked, as a tool that is used by one core alone may.
    private final class Counter {
        var count = 0
    }

    @Test(arguments: [0, 1, 2, 1000])
    func `comes to what one core comes to, in order`(count: Int) {
        let numbers = Array(0..<count)
        #expect(numbers.parallelMap { $0 * $0 } == numbers.map { $0 * $0 })
    }

    @Test func `gives each core tools of its own`() {
        let counts = Array(0..<1000).parallelMap(with: Counter.init) { _, counter in
            counter.count += 1
            return counter.count
        }
        #expect(counts.max().map { $0 <= 1000 } == true)
        #expect(counts.count { $0 == 1 } >= 1)
    }
}
