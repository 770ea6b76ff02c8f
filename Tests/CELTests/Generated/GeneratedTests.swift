import CEL
import Diagnostics
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
