/// The greatest and the least of numbers, which may be of different types.
///
/// More than two arguments are a list of them; `MacroTable` makes them one.
enum Extremes {
    static let functions = [
        function("math.greatest", "greatest", "3") { $1.precedes($0) },
        function("math.least", "least", "1u") { $0.precedes($1) },
    ]

    private static func function(
        _ name: String,
        _ word: String,
        _ result: String,
        _ beats: @escaping @Sendable (Number, Number) -> Bool
    ) -> Function {
        let pick = pick(name, beats)
        let single = Type.numbers.map { type in
            Overload("\(name)_\(type)", [type], type, body: .unary { pick([$0]) })
        }
        return Function(
            name,
            "The \(word) of numbers or of a list of them; of equal ones the first.",
            examples: [
                .init("\(name)(3, 2.5, 1u)", result), .init("\(name)([])", "error"),
            ],
            overloads: single + pairs(name, pick) + lists(name, pick)
        )
    }

    private static func pairs(_ name: String, _ pick: @escaping Pick) -> [Overload] {
        Type.numbers.flatMap { left in
            Type.numbers.map { right in
                let type = left == right ? left : .dyn
                let body = Overload.Body.binary { pick([$0, $1]) }
                return Overload("\(name)_\(left)_\(right)", [left, right], type, body: body)
            }
        }
    }

    private static func lists(_ name: String, _ pick: @escaping Pick) -> [Overload] {
        Type.numbers.map { type in
            let body = Overload.Body.unary { value in
                guard case .list(let elements) = value else { return .noOverload }
                return pick(elements)
            }
            return Overload("\(name)_list_\(type)", [.list(type)], type, body: body)
        }
    }

    /// One of some values, or what is wrong with them.
    private typealias Pick = @Sendable ([Value]) -> FunctionResult

    private static func pick(
        _ name: String,
        _ beats: @escaping @Sendable (Number, Number) -> Bool
    ) -> Pick {
        { values in
            guard var best = values.first else {
                return .error(.refused(function: name, "the list is empty"))
            }
            for value in values {
                guard let number = Number(value), let other = Number(best) else {
                    return .error(.noSuchOverload(name, [value.type.runtimeName]))
                }
                guard !value.isNotANumber else {
                    return .error(.refused(function: name, "what is not a number has no order"))
                }
                if beats(number, other) { best = value }
            }
            return .value(best)
        }
    }
}
