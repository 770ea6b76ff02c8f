/// Remembers what cells of a column mean, most of which stand in many rows, one below the other.
struct CellMemory<Value> {
    private var bytes: [UInt8] = []
    private var value: Value?
    private var known: [String: Value] = [:]

    /// More different cells than this are no repetition, and are not remembered.
    private static var most: Int { 4096 }

    /// What the cell before meant, where it was the same.
    func last(_ bytes: ArraySlice<UInt8>) -> Value? {
        bytes.elementsEqual(self.bytes) ? value : nil
    }

    /// What a text meant before.
    subscript(text: String) -> Value? { known[text] }

    mutating func remember(_ value: Value, _ text: String, _ bytes: ArraySlice<UInt8>) {
        if known.count < Self.most { known[text] = value }
        self.bytes = Array(bytes)
        self.value = value
    }
}
