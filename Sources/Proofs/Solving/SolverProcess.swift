import Glibc

/// A solver that runs beside us and is spoken to over one socket, its standard input and output.
///
/// A socket, not two pipes: what is sent to a solver that has died is an error and no signal. It is
/// read from while it is written to, so that neither can wait for the other for ever.
final class SolverProcess {
    private let process: pid_t
    private let socket: Int32

    /// Starts a program; none where it cannot be started.
    init?(_ path: String, _ arguments: [String]) {
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
        defer { close(ends[1]) }
        guard let process = Self.spawn(path, arguments, on: ends[1]) else {
            close(ends[0])
            return nil
        }
        self.process = process
        self.socket = ends[0]
    }

    deinit {
        close(socket)
        kill(process, SIGKILL)
        var status: Int32 = 0
        while waitpid(process, &status, 0) == -1, errno == EINTR {}
    }

    private static func spawn(_ path: String, _ arguments: [String], on end: Int32) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, end, 0)
        posix_spawn_file_actions_adddup2(&actions, end, 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var words = ([path] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var surroundings: [UnsafeMutablePointer<CChar>?] = [nil]
        var process: pid_t = 0
        let result = posix_spawn(&process, path, &actions, nil, &words, &surroundings)
        return result == 0 ? process : nil
    }

    /// Sends a text and reads until a line that ends the answer.
    ///
    /// - Parameters:
    ///   - text: commands, the last of which makes the solver print the line.
    ///   - end: the line.
    ///   - seconds: how long to wait in all.
    /// - Returns: what was printed before the line; none where time ran out or the solver died.
    func answer(to text: String, until end: String, within seconds: Int) -> String? {
        let limit = ContinuousClock.now.advanced(by: .seconds(seconds))
        let last = Array("\(end)\n".utf8)
        var rest = Array(text.utf8)[...]
        var answer: [UInt8] = []
        while !answer.hasSuffix(last) {
            let left = ContinuousClock.now.duration(to: limit).components.seconds
            guard left >= 0, wait(forWriting: !rest.isEmpty, seconds: left) else { return nil }
            guard send(&rest), receive(&answer) else { return nil }
        }
        return String(decoding: answer.dropLast(last.count), as: UTF8.self)
    }

    private func wait(forWriting: Bool, seconds: Int64) -> Bool {
        let events = Int16(POLLIN) | (forWriting ? Int16(POLLOUT) : 0)
        var request = pollfd(fd: socket, events: events, revents: 0)
        let count = poll(&request, 1, Int32(clamping: seconds * 1000 + 1000))
        return count > 0 || (count < 0 && errno == EINTR)
    }

    private func send(_ rest: inout ArraySlice<UInt8>) -> Bool {
        guard !rest.isEmpty else { return true }
        let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
        let count = rest.withUnsafeBytes {
            Glibc.send(socket, $0.baseAddress, min($0.count, 1 << 16), flags)
        }
        if count > 0 { rest = rest.dropFirst(count) }
        return count > 0 || isWorthAnotherTry
    }

    private func receive(_ answer: inout [UInt8]) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = recv(socket, &buffer, buffer.count, Int32(MSG_DONTWAIT))
        guard count > 0 else { return count < 0 && isWorthAnotherTry }
        answer += buffer[..<count]
        return answer.count <= Self.mostBytes
    }

    private var isWorthAnotherTry: Bool { errno == EAGAIN || errno == EINTR }

    /// More than any answer to one of our questions may hold.
    private static let mostBytes = 64 << 20
}

extension Array where Element == UInt8 {
    fileprivate func hasSuffix(_ suffix: [UInt8]) -> Bool {
        count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
    }
}
