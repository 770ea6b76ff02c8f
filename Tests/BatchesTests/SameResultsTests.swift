import Checking
import Diagnostics
import Rules
import TestSupport
import Testing
import YAML

@testable import Batches

/// However inventories are read and checked, the same comes of them.
@Suite struct SameResultsTests {
    @Test func `samples in JSON and in YAML come to the same`() throws {
        for sample in Fixture.samples {
            let yaml = Fixture.chunk(
                try Fixture.source("samples/\(sample).yaml").bytes,
                DocumentCutter()
            )
            let json = Fixture.chunk(try Fixture.json(sample))
            let wanted = try Fixture.lines(yaml, isOneByOne: true)
            #expect(try Fixture.lines(json, isOneByOne: true) == wanted)
            #expect(try Fixture.lines(json, isOneByOne: false) == wanted)
        }
    }

    @Test func `samples are read into columns`() throws {
        let sideBySide = try #require(SideBySide(try Fixture.oneByOne()))
        let lines = try Fixture.samples.map { try Fixture.json($0) }.joined(separator: "\n")
        let marked = try #require(sideBySide.marked(Fixture.chunk(lines)))
        #expect(marked.count == 6 && marked.allSatisfy { $0 != nil })
    }

    @Test(arguments: 0..<10)
    func `made inventories come to the same side by side`(batch: Int) throws {
        let model = try #require(Fixture.pack).pack.model
        var maker = MadeInventory(model: model, random: .init(seed: UInt64(batch)), faults: 0)
        let lines = (0..<60).map { _ in maker.line() }
        try expectSame(lines)
    }

    @Test(arguments: 0..<10)
    func `wrong inventories come to the same side by side`(batch: Int) throws {
        let model = try #require(Fixture.pack).pack.model
        let faults = [200, 60, 1000][batch % 3]
        var maker = MadeInventory(
            model: model,
            random: .init(seed: 99 + UInt64(batch)),
            faults: faults
        )
        try expectSame((0..<60).map { _ in maker.line() })
    }

    @Test(arguments: 0..<4)
    func `lines with bytes changed come to the same side by side`(batch: Int) throws {
        var random = SeededGenerator(seed: UInt64(batch) + 7)
        let lines = try Fixture.samples.map { Array(try Fixture.json($0).utf8) }
        var all: [UInt8] = []
        for _ in 0..<60 {
            var line = lines[Int.random(in: 0..<lines.count, using: &random)]
            for _ in 0..<Int.random(in: 1...2, using: &random) {
                let place = Int.random(in: 0..<line.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: line[place] = UInt8.random(in: .min ... .max, using: &random)
                case 1: line.remove(at: place)
                default: line = Array(line[..<place])
                }
            }
            all += line.map { $0 == 0x0A ? 0x20 : $0 } + [0x0A]
        }
        try expectSame(Fixture.chunk(all))
    }

    @Test func `another day is the same side by side`() throws {
        let line = try Fixture.json("oakfield-academy")
        let day = try #require(Day("2027-06-01"))
        let chunk = Fixture.chunk(line)
        let wanted = try Fixture.lines(chunk, isOneByOne: true, asOf: day)
        #expect(try Fixture.lines(chunk, isOneByOne: false, asOf: day) == wanted)
        #expect(wanted != (try Fixture.lines(chunk, isOneByOne: true)))
    }

    private func expectSame(_ lines: [String]) throws {
        try expectSame(Fixture.chunk(lines.joined(separator: "\n")))
    }

    private func expectSame(_ chunk: Chunk) throws {
        let together = try Fixture.lines(chunk, isOneByOne: false)
        let alone = try Fixture.lines(chunk, isOneByOne: true)
        #expect(together.count == chunk.pieces.count)
        for (place, (first, second)) in zip(together, alone).enumerated() where first != second {
            let text = String(decoding: chunk.bytes[chunk.pieces[place].range], as: UTF8.self)
            Issue.record("side by side: \(first)\none by one: \(second)\nof: \(text)")
        }
    }
}
