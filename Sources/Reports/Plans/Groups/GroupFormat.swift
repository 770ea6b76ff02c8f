/// One way of writing out what several schools do together.
package protocol GroupFormat: Sendable {
    /// The word that chooses it on the command line.
    static var name: String { get }

    /// Whom it is for.
    static var purpose: String { get }

    /// What of the plans it does not hold.
    static var losses: String { get }

    /// The whole document.
    static func written(_ report: GroupReport, style: TextStyle) throws -> String
}

/// Every format of a plan for several schools that is text.
///
/// A new one is a file beside this and a name in this list.
package enum GroupFormats {
    package static let all: [any GroupFormat.Type] = [
        TextGroupFormat.self, MarkdownGroupFormat.self, HTMLGroupFormat.self,
        JSONGroupFormat.self,
    ]

    /// The plans of a group as a page.
    package static func page(_ report: GroupReport) throws -> String {
        try HTMLGroupFormat.written(report, style: TextStyle())
    }
}
