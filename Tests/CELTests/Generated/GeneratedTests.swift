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
            let batch = program.batched()
            let other = Activation(
                MadeWorld.environment,
                MadeWorld.values(using: &maker.random)
            )
            let dataset = Dataset(MadeWorld.environment, [activation, other, activation])
            let truths = [activation, other, activation].map { program.truth($0) }
            #expect(batch.truths(dataset) == truths, "seed \(seed): \(expression)")
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
