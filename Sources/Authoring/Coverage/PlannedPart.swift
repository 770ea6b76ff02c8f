import CEL
import Checking
import Diagnostics

/// A part as programs, planned once for all examples.
struct PlannedPart: Sendable {
    /// What is looked at in every round of the loops around it.
    enum Test: Sendable {
        case condition(Program)
        case selection(PlannedLoop, meant: Program?, wanted: Program)
    }

    let test: Test
    let span: Span
    let loops: [PlannedLoop]

    /// Plans a part; none where it cannot be run by itself, as the inside of a block.
    init?(_ part: Part, in environment: Environment) {
        var environment = environment
        var loops: [PlannedLoop] = []
        for loop in part.loops {
            guard let planned = PlannedLoop(loop, in: &environment) else { return nil }
            loops.append(planned)
        }
        guard let test = Self.test(part.test, environment) else { return nil }
        (self.test, self.span, self.loops) = (test, part.span, loops)
    }

    private static func test(_ test: Part.Test, _ environment: Environment) -> Test? {
        var log = DiagnosticLog()
        switch test {
        case .condition(let expression):
            return environment.compile(expression, as: .bool, into: &log).map { .condition($0) }
        case .selection(let loop, let meant, let wanted):
            var inner = environment
            guard let loop = PlannedLoop(loop, in: &inner),
                let wanted = inner.compile(wanted, as: .bool, into: &log)
            else { return nil }
            let meant = meant.flatMap { inner.compile($0, as: .bool, into: &log) }
            return .selection(loop, meant: meant, wanted: wanted)
        }
    }

    /// What it is in one example; it may be several things, one in each round.
    func states(_ activation: Activation) -> Set<PartState> {
        var states: Set<PartState> = []
        visit(loops[...], activation, &states)
        return states
    }

    private func visit(
        _ loops: ArraySlice<PlannedLoop>,
        _ activation: Activation,
        _ states: inout Set<PartState>
    ) {
        guard let loop = loops.first else {
            states.insert(state(activation))
            return
        }
        for round in loop.rounds(activation) ?? [] {
            visit(loops.dropFirst(), round, &states)
        }
    }

    private func state(_ activation: Activation) -> PartState {
        switch test {
        case .condition(let program):
            program.truth(activation).map { $0 ? .holds : .fails } ?? .unknown
        case .selection(let loop, let meant, let wanted):
            loop.rounds(activation).map { selected($0, meant, wanted) } ?? .unknown
        }
    }

    private func selected(
        _ rounds: [Activation],
        _ meant: Program?,
        _ wanted: Program
    ) -> PartState {
        var truths: [Bool?] = []
        for round in rounds {
            let isMeant = if let meant { meant.truth(round) } else { Bool?.some(true) }
            if isMeant == false { continue }
            truths.append(isMeant == nil ? nil : wanted.truth(round))
        }
        guard !truths.isEmpty else { return .empty }
        if truths.contains(false) { return .some }
        return truths.contains(nil) ? .unknown : .all
    }
}
