import CEL
import Diagnostics
import Rules
import Synchronization

/// Programs over single elements, each planned once.
///
/// It is a class because the forms of one rule share it while they look for changes.
final class ElementPrograms: Sendable {
    private struct Key: Hashable {
        let expression: Expression
        let names: [String]
    }

    private let pack: Pack
    private let programs = Mutex<[Key: Program]>([:])

    init(pack: Pack) {
        self.pack = pack
    }

    /// The truth of an expression with elements under their names; none where it is not known.
    func truth(of expression: Expression, _ root: Record, _ elements: [String: Record]) -> Bool? {
        let sorted = elements.sorted { $0.key < $1.key }
        let activation = CompiledPack.activation(root, sorted.map { .record($0.value) }, of: pack)
        guard let program = program(expression, sorted),
            case .value(.bool(let truth)) = program.evaluate(activation)
        else { return nil }
        return truth
    }

    private func program(
        _ expression: Expression,
        _ elements: [(key: String, value: Record)]
    ) -> Program? {
        let key = Key(expression: expression, names: elements.map(\.key))
        if let program = programs.withLock({ $0[key] }) { return program }
        let environment = CompiledPack.environment(
            of: pack,
            with: elements.map { ($0.key.asIdentifier, .record($0.value.type)) }
        )
        var log = DiagnosticLog()
        let program = environment.compile(expression, as: .bool, into: &log)
        programs.withLock { $0[key] = program }
        return program
    }
}
