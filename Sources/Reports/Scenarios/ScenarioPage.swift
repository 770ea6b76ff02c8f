import Rules

/// A page about how things could be, as every format lays it out.
package struct ScenarioPage {
    /// What kind of page it is.
    let kicker: String

    /// The school.
    let title: String

    /// What was looked at, for which day, against what.
    let subtitle: String

    /// The whole in a few sentences, a paragraph each.
    let lead: [String]
    var chart: MetChart?
    let sections: [Section]

    /// Rows of one kind, or lines, under a title.
    struct Section {
        let title: String
        var note: String?

        /// What the columns of its rows are called; the first only where rows have a day.
        var heads: [String] = []
        var rows: [Row] = []
        var lines: [String] = []

        var isEmpty: Bool { rows.isEmpty && lines.isEmpty && note == nil }
    }

    /// A finding, a partner or a piece, with what becomes of it.
    struct Row {
        /// The day from which it is so, where there is one.
        var day: String?

        /// The outcome whose sign and colour stand for it.
        let outcome: Outcome
        let title: String

        /// The id of the rule, where it is one.
        var id: String?

        /// `met → not met`.
        let change: String
        let details: [String]
    }
}

extension ScenarioPage.Row {
    /// What stands before the change, on one line.
    var name: String { title + (id.map { " [\($0)]" } ?? "") }
}
