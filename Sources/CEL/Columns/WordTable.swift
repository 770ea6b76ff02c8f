/// Texts under numbers: the same bytes, the same number.
///
/// Those that programs name come first; others follow as they are met.
@safe package final class WordTable {
    private let named: [String]

    /// Behind a pointer, since it is asked once for nearly every text of a stream.
    private let it: UnsafeMutablePointer<Storage>

    @unsafe private struct Storage {
        var count = 0
        var bytes: UnsafeMutablePointer<UInt8>
        var room = 1 << 16
        var used = 0
        var entries: UnsafeMutablePointer<Entry>
        var slots: UnsafeMutablePointer<Int32>

        /// A power of two, more than twice as many as there are texts.
        var slotCount = 1 << 13
    }

    private struct Entry {
        let hash: UInt64
        let start: Int32
        let count: Int32
    }

    package init(_ named: [String]) {
        self.named = named
        unsafe it = .allocate(capacity: 1)
        let storage = unsafe Storage(
            bytes: .allocate(capacity: 1 << 16),
            entries: .allocate(capacity: 1 << 12),
            slots: .allocate(capacity: 1 << 13)
        )
        unsafe it.initialize(to: storage)
        reset()
    }

    deinit {
        unsafe it.pointee.bytes.deallocate()
        unsafe it.pointee.entries.deallocate()
        unsafe it.pointee.slots.deallocate()
        unsafe it.deallocate()
    }

    /// How many texts there are.
    package var count: Int { unsafe it.pointee.count }

    /// Forgets all texts but those that programs name.
    package func reset() {
        unsafe (it.pointee.used, it.pointee.count) = (0, 0)
        unsafe it.pointee.slots.update(repeating: -1, count: it.pointee.slotCount)
        for text in named { _ = number(of: text) }
    }

    /// Whether it has grown so large that it should be reset.
    package var isLarge: Bool { unsafe count > 100_000 || it.pointee.used > 8 << 20 }

    /// The number of a text.
    package func number(of text: UnsafeRawBufferPointer) -> Int32 {
        let storage = unsafe it.pointee
        let hash = unsafe Self.hash(text)
        var slot = unsafe Int(truncatingIfNeeded: hash) & (storage.slotCount &- 1)
        while true {
            let number = unsafe storage.slots[slot]
            guard number >= 0 else { return unsafe add(text, hash, slot) }
            let entry = unsafe storage.entries[Int(number)]
            if entry.hash == hash, unsafe isSame(entry, text, storage.bytes) { return number }
            slot = unsafe (slot &+ 1) & (storage.slotCount &- 1)
        }
    }

    /// The number of a text.
    package func number(of text: String) -> Int32 {
        var text = text
        return text.withUTF8 { unsafe number(of: UnsafeRawBufferPointer($0)) }
    }

    /// The text of a number.
    package func text(_ number: Int32) -> String {
        precondition(number >= 0 && Int(number) < count, "no text has this number")
        let entry = unsafe it.pointee.entries[Int(number)]
        let start = unsafe it.pointee.bytes + Int(entry.start)
        let text = unsafe UnsafeBufferPointer(start: start, count: Int(entry.count))
        return unsafe String(decoding: text, as: UTF8.self)
    }

    @inline(__always)
    private func isSame(
        _ entry: Entry,
        _ text: UnsafeRawBufferPointer,
        _ bytes: UnsafeMutablePointer<UInt8>
    ) -> Bool {
        guard Int(entry.count) == text.count else { return false }
        guard let start = text.baseAddress else { return true }
        let own = unsafe UnsafeRawPointer(bytes + Int(entry.start))
        var place = 0
        while place &+ 8 <= text.count {
            let word = unsafe start.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            let other = unsafe own.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            guard word == other else { return false }
            place &+= 8
        }
        return unsafe place == text.count
            || Self.tail(start, text.count) == Self.tail(own, text.count)
    }

    private func add(_ text: UnsafeRawBufferPointer, _ hash: UInt64, _ slot: Int) -> Int32 {
        reserve(text.count)
        let number = unsafe it.pointee.count
        let used = unsafe it.pointee.used
        if let start = text.baseAddress {
            unsafe UnsafeMutableRawPointer(it.pointee.bytes + used)
                .copyMemory(from: start, byteCount: text.count)
        }
        let entry = Entry(hash: hash, start: Int32(used), count: Int32(text.count))
        unsafe (it.pointee.entries + number).initialize(to: entry)
        unsafe it.pointee.slots[slot] = Int32(number)
        unsafe it.pointee.used = used + text.count
        unsafe it.pointee.count = number + 1
        if unsafe (number + 2) * 2 > it.pointee.slotCount { spread() }
        return Int32(number)
    }

    private func reserve(_ bytes: Int) {
        let wanted = unsafe it.pointee.used + bytes
        guard unsafe wanted > it.pointee.room else { return }
        let room = unsafe max(wanted, it.pointee.room * 2)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
        unsafe larger.update(from: it.pointee.bytes, count: it.pointee.used)
        unsafe it.pointee.bytes.deallocate()
        unsafe (it.pointee.bytes, it.pointee.room) = (larger, room)
    }

    /// Twice as many slots, and room for half as many texts.
    private func spread() {
        let (count, slotCount) = unsafe (it.pointee.count, it.pointee.slotCount * 2)
        let entries = UnsafeMutablePointer<Entry>.allocate(capacity: slotCount / 2)
        unsafe entries.update(from: it.pointee.entries, count: count)
        unsafe it.pointee.entries.deallocate()
        unsafe it.pointee.entries = entries
        unsafe it.pointee.slots.deallocate()
        unsafe it.pointee.slots = .allocate(capacity: slotCount)
        unsafe it.pointee.slots.update(repeating: -1, count: slotCount)
        unsafe it.pointee.slotCount = slotCount
        for number in 0..<count {
            var slot = unsafe Int(truncatingIfNeeded: entries[number].hash) & (slotCount - 1)
            while unsafe it.pointee.slots[slot] >= 0 { slot = (slot + 1) & (slotCount - 1) }
            unsafe it.pointee.slots[slot] = Int32(number)
        }
    }

    @inline(__always)
    private static func hash(_ text: UnsafeRawBufferPointer) -> UInt64 {
        guard let start = text.baseAddress else { return 0 }
        var hash = UInt64(text.count) &* 0x9E37_79B9_7F4A_7C15
        var place = 0
        while place &+ 8 <= text.count {
            hash = mixed(hash, unsafe start.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            place &+= 8
        }
        if place == text.count { return hash }
        return mixed(hash, unsafe tail(start, text.count))
    }

    /// The last eight bytes, or all where there are fewer.
    @inline(__always)
    private static func tail(_ start: UnsafeRawPointer, _ count: Int) -> UInt64 {
        if count >= 8 {
            return unsafe start.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
        }
        if count >= 4 {
            let first = unsafe start.loadUnaligned(as: UInt32.self)
            let last = unsafe start.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
            return UInt64(first) << 32 | UInt64(last)
        }
        var tail: UInt64 = 0
        for place in 0..<count {
            let byte = unsafe start.load(fromByteOffset: place, as: UInt8.self)
            tail = tail << 8 | UInt64(byte)
        }
        return tail
    }

    @inline(__always)
    private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        return product.low ^ product.high
    }
}
