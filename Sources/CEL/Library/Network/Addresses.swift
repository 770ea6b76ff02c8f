/// Functions of single addresses.
enum Addresses {
    static let functions =
        [ip, isIP, isCanonical, family, string] + [
            question("isUnspecified", "Whether an address stands for none.", "::", \.isUnspecified),
            question("isLoopback", "Whether an address is the machine's own.", "::1", \.isLoopback),
            question(
                "isGlobalUnicast",
                "Whether an address is one machine's, good beyond one link; private ones are so too.",
                "10.0.0.1",
                \.isGlobalUnicast
            ),
            question(
                "isLinkLocalMulticast",
                "Whether an address is that of a group on one link.",
                "ff02::1",
                \.isLinkLocalMulticast
            ),
            question(
                "isLinkLocalUnicast",
                "Whether an address is good on one link only.",
                "169.254.0.1",
                \.isLinkLocalUnicast
            ),
        ]

    private static let ip = Function(
        "ip",
        "The address that a text is, or that a range was written with.",
        examples: [
            .init("ip('::FFFF:c0a8:1') == ip('192.168.0.1')", "true"),
            .init("ip('1.2.3')", "error"),
        ],
        overloads: [
            .address("string_to_ip", of: .string, gives: IPAddress.type) { .opaque($0) },
            .range("cidr_ip", gives: IPAddress.type, isMember: true) { .opaque($0.address) },
        ]
    )

    private static let isIP = Function(
        "isIP",
        "Whether a text is an address.",
        examples: [.init("isIP('127.0.0.1')", "true"), .init("isIP('127.0.0.01')", "false")],
        overloads: [
            Overload(
                "is_ip",
                [.string],
                .bool,
                body: .unary { value in
                    guard case .string(let text) = value else { return .noOverload }
                    return .value(.bool((try? IPAddress(text)) != nil))
                }
            )
        ]
    )

    private static let isCanonical = Function(
        "ip.isCanonical",
        "Whether an address is written as `string(ip(text))` writes it.",
        examples: [
            .init("ip.isCanonical('2001:db8::68')", "true"),
            .init("ip.isCanonical('2001:DB8::68')", "false"),
        ],
        overloads: [
            Overload(
                "ip_is_canonical",
                [.string],
                .bool,
                body: .unary { value in
                    guard case .string(let text) = value else { return .noOverload }
                    do throws(EvaluationMessage) {
                        return .value(.bool(try value.address()?.text == text))
                    } catch {
                        return .error(error)
                    }
                }
            )
        ]
    )

    private static let family = Function(
        "family",
        "The version of an address: 4 or 6.",
        examples: [.init("ip('::1').family()", "6")],
        overloads: [
            .address("ip_family", gives: .int, isMember: true) { .int($0.family.rawValue) }
        ]
    )

    private static let string = Function(
        "string",
        "An address or a range in its canonical form.",
        examples: [.init("string(ip('2001:DB8:0::1'))", "'2001:db8::1'")],
        overloads: [
            .address("ip_to_string", gives: .string) { .string($0.text) },
            .range("cidr_to_string", gives: .string) { .string($0.text) },
        ]
    )

    private static func question(
        _ name: String,
        _ documentation: String,
        _ example: String,
        _ answer: @escaping @Sendable (IPAddress) -> Bool
    ) -> Function {
        Function(
            name,
            documentation,
            examples: [.init("ip('\(example)').\(name)()", "true")],
            overloads: [
                .address("ip_\(name)", gives: .bool, isMember: true) { .bool(answer($0)) }
            ]
        )
    }
}
