package import CEL
package import Diagnostics
package import Rules

/// A pack whose every rule is checked and ready to run.
///
/// It is a class, as are its rules, because they are large, never change, and are passed around.
package final class CompiledPack: Sendable {
    package let pack: Pack
    package let environment: Environment
    package let rules: [CompiledRule]

    private init(pack: Pack, environment: Environment, rules: [CompiledRule]) {
        (self.pack, self.environment, self.rules) = (pack, environment, rules)
    }

    /// Checks and plans every rule; none where anything in one is wrong.
    package static func compile(_ pack: Pack, into log: inout DiagnosticLog) -> CompiledPack? {
        let environment = Self.environment(of: pack)
        var own = DiagnosticLog()
        let rules = pack.rules.compactMap {
            CompiledRule($0, in: environment, of: pack, into: &own)
        }
        log.append(contentsOf: own)
        guard !own.hasErrors else { return nil }
        return CompiledPack(pack: pack, environment: environment, rules: rules)
    }

    /// The names and functions that the expressions of a pack may use.
    package static func environment(of pack: Pack) -> Environment {
        let parameters = pack.parameters.map {
            Variable(
                $0.identifier,
                label: $0.name,
                type: pack.model.celType(of: $0.type),
                constant: $0.value
            )
        }
        return Environment(
            variables: pack.model.variables + parameters,
            functions: RuleFunctions.all,
            libraries: [.standard, .counting]
        )
    }

    /// The values of the variables: the inventory's fields, and elements under their names.
    ///
    /// The values of parameters are built into the programs.
    func activation(_ root: Record, _ elements: [Record] = []) -> Activation {
        let parameters = [Value?](repeating: nil, count: pack.parameters.count)
        return Activation(slots: root.slots + parameters + elements.map { .record($0) })
    }
}
