/// One way of writing reports out.
///
/// Schools are written one by one, so that of each no more is kept than its part of the document.
package protocol ReportFormat: Sendable {
    /// What one school adds to a document.
    associatedtype Part: Sendable = String

    /// The word that chooses it on the command line.
    static var name: String { get }

    /// Whom it is for.
    static var purpose: String { get }

    /// What of a result it does not hold.
    static var losses: String { get }

    /// What a report adds to a document.
    static func part(_ report: Report, style: TextStyle) throws -> Part

    /// The document of all parts, of which there is at least one.
    static func document(_ parts: [Part]) throws -> String

    /// A second file that describes the first; most formats have none.
    static func companion(of file: String) throws -> Companion?
}

/// Why a format cannot hold a report.
package struct FormatFailure: Error {
    package let reason: String
}

/// A file that goes with another.
package struct Companion: Sendable {
    package let path: String
    package let text: String
}

extension ReportFormat {
    package static func companion(of file: String) -> Companion? { nil }

    /// Writes reports as one document.
    package static func write(_ reports: [Report], style: TextStyle) throws -> String {
        try document(try reports.map { try part($0, style: style) })
    }

    /// Writes one report.
    package static func write(_ report: Report, style: TextStyle) throws -> String {
        try write([report], style: style)
    }
}

extension ReportFormat where Part == String {
    /// One text after the other, with an empty line between.
    package static func document(_ parts: [String]) -> String { parts.joined(separator: "\n") }
}

/// How text for a terminal is laid out.
package struct TextStyle: Sendable {
    /// Whether colour may be used; it never carries meaning alone.
    package var hasColour: Bool

    /// Columns.
    package var width: Int

    package init(hasColour: Bool = false, width: Int = 80) {
        self.hasColour = hasColour
        self.width = width
    }
}

/// Every format there is.
///
/// A new one is a file in `Formats` and a name in this list.
package enum ReportFormats {
    package static let all: [any ReportFormat.Type] = [
        TextFormat.self, JSONFormat.self, MarkdownFormat.self, HTMLFormat.self, CSVFormat.self,
        JUnitFormat.self, SARIFFormat.self, OSCALFormat.self, OSCALPlanFormat.self,
    ]
}
