package import Diagnostics

/// How many inventories of a stream came to what, and what was wrong with some of them.
package struct Tally: Sendable {
    package private(set) var counts: [Status: Int] = [:]

    /// What is wrong with the first that could not be checked.
    package private(set) var log = DiagnosticLog(limit: 20)

    package init() {}

    package var inventories: Int { counts.values.reduce(0, +) }

    package subscript(status: Status) -> Int { counts[status] ?? 0 }

    /// 0 where all are fine, 1 where some have gaps, 2 where some could not be checked.
    package var exitStatus: Int32 { self[.error] > 0 ? 2 : self[.gaps] > 0 ? 1 : 0 }

    package mutating func add(_ status: Status) { counts[status, default: 0] += 1 }

    package mutating func add(_ faults: DiagnosticLog) { log.append(contentsOf: faults) }

    package mutating func add(_ other: Tally) {
        counts.merge(other.counts, uniquingKeysWith: +)
        log.append(contentsOf: other.log)
    }
}
