package import YAML

/// The fields that identify a school, the first that is there.
enum IdentifierFields {
    static let all = ["urn", "seed", "deni", "welsh-number", "id"]
}

extension Node {
    /// What identifies the school of an inventory: a field of its school, else one at the top.
    package var identifier: String? {
        for mapping in [mapping?["school"]?.mapping, mapping].compactMap(\.self) {
            for name in IdentifierFields.all {
                if let text = mapping[name]?.scalar?.text, !text.isEmpty { return text }
            }
        }
        return nil
    }
}

/// Looks for what identifies a school in a text that could not be read.
enum LooseIdentifier {
    /// The text or number after the first key that identifies a school; none where none is plain.
    static func found(in bytes: [UInt8]) -> String? {
        for name in IdentifierFields.all {
            let key = Array("\"\(name)\"".utf8)
            for place in bytes.indices.dropLast(key.count)
            where bytes[place] == key[0] && bytes[place...].starts(with: key) {
                if let value = value(bytes[(place + key.count)...]) { return value }
            }
        }
        return nil
    }

    private static func value(_ bytes: ArraySlice<UInt8>) -> String? {
        var rest = bytes.drop(while: \.isBlank)
        guard rest.popFirst() == UInt8(ascii: ":") else { return nil }
        rest = rest.drop(while: \.isBlank)
        if rest.first == UInt8(ascii: "\"") { rest.removeFirst() }
        let value = rest.prefix(40).prefix { isPlain($0) }
        return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}
