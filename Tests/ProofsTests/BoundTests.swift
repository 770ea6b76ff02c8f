import Checking
import Rules
import Testing

@testable import Proofs

@Suite(.withSolver) struct BoundTests {
    static let requirements: [String] = [
        "require: {at-least: 1, of: partnerships, where: {status: active}}",
        "require: {at-least: 2, of: partnerships, where: {status: active}}",
        "require: {at-most: 1, of: partnerships, where: {status: active}}",
        "require: {exactly: 1, of: partnerships}",
        "require: {at-least: 2, different: side, of: partnerships, where: {status: active}}",
        "require: {at-most: 1, different: side, of: partnerships}",
        "require: {every: partnerships, where: {status: active}, has: {lead: present}, if-none: not-met}",
        "require: {every: partnerships, has: {status: active}, if-none: unknown}",
        "require: {every: partnerships, has: {evidence: present}, if-none: met}",
        "require: {each: library.plan.aims, as: aim, has: {at-least: 1, of: partnerships, where: {aims: {has: $aim.id}}}, if-none: not-met}",
        "require: {at-least: 2, of: library.plan.aims}",
        "in-words: W, require-cel: 'partnerships.exists_one(p, p.status == \"active\")'",
        "in-words: W, require-cel: 'size(partnerships.filter(p, p.status == \"active\")) < 3'",
    ]

    /// What is impossible for schools of the bound stays so for schools that are larger.
    @Test(arguments: requirements.indices)
    func `no larger school does what none within the bound does`(first: Int) throws {
        let pack = try Fixture.pack(Self.requirements)
        let prover = try Fixture.prover(pack)
        let solver = try #require(Solver.installed())
        for second in pack.rules.indices where second != first {
            let conditions = [
                Condition.met(pack.rules[first]),
                .outcome(pack.rules[second], [.notMet, .notApplicable]),
            ]
            guard try prover.ask(conditions).isImpossible else { continue }
            var encoder = Encoder(model: pack.pack.model, asOf: prover.asOf) { _ in 5 }
            var results: [ResultTerms] = []
            for rule in pack.rules { results.append(try encoder.results(of: rule)) }
            let terms = conditions.map { condition in
                condition.term { rule in
                    pack.rules.firstIndex { $0 === rule }.map { results[$0] } ?? [:]
                }
            }
            guard case .impossible = solver.ask(encoder.script, assuming: terms, values: []) else {
                Issue.record("r\(first) does not imply r\(second) in larger schools")
                continue
            }
        }
    }

    @Test func `a circle of lists has no bound`() throws {
        let pack = try Fixture.pack([
            "require: {each: library.plan.aims, as: aim, has: {at-least: 1, of: partnerships, where: {aims: {has: $aim.id}}}, if-none: met}",
            "require: {every: partnerships, has: {aims: present}, if-none: met}",
        ])
        var encoder = Encoder(model: pack.pack.model, asOf: try #require(Fixture.day)) { _ in 1 }
        _ = try encoder.results(of: pack.rules[0])
        #expect(Bounds(encoder.needs).largest == 1)
        _ = try encoder.results(of: pack.rules[1])
        #expect(Bounds(encoder.needs).largest == nil)
    }

    @Test func `needs no more partners than kinds for a number of different kinds`() throws {
        let pack = try Fixture.pack(["require: {at-least: 3, different: kind, of: partnerships}"])
        var encoder = Encoder(model: pack.pack.model, asOf: try #require(Fixture.day)) { _ in 1 }
        _ = try encoder.results(of: pack.rules[0])
        #expect(Bounds(encoder.needs).bound(of: "partnerships") == 3)
    }
}
