import CEL
import Rules

/// Finds how an expression reads the day of the check.
///
/// It is **followed** where the day stands nowhere but in comparisons, on one side, alone or moved
/// by fixed periods, with a recorded or a fixed date on the other. Then what the expression gives
/// can change from one day to the next only where the order of the two sides of such a comparison
/// changes: every other part gives the same on both days, by induction from the leaves.
struct ClockReader {
    /// The slot of the day among the variables.
    private let clock: Int

    /// The names of the variables, which are the fields of the root.
    private let names: [String]

    private(set) var comparisons: [ClockComparison] = []

    /// Whether every use of the day is one of the comparisons.
    private(set) var isFollowed = true

    init(model: Model) {
        names = model.root.fields.map(\.identifier)
        clock = names.firstIndex(of: "as_of") ?? -1
    }

    mutating func read(_ part: Checked) {
        if let comparison = comparison(part) { return comparisons.append(comparison) }
        if isPresence(part) { return }
        if isClock(part) { isFollowed = false }
        for child in part.children { read(child) }
    }

    private func isClock(_ part: Checked) -> Bool {
        if case .variable(clock, _) = part.kind { true } else { false }
    }

    /// Whether it asks if there is a day at all: there always is.
    private func isPresence(_ part: Checked) -> Bool {
        guard case .call("present", let arguments, _) = part.kind else { return false }
        return arguments.count == 1 && isClock(arguments[0])
    }

    private func comparison(_ part: Checked) -> ClockComparison? {
        guard case .call(let name, let sides, _) = part.kind, sides.count == 2,
            let operation = Operator(rawValue: name), Self.orders.contains(operation)
        else { return nil }
        return comparison(sides[0], sides[1]) ?? comparison(sides[1], sides[0])
    }

    private static let orders: Set<Operator> = [
        .equals, .notEquals, .less, .lessOrEqual, .greater, .greaterOrEqual,
    ]

    private func comparison(_ left: Checked, _ right: Checked) -> ClockComparison? {
        guard let clock = clockShift(left), let (dates, shift) = dates(right) else { return nil }
        return ClockComparison(clock: clock, dates: dates, shift: shift)
    }

    /// How far the day is moved; none where the part is not the day.
    private func clockShift(_ part: Checked) -> DayShift? {
        if isClock(part) { return DayShift() }
        guard let (target, period, isLater) = moved(part) else { return nil }
        return clockShift(target)?.adding(period, isLater: isLater)
    }

    private func dates(_ part: Checked) -> (ClockComparison.Dates, DayShift)? {
        if let (target, period, isLater) = moved(part) {
            return dates(target).map { ($0, $1.adding(period, isLater: isLater)) }
        }
        guard part.type == .timestamp else { return nil }
        switch part.kind {
        case .select(_, let selection) where selection.mode == .value:
            return (.field(selection.field), DayShift())
        case .variable(let slot, _) where slot != clock && names.indices.contains(slot):
            return (.field(names[slot]), DayShift())
        case .constant(.timestamp(let moment)): return (.fixed(moment), DayShift())
        case .call("timestamp", let arguments, _):
            guard case .constant(.string(let text))? = arguments.first?.kind else { return nil }
            return Timestamp(text).map { (.fixed($0), DayShift()) }
        default: return nil
        }
    }

    /// What is moved by a fixed period, and which way.
    private func moved(_ part: Checked) -> (Checked, Period, isLater: Bool)? {
        guard case .call(let name, let arguments, _) = part.kind, arguments.count == 2,
            name == "plus" || name == "minus",
            case .constant(let length) = arguments[1].kind,
            let period = length.period ?? length.text.flatMap({ Period($0) })
        else { return nil }
        return (arguments[0], period, name == "plus")
    }
}
