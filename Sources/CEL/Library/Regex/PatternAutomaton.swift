import Synchronization

/// Looks for a pattern in ASCII text one table look-up a byte, the tables made as texts need them
/// (Cox, "Regular expression matching in the wild", 2010).
///
/// It is a class because all who hold a pattern share what it has learnt.
final class PatternAutomaton: Sendable {
    /// More states than this are not kept; the machine that needs none goes on then.
    private static let mostStates = 1000

    private let program: PatternProgram
    private let tables: Mutex<Tables>

    /// Makes an automaton; none where the pattern asks what stands beside a place.
    init?(_ program: PatternProgram) {
        let isPlain = program.steps.allSatisfy { step in
            guard case .assertion(let assertion) = step else { return true }
            return assertion == .textStart || assertion == .textEnd
        }
        guard isPlain else { return nil }
        self.program = program
        var tables = Tables()
        _ = tables.number(of: Self.closure([0], in: program, isStart: true))
        self.tables = Mutex(tables)
    }

    /// Whether a text holds a match; none where it is empty, not ASCII, or needs too many states.
    func isFound(in text: String) -> Bool? {
        guard !text.utf8.isEmpty else { return nil }
        return tables.withLock { tables in
            var state = 0
            if tables.states[0].hasMatch { return true }
            for byte in text.utf8 {
                guard byte < 0x80 else { return nil }
                var next = Int(tables.next[state * 128 + Int(byte)])
                if next < 0 {
                    next = tables.number(of: Self.state(after: tables.states[state], byte, program))
                    guard next < Self.mostStates else {
                        tables.removeLast()
                        return nil
                    }
                    tables.next[state * 128 + Int(byte)] = Int32(next)
                }
                state = next
                if tables.states[state].hasMatch { return true }
            }
            return Self.endsInMatch(tables.states[state], program)
        }
    }

    /// The steps at which a search stands between two bytes.
    private struct State: Hashable {
        var steps: [Int] = []
        var hasMatch = false
    }

    private struct Tables {
        var states: [State] = []
        var next: [Int32] = []
        private var numbers: [State: Int] = [:]

        mutating func number(of state: State) -> Int {
            if let known = numbers[state] { return known }
            numbers[state] = states.count
            states.append(state)
            next += Array(repeating: -1, count: 128)
            return states.count - 1
        }

        mutating func removeLast() {
            guard let last = states.popLast() else { return }
            numbers[last] = nil
            next.removeLast(128)
        }
    }

    private static func state(
        after state: State,
        _ byte: UInt8,
        _ program: PatternProgram
    ) -> State {
        let scalar = Unicode.Scalar(byte)
        let taken = state.steps.filter { step in
            switch program.steps[step] {
            case .scalar(let wanted): scalar.value == wanted
            case .oneOf(let number): program.classes[number].contains(scalar)
            case .assertion, .split, .jump, .save, .match: false
            }
        }
        return closure(taken.map { $0 + 1 } + [0], in: program, isStart: false)
    }

    private static func endsInMatch(_ state: State, _ program: PatternProgram) -> Bool {
        let ends = state.steps.filter { program.steps[$0] == .assertion(.textEnd) }
        return closure(ends.map { $0 + 1 }, in: program, isStart: false, isEnd: true).hasMatch
    }

    /// All steps that can be reached without taking a byte.
    private static func closure(
        _ steps: [Int],
        in program: PatternProgram,
        isStart: Bool,
        isEnd: Bool = false
    ) -> State {
        var state = State()
        var seen: Set<Int> = []
        var pending = steps
        while let step = pending.popLast() {
            guard seen.insert(step).inserted else { continue }
            switch program.steps[step] {
            case .scalar, .oneOf: state.steps.append(step)
            case .match: state.hasMatch = true
            case .jump(let target): pending.append(target)
            case .split(let first, let second): pending += [first, second]
            case .save: pending.append(step + 1)
            case .assertion(.textStart): if isStart { pending.append(step + 1) }
            case .assertion(.textEnd) where isEnd: pending.append(step + 1)
            case .assertion: state.steps.append(step)
            }
        }
        state.steps.sort()
        return state
    }
}
