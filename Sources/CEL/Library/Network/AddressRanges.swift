/// Functions of ranges of addresses.
enum AddressRanges {
    static let functions = [
        cidr, isCIDR, masked, prefixLength,
        containment("containsIP", "Whether an address is in a range.", IPAddress.type, "10.1.2.3") {
            (range, other) throws(EvaluationMessage) in
            try other.address().map(range.contains)
        },
        containment(
            "containsCIDR",
            "Whether all addresses of a range are in another.",
            IPRange.type,
            "10.1.0.0/16"
        ) { (range, other) throws(EvaluationMessage) in
            try other.range().map(range.contains)
        },
    ]

    private static let cidr = Function(
        "cidr",
        "The range of addresses that a text is.",
        examples: [
            .init("string(cidr('10.0.0.1/8'))", "'10.0.0.1/8'"), .init("cidr('10.0.0.1')", "error"),
        ],
        overloads: [.range("string_to_cidr", of: .string, gives: IPRange.type) { .opaque($0) }]
    )

    private static let isCIDR = Function(
        "isCIDR",
        "Whether a text is a range of addresses.",
        examples: [.init("isCIDR('10.0.0.0/8')", "true"), .init("isCIDR('10.0.0.0/33')", "false")],
        overloads: [
            Overload(
                "is_cidr",
                [.string],
                .bool,
                body: .unary { value in
                    guard case .string(let text) = value else { return .noOverload }
                    return .value(.bool((try? IPRange(text)) != nil))
                }
            )
        ]
    )

    private static let masked = Function(
        "masked",
        "The range with its first address.",
        examples: [.init("cidr('10.1.2.3/8').masked() == cidr('10.0.0.0/8')", "true")],
        overloads: [
            .range("cidr_masked", gives: IPRange.type, isMember: true) { .opaque($0.masked) }
        ]
    )

    private static let prefixLength = Function(
        "prefixLength",
        "How many of their first bits the addresses of a range share.",
        examples: [.init("cidr('10.0.0.0/8').prefixLength()", "8")],
        overloads: [
            .range("cidr_prefix_length", gives: .int, isMember: true) { .int(Int64($0.prefix)) }
        ]
    )

    private static func containment(
        _ name: String,
        _ documentation: String,
        _ type: Type,
        _ example: String,
        _ answer: @escaping @Sendable (IPRange, Value) throws(EvaluationMessage) -> Bool?
    ) -> Function {
        let body = Overload.Body.binary { range, other in
            guard case .opaque(let value) = range, let range = value as? IPRange else {
                return .noOverload
            }
            do throws(EvaluationMessage) {
                return try answer(range, other).map { .value(.bool($0)) } ?? .noOverload
            } catch {
                return .error(error)
            }
        }
        return Function(
            name,
            documentation,
            examples: [.init("cidr('10.0.0.0/8').\(name)('\(example)')", "true")],
            overloads: [type, .string].map { other in
                let types = [IPRange.type, other]
                return Overload("cidr_\(name)_\(other)", types, .bool, isMember: true, body: body)
            }
        )
    }
}
