import Diagnostics
import Testing
import YAML

@testable import Rules

@Suite struct DistanceTests {
    private func pack(_ distances: String) throws -> (pack: Pack?, log: DiagnosticLog) {
        var log = DiagnosticLog()
        let text = WrongPackTests.good.replacing(
            "distances:\n  - {kinds: [parents], within-km: [5]}\n",
            with: distances
        )
        let source = Source(name: "pack.yaml", text: text)
        let node = try #require(YAMLReader.read(source, into: &log))
        return (PackReader.read(node, model: try Files.model(), into: &log), log)
    }

    @Test func `a band of its own comes before that for any other kind`() throws {
        let found = try pack(
            "distances:\n  - {kinds: any-other, within-km: [9, 20], because: B}\n"
                + "  - {kinds: [parents, careers], within-km: 5}\n"
        )
        let pack = try #require(found.pack, "\(DiagnosticPrinter().text(found.log))")
        #expect(pack.kilometres(for: ["careers"]) == [5])
        #expect(pack.kilometres(for: ["book-trade"]) == [9, 20])
        #expect(pack.kilometres(for: ["book-trade", "parents"]) == [5])
    }

    @Test func `without a band for any other kind, those are looked for everywhere`() throws {
        let pack = try #require(try pack("distances: [{kinds: [parents], within-km: 5}]\n").pack)
        #expect(pack.kilometres(for: ["book-trade"]) == [])
    }

    @Test func `a misspelt word is told of the one that is meant`() throws {
        let log = try pack("distances: [{kinds: any-othr, within-km: 5}]\n").log
        #expect(DiagnosticPrinter().text(log).contains("any-other"))
    }
}
