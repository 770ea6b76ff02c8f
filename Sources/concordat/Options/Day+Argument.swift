import ArgumentParser
import CEL
import Glibc
import Rules

extension Day {
    /// A day as a user writes it.
    init(argument: String) throws {
        guard let day = Day(argument) else {
            throw ValidationError("'\(argument)' is not a date such as 2026-11-20.")
        }
        self = day
    }

    /// The day it is, UTC.
    static func today() throws(FileFailure) -> Day { Day(try now()) }

    /// The moment it is, to the second.
    static func now() throws(FileFailure) -> Timestamp {
        guard let now = Timestamp(seconds: Int64(time(nil))) else {
            throw FileFailure(path: "clock", reason: "tells no day; name one")
        }
        return now
    }
}
