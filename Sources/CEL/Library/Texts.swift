/// What may be asked of a text.
enum Texts {
    static let functions = [
        question("contains", "Whether one text is in another.") { text, part in
            part.isEmpty || text.indices.contains { text[$0...].starts(with: part) }
        },
        question("startsWith", "Whether a text starts with another.") { $0.starts(with: $1) },
        question("endsWith", "Whether a text ends with another.") { text, part in
            text.suffix(part.count).elementsEqual(part)
        },
    ]

    private static func question(
        _ name: String,
        _ documentation: String,
        _ answer: @escaping @Sendable (ArraySlice<UInt8>, ArraySlice<UInt8>) -> Bool
    ) -> Function {
        let body = Overload.Body.binary { text, part in
            guard case .string(let text) = text, case .string(let part) = part else {
                return .noOverload
            }
            return .value(.bool(answer(Array(text.utf8)[...], Array(part.utf8)[...])))
        }
        return Function(
            name,
            documentation,
            examples: [.init("'library'.\(name)('')", "true")],
            overloads: [
                Overload("\(name)_string", [.string, .string], .bool, isMember: true, body: body)
            ]
        )
    }
}
