import CEL
import Diagnostics
import Testing

@Suite struct ExplainingTests {
    private func parsed(_ text: String) throws -> Expression {
        var log = DiagnosticLog()
        let located = LocatedText(source: Source(name: "<expression>", text: text))
        return try #require(MadeWorld.environment.parse(located, into: &log))
    }

    @Test func `a trace says what every part gave, round by round`() throws {
        let expression = try parsed("l.exists(n, n > i) && cel.bind(t, s + 'x', t == 'ax')")
        let activation = Activation(
            MadeWorld.environment,
            ["l": .list([.int(1), .int(5)]), "i": .int(3), "s": .string("a")]
        )
        let trace = MadeWorld.environment.trace(expression, activation)
        #expect(
            trace.description == """
                l.exists(n, n > i) && cel.bind(t, s + "x", t == "ax")  →  true
                  l.exists(n, n > i)  →  true
                    l  →  [1, 5]
                    with n = 1: n > i  →  false
                      n  →  1
                      i  →  3
                    with n = 5: n > i  →  true
                      n  →  5
                      i  →  3
                  cel.bind(t, s + "x", t == "ax")  →  true
                    s + "x"  →  'ax'
                      s  →  'a'
                    with t = 'ax': t == "ax"  →  true
                      t  →  'ax'
                """
        )
    }

    @Test(arguments: [
        ("b && i > 1", "i > 1", "i"), ("c || i > 1", "i > 1", "i"), ("b || i > 1", "true", ""),
        ("b ? i > 0 : c", "i > 0", "i"), ("b && j > 1", "true", ""),
        ("j + 1 + i", "3 + i", "i"), ("m.exists(k, k == s)", "m.exists(k, k == s)", "m s"),
    ])
    func `a residual keeps what is not known`(text: String, left: String, missing: String) throws {
        let activation = Activation(
            MadeWorld.environment,
            ["b": .bool(true), "c": .bool(false), "j": .int(2)]
        )
        let residual = MadeWorld.environment.residual(of: try parsed(text), activation)
        #expect(residual.expression.description == left)
        #expect(residual.missing.allSatisfy { missing.contains($0.description) })
        #expect(residual.missing.isEmpty == missing.isEmpty)
    }

    /// Whatever comes for what is missing, what is left gives what the whole gives.
    @Test(arguments: 0..<10)
    func `what is left means what the whole means`(batch: Int) throws {
        for seed in batch * 100..<(batch + 1) * 100 {
            var maker = ExpressionMaker(seed: UInt64(seed))
            let expression = maker.make(.bool, 3)
            let known = MadeWorld.values(using: &maker.random)
            let more = MadeWorld.values(using: &maker.random)
            let partial = Activation(MadeWorld.environment, known)
            let whole = Activation(MadeWorld.environment, known.merging(more) { old, _ in old })
            let residual = MadeWorld.environment.residual(of: expression, partial)
            #expect(
                try value(residual.expression, whole) == (try value(expression, whole)),
                "seed \(seed): \(expression) left \(residual.expression)"
            )
        }
    }

    private func value(_ expression: Expression, _ activation: Activation) throws -> String {
        var log = DiagnosticLog()
        let program = try #require(MadeWorld.environment.compile(expression, into: &log))
        return program.evaluate(activation).line
    }

    @Test(arguments: [
        ("1 + 2", 10, 3), ("l.exists(n, n > 1)", 10, 42),
        ("l.all(n, l.all(o, n == o))", 10, 432), ("l.all(n, l.all(o, n == o))", .max, Int.max),
    ])
    func `the most steps grow with the lists`(text: String, elements: Int, steps: Int) throws {
        #expect(try parsed(text).mostSteps(elements: elements) == steps)
    }
}
