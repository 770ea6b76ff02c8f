package import Diagnostics

/// How many inventories of a stream came to what, and what was wrong with some of them.
package struct Tally: Sendable {
    private var fine = 0
    private var gaps = 0
    private var errors = 0

    /// What is wrong with the first that could not be checked.
    package private(set) var log = DiagnosticLog(limit: 20)

    package init() {}

    package var inventories: Int { fine + gaps + errors }

    /// 0 where all are fine, 1 where some have gaps, 2 where some could not be checked.
    package var exitStatus: Int32 { errors > 0 ? 2 : gaps > 0 ? 1 : 0 }

    package mutating func add(_ status: Status) {
        switch status {
        case .fine: fine += 1
        case .gaps: gaps += 1
        case .error: errors += 1
        }
    }

    package mutating func add(_ faults: DiagnosticLog) { log.append(contentsOf: faults) }

    package mutating func add(_ other: Tally) {
        fine += other.fine
        gaps += other.gaps
        errors += other.errors
        log.append(contentsOf: other.log)
    }
}
