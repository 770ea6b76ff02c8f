/// `< <= > >=` between values of one order; numbers of every type have one order.
enum Ordering {
    static let all: [Function] = [
        function("_<_", "Whether the first is less.", .init("1 < 2", "true")) { $0 < 0 },
        function("_<=_", "Whether the first is not more.", .init("2 <= 2", "true")) { $0 <= 0 },
        function("_>_", "Whether the first is more.", .init("2 > 1.5", "true")) { $0 > 0 },
        function("_>=_", "Whether the first is not less.", .init("'b' >= 'a'", "true")) { $0 >= 0 },
    ]

    private static func function(
        _ name: String, _ documentation: String, _ example: Function.Example,
        _ fits: @escaping @Sendable (Int) -> Bool
    ) -> Function {
        let body = Overload.Body.binary { left, right in
            order(left, right).map { .value(.bool(fits($0))) } ?? .value(.bool(false))
        }
        let same: [Type] = [.bool, .string, .bytes, .timestamp, .duration]
        let numbers: [Type] = [.int, .uint, .double]
        let pairs = same.map { ($0, $0) } + numbers.flatMap { left in numbers.map { (left, $0) } }
        return Function(
            name, documentation, examples: [example],
            overloads: pairs.map { left, right in
                Overload("\(name)_\(left)_\(right)", [left, right], .bool, body: body)
            })
    }

    /// Less than nought, nought or more; none between NaN and anything.
    private static func order(_ left: Value, _ right: Value) -> Int? {
        switch (left, right) {
        case (.bool(let left), .bool(let right)): order((left ? 1 : 0) - (right ? 1 : 0))
        case (.string(let left), .string(let right)):
            left.precedes(right) ? -1 : right.precedes(left) ? 1 : 0
        case (.bytes(let left), .bytes(let right)):
            left.lexicographicallyPrecedes(right)
                ? -1 : right.lexicographicallyPrecedes(left) ? 1 : 0
        case (.timestamp(let left), .timestamp(let right)): left < right ? -1 : left > right ? 1 : 0
        case (.duration(let left), .duration(let right)): left < right ? -1 : left > right ? 1 : 0
        default: numbers(left, right)
        }
    }

    private static func order(_ difference: Int) -> Int? { difference }

    private static func numbers(_ left: Value, _ right: Value) -> Int? {
        guard let left = Number(left), let right = Number(right) else { return nil }
        return left.precedes(right) ? -1 : right.precedes(left) ? 1 : left == right ? 0 : nil
    }
}
