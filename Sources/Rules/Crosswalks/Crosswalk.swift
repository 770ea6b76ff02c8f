package import Diagnostics

/// Links from the headings of another framework, such as an inspectorate's, to rules of a pack.
package struct Crosswalk: Sendable {
    package let id: String
    package let framework: String
    package let publisher: String?
    package let version: String

    /// The day, month or year of the framework, as its publisher gives it.
    package let date: String
    package let nation: String?

    /// What readers should know of it.
    package let note: LocalizedText?
    package let areas: [Area]
    package let links: [Link]
    package let span: Span

    /// A heading of the framework.
    package struct Area: Sendable {
        package let id: String
        package let title: LocalizedText
        package let span: Span
    }

    /// Evidence for some rules that may also serve under a heading.
    package struct Link: Sendable {
        package let area: String
        package let rules: [String]

        /// Where the framework speaks of it.
        package let source: String?

        /// Whether somebody has held it against the framework's own text.
        package let isVerified: Bool
        package let because: LocalizedText
        package let span: Span
    }

    /// The links of a heading: those that are verified, or all.
    package func links(of area: Area, all: Bool) -> [Link] {
        links.filter { $0.area == area.id && (all || $0.isVerified) }
    }
}
