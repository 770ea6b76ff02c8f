import CEL
import Rules
import Scenarios

/// Where days and numbers stand on a chart of 720 by 220, between x 20 and 700 and y 30 and 180.
struct ChartScale {
    private let from: Day
    private let until: Day
    private let most: Int

    init(_ from: Day, _ until: Day, most: Int) {
        (self.from, self.until, self.most) = (from, until, max(1, most))
    }

    func x(_ day: Day) -> String { place(day).tenths }

    private func place(_ day: Day) -> Double {
        20 + 680 * Double(from.days(to: day)) / Double(max(1, from.days(to: until)))
    }

    private func height(_ number: Int) -> Double { 180 - 150 * Double(number) / Double(most) }

    /// Level to each step, then down or up, and level to the end.
    func line(_ points: [(day: Day, met: Int)]) -> String {
        var corners: [(Double, Double)] = []
        for point in points {
            if let last = corners.last { corners.append((place(point.day), last.1)) }
            corners.append((place(point.day), height(point.met)))
        }
        if let last = corners.last { corners.append((place(until), last.1)) }
        return corners.map { "\($0.0.tenths),\($0.1.tenths)" }.joined(separator: " ")
    }

    /// Each step, and its number where that does not run into the next one's: under a step down,
    /// where no line is, and over a step up.
    func steps(_ points: [(day: Day, met: Int)]) -> [MetChart.Step] {
        var next = Double.infinity
        return Array(
            points.enumerated().reversed().map { index, point in
                let isFall = index > 0 && points[index - 1].met > point.met
                let isFree = next - place(point.day) >= 24
                if isFree { next = place(point.day) }
                return MetChart.Step(
                    x: x(point.day),
                    y: height(point.met).tenths,
                    labelY: (height(point.met) + (isFall ? 18 : -9)).tenths,
                    label: isFree ? String(point.met) : nil
                )
            }.reversed()
        )
    }

    /// The first days of months; of quarters or of years where months would crowd.
    var ticks: [MetChart.Tick] {
        let months = max(1, from.days(to: until) / 30)
        let every = months <= 13 ? 1 : months <= 39 ? 3 : 12 * max(1, months / 120)
        let date = from.timestamp.date
        let first = date.year * 12 + date.month
        return stride(
            from: (first + every - 1) / every * every,
            through: first + months + 1,
            by: every
        )
        .compactMap { month in
            Timestamp(year: month / 12, month: month % 12 + 1, day: 1).map { Day($0) }
        }
        .filter { $0 <= until && from.days(to: $0) >= 0 }
        .map { MetChart.Tick(x: x($0), anchor: "middle", label: label($0, every)) }
    }

    private func label(_ day: Day, _ every: Int) -> String {
        let words = day.words(in: "en").split(separator: " ")
        let isYear = every >= 12 || day.timestamp.date.month == 1
        return isYear ? String(words[2]) : String(words[1].prefix(3))
    }
}

extension Double {
    /// To one place after the point.
    fileprivate var tenths: String { "\((self * 10).rounded() / 10)" }
}
