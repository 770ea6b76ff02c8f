import Checking
import Rules
import Testing

@testable import Proofs

@Suite(.withSolver) struct PackProverTests {
    @Test func `names the smallest set of rules that contradict each other`() throws {
        let proof = try Fixture.proof([
            "require: {at-least: 1, of: partnerships, where: {kind: parents}}",
            "require: {at-least: 3, of: partnerships, where: {status: active}}",
            "require: {library.plan.agreed: present}",
            "require: {at-most: 2, of: partnerships}",
        ])
        guard case .impossible(let core) = proof.together else {
            Issue.record("no contradiction was found")
            return
        }
        #expect(core.rules.map(\.id) == ["r1", "r3"])
        #expect(core.isSmallest)
        #expect(proof.hasFaults)
    }

    @Test func `finds a small contradiction beside one that has more rules`() throws {
        let proof = try Fixture.proof([
            "require: {at-least: 1, of: partnerships, where: {kind: parents, status: active}}",
            "require: {at-least: 1, of: partnerships, where: {kind: careers, status: active}}",
            "require: {at-most: 1, of: partnerships, where: {status: active}}",
            "require: {at-most: 2, of: library.shortfalls}",
            "require: {at-least: 3, of: library.shortfalls}",
            "require: {at-least: 1, of: partnerships, where: {kind: eal, status: active}}",
        ])
        guard case .impossible(let core) = proof.together else {
            Issue.record("no contradiction was found")
            return
        }
        #expect(core.rules.map(\.id) == ["r3", "r4"])
        #expect(core.isSmallest)
    }

    @Test func `finds rules that ask for the same, and those that ask for more than another`()
        throws
    {
        let proof = try Fixture.proof([
            "require: {at-least: 2, of: partnerships}",
            "require: {not: {at-most: 1, of: partnerships}}",
            "require: {at-least: 1, of: partnerships}",
            "require: {at-least: 3, of: partnerships}",
        ])
        #expect(proof.duplicates == [["r0", "r1"]])
        #expect(proof.followers.map(\.rule) == ["r0", "r1", "r2"])
        #expect(proof.followers.last?.from == ["r0", "r1", "r3"])
        #expect(!proof.hasFaults)
    }

    @Test func `finds a contradiction beside lists that depend on each other in a circle`() throws {
        let proof = try Fixture.proof([
            "require: {each: library.plan.aims, as: aim, has: {at-least: 1, of: partnerships, where: {aims: {has: $aim.id}}}, if-none: met}",
            "require: {every: partnerships, has: {aims: present}, if-none: met}",
            "require: {at-most: 1, of: library.shortfalls}",
            "require: {at-least: 2, of: library.shortfalls}",
        ])
        guard case .impossible(let core) = proof.together else {
            Issue.record("no contradiction was found")
            return
        }
        #expect(core.rules.map(\.id) == ["r2", "r3"])
    }

    @Test func `finds a rule that another implies, and not the other way round`() throws {
        let proof = try Fixture.proof([
            "require: {at-least: 1, of: partnerships, where: {status: active, kind: parents}}",
            "require: {at-least: 1, of: partnerships, where: {status: active}}",
        ])
        #expect(proof.implications == [.init(rule: "r0", implied: "r1")])
        #expect(!proof.hasFaults)
    }

    @Test func `finds rules that can never be missed or never be met`() throws {
        let proof = try Fixture.proof([
            "require: {at-least: 0, of: partnerships}, if-missing: unknown",
            "require: {all-of: [{school.phase: primary}, {school.phase: secondary}]}",
        ])
        #expect(proof.neverMissed.map(\.id) == ["r0"])
        #expect(proof.neverMet.map(\.id) == ["r1"])
    }

    @Test func `names what is beyond the reasoning`() throws {
        let proof = try Fixture.proof([
            "in-words: W, require-cel: 'school.name.matches(\"^A\")'",
            "require: {at-least: 1, of: partnerships}",
        ])
        #expect(proof.rules[0].outside?.what == "the function 'matches'")
        #expect(proof.rules[1].outside == nil)
    }

    @Test func `proves of the shipped pack that every rule can be met and missed`() throws {
        let pack = try Fixture.shipped()
        let day = try #require(Fixture.day)
        let solver = try #require(Solver.installed())
        let some = Set(["lead.both", "plan.every-aim", "plan.every-partner", "r1.range"])
        let proof = try PackProver(pack, rules: some, asOf: day, solver: solver).proof()
        #expect(!proof.hasFaults)
        #expect(proof.rules.count == some.count)
        #expect(proof.rules.allSatisfy { $0.met.witness != nil && $0.missed.witness != nil })
    }

    @Test func `tells a stricter rule from the rule that it was`() throws {
        let pack = try Fixture.pack([
            "require: {at-least: 2, of: partnerships, where: {status: active}}",
            "require: {at-least: 3, of: partnerships, where: {status: active}}",
            "require: {not: {at-most: 1, of: partnerships, where: {status: active}}}",
        ])
        let (old, new, same) = (pack.rules[0], pack.rules[1], pack.rules[2])
        let prover = try Fixture.prover(pack)
        #expect(try prover.ask([.met(old), .not(.met(new))]).witness != nil)
        #expect(try prover.ask([.met(new), .not(.met(old))]).isImpossible)
        #expect(try prover.ask([.differs(old, new)]).witness != nil)
        #expect(try prover.ask([.differs(old, same)]).isImpossible)
    }
}
