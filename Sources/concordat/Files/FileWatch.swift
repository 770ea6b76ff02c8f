import Glibc

/// Waits until one of some files changes.
struct FileWatch {
    /// What tells one state of a file from another; none where it is not there.
    private struct Stamp: Equatable {
        let seconds: Int
        let nanoseconds: Int
        let size: Int
        let number: UInt

        init?(_ path: String) {
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            seconds = status.st_mtim.tv_sec
            nanoseconds = status.st_mtim.tv_nsec
            size = Int(status.st_size)
            number = status.st_ino
        }
    }

    private let paths: [String]
    private let stamps: [Stamp?]

    /// Notes how some files are now.
    init(_ paths: [String]) {
        self.paths = paths
        stamps = paths.map { Stamp($0) }
    }

    /// Keeps an interrupt for `waitForChange`, so that it ends the command between two runs.
    static func holdInterrupts() {
        var signals = signals
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }

    /// Looks every 300 milliseconds; false where the command was asked to end.
    func waitForChange() -> Bool {
        var signals = Self.signals
        var pause = timespec(tv_sec: 0, tv_nsec: 300_000_000)
        while stamps == paths.map({ Stamp($0) }) {
            if sigtimedwait(&signals, nil, &pause) > 0 { return false }
        }
        return true
    }

    private static var signals: sigset_t {
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
        return signals
    }
}
