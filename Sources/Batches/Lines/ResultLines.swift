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
    func append(_ result: SchoolResult, file: String, to bytes: inout [UInt8])
}

extension CompiledPack {
    /// Whether a school with some marks is fine.
    package func status(_ marks: [Mark]) -> Status {
        var status = Status.fine
        for (rule, mark) in zip(rules, marks) {
            switch mark.outcome {
            case .error: return .error
            case .notMet, .partlyMet: if rule.rule.strength != .may { status = .gaps }
            case .met, .unknown, .notApplicable, .waived: break
            }
        }
        return status
    }
}
