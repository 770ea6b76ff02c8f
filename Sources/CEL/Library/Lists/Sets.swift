/// The `sets` library, as cel-go's `ext/sets` describes it: lists taken as sets of their elements.
enum Sets {
    static let functions = [
        question(
            "sets.contains",
            "Whether every element of the second list is in the first.",
            [
                .init("sets.contains([1, 2], [2, 2])", "true"),
                .init("sets.contains([], [])", "true"),
            ]
        ) { holds($0, all: $1) },
        question(
            "sets.equivalent",
            "Whether each list holds every element of the other.",
            [.init("sets.equivalent([1, 2], [2, 1, 1])", "true")]
        ) { holds($0, all: $1) && holds($1, all: $0) },
        question(
            "sets.intersects",
            "Whether some element is in both lists.",
            [.init("sets.intersects([1, 2], [2, 3])", "true")]
        ) { left, right in
            let set = ValueSet(left)
            return right.contains { set.contains($0) }
        },
    ]

    private static func holds(_ elements: [Value], all wanted: [Value]) -> Bool {
        let set = ValueSet(elements)
        return wanted.allSatisfy { set.contains($0) }
    }

    private static func question(
        _ name: String,
        _ documentation: String,
        _ examples: [Function.Example],
        _ answer: @escaping @Sendable ([Value], [Value]) -> Bool
    ) -> Function {
        let list = Type.list(.parameter("T"))
        let body = Overload.Body.binary { left, right in
            guard case .list(let left) = left, case .list(let right) = right else {
                return .noOverload
            }
            return .value(.bool(answer(left, right)))
        }
        return Function(
            name,
            documentation,
            examples: examples,
            overloads: [Overload("list_\(name)_list", [list, list], .bool, body: body)]
        )
    }
}
