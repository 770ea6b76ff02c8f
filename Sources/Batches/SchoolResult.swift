package import Diagnostics
package import Rules

/// What came of one inventory of a stream.
package struct SchoolResult: Sendable {
    /// The line on which it starts in its file.
    package let line: Int

    /// What its nation, or the model, identifies the school by; none where it could not be read.
    package let id: String?
    package let content: Content

    package enum Content: Sendable {
        /// A mark for each rule, in the order of the rule set.
        case marks([Mark], on: Day)
        /// Why it could not be checked; never without an error.
        case faults(DiagnosticLog)
    }

    package init(line: Int, id: String?, _ content: Content) {
        (self.line, self.id, self.content) = (line, id, content)
    }
}

/// Whether a school is fine, in the terms of the exit status of a check.
package enum Status: String, Sendable, CaseIterable {
    /// Nothing that is required or recommended is missing.
    case fine
    case gaps
    /// It could not be read, or a rule could not be evaluated.
    case error
}
