/// Moments, lengths of time and what is between them.
enum Times {
    static let functions: [Function] = []

    /// `+` of a moment and a length of time, either way round, and of two lengths.
    static let sums = [
        Overload("add_timestamp", [.timestamp, .duration], .timestamp, body: .binary(moved)),
        Overload(
            "add_duration_timestamp",
            [.duration, .timestamp],
            .timestamp,
            body: .binary {
                moved($1, $0)
            }
        ),
        Overload(
            "add_duration",
            [.duration, .duration],
            .duration,
            body: .binary { left, right in
                combined(left, right) { $0.addingReportingOverflow($1) }
            }
        ),
    ]

    /// `-` of moments and lengths of time.
    static let differences = [
        Overload(
            "subtract_timestamp",
            [.timestamp, .timestamp],
            .duration,
            body: .binary(between)
        ),
        Overload(
            "subtract_duration",
            [.timestamp, .duration],
            .timestamp,
            body: .binary {
                guard case .duration(let length) = $1, length.nanoseconds != .min else {
                    return .error(.overflow("-"))
                }
                return moved($0, .duration(Duration(nanoseconds: -length.nanoseconds)))
            }
        ),
        Overload(
            "subtract_durations",
            [.duration, .duration],
            .duration,
            body: .binary {
                combined($0, $1) { $0.subtractingReportingOverflow($1) }
            }
        ),
    ]

    private static func moved(_ moment: Value, _ length: Value) -> FunctionResult {
        guard case .timestamp(let moment) = moment, case .duration(let length) = length else {
            return .noOverload
        }
        let total = Int64(moment.nanoseconds) + length.nanoseconds % 1_000_000_000
        let carry = total.flooringDivision(by: 1_000_000_000)
        let seconds = moment.seconds + length.seconds + carry
        let rest = Int32(total - carry * 1_000_000_000)
        guard let result = Timestamp(seconds: seconds, nanoseconds: rest) else {
            return .error(.outOfRange("the result", of: "timestamp"))
        }
        return .value(.timestamp(result))
    }

    private static func between(_ later: Value, _ earlier: Value) -> FunctionResult {
        guard case .timestamp(let later) = later, case .timestamp(let earlier) = earlier else {
            return .noOverload
        }
        let rest = Int64(later.nanoseconds) - Int64(earlier.nanoseconds)
        let length = Duration(seconds: later.seconds - earlier.seconds, nanoseconds: rest)
        return length.map { .value(.duration($0)) }
            ?? .error(.outOfRange("the difference", of: "duration"))
    }

    private static func combined(
        _ left: Value,
        _ right: Value,
        _ operation: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
    ) -> FunctionResult {
        guard case .duration(let left) = left, case .duration(let right) = right else {
            return .noOverload
        }
        let (result, overflow) = operation(left.nanoseconds, right.nanoseconds)
        return overflow
            ? .error(.outOfRange("the result", of: "duration"))
            : .value(.duration(Duration(nanoseconds: result)))
    }
}
