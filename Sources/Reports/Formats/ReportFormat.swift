/// One way of writing a report out.
package protocol ReportFormat: Sendable {
    /// The word that chooses it on the command line.
    static var name: String { get }

    /// Writes the report.
    static func write(_ report: Report, style: TextStyle) throws -> String
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
        TextFormat.self, JSONFormat.self, MarkdownFormat.self, HTMLFormat.self,
    ]
}
