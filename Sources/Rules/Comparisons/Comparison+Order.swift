import CEL
import Diagnostics

extension Comparison {
    static let atLeast = order("at-least", .greaterOrEqual, plus: 0, \.isNumeric)
    static let atMost = order("at-most", .lessOrEqual, plus: 0, \.isNumeric)
    static let moreThan = order("more-than", .greater, plus: 1, \.isNumeric)
    static let lessThan = order("less-than", .less, plus: -1, \.isNumeric)
    static let after = order("after", .greater, plus: 1, \.isDate)
    static let before = order("before", .less, plus: -1, \.isDate)
    static let onOrAfter = order(
        "on-or-after",
        .greaterOrEqual,
        plus: 0,
        \.isDate
    )
    static let onOrBefore = order(
        "on-or-before",
        .lessOrEqual,
        plus: 0,
        \.isDate
    )

    /// A comparison of two values of one order; a field that is `none` is never in order.
    private static func order(
        _ keyword: String,
        _ operation: Operator,
        plus step: Int,
        _ fits: @escaping @Sendable (FieldType) -> Bool
    ) -> Comparison {
        Comparison(
            keyword: keyword,
            documentation: "The field is \(keyword.replacing("-", with: " ")) this value.",
            operand: { fits($0) ? ($0 == .money ? .number : $0) : nil },
            expression: { field, operand, span in
                let present = Expression.call("present", [field], at: span)
                return .and([present, .call(operation, [field, operand], at: span)], at: span)
            },
            witness: { $0.operand.stepped(by: step) }
        )
    }
}

extension FieldType {
    /// Whether it is a number.
    var isNumeric: Bool { self == .wholeNumber || self == .number || self == .money }

    /// Whether it is a date.
    var isDate: Bool { self == .date }
}

extension Value {
    /// The value a number of units or days on.
    func stepped(by step: Int) -> Value? {
        switch self {
        case .int(let number): .int(number + Int64(step))
        case .double(let number): .double(number + Double(step))
        case .timestamp(let moment):
            Timestamp(seconds: moment.seconds + Int64(step) * 86_400).map { .timestamp($0) }
        default: nil
        }
    }
}
