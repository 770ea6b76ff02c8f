import Diagnostics
import Dispatch
import Glibc
import LanguageServer
import Synchronization

/// A server at work: bytes in and out, and texts looked at in the background.
final class ServerSession: Sendable {
    private enum Event: Sendable {
        case frames([FrameReader.Frame])
        case analysis(Analysis, uri: String)
        case end
    }

    /// What came in and was not yet dealt with.
    private let events = Mutex<[Event]>([])
    private let arrivals = DispatchSemaphore(value: 0)

    /// Texts to look at, the newest of each document alone.
    private let waiting = Mutex<[(uri: String, source: Source)]>([])
    private let background = DispatchQueue(label: "analysis", qos: .utility)
    private let surroundings: Surroundings

    init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Serves until the client ends it; the exit status.
    func run() -> Int32 {
        var server = Server(surroundings)
        DispatchQueue(label: "input").async { self.read() }
        while true {
            arrivals.wait()
            guard let event = events.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else {
                continue
            }
            let effects: [Server.Effect]
            switch event {
            case .frames(let frames): effects = server.receive(frames)
            case .analysis(let analysis, let uri): effects = server.receive(analysis, of: uri)
            case .end: return 1
            }
            for effect in effects {
                if let status = carryOut(effect, server.analyst) { return status }
            }
        }
    }

    private func carryOut(_ effect: Server.Effect, _ analyst: Analyst) -> Int32? {
        switch effect {
        case .send(let body): return write(FrameReader.framed(body)) ? nil : 1
        case .exit(let status): return status
        case .analyse(let uri, let source):
            waiting.withLock { waiting in
                waiting.removeAll { $0.uri == uri }
                waiting.append((uri, source))
            }
            background.async { self.analyseNext(analyst) }
            return nil
        }
    }

    private func analyseNext(_ analyst: Analyst) {
        let next = waiting.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        guard let next else { return }
        post(.analysis(analyst.analysis(of: next.source), uri: next.uri))
    }

    private func post(_ event: Event) {
        events.withLock { $0.append(event) }
        arrivals.signal()
    }

    private func read() {
        var reader = FrameReader()
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(0, &buffer, buffer.count)
            guard count > 0 else { return post(.end) }
            reader.append(buffer[..<count])
            var frames: [FrameReader.Frame] = []
            while let frame = reader.next() { frames.append(frame) }
            if !frames.isEmpty { post(.frames(frames)) }
        }
    }

    private func write(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
