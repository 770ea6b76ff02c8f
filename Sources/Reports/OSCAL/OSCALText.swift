import Checking
import Rules

/// Texts as OSCAL's kinds of value want them.
enum OSCALText {
    /// One line without space at its ends; a dash where nothing is left.
    static func line(_ text: String) -> String {
        let line = text.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
        return line.isEmpty ? "–" : line
    }

    /// A token: letters, digits, `.`, `-` and `_`, of which the first is a letter or `_`.
    static func token(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { isTokenPart($0) ? Character($0) : "_" }
        let token = String(scalars)
        let startsWell = text.unicodeScalars.first.map { isLetter($0) } ?? false
        return startsWell ? token : "_" + token
    }

    /// Sees to it that a report is of a day that OSCAL can write.
    static func checkDay(of report: Report) throws(FormatFailure) {
        let day = report.result.asOf.description
        guard ("1900-01-01"..."2999-12-31").contains(day) else {
            throw FormatFailure(
                reason: "OSCAL has the years 1900 to 2999 alone, and the check is for \(day)"
            )
        }
    }

    private static func isTokenPart(_ scalar: Unicode.Scalar) -> Bool {
        isLetter(scalar) || ("0"..."9").contains(scalar) || [".", "-", "_"].contains(scalar)
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "_"
    }
}

/// A name and a value.
struct OSCALProperty: Encodable, Sendable {
    let name: String
    let ns = "urn:concordat:oscal"
    let value: String

    init(_ name: String, _ value: String) {
        self.name = OSCALText.token(name)
        self.value = OSCALText.line(value)
    }
}

/// What every OSCAL document says of itself.
struct OSCALMetadata: Encodable, Sendable {
    let title: String
    let lastModified: String
    let version: String
    let oscalVersion = "1.2.1"

    enum CodingKeys: String, CodingKey {
        case title, version
        case lastModified = "last-modified"
        case oscalVersion = "oscal-version"
    }

    /// The document's metadata, from the days of its checks.
    init(_ title: String, days: [String]) {
        self.title = title
        version = days.max() ?? ""
        lastModified = "\(version)T00:00:00Z"
    }
}
