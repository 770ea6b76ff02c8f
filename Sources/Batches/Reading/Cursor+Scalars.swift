import JSON

extension Cursor {
    /// The place of the quote that ends a text, from just after the one that starts it; none where
    /// the text is not as it must be.
    @inline(__always)
    func endOfText(_ hasEscapes: inout Bool) -> Cursor? {
        let place = special
        return place.byte == UInt8(ascii: "\"") ? place : place.endOfHardText(&hasEscapes)
    }

    private func endOfHardText(_ hasEscapes: inout Bool) -> Cursor? {
        var place = self
        while true {
            switch place.byte {
            case UInt8(ascii: "\""): return place
            case UInt8(ascii: "\\"):
                guard let next = place.pastEscape else { return nil }
                hasEscapes = true
                place = next.special
            case 0x80...:
                guard let next = place.pastCharacter else { return nil }
                place = next.special
            default: return nil
            }
        }
    }

    /// The place after an escape; none where it stands for nothing.
    private var pastEscape: Cursor? { escaped?.end }

    /// The character that an escape stands for, and the place after it.
    private var escaped: (scalar: Unicode.Scalar, end: Cursor)? {
        if let scalar = JSONEscape.simple(self[1]) { return (scalar, self + 2) }
        guard let unit else { return nil }
        if let scalar = Unicode.Scalar(unit) { return (scalar, self + 6) }
        guard UTF16.isLeadSurrogate(unit), let second = (self + 6).unit,
            UTF16.isTrailSurrogate(second), let scalar = JSONEscape.scalar(unit, second)
        else { return nil }
        return (scalar, self + 12)
    }

    /// The sixteen bits of `\uXXXX`.
    private var unit: UInt16? {
        guard byte == UInt8(ascii: "\\"), self[1] == UInt8(ascii: "u") else { return nil }
        var unit: UInt16 = 0
        for place in 2..<6 {
            guard let digit = JSONEscape.digit(self[place]) else { return nil }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }

    /// Writes a text that was found sound without its escapes.
    func unescape(to end: Cursor, into bytes: inout [UInt8]) {
        var place = self
        while end - place > 0 {
            if let (scalar, next) = place.byte == UInt8(ascii: "\\") ? place.escaped : nil {
                bytes += Array(String(scalar).utf8)
                place = next
            } else {
                bytes.append(place.byte)
                place = place + 1
            }
        }
    }

    /// A whole number of at most eighteen digits and the place after it; none where it is none.
    @inline(__always)
    var wholeNumber: (value: Int64, end: Cursor)? {
        let isNegative = byte == UInt8(ascii: "-")
        let start = isNegative ? self + 1 : self
        var place = start
        var value: Int64 = 0
        while case let digit = place.byte &- 0x30, digit <= 9 {
            value = value &* 10 &+ Int64(digit)
            place = place + 1
        }
        let count = place - start
        guard count > 0, count <= 18, count == 1 || start.byte != 0x30 else { return nil }
        switch place.byte {
        case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): return nil
        default: return (isNegative ? -value : value, place)
        }
    }

    /// A number and the place after it; none where it is none.
    @inline(__always)
    var number: (value: Double, end: Cursor)? {
        if let (value, end) = wholeNumber { return (Double(value), end) }
        return plainNumber ?? writtenNumber
    }

    /// A number of few digits without an exponent, which a division makes exactly.
    private var plainNumber: (value: Double, end: Cursor)? {
        let isNegative = byte == UInt8(ascii: "-")
        let start = isNegative ? self + 1 : self
        var place = start
        var (value, decimals, isPastPoint): (Int64, Int, Bool) = (0, 0, false)
        while true {
            let byte = place.byte
            if byte &- 0x30 <= 9 {
                value = value &* 10 &+ Int64(byte &- 0x30)
                if isPastPoint { decimals += 1 }
            } else if byte == UInt8(ascii: "."), !isPastPoint, place - start > 0 {
                isPastPoint = true
            } else {
                break
            }
            place = place + 1
        }
        let isNought = start.byte == 0x30 && start[1] != UInt8(ascii: ".")
        guard decimals > 0, place - start <= 16, !isNought, place.byte | 0x20 != UInt8(ascii: "e")
        else { return nil }
        let number = Double(value) / Self.powers[decimals]
        return (isNegative ? -number : number, place)
    }

    private static let powers: [Double] = (0...16).map { place in
        (0..<place).reduce(1) { power, _ in power * 10 }
    }

    /// Any number, read as texts are.
    private var writtenNumber: (value: Double, end: Cursor)? {
        let end = endOfNumber
        let bytes = unsafe Array(bytes(to: end))
        guard JSONNumber.isNumber(bytes[...]),
            let value = Double(String(decoding: bytes, as: UTF8.self)),
            value.isFinite
        else { return nil }
        return (value, end)
    }

    /// The place after the bytes that may be part of a number.
    var endOfNumber: Cursor {
        var place = self
        while true {
            switch place.byte {
            case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "e"), UInt8(ascii: "E"):
                place = place + 1
            default: return place
            }
        }
    }
}
