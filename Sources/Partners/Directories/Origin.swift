package import Rules

/// Where what is known of a partner comes from, and what others may do with it.
package struct Origin: Sendable, Hashable {
    /// Who says it, and in what.
    package let source: String

    /// What others may do with it; none where that is not known.
    package var licence: String?

    /// The day that it describes.
    package var date: Day?

    package init(_ source: String, licence: String? = nil, date: Day? = nil) {
        self.source = source
        self.licence = licence
        self.date = date
    }

    /// The source, licence and date in one phrase.
    package var text: String {
        let rights = licence ?? "no licence stated"
        return ([source, rights] + (date.map { ["as of \($0)"] } ?? [])).joined(separator: ", ")
    }
}
