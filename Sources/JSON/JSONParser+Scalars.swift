import Diagnostics
import YAML

extension JSONParser {
    /// `true`, `false` or `null`.
    mutating func word() -> Node? {
        for word in ["true", "false", "null"] where bytes[place...].starts(with: word.utf8) {
            return plain(place + word.utf8.count)
        }
        return nil
    }

    mutating func number() -> Node? {
        let start = place
        var end = start
        while end < bytes.count, Self.isPartOfNumber(bytes[end]) { end += 1 }
        guard JSONNumber.isNumber(bytes[start..<end]) else {
            let text = String(decoding: bytes[start..<end].prefix(40), as: UTF8.self)
            return fail(.badNumber(text), at: start..<end)
        }
        return plain(end)
    }

    private static func isPartOfNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }

    private mutating func plain(_ end: Int) -> Node {
        defer { place = end }
        return scalar(String(decoding: bytes[place..<end], as: UTF8.self), place..<end, .plain)
    }

    private func scalar(_ text: String, _ range: Range<Int>, _ style: Scalar.Style) -> Node {
        let span = Span(source: source, range: range)
        return Node(.scalar(Scalar(LocatedText(text: text, at: span), style: style)), at: span)
    }

    /// A text in quotes.
    mutating func text() -> Node? {
        let start = place
        place += 1
        var made: [UInt8] = []
        var from = place
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                made += bytes[from..<place]
                place += 1
                let text = String(decoding: made, as: UTF8.self)
                return scalar(text, start..<place, text == "none" ? .plain : .doubleQuoted)
            case UInt8(ascii: "\\"):
                made += bytes[from..<place]
                guard let scalar = escape() else { return nil }
                made += Array(String(scalar).utf8)
                from = place
            case 0..<0x20: return fail(.controlCharacter(byte), at: place..<place + 1)
            default: place += 1
            }
        }
        return fail(.unclosed("\""), at: start..<start + 1)
    }

    private mutating func escape() -> Unicode.Scalar? {
        let start = place
        let letter = place + 1 < bytes.count ? bytes[place + 1] : 0
        place = min(place + 2, bytes.count)
        if let scalar = JSONEscape.simple(letter) { return scalar }
        guard letter == UInt8(ascii: "u"), let unit = unit() else { return badEscape(start) }
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard UTF16.isLeadSurrogate(unit), place + 1 < bytes.count,
            bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == UInt8(ascii: "u")
        else { return badEscape(start) }
        place += 2
        guard let second = self.unit(), UTF16.isTrailSurrogate(second) else {
            return badEscape(start)
        }
        return JSONEscape.scalar(unit, second)
    }

    /// Four hexadecimal digits.
    private mutating func unit() -> UInt16? {
        guard place + 4 <= bytes.count,
            bytes[place..<place + 4].allSatisfy({ JSONEscape.digit($0) != nil })
        else { return nil }
        defer { place += 4 }
        return bytes[place..<place + 4].reduce(0) { $0 << 4 | UInt16(JSONEscape.digit($1) ?? 0) }
    }

    private mutating func badEscape(_ start: Int) -> Unicode.Scalar? {
        let end = max(place, min(start + 6, bytes.count))
        let quoted = bytes[start..<end].dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }
        let text = String(
            decoding: bytes[start..<max(quoted.endIndex, min(start + 2, end))],
            as: UTF8.self
        )
        return fail(.badEscape(text), at: start..<start + text.utf8.count)
    }
}
