import Glibc

/// Texts under numbers: the same bytes, the same number.
///
/// Those that programs name come first; others follow as they are met.
@safe package final class WordTable {
    /// How many texts there are.
    package private(set) var count = 0

    private let named: [String]
    private var bytes: UnsafeMutablePointer<UInt8>
    private var room = 1 << 16
    private var used = 0
    private var entries: [Entry] = []
    private var slots: [Int32] = []

    private struct Entry {
        let hash: UInt64
        let start: Int32
        let count: Int32
    }

    package init(_ named: [String]) {
        self.named = named
        unsafe bytes = .allocate(capacity: room)
        reset()
    }

    deinit { unsafe bytes.deallocate() }

    /// Forgets all texts but those that programs name.
    package func reset() {
        (used, count) = (0, 0)
        entries.removeAll(keepingCapacity: true)
        slots = Array(repeating: -1, count: 1 << 12)
        for text in named {
            var text = text
            _ = text.withUTF8 { unsafe number(of: UnsafeRawBufferPointer($0)) }
        }
    }

    /// Whether it has grown so large that it should be reset.
    package var isLarge: Bool { count > 100_000 || used > 8 << 20 }

    /// The number of a text.
    package func number(of text: UnsafeRawBufferPointer) -> Int32 {
        let hash = unsafe Self.hash(text)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.hash == hash, unsafe isSame(entry, text) { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(count)
        unsafe add(text, hash)
        return Int32(count - 1)
    }

    /// The number of a text.
    package func number(of text: String) -> Int32 {
        var text = text
        return text.withUTF8 { unsafe number(of: UnsafeRawBufferPointer($0)) }
    }

    /// The text of a number.
    package func text(_ number: Int32) -> String {
        let entry = entries[Int(number)]
        let start = unsafe bytes + Int(entry.start)
        let text = unsafe UnsafeBufferPointer(start: start, count: Int(entry.count))
        return unsafe String(decoding: text, as: UTF8.self)
    }

    private func isSame(_ entry: Entry, _ text: UnsafeRawBufferPointer) -> Bool {
        guard Int(entry.count) == text.count else { return false }
        guard let start = text.baseAddress else { return true }
        return unsafe memcmp(bytes + Int(entry.start), start, text.count) == 0
    }

    private func add(_ text: UnsafeRawBufferPointer, _ hash: UInt64) {
        while used + text.count > room {
            let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: room * 2)
            unsafe larger.update(from: bytes, count: used)
            unsafe bytes.deallocate()
            unsafe bytes = larger
            room *= 2
        }
        if let start = text.baseAddress {
            unsafe UnsafeMutableRawPointer(bytes + used)
                .copyMemory(from: start, byteCount: text.count)
        }
        entries.append(Entry(hash: hash, start: Int32(used), count: Int32(text.count)))
        used += text.count
        count += 1
        if count * 2 > slots.count { spread() }
    }

    private func spread() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for (number, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }

    private static func hash(_ text: UnsafeRawBufferPointer) -> UInt64 {
        guard let start = text.baseAddress else { return 0 }
        var hash = UInt64(text.count) &* 0x9E37_79B9_7F4A_7C15
        var place = 0
        while place + 8 <= text.count {
            hash = mixed(hash, unsafe start.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            place += 8
        }
        if place == text.count { return hash }
        return mixed(hash, unsafe tail(start, text.count))
    }

    /// The last eight bytes, or all where there are fewer.
    private static func tail(_ start: UnsafeRawPointer, _ count: Int) -> UInt64 {
        if count >= 8 {
            return unsafe start.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        }
        if count >= 4 {
            let first = unsafe start.loadUnaligned(as: UInt32.self)
            let last = unsafe start.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
            return UInt64(first) << 32 | UInt64(last)
        }
        var tail: UInt64 = 0
        for place in 0..<count {
            tail = unsafe tail << 8 | UInt64(start.load(fromByteOffset: place, as: UInt8.self))
        }
        return tail
    }

    @inline(__always)
    private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        return product.low ^ product.high
    }
}
