import Testing

@testable import Proofs

@Suite struct SolverTests {
    @Test(.withSolver) func `says which assumptions contradict each other`() throws {
        let solver = try #require(Solver.installed())
        var script = Script()
        let (first, second) = (script.variable(.truth), script.variable(.truth))
        let answer = solver.ask(script, assuming: [second, first, !first], values: [])
        guard case .impossible(let core) = answer else {
            Issue.record("\(answer)")
            return
        }
        #expect(core == [1, 2])
    }

    @Test func `is undecided where the solver dies at once`() {
        let answer = Solver(path: "/bin/false").ask(Script(), assuming: [.yes], values: [])
        guard case .undecided = answer else {
            Issue.record("\(answer)")
            return
        }
    }

    @Test func `is undecided where the solver says what is no answer`() {
        var script = Script()
        for _ in 0..<20_000 { _ = script.variable(.truth) }
        let answer = Solver(path: "/bin/cat").ask(script, assuming: [.yes], values: [])
        guard case .undecided = answer else {
            Issue.record("\(answer)")
            return
        }
    }

    @Test(arguments: ["/bin/false", "/bin/cat", "/nowhere/z3"])
    func `is not working where the program is no solver`(path: String) {
        #expect(!Solver(path: path).isWorking)
    }

    @Test(.withSolver) func `is working where it is one, and goes on working`() throws {
        let solver = try #require(Solver.installed())
        #expect(solver.isWorking)
        guard case .possible = solver.ask(Script(), assuming: [.yes], values: []) else {
            Issue.record("no answer")
            return
        }
        #expect(solver.isWorking)
    }

    @Test func `is undecided where there is no such program`() {
        let answer = Solver(path: "/nowhere/z3").ask(Script(), assuming: [], values: [])
        guard case .undecided = answer else {
            Issue.record("\(answer)")
            return
        }
    }
}
