import CEL
import Diagnostics
import TestSupport
import Testing

/// Ten thousand expressions that no person would write.
@Suite struct GeneratedTests {
    static let batches = 0..<20
    static let each = 500

    @Test(arguments: batches)
    func `the plan gives what the meaning gives`(batch: Int) throws {
        for seed in batch * Self.each..<(batch + 1) * Self.each {
            var maker = ExpressionMaker(seed: UInt64(seed))
            let shape = seed % 3 == 0 ? Shape.allCases[seed % Shape.allCases.count] : .bool
            let expression = maker.make(shape, 4)
            let values = MadeWorld.values(using: &maker.random)
            var log = DiagnosticLog()
            let program = try #require(
                MadeWorld.environment.compile(expression, into: &log),
                "\(expression): \(log.diagnostics.map(\.text))"
            )
            let activation = Activation(MadeWorld.environment, values)
            let planned = program.evaluate(activation)
            let meant = Reference(values).evaluate(expression)
            #expect(planned.line == meant.line, "seed \(seed): \(expression) with \(values)")
            guard program.resultType == .bool else { continue }
            let other = Activation(
                MadeWorld.environment,
                MadeWorld.values(using: &maker.random)
            )
            let activations = [activation, other, activation]
            let dataset = Dataset(ColumnPlan([program]), activations)
            let truths = activations.map { program.truth($0) }
            #expect(dataset.truths() == [truths], "seed \(seed): \(expression) of \(values)")
        }
    }

    @Test(arguments: batches)
    func `many programs asked together give what each gives by itself`(batch: Int) throws {
        var maker = ExpressionMaker(seed: UInt64(batch) + 100_000)
        var programs: [Program] = []
        for _ in 0..<60 {
            var log = DiagnosticLog()
            let program = MadeWorld.environment.compile(maker.make(.bool, 4), into: &log)
            programs.append(try #require(program))
        }
        let activations = (0..<70).map { _ in
            Activation(MadeWorld.environment, MadeWorld.values(using: &maker.random))
        }
        let plan = ColumnPlan(programs)
        #expect(programs.indices.contains { plan.isColumnar($0) })
        let truths = Dataset(plan, activations).truths()
        for (number, program) in programs.enumerated() {
            let alone = activations.map { program.truth($0) }
            #expect(truths[number] == alone, "\(program.expression)")
        }
    }

    @Test(arguments: [
        "all_of.all(p, p.tags.all(t, t == s))", "all_of.exists(p, p.tags.exists(t, t < s || b))",
        "all_of.filter(p, p.age > i).all(p, p.tags.exists(t, t == s && p.age == j))",
        "w.all(u, all_of.exists(p, u in p.tags && p.age == i))",
        "w.all(u, all_of.exists(p, p.tags.exists(t, t == u && t == s)))",
        "all_of.all(p, all_of.exists_one(q, q.name == p.name))",
        "all_of.all(p, all_of.exists(q, q.age < p.age || p.tags.exists(t, t in q.tags)))",
    ])
    func `loops within loops give what each school gives by itself`(text: String) throws {
        var random = SeededGenerator(seed: 11)
        var log = DiagnosticLog()
        let located = LocatedText(source: Source(name: "<loops>", text: text))
        let program = try #require(MadeWorld.environment.compile(located, into: &log))
        let activations = (0..<200).map { _ in
            Activation(MadeWorld.environment, MadeWorld.values(using: &random))
        }
        let truths = Dataset(ColumnPlan([program]), activations).truths()
        #expect(truths == [activations.map { program.truth($0) }])
    }

    @Test(arguments: batches)
    func `what is written is read as the same`(batch: Int) throws {
        for seed in batch * Self.each..<(batch + 1) * Self.each {
            var maker = ExpressionMaker(seed: UInt64(seed))
            let expression = maker.make(.bool, 4)
            var log = DiagnosticLog()
            let text = LocatedText(source: Source(name: "<made>", text: expression.description))
            let read = try #require(
                MadeWorld.environment.parse(text, into: &log),
                "\(expression): \(log.diagnostics.map(\.text))"
            )
            #expect(read == expression, "seed \(seed): \(expression) was read as \(read)")
        }
    }
}
