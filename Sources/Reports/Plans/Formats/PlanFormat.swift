/// One way of writing a plan out as text.
package protocol PlanFormat: Sendable {
    /// The word that chooses it on the command line.
    static var name: String { get }

    /// Whom it is for.
    static var purpose: String { get }

    /// What of a plan it does not hold.
    static var losses: String { get }

    /// The whole document.
    static func written(_ report: PlanReport, style: TextStyle) throws -> String
}

/// Every format of a plan that is text.
///
/// A new one is a file beside this and a name in this list.
package enum PlanFormats {
    package static let all: [any PlanFormat.Type] = [
        TextPlanFormat.self, MarkdownPlanFormat.self, HTMLPlanFormat.self, JSONPlanFormat.self,
        CSVPlanFormat.self, CalendarPlanFormat.self,
    ]

    /// The plan as a page.
    package static func page(_ report: PlanReport) throws -> String {
        try HTMLPlanFormat.written(report, style: TextStyle())
    }
}
