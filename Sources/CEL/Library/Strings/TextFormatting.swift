/// `format`: texts with places for values.
enum TextFormatting {
    static let functions = [
        Function.onText(
            "format",
            """
            The text with a value of the list in place of each clause: `%s` any value, `%d` a \
            whole number, `%.2f` and `%.2e` a number with so many decimals, `%b` binary, `%o` \
            octal, `%x` and `%X` hexadecimal; `%%` is a percent sign.
            """,
            examples: [
                .init("'%s has %d books'.format(['Oak', 3])", "'Oak has 3 books'"),
                .init("'%.2f%%'.format([12.345])", "'12.35%'"), .init("'%d'.format([])", "error"),
            ],
            forms: [[.list(.dyn)]],
            body: formatted
        )
    ]

    /// Digits after the point where a clause names none, and the most that it may name.
    private static let precision = (usual: 6, most: 1000)

    private static let formatted: Function.TextBody = { arguments throws(EvaluationMessage) in
        var reader = FormatReader(arguments.string())
        let values = arguments.list()
        var result = GrowingText()
        var used = 0
        while let piece = try reader.next(), !result.isFull {
            switch piece {
            case .plain(let text): result.append(text)
            case .clause(let clause):
                guard used < values.count else {
                    let reason = "index \(used) is out of range of \(values.count) arguments"
                    throw EvaluationMessage.refused(function: "format", reason)
                }
                result.append(try clause.text(of: values[used]))
                used += 1
            }
        }
        return result.result
    }

    /// Takes a format apart.
    private struct FormatReader {
        private var rest: Substring.UnicodeScalarView

        enum Piece {
            case plain(String)
            case clause(FormatClause)
        }

        init(_ format: String) {
            self.rest = Substring(format).unicodeScalars
        }

        mutating func next() throws(EvaluationMessage) -> Piece? {
            guard let first = rest.first else { return nil }
            guard first == "%" else {
                let plain = rest.prefix { $0 != "%" }
                rest = rest.dropFirst(plain.count)
                return .plain(String(plain))
            }
            rest = rest.dropFirst()
            if rest.first == "%" {
                rest = rest.dropFirst()
                return .plain("%")
            }
            return .clause(try clause())
        }

        private mutating func clause() throws(EvaluationMessage) -> FormatClause {
            let precision = try precision()
            guard let letter = rest.popFirst() else { throw refusal("it ends in a lone '%'") }
            guard let kind = FormatClause.Kind(rawValue: letter) else {
                throw refusal("there is no clause '%\(letter)'")
            }
            return FormatClause(kind: kind, precision: precision)
        }

        private mutating func precision() throws(EvaluationMessage) -> Int {
            guard rest.first == "." else { return TextFormatting.precision.usual }
            let digits = rest.dropFirst().prefix { "0"..."9" ~= $0 }
            rest = rest.dropFirst(1 + digits.count)
            let most = TextFormatting.precision.most
            guard let precision = Int(String(digits)), precision <= most else {
                throw refusal(
                    "'%.' wants a number of digits up to \(most), found '\(String(digits))'"
                )
            }
            return precision
        }

        private func refusal(_ reason: String) -> EvaluationMessage {
            .refused(function: "format", reason)
        }
    }
}
