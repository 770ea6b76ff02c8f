import Dispatch
import Glibc
import Synchronization

/// Learns that somebody wants a run to stop: by SIGINT or SIGTERM, or because nobody reads on.
final class Stopping: Sendable {
    private let wanted = Atomic<Int32>(0)
    private let isOver = Atomic(false)

    /// The signal that asked for it; nought where none did.
    var signal: Int32 { wanted.load(ordering: .relaxed) }

    /// Whether no more is to be read.
    var isStopped: Bool { signal != 0 || isOver.load(ordering: .relaxed) }

    /// Stops reading.
    func stop() { isOver.store(true, ordering: .relaxed) }

    /// Takes signals from here on, until the process ends: a thread of its own waits for them.
    func listen() {
        Glibc.signal(SIGPIPE, SIG_IGN)
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        sigaddset(&signals, SIGTERM)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        DispatchQueue.global().async { [self, signals] in
            var (signals, number): (sigset_t, Int32) = (signals, 0)
            if sigwait(&signals, &number) == 0 { wanted.store(number, ordering: .relaxed) }
        }
    }
}
