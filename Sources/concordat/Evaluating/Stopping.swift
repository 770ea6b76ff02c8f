import Dispatch
import Glibc
import Synchronization

/// Learns that somebody wants a run to stop: by SIGINT or SIGTERM, or because nobody reads on.
final class Stopping: Sendable {
    private let wanted = Atomic<Int32>(0)
    private let isOver = Atomic(false)
    private let sources = Mutex<[any DispatchSourceSignal]>([])

    /// The signal that asked for it; nought where none did.
    var signal: Int32 { wanted.load(ordering: .relaxed) }

    /// Whether no more is to be read.
    var isStopped: Bool { signal != 0 || isOver.load(ordering: .relaxed) }

    /// Stops reading.
    func stop() { isOver.store(true, ordering: .relaxed) }

    /// Takes signals from here on, until the process ends.
    func listen() {
        Glibc.signal(SIGPIPE, SIG_IGN)
        sources.withLock { sources in
            for number in [SIGINT, SIGTERM] {
                Glibc.signal(number, SIG_IGN)
                let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
                source.setEventHandler { [self] in wanted.store(number, ordering: .relaxed) }
                source.activate()
                sources.append(source)
            }
        }
    }
}
