/// One way of writing out what several schools do together.
package protocol GroupFormat: Sendable {
    /// The word that chooses it on the command line.
    static var name: String { get }

    /// The whole document.
    static func written(_ report: GroupReport, style: TextStyle) throws -> String
}

/// Every format of a plan for several schools.
///
/// A new one is a file beside this and a name in this list.
package enum GroupFormats {
    package static let all: [any GroupFormat.Type] = [
        TextGroupFormat.self, MarkdownGroupFormat.self, JSONGroupFormat.self,
    ]
}
