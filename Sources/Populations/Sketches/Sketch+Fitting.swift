import Rules

extension Sketch {
    /// Whether what it writes can be read as a type.
    func fits(_ type: FieldType) -> Bool {
        switch self {
        case .text(let text): Self.fits(text, type)
        case .phrase: type == .text
        case .day: type == .date
        case .number: type == .number || type == .wholeNumber
        case .record: type == .money
        case .oneOf(let sketches), .inTurn(let sketches): sketches.allSatisfy { $0.fits(type) }
        case .either(_, let first, let second): first.fits(type) && second.fits(type)
        case .fact, .someOf, .numbered, .list, .reference, .partners, .excusedKind, .excusedRule:
            false
        }
    }

    private static let noneText = "none".asJSON

    private static func fits(_ text: [UInt8], _ type: FieldType) -> Bool {
        text == noneText || type == (text.first == 0x22 ? .text : .yesNo)
    }
}
