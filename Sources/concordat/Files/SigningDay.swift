import ArgumentParser
import CEL
import Glibc
import Rules

/// The day that a signature or a key speaks of: named by the user, or today.
enum SigningDay {
    static func validate(_ text: String?) throws {
        guard text == nil || text.flatMap({ Day($0) }) != nil else {
            throw ValidationError("'\(text ?? "")' is not a date such as 2026-11-20.")
        }
    }

    /// The day named; today, UTC, where none is.
    static func day(_ text: String?) throws(FileFailure) -> Day {
        if let day = text.flatMap({ Day($0) }) { return day }
        guard let now = Timestamp(seconds: Int64(time(nil))) else {
            throw FileFailure(path: "clock", reason: "tells no day; name one")
        }
        return Day(now)
    }
}
