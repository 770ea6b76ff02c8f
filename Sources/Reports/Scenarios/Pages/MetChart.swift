import Checking
import Rules
import Scenarios

/// How many findings are met as the days go by, drawn as a line with steps.
struct MetChart {
    /// A place where the line steps.
    struct Step {
        let x: String
        let y: String
        let labelY: String

        /// How many are met from there on; none where it would run into that of the next step.
        let label: String?
    }

    /// A month or a year under the line.
    struct Tick {
        let x: String
        let anchor: String
        let label: String
    }

    let summary: String
    let line: String
    let area: String
    let steps: [Step]
    let ticks: [Tick]

    /// The chart of a timeline; none where nothing turns.
    init?(_ timeline: Timeline, met: Int) {
        var count = met
        var points = [(day: timeline.from, met: met)]
        for (day, turns) in timeline.byDay {
            count += turns.count { $0.to.outcome == .met }
            count -= turns.count { $0.from.outcome == .met }
            if count != points[points.count - 1].met { points.append((day, count)) }
        }
        guard points.count > 1 else { return nil }
        let scale = ChartScale(timeline.from, timeline.until, most: points.map(\.met).max() ?? 1)
        line = scale.line(points)
        area = "\(scale.x(timeline.from)),180 \(line) \(scale.x(timeline.until)),180"
        steps = scale.steps(points)
        ticks = scale.ticks
        summary =
            "Findings that are met if nothing is done: \(met) on "
            + "\(timeline.from.words(in: "en")), \(count) on \(timeline.until.words(in: "en"))."
    }
}

extension Timeline {
    /// The turns of each day, by day.
    var byDay: [(day: Day, turns: [Turn])] {
        Dictionary(grouping: turns, by: \.day).sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }
}
