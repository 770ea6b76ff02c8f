import YAML

/// Writes a tree of nodes as the one text that stands for its meaning.
///
/// Layout, comments, the order of keys, styles of quotation, tags, anchors and the choice between
/// YAML and JSON leave the text as it is; every other change makes it another. It is UTF-8, in the
/// manner of RFC 8785:
///
/// - A mapping is `{`, its entries joined by `,`, and `}`. An entry is its key as a text, `:` and
///   its value. Entries are in ascending order of their keys' UTF-8 bytes.
/// - A sequence is `[`, its elements joined by `,`, and `]`, in their order.
/// - A scalar that the YAML 1.2 core schema reads as null is `null`.
/// - One that it reads as a truth or a number is its letters as written, without quotes: `true`,
///   `12`, `1.50`, `0x1F`. A version may be `1.50`, so letters are kept, not values. (Octal and
///   hexadecimal numbers beyond 64 bits are texts.)
/// - The words `absent`, `none` and `present`, without quotes and without a tag, are themselves
///   without quotes: rules read them so.
/// - Every other scalar is a text: `"`, its characters, `"`. Of these `"` is `\"`, `\` is `\\`, and
///   a control character below U+0020 is `\u00` and two lower-case hexadecimal digits. Nothing else
///   is escaped, nothing is normalised.
///
/// Aliases stand for what they point to. There is no white space and no line break at the end.
struct CanonicalText {
    /// What stands around a list, by the code of the one that opens; two on is the one that closes.
    enum Brackets: UInt8 {
        case square = 0x5B
        case curly = 0x7B
    }

    private(set) var bytes: [UInt8] = []

    /// Words that rules and their examples tell apart from the same words in quotes.
    private static let plainWords = ["absent", "none", "present"]

    /// The letters of `present`; `false` and `absent` have fewer.
    private static let longestWord = 7

    private static let digits = Array("0123456789abcdef".utf8)

    mutating func append(_ node: Node) {
        switch node.content {
        case .scalar(let scalar): append(scalar)
        case .sequence(let elements):
            appendList(elements, .square) { text, element in text.append(element) }
        case .mapping(let mapping): append(mapping)
        }
    }

    /// Appends a text in quotes.
    mutating func append(text: String) {
        bytes.append(0x22)
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        if bytes[start...].contains(where: { Self.isEscaped($0) }) {
            bytes.removeSubrange(start...)
            for code in text.utf8 { append(code) }
        }
        bytes.append(0x22)
    }

    private static func isEscaped(_ code: UInt8) -> Bool {
        code < 0x20 || code == 0x22 || code == 0x5C
    }

    private mutating func append(_ code: UInt8) {
        switch code {
        case 0x22, 0x5C: bytes += [0x5C, code]
        case 0..<0x20:
            bytes += Array("\\u00".utf8)
            bytes += [Self.digits[Int(code >> 4)], Self.digits[Int(code & 15)]]
        default: bytes.append(code)
        }
    }

    /// Appends the punctuation of JSON and what stands in between.
    mutating func appendList<Element>(
        _ elements: [Element],
        _ brackets: Brackets,
        _ append: (inout CanonicalText, Element) -> Void
    ) {
        bytes.append(brackets.rawValue)
        for (place, element) in elements.enumerated() {
            if place > 0 { bytes.append(0x2C) }
            append(&self, element)
        }
        bytes.append(brackets.rawValue + 2)
    }

    /// Appends a key and its colon.
    mutating func append(key: String) {
        append(text: key)
        bytes.append(0x3A)
    }

    private mutating func append(_ mapping: Mapping) {
        let names = mapping.entries.map(\.name)
        let order = names.indices.sorted {
            names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8)
        }
        appendList(order, .curly) { text, place in
            text.append(key: names[place])
            text.append(mapping.entries[place].value)
        }
    }

    private mutating func append(_ scalar: Scalar) {
        if !Self.canBeBare(scalar) {
            append(text: scalar.text)
        } else if scalar.isNull {
            bytes += Array("null".utf8)
        } else if Self.isBare(scalar) {
            bytes += Array(scalar.text.utf8)
        } else {
            append(text: scalar.text)
        }
    }

    /// Whether it starts as nulls, truths, numbers and plain words do: most do not.
    private static func canBeBare(_ scalar: Scalar) -> Bool {
        guard scalar.tag == nil else { return true }
        guard scalar.style == .plain else { return false }
        let letters = scalar.text.utf8
        guard let first = letters.first else { return true }
        return switch first {
        case 0x2B, 0x2D, 0x2E, 0x30...0x39, 0x7E: true
        case 0x41...0x5A, 0x61...0x7A: letters.count <= longestWord
        default: false
        }
    }

    private static func isBare(_ scalar: Scalar) -> Bool {
        if scalar.bool != nil || scalar.integer != nil || scalar.double != nil { return true }
        return scalar.style == .plain && scalar.tag == nil && plainWords.contains(scalar.text)
    }
}
