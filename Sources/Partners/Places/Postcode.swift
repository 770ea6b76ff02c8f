/// A postcode of the United Kingdom, or only the district of one.
///
/// Its shape is that of BS 7666: one or two letters, a digit, perhaps a digit or letter more; then
/// a digit and two letters. Whether it is in use is not known here.
package struct Postcode: Sendable, Hashable {
    /// The district, such as `PE28`.
    package let outcode: String

    /// The part that names a street or less, such as `4AA`; none where only the district is given.
    package let incode: String?

    /// Reads a postcode in capitals or small letters, with spaces anywhere or nowhere.
    package init?(_ text: some StringProtocol) {
        var letters: [UInt8] = []
        letters.reserveCapacity(16)
        for letter in text.utf8.prefix(16) where letter != 0x20 { letters.append(letter.asCapital) }
        let isWhole = letters.count >= 5 && Self.isIncode(letters.suffix(3))
        let first = isWhole ? letters.dropLast(3) : letters[...]
        guard text.utf8.count <= 16, Self.isOutcode(first) else { return nil }
        outcode = String(decoding: first, as: UTF8.self)
        incode = isWhole ? String(decoding: letters.suffix(3), as: UTF8.self) : nil
    }

    /// The part of the district that it lies in, such as `PE28 4`.
    package var sector: String? { incode?.first.map { "\(outcode) \($0)" } }

    private static func isIncode(_ letters: ArraySlice<UInt8>) -> Bool {
        (letters.first?.isDigit ?? false) && letters.dropFirst().allSatisfy(\.isLetter)
    }

    private static func isOutcode(_ letters: ArraySlice<UInt8>) -> Bool {
        let area = letters.prefix { $0.isLetter }.count
        let rest = letters.dropFirst(area)
        guard (1...2).contains(area), (1...2).contains(rest.count) else { return false }
        return (rest.first?.isDigit ?? false) && rest.allSatisfy { $0.isDigit || $0.isLetter }
    }
}

extension Postcode: CustomStringConvertible {
    /// As it is written on an envelope.
    package var description: String { incode.map { "\(outcode) \($0)" } ?? outcode }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
    fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) }
    fileprivate var asCapital: UInt8 { (0x61...0x7A).contains(self) ? self - 0x20 : self }
}
