import Checking
import Rules
import Testing

@testable import Proofs

/// Questions that exact reasoning does not cover, answered by trying schools.
@Suite(.withSolver) struct SearchTests {
    private func answer(_ first: String, _ second: String) throws -> Answer {
        let pack = try Fixture.pack([first, second].map { "in-words: W, require-cel: '\($0)'" })
        let prover = try Fixture.prover(pack)
        return try prover.ask([.differs(pack.rules[0], pack.rules[1])], near: [])
    }

    @Test(arguments: [
        ("school.name.matches(\"^A\")", "school.name.matches(\"^B\")"),
        ("size(partnerships.map(p, p.kind)) > 2", "size(partnerships.map(p, p.kind)) > 3"),
        ("school.name.matches(\"a\") && school.sixth_form", "school.name.matches(\"a\")"),
    ])
    func `finds a school that tells two expressions apart`(first: String, second: String) throws {
        let witness = try #require(try answer(first, second).witness)
        #expect(try answer(first, second).witness?.given == witness.given)
    }

    @Test func `claims nothing where it finds no school`() throws {
        let same = "school.name.matches(\"^A\")"
        guard case .undecided(let reason) = try answer(same, "\(same) || \(same)") else {
            Issue.record("it was decided")
            return
        }
        #expect(reason.description.contains("which proves nothing"))
    }
}
