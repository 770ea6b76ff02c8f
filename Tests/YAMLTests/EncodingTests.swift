import Diagnostics
import Testing

@testable import YAML

@Suite struct EncodingTests {
    private static let text = "a: 1\n"
    private static func wide(_ width: Int, isLittle: Bool, mark: Bool) -> [UInt8] {
        let scalars = (mark ? "\u{FEFF}" : "") + text
        return scalars.unicodeScalars.flatMap { scalar in
            let bytes = (0..<width).map { UInt8(truncatingIfNeeded: scalar.value >> ($0 * 8)) }
            return isLittle ? bytes : bytes.reversed()
        }
    }

    @Test(arguments: [2, 4], [true, false])
    func `refuses UTF-16 and UTF-32 of either order, marked or not`(width: Int, isLittle: Bool) {
        for mark in [true, false] {
            let reading = Reading(Self.wide(width, isLittle: isLittle, mark: mark))
            #expect(reading.codes == ["yaml/encoding"])
            #expect(reading.log.diagnostics.first?.text.contains("UTF-\(width * 8)") == true)
        }
    }

    @Test(
        arguments: [
            ([0x61, 0x3A, 0x20, 0xE9], "1:4"), ([0x61, 0x0A, 0xC3, 0xA9, 0xC0, 0x80], "2:2"),
            ([0xED, 0xA0, 0x80], "1:1"), ([0x61, 0xF4, 0x90, 0x80, 0x80], "1:2"),
            ([0xE2, 0x82], "1:1"),
            ([0xFF, 0x61], "1:1"), ([0x80], "1:1"),
        ] as [([UInt8], String)]
    )
    func `refuses bytes that are not UTF-8, at the byte`(bytes: [UInt8], place: String) {
        let reading = Reading(bytes)
        #expect(reading.codes == ["yaml/encoding"])
        #expect(reading.place == place)
    }

    @Test func `says that a binary file is no text`() {
        let reading = Reading([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D])
        #expect(reading.codes.contains("yaml/not-text"))
        #expect(reading.root == nil)
    }

    @Test(arguments: [
        "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{7}", "\u{1B}", "\u{7F}", "\u{9F}",
        "\u{FFFE}",
        "\u{FFFF}",
    ])
    func `refuses a character that nobody sees, wherever it stands`(character: String) {
        for text in ["a: x\(character)y", "a: \"x\(character)y\"", "# x\(character)\na: 1"] {
            let reading = Reading(text)
            #expect(reading.log.diagnostics.count == 1)
            #expect(reading.codes.first?.hasSuffix("-character") == true)
            #expect(reading.root == nil)
        }
    }

    @Test func `finds all of them in one run`() {
        #expect(Reading("a: \u{2028}\nb: \u{7}\u{FEFF}\n").log.diagnostics.count == 3)
    }

    @Test func `takes them where they are written as escapes`() {
        let reading = Reading(#""\N\L\P\uFEFF\a\x7f""#)
        #expect(reading.root?.scalar?.text == "\u{85}\u{2028}\u{2029}\u{FEFF}\u{7}\u{7F}")
    }
}
