package import Checking
import Diagnostics
import Rules

/// Results as NDJSON: what each school comes to, rule by rule, in one short line.
package struct JSONLines: ResultLines {
    package let head: [UInt8] = []

    private let isFileNamed: Bool

    /// `"outcome":` for each outcome.
    private let countKeys: [[UInt8]]

    /// `"rule":"outcome",` for each rule and each outcome.
    private let outcomes: [[[UInt8]]]

    /// `"rule":"level",` for each rule and each level that has a name.
    private let levels: [[[UInt8]]]

    package init(_ pack: CompiledPack, isFileNamed: Bool) {
        self.isFileNamed = isFileNamed
        countKeys = Outcome.allCases.map { Array("\"\($0.rawValue)\":".utf8) }
        outcomes = pack.rules.map { rule in
            Outcome.allCases.map { Self.pair(rule.rule.id, $0.rawValue) }
        }
        levels = pack.rules.map { rule in
            rule.levels.map { level in level.name.map { Self.pair(rule.rule.id, $0) } ?? [] }
        }
    }

    package func append(
        _ result: SchoolResult,
        _ status: Status,
        file: String,
        to bytes: inout [UInt8]
    ) {
        bytes += "{\"line\":".utf8
        bytes.append(number: result.line)
        if isFileNamed { bytes.append(key: "file", file) }
        bytes.append(key: "id", result.id)
        switch result.content {
        case .marks(let marks, let day):
            bytes.append(key: "as-of", day.description)
            bytes.append(key: "status", status.rawValue)
            append(marks, to: &bytes)
        case .faults(let log):
            bytes.append(key: "status", status.rawValue)
            append(log, to: &bytes)
        }
        bytes += "}\n".utf8
    }

    private func append(_ marks: [Mark], to bytes: inout [UInt8]) {
        bytes += ",\"counts\":{".utf8
        var counts = Array(repeating: 0, count: Outcome.allCases.count)
        for mark in marks { counts[Int(mark.outcome.place)] += 1 }
        for (key, count) in zip(countKeys, counts) {
            bytes += key
            bytes.append(number: count)
            bytes.append(UInt8(ascii: ","))
        }
        bytes.replaceLast(with: "},\"levels\":{")
        for (rule, mark) in marks.enumerated() {
            if let level = mark.level, !levels[rule][level].isEmpty { bytes += levels[rule][level] }
        }
        bytes.replaceLast(with: "},\"outcomes\":{")
        for (rule, mark) in marks.enumerated() {
            bytes += outcomes[rule][Int(mark.outcome.place)]
        }
        bytes.replaceLast(with: "}")
    }

    private func append(_ log: DiagnosticLog, to bytes: inout [UInt8]) {
        guard let first = log.diagnostics.first(where: { $0.severity == .error }) else { return }
        let place = first.span.start
        bytes += ",\"error\":{\"code\":".utf8
        bytes.append(quoted: first.code)
        bytes.append(key: "message", first.text)
        bytes += ",\"line\":\(place.line),\"column\":\(place.column)}".utf8
        let more = log.diagnostics.count + log.omittedCount - 1
        if more > 0 { bytes += ",\"more\":\(more)".utf8 }
    }

    private static func pair(_ key: String, _ value: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(quoted: key)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(quoted: value)
        bytes.append(UInt8(ascii: ","))
        return bytes
    }
}
