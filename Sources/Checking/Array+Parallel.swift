import Dispatch
import Glibc
import Synchronization

extension Array where Element: Sendable {
    /// What work makes of each element, in their order; the cores share the elements out.
    ///
    /// - Parameters:
    ///   - tools: makes what one core works with, which no other sees.
    ///   - work: must come to the same for an element, whatever the tools were used for before.
    /// - Returns: what was made, as one core would have made it.
    package func parallelMap<Tools, Made: Sendable>(
        with tools: @Sendable () -> Tools,
        _ work: @Sendable (Element, Tools) -> Made
    ) -> [Made] {
        let next = Atomic(0)
        let made = Mutex<[(index: Int, made: Made)]>([])
        let cores = Swift.min(count, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        DispatchQueue.concurrentPerform(iterations: cores) { _ in
            let tools = tools()
            var own: [(index: Int, made: Made)] = []
            while true {
                let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard index < count else { break }
                own.append((index, work(self[index], tools)))
            }
            made.withLock { [own] in $0 += own }
        }
        return made.withLock(\.self).sorted { $0.index < $1.index }.map(\.made)
    }

    /// What work makes of each element, in their order; the cores share the elements out.
    package func parallelMap<Made: Sendable>(_ work: @Sendable (Element) -> Made) -> [Made] {
        parallelMap(with: {}, { element, _ in work(element) })
    }
}
