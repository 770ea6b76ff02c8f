import ArgumentParser
import Reports
import Rules

/// How commands print what has no page.
enum RecordFormat: String, CaseIterable, ExpressibleByArgument {
    /// For people.
    case text
    /// For other programs.
    case json
}

extension AuthorFormat: ExpressibleByArgument {}
extension ResolvedFormat: ExpressibleByArgument {}
extension FileKind: ExpressibleByArgument {}
