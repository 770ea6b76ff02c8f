/// Bytes as text and back, as cel-go's `ext/encoders` describes it.
enum Encoders {
    static let functions = [encode, decode]

    private static let encode = Function(
        "base64.encode",
        "Bytes as base64 with its padding, as RFC 4648 has it.",
        examples: [.init("base64.encode(b'hello')", "'aGVsbG8='")],
        overloads: [
            Overload(
                "base64_encode_bytes",
                [.bytes],
                .string,
                body: .unary { value in
                    guard case .bytes(let bytes) = value else { return .noOverload }
                    return .value(.string(Base64.text(of: bytes)))
                }
            )
        ]
    )

    private static let decode = Function(
        "base64.decode",
        "The bytes of a text in base64; the padding may be left out.",
        examples: [
            .init("base64.decode('aGVsbG8')", "b'hello'"), .init("base64.decode('a')", "error"),
        ],
        overloads: [
            Overload(
                "base64_decode_string",
                [.string],
                .bytes,
                body: .unary { value in
                    guard case .string(let text) = value else { return .noOverload }
                    guard let bytes = Base64.bytes(of: text) else {
                        return .error(.refused(function: "base64.decode", "it is not base64"))
                    }
                    return .value(.bytes(bytes))
                }
            )
        ]
    )
}
