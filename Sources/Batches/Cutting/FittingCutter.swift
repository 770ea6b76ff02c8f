/// Cuts a stream as its name, or else its first bytes, say that it is written.
package struct FittingCutter: Cutter {
    private var cutter: (any Cutter)?
    private let isDocument: Bool

    package var notation: Notation { cutter?.notation ?? .json }

    /// Makes a cutter for a stream of a name, such as a path.
    package init(named name: String) {
        func ends(_ endings: String...) -> Bool { endings.contains { name.hasSuffix($0) } }
        isDocument = ends(".json")
        cutter =
            ends(".yaml", ".yml")
            ? DocumentCutter() : ends(".ndjson", ".jsonl") ? LineCutter() : nil
    }

    package mutating func cut(_ bytes: [UInt8], isLast: Bool) -> (pieces: [Piece], done: Int) {
        var cutter = cutter ?? fitting(bytes)
        defer { self.cutter = cutter }
        return cutter.cut(bytes, isLast: isLast)
    }

    /// Brackets around all start an array; braces start an inventory that fills its line, or, where
    /// they stand alone, several; anything else is YAML.
    private func fitting(_ bytes: [UInt8]) -> any Cutter {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let start = (bytes.starts(with: mark) ? bytes[3...] : bytes[...]).drop(while: \.isBlank)
        switch start.first {
        case UInt8(ascii: "["): return ValueCutter()
        case UInt8(ascii: "{"):
            let line = start.dropFirst().prefix { $0 != 0x0A }
            return isDocument || line.allSatisfy(\.isBlank) ? ValueCutter() : LineCutter()
        default: return isDocument || start.isEmpty ? LineCutter() : DocumentCutter()
        }
    }
}
