import Checking
import Diagnostics
import Testing

@testable import Rules

/// The pack of another guideline, which shows that nothing is special to the first.
@Suite struct SecondPackTests {
    private static let path = "rules/ifla-school-library-2015/community-and-support.yaml"

    private func pack() throws -> Pack {
        var log = DiagnosticLog()
        let pack = PackReader.read(try Files.node(Self.path), model: try Files.model(), into: &log)
        #expect(log.diagnostics.isEmpty)
        return try #require(pack)
    }

    @Test func `every rule has its words and shows met, not met and unknown`() throws {
        for rule in try pack().rules {
            #expect(rule.question != nil && rule.guidance != nil, "\(rule.id)")
            #expect(rule.remedy != nil && rule.message != nil, "\(rule.id)")
            let shown = Set(rule.examples.map(\.expect))
            #expect(shown.isSuperset(of: [.met, .notMet, .unknown]), "\(rule.id)")
        }
    }

    @Test func `every example comes out as it says`() throws {
        var log = DiagnosticLog()
        let compiled = try #require(CompiledPack.compile(try pack(), into: &log))
        let results = ExampleRun(compiled).outcomes(into: &log)
        #expect(results.filter { !$0.passes }.map(\.line).isEmpty)
        #expect(results.count > 80 && log.diagnostics.isEmpty)
    }
}
