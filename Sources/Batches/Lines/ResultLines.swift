package import Checking
import Rules

/// How the results of a stream are written, a line for each inventory.
package enum LineFormat: String, Sendable, CaseIterable {
    case ndjson
    case csv
}

/// Writes results as lines.
package protocol ResultLines: Sendable {
    /// What stands before the first line.
    var head: [UInt8] { get }

    /// Adds the line of one result.
    func append(_ result: SchoolResult, _ status: Status, file: String, to bytes: inout [UInt8])
}

/// Says whether a school is fine by its marks.
package struct StatusReader: Sendable {
    /// Whether each rule is required or recommended.
    private let isBinding: [Bool]

    package init(_ pack: CompiledPack) {
        isBinding = pack.rules.map { $0.rule.strength != .may }
    }

    package func status(_ content: SchoolResult.Content) -> Status {
        guard case .marks(let marks, _) = content else { return .error }
        var status = Status.fine
        for (rule, mark) in marks.enumerated() {
            switch mark.outcome {
            case .error: return .error
            case .notMet, .partlyMet: if isBinding[rule] { status = .gaps }
            case .met, .unknown, .notApplicable, .waived: break
            }
        }
        return status
    }
}
