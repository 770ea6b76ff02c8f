/// `distinct`: each value of a list once.
enum Distinct {
    static let functions = [
        Function(
            "distinct",
            "The elements without those that equal an earlier one.",
            examples: [.init("[1, 2, dyn(1.0), 2].distinct()", "[1, 2]")],
            overloads: [
                Overload(
                    "list_distinct",
                    [.list(.parameter("T"))],
                    .list(.parameter("T")),
                    isMember: true,
                    body: .unary { list in
                        guard case .list(let elements) = list else { return .noOverload }
                        var seen = ValueSet()
                        return .value(.list(elements.filter { seen.insert($0) }))
                    }
                )
            ]
        )
    ]
}
