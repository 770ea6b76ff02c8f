import Dispatch
import Synchronization

/// Work that goes on while other work is done.
final class Background<Value: Sendable>: Sendable {
    private let made = Mutex<Value?>(nil)
    private let group = DispatchGroup()

    /// Starts the work.
    init(_ work: @escaping @Sendable () -> Value) {
        group.enter()
        DispatchQueue.global(qos: .userInitiated).async { [self] in
            let value = work()
            made.withLock { $0 = value }
            group.leave()
        }
    }

    /// What the work made, once it is done; none only if it never came to an end.
    func wait() -> Value? {
        group.wait()
        return made.withLock(\.self)
    }
}
