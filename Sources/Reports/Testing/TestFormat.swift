/// One way of writing out what examples came to.
package protocol TestFormat: Sendable {
    /// The word that chooses it on the command line.
    static var name: String { get }

    /// Whether it has nothing to show without coverage.
    static var needsCoverage: Bool { get }

    /// Writes the reports of some packs.
    static func write(_ reports: [TestReport], style: TextStyle) throws -> String
}

extension TestFormat {
    package static var needsCoverage: Bool { false }
}

/// Every format there is.
///
/// A new one is a file in `Testing` and a name in this list.
package enum TestFormats {
    package static let all: [any TestFormat.Type] = [
        TextTestFormat.self, JSONTestFormat.self, JUnitTestFormat.self, HTMLTestFormat.self,
    ]
}
