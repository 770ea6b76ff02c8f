import CEL
import Diagnostics

/// A loop as a program that gives what it goes through.
struct PlannedLoop: Sendable {
    private let kind: Loop.Kind
    private let range: Program

    /// Where the first of its names has its slot.
    private let slot: Int

    /// Plans a loop, and adds its names to what the parts inside it may use.
    init?(_ loop: Loop, in environment: inout Environment) {
        var log = DiagnosticLog()
        guard let range = environment.compile(loop.range, into: &log) else { return nil }
        kind = loop.kind
        slot = environment.variables.count
        self.range = range
        let types = Self.types(of: range.resultType, loop.kind)
        environment = environment.adding(zip(loop.names, types).map { Variable($0, type: $1) })
    }

    private static func types(of range: CEL.`Type`, _ kind: Loop.Kind) -> [CEL.`Type`] {
        switch (kind, range) {
        case (.value, _): [range]
        case (.held, .optional(let held)): [held]
        case (.held, _): [.dyn]
        case (.elements, .list(let element)): [element]
        case (.elements, .map(let key, _)): [key]
        case (.elements, _): [.dyn]
        case (.pairs, .list(let element)): [.int, element]
        case (.pairs, .map(let key, let value)): [key, value]
        case (.pairs, _): [.dyn, .dyn]
        }
    }

    /// The values in each round; none where what is gone through is not known.
    func rounds(_ activation: Activation) -> [Activation]? {
        guard case .value(let value) = range.evaluate(activation) else { return nil }
        let missing = max(0, slot - activation.slots.count)
        let slots = activation.slots.prefix(slot) + Array(repeating: nil, count: missing)
        return values(value).map { Activation(slots: slots + $0.map { .some($0) }) }
    }

    private func values(_ value: Value) -> [[Value]] {
        switch (kind, value) {
        case (.value, _): [[value]]
        case (.held, .optional(let held)): held.map { [[$0]] } ?? []
        case (.held, _): []
        case (.elements, .list(let elements)): elements.map { [$0] }
        case (.elements, .map(let map)): map.entries.map { [$0.key] }
        case (.elements, _): []
        case (.pairs, .list(let elements)):
            elements.enumerated().map { [.int(Int64($0.offset)), $0.element] }
        case (.pairs, .map(let map)): map.entries.map { [$0.key, $0.value] }
        case (.pairs, _): []
        }
    }
}
