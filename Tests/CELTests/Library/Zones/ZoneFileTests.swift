import Testing

@testable import CEL

/// Files of time zones, made here, whole and broken.
@Suite struct ZoneFileTests {
    /// One change at 1000, from an hour ahead to two; then the rule.
    private static func file(
        version: UInt8 = 0x32,
        leaps: UInt8 = 0,
        kind: UInt8 = 1,
        changes: [UInt8] = [3, 0xe8],
        footer: String = "\nXXX-3\n"
    ) -> [UInt8] {
        let count = UInt8(changes.count / 2)
        let head: [UInt8] = Array("TZif".utf8) + [version] + Array(repeating: 0, count: 15)
        let counts = [0, 0, leaps, count, 2, 4].flatMap { [0, 0, 0, $0] as [UInt8] }
        func body(_ size: Int) -> [UInt8] {
            let times = stride(from: 0, to: changes.count, by: 2).flatMap { place in
                [UInt8](repeating: 0, count: size - 2) + changes[place..<(place + 2)]
            }
            let kinds = [UInt8](repeating: kind, count: Int(count))
            let types: [UInt8] = [0, 0, 0x0e, 0x10, 0, 0, 0, 0, 0x1c, 0x20, 1, 0]
            return times + kinds + types + [0x41, 0x41, 0x41, 0]
        }
        let first = head + counts + body(4)
        return version == 0 ? first : first + head + counts + body(8) + Array(footer.utf8)
    }

    @Test func `reads changes and the rule after the last`() throws {
        let history = try #require(ZoneHistory(Self.file(changes: [3, 0xe8, 7, 0xd0])))
        #expect(history.offset(at: -1) == 3600)
        #expect(history.offset(at: 999) == 3600)
        #expect(history.offset(at: 1000) == 7200)
        #expect(history.offset(at: 1999) == 7200)
        #expect(history.offset(at: 2000) == 10_800)
        #expect(history.offset(at: .max) == 10_800)
    }

    @Test func `holds the last offset where there is no rule`() throws {
        for file in [Self.file(version: 0), Self.file(footer: "\n\n")] {
            let history = try #require(ZoneHistory(file))
            #expect(history.offset(at: 999) == 3600)
            #expect(history.offset(at: .max) == 7200)
        }
    }

    @Test func `goes by the rule alone where there are no changes`() throws {
        #expect(try #require(ZoneHistory(Self.file(changes: []))).offset(at: .min) == 10_800)
    }

    @Test func `refuses broken files`() {
        let whole = Self.file()
        for length in whole.indices { #expect(ZoneHistory(Array(whole[..<length])) == nil) }
        let broken: [[UInt8]] = [
            Self.file(kind: 2), Self.file(leaps: 1), Self.file(footer: "\nnonsense\n"),
            Self.file(footer: "XXX-3"), Self.file(changes: [7, 0xd0, 3, 0xe8]),
            Array("TZig".utf8) + whole.dropFirst(4), Array(repeating: 0xff, count: 200),
            Array(whole[..<20]) + Array(repeating: 0xff, count: 200),
        ]
        for file in broken { #expect(ZoneHistory(file) == nil) }
    }

    @Test func `says where there are no zones at all`() {
        let folder = ZoneFolder(path: "/nowhere")
        #expect(throws: ZoneFault.noZones) { try Zone("Europe/London", in: folder) }
        #expect(throws: ZoneFault.unknown("europe")) { try Zone("europe", in: folder) }
        #expect(throws: Never.self) { try Zone("-23:59", in: folder) }
    }
}
