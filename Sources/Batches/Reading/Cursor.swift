/// A place in bytes that end with noughts enough for every step ahead.
///
/// Nothing steps over a byte that it has not looked at, and a nought ends every text, number and
/// blank: so no step leaves the bytes.
@safe struct Cursor {
    private let address: UnsafePointer<UInt8>

    /// So many noughts have to follow the bytes.
    static let padding = 64

    init(_ address: UnsafePointer<UInt8>) {
        unsafe self.address = address
    }

    var byte: UInt8 { @inline(__always) get { unsafe address.pointee } }

    subscript(ahead: Int) -> UInt8 { @inline(__always) get { unsafe address[ahead] } }

    /// The next eight bytes, the first in the lowest.
    var eight: UInt64 {
        @inline(__always) get { unsafe UnsafeRawPointer(address).loadUnaligned(as: UInt64.self) }
    }

    @inline(__always)
    static func + (cursor: Cursor, count: Int) -> Cursor { unsafe Cursor(cursor.address + count) }

    @inline(__always)
    static func - (end: Cursor, start: Cursor) -> Int { unsafe end.address - start.address }

    /// The bytes from here up to another place.
    @inline(__always)
    func bytes(to end: Cursor) -> UnsafeRawBufferPointer {
        unsafe UnsafeRawBufferPointer(start: address, count: end - self)
    }

    /// The place after blanks.
    var pastBlanks: Cursor {
        @inline(__always) get { byte > 0x20 ? self : pastSomeBlanks }
    }

    private var pastSomeBlanks: Cursor {
        var place = self
        while place.byte.isBlank { place = place + 1 }
        return place
    }

    /// The next byte of a text that is no plain one: a quote, a backslash, a control character or
    /// a part of a character outside ASCII.
    @inline(__always)
    var special: Cursor {
        var place = self
        while true {
            let bytes = place.eight
            let quotes = bytes ^ 0x2222_2222_2222_2222
            let slashes = bytes ^ 0x5C5C_5C5C_5C5C_5C5C
            let hits =
                ((quotes &- 0x0101_0101_0101_0101) & ~quotes
                    | (slashes &- 0x0101_0101_0101_0101) & ~slashes
                    | (bytes &- 0x2020_2020_2020_2020) & ~bytes | bytes)
                & 0x8080_8080_8080_8080
            guard hits == 0 else { return place + hits.trailingZeroBitCount >> 3 }
            place = place + 8
        }
    }

    /// The place after a character outside ASCII; none where it is not UTF-8.
    var pastCharacter: Cursor? {
        func follows(_ ahead: Int) -> Bool { self[ahead] & 0xC0 == 0x80 }
        switch byte {
        case 0xC2...0xDF: return follows(1) ? self + 2 : nil
        case 0xE0...0xEF:
            guard follows(1), follows(2) else { return nil }
            let isShort = byte == 0xE0 && self[1] < 0xA0
            let isSurrogate = byte == 0xED && self[1] > 0x9F
            return isShort || isSurrogate ? nil : self + 3
        case 0xF0...0xF4:
            guard follows(1), follows(2), follows(3) else { return nil }
            let isShort = byte == 0xF0 && self[1] < 0x90
            let isTooLarge = byte == 0xF4 && self[1] > 0x8F
            return isShort || isTooLarge ? nil : self + 4
        default: return nil
        }
    }
}

/// Memory for parts of one kind, for as long as their owner lives.
@safe struct Room<Element> {
    private let base: UnsafeMutablePointer<Element>
    let count: Int

    init(_ elements: [Element]) {
        count = elements.count
        unsafe base = .allocate(capacity: max(1, elements.count))
        for (place, element) in elements.enumerated() {
            unsafe (base + place).initialize(to: element)
        }
    }

    subscript(place: Int) -> Element {
        @inline(__always) get { unsafe base[place] }
        @inline(__always) nonmutating set { unsafe base[place] = newValue }
    }

    @inline(__always)
    func at(_ place: Int) -> Slot<Element> { unsafe Slot(base + place) }

    func free() {
        unsafe base.deinitialize(count: count)
        unsafe base.deallocate()
    }
}

/// One part in such memory.
@safe struct Slot<Element> {
    private let place: UnsafeMutablePointer<Element>

    fileprivate init(_ place: UnsafeMutablePointer<Element>) {
        unsafe self.place = place
    }

    var it: Element {
        @inline(__always) _read { yield unsafe place.pointee }
        @inline(__always) nonmutating _modify { yield unsafe &place.pointee }
    }
}
