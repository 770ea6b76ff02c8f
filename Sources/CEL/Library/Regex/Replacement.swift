/// A text to be put in place of a match, with `\1` for what the first group took.
struct Replacement {
    private enum Part {
        case text(String)
        case group(Int)
    }

    private var parts: [Part] = []

    /// Reads a text for a pattern of so many groups.
    init(_ text: String, groups: Int) throws(EvaluationMessage) {
        var rest = Substring(text).unicodeScalars
        while !rest.isEmpty {
            let plain = rest.prefix { $0 != "\\" }
            if !plain.isEmpty { parts.append(.text(String(plain))) }
            rest = rest.dropFirst(plain.count)
            if rest.popFirst() != nil { parts.append(try Self.escape(rest.popFirst(), groups)) }
        }
    }

    private static func escape(
        _ letter: Unicode.Scalar?,
        _ groups: Int
    ) throws(EvaluationMessage) -> Part {
        switch letter {
        case "\\"?: return .text("\\")
        case let digit? where "0"..."9" ~= digit:
            let group = Int(digit.value - 0x30)
            guard group <= groups else {
                let reason = "'\\\(group)' stands for no group: the pattern has \(groups)"
                throw .refused(function: "regex.replace", reason)
            }
            return .group(group)
        case let other:
            let spelling = other.map { "\\\($0)" } ?? "\\"
            let reason = "wanted a digit or '\\' after '\\', found '\(spelling)'"
            throw .refused(function: "regex.replace", reason)
        }
    }

    /// Puts the text in place of a match; whether it fitted.
    func append(
        _ match: RegularExpression.Match,
        of text: [Unicode.Scalar],
        to result: inout GrowingText
    ) -> Bool {
        for part in parts where !result.isFull {
            switch part {
            case .text(let text): result.append(text)
            case .group(let number): match.range(of: number).map { _ = result.append(text[$0]) }
            }
        }
        return !result.isFull
    }
}
