/// What is asked of texts.
enum Texts {
    static let all: [Function] = [
        test("contains", "Whether a text has another in it.", "'abc'.contains('b')") { text, part in
            part.isEmpty || text.hasPart(part)
        },
        test("startsWith", "Whether a text starts with another.", "'abc'.startsWith('a')") {
            $0.starts(with: $1)
        },
        test("endsWith", "Whether a text ends with another.", "'abc'.endsWith('c')") {
            $0.count >= $1.count && $0.suffix($1.count).elementsEqual($1)
        },
    ]

    private static func test(
        _ name: String, _ documentation: String, _ example: String,
        _ holds: @escaping @Sendable ([UInt8], [UInt8]) -> Bool
    ) -> Function {
        Function(
            name, documentation, examples: [.init(example, "true")],
            overloads: [
                Overload(
                    "\(name)_string", [.string, .string], .bool, isMember: true,
                    body: .binary { text, part in
                        guard case .string(let text) = text, case .string(let part) = part else {
                            return .noOverload
                        }
                        return .value(.bool(holds(Array(text.utf8), Array(part.utf8))))
                    })
            ])
    }
}

extension [UInt8] {
    fileprivate func hasPart(_ part: [UInt8]) -> Bool {
        guard count >= part.count else { return false }
        return (0...(count - part.count)).contains { self[$0...].starts(with: part) }
    }
}
