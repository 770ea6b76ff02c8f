package import Checking
import Diagnostics
import Rules

/// Results as NDJSON: what each school comes to, rule by rule, in one short line.
package struct JSONLines: ResultLines {
    package let head: [UInt8] = []

    private let pack: CompiledPack
    private let isFileNamed: Bool

    /// `"rule":"outcome",` for each rule and each outcome.
    private let outcomes: [[[UInt8]]]

    /// `"rule":"level",` for each rule and each level.
    private let levels: [[[UInt8]]]

    package init(_ pack: CompiledPack, isFileNamed: Bool) {
        (self.pack, self.isFileNamed) = (pack, isFileNamed)
        outcomes = pack.rules.map { rule in
            Outcome.allCases.map { Self.pair(rule.rule.id, $0.rawValue) }
        }
        levels = pack.rules.map { rule in
            rule.levels.map { Self.pair(rule.rule.id, $0.name ?? "") }
        }
    }

    package func append(_ result: SchoolResult, file: String, to bytes: inout [UInt8]) {
        bytes += "{\"line\":".utf8
        bytes.append(number: result.line)
        if isFileNamed { bytes.append(key: "file", file) }
        bytes.append(key: "id", result.id)
        switch result.content {
        case .marks(let marks, let day):
            bytes.append(key: "as-of", day.description)
            append(marks, to: &bytes)
        case .faults(let log): append(log, to: &bytes)
        }
        bytes += "}\n".utf8
    }

    private func append(_ marks: [Mark], to bytes: inout [UInt8]) {
        bytes.append(key: "status", pack.status(marks).rawValue)
        bytes += ",\"counts\":{".utf8
        for outcome in Outcome.allCases {
            let count = marks.count { $0.outcome == outcome }
            bytes += "\"\(outcome.rawValue)\":\(count),".utf8
        }
        bytes.replaceLast(with: "},\"levels\":{")
        for (rule, mark) in marks.enumerated() {
            guard let level = mark.level, pack.rules[rule].levels[level].name != nil else {
                continue
            }
            bytes += levels[rule][level]
        }
        bytes.replaceLast(with: "},\"outcomes\":{")
        for (rule, mark) in marks.enumerated() {
            bytes += outcomes[rule][Int(mark.outcome.place)]
        }
        bytes.replaceLast(with: "}")
    }

    private func append(_ log: DiagnosticLog, to bytes: inout [UInt8]) {
        bytes.append(key: "status", Status.error.rawValue)
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
