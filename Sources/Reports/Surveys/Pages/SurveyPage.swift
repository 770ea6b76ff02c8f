/// A summary of many schools, as people read it: for a browser and for a terminal.
struct SurveyPage {
    let kicker: String
    let title: String
    let subtitle: String

    /// What readers must know before all else.
    let note: String?
    let lead: [String]
    let standings: [StandingRow]
    let map: SurveyMap?
    let sections: [Section]

    /// How many schools have one standing.
    struct StandingRow {
        let name: String
        let words: String

        /// The shape that stands for it on the map.
        let shape: String
        let count: String
        let share: String
    }

    /// A table with a bar in each row.
    struct Section {
        let id: String
        let title: String
        var note: String?
        var key: [Key] = []

        /// What the columns after the name and the bar are called.
        var heads: [String] = []
        var rows: [Row] = []
        var lines: [String] = []
    }

    /// What a colour of a bar stands for.
    struct Key {
        let style: String
        let words: String
    }

    struct Row {
        let name: String
        var detail: String?
        var bar: [Part] = []
        let cells: [String]
    }

    /// A part of a bar that is a hundred long.
    struct Part {
        let style: String
        let start: Double
        let length: Double
    }
}

extension [SurveyPage.Part] {
    /// A bar of counts, each in its style.
    static func bar(_ counts: [(style: String, count: Int)]) -> [SurveyPage.Part] {
        let total = counts.map(\.count).reduce(0, +)
        guard total > 0 else { return [] }
        var start = 0
        return counts.compactMap { style, count in
            defer { start += count }
            guard count > 0 else { return nil }
            return SurveyPage.Part(
                style: style,
                start: Double(start) * 100 / Double(total),
                length: Double(count) * 100 / Double(total)
            )
        }
    }
}
