/// What a solver answers in: a word, a text, or a list of such.
indirect enum SExpression: Sendable, Hashable {
    case word(String)
    case text(String)
    case list([SExpression])

    var word: String? { if case .word(let word) = self { word } else { nil } }
    var elements: [SExpression]? { if case .list(let elements) = self { elements } else { nil } }
}

extension SExpression {
    /// Reads all that stand in a text; none where it is cut short, closes too much or is too deep.
    static func read(_ text: String) -> [SExpression]? {
        var reader = SExpressionReader(bytes: Array(text.utf8))
        return reader.all()
    }
}

/// Reads s-expressions with a stack of its own, so that no depth of input can exhaust another.
private struct SExpressionReader {
    let bytes: [UInt8]
    var place = 0

    private static let mostLevels = 4096

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func all() -> [SExpression]? {
        var levels: [[SExpression]] = [[]]
        while let byte = next() {
            switch byte {
            case UInt8(ascii: "("):
                guard levels.count < Self.mostLevels else { return nil }
                levels.append([])
            case UInt8(ascii: ")"):
                guard levels.count > 1, let inner = levels.popLast() else { return nil }
                levels[levels.count - 1].append(.list(inner))
            default:
                guard let atom = atom(byte) else { return nil }
                levels[levels.count - 1].append(atom)
            }
        }
        return levels.count == 1 ? levels[0] : nil
    }

    /// The next byte that is no space and no part of a comment.
    private mutating func next() -> UInt8? {
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == UInt8(ascii: ";") {
                while place < bytes.count, bytes[place] != 0x0A { place += 1 }
            } else if byte > 0x20 {
                return byte
            }
        }
        return nil
    }

    private mutating func atom(_ first: UInt8) -> SExpression? {
        if first == UInt8(ascii: "\"") { return text() }
        let start = place - 1
        if first == UInt8(ascii: "|") {
            guard let end = bytes[place...].firstIndex(of: first) else { return nil }
            place = end + 1
            return .word(String(decoding: bytes[start + 1..<end], as: UTF8.self))
        }
        while place < bytes.count, bytes[place] > 0x20, !"()\";".utf8.contains(bytes[place]) {
            place += 1
        }
        return .word(String(decoding: bytes[start..<place], as: UTF8.self))
    }

    /// The rest of a text, in which a doubled mark stands for one.
    private mutating func text() -> SExpression? {
        let mark = UInt8(ascii: "\"")
        var content: [UInt8] = []
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == mark {
                guard place < bytes.count, bytes[place] == mark else {
                    return .text(String(decoding: content, as: UTF8.self).unescaped)
                }
                place += 1
            }
            content.append(byte)
        }
        return nil
    }
}

extension String {
    /// The text with `\u{41}`, `\u0041` and `\x41` turned into what they stand for.
    fileprivate var unescaped: String {
        guard contains("\\") else { return self }
        var result = ""
        var rest = self[...]
        while let first = rest.popFirst() {
            guard first == "\\", let (scalar, length) = rest.escaped else {
                result.append(first)
                continue
            }
            result.unicodeScalars.append(scalar)
            rest = rest.dropFirst(length)
        }
        return result
    }
}

extension Substring {
    /// What an escape after its backslash stands for, and how long it is.
    fileprivate var escaped: (Unicode.Scalar, Int)? {
        let digits: Substring
        let frame: Int
        if hasPrefix("u{"), let end = firstIndex(of: "}") {
            (digits, frame) = (self[index(startIndex, offsetBy: 2)..<end], 3)
        } else if hasPrefix("u") || hasPrefix("x") {
            (digits, frame) = (dropFirst().prefix(hasPrefix("u") ? 4 : 2), 1)
        } else {
            return nil
        }
        return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map {
            ($0, digits.count + frame)
        }
    }
}
