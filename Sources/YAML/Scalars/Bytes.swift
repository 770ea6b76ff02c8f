extension UInt8 {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let quote: UInt8 = 0x22
    static let apostrophe: UInt8 = 0x27
    static let backslash: UInt8 = 0x5C

    /// Whether it ends a line.
    var isLineBreak: Bool { self == .lineFeed || self == .carriageReturn }

    /// Whether it is a space or a tab.
    var isBlank: Bool { self == .space || self == .tab }

    /// The byte, where it is a blank or ends a line.
    var asWhiteSpace: UInt8? { isBlank || isLineBreak ? self : nil }

    /// The value of a hexadecimal digit.
    var hexValue: UInt32? {
        switch self {
        case 0x30...0x39: UInt32(self - 0x30)
        case 0x41...0x46: UInt32(self - 0x41 + 10)
        case 0x61...0x66: UInt32(self - 0x61 + 10)
        default: nil
        }
    }
}

extension Array {
    /// The element at an index, or none past the end.
    subscript(safe index: Int) -> Element? {
        indices.contains(index) ? self[index] : nil
    }
}
