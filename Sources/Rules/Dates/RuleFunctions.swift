package import CEL

/// The functions that rules have besides CEL's own.
package enum RuleFunctions {
    package static let all: [Function] = [minus, plus, present]

    static let minus = shift(
        "minus",
        by: -1,
        "The day a period earlier, on a month's last day where it has no such day."
    )

    static let plus = shift(
        "plus",
        by: 1,
        "The day a period later, on a month's last day where it has no such day."
    )

    static let present = Function(
        "present",
        "Whether something is recorded and is neither empty nor 'none'.",
        examples: [.init("present('')", "false"), .init("present([1])", "true")],
        overloads: [
            Overload(
                "present_dyn",
                [.dyn],
                .bool,
                columns: .presence,
                body: .unary { .value(.bool($0.isPresent)) }
            )
        ]
    )

    private static func shift(
        _ name: String,
        by sign: Int,
        _ documentation: String
    ) -> Function {
        Function(
            name,
            documentation,
            overloads: [
                Overload(
                    "\(name)_period",
                    [.timestamp, Period.declaredType],
                    .timestamp,
                    isMember: true,
                    body: .binary { shifted($0, $1.period, sign) }
                ),
                Overload(
                    "\(name)_text",
                    [.timestamp, .string],
                    .timestamp,
                    isMember: true,
                    body: .binary { shifted($0, $1.text.flatMap { Period($0) }, sign) }
                ),
            ]
        )
    }

    private static func shifted(
        _ moment: Value,
        _ period: Period?,
        _ sign: Int
    ) -> FunctionResult {
        guard case .timestamp(let timestamp) = moment, let period else { return .noOverload }
        guard let day = Day(timestamp).adding(period, times: sign) else {
            return .error(.outOfRange("\(period.text) from \(Day(timestamp))", of: "date"))
        }
        return .value(.timestamp(day.timestamp))
    }
}

extension Value {
    /// Whether something is recorded in it.
    package var isPresent: Bool {
        switch self {
        case .null: false
        case .string(let text): !text.isEmpty
        case .list(let elements): !elements.isEmpty
        case .record(let record): record.slots.contains { $0?.isSomething ?? false }
        case .bool, .int, .uint, .double, .bytes, .timestamp, .duration, .map, .type, .optional,
            .opaque:
            true
        }
    }

    /// Whether it makes the record around it present: a `no` does not, for all of `none` is no.
    private var isSomething: Bool {
        if case .bool(let truth) = self { truth } else { isPresent }
    }

    /// The text, where it is one.
    package var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The elements, where it is a list.
    package var elements: [Value]? {
        if case .list(let elements) = self { elements } else { nil }
    }

    /// The record, where it is one.
    package var record: Record? {
        if case .record(let record) = self { record } else { nil }
    }

    /// The number, where it is one.
    package var number: Double? {
        switch self {
        case .int(let number): Double(number)
        case .double(let number): number
        default: nil
        }
    }

    /// The day, where it is a moment.
    package var day: Day? {
        if case .timestamp(let timestamp) = self { Day(timestamp) } else { nil }
    }

    /// The period, where it is one.
    package var period: Period? {
        if case .opaque(let value) = self { value as? Period } else { nil }
    }
}
