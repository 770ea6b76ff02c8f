import CEL
import Checking
import Rules

extension CheckResult {
    /// The records that partnerships name already: another partner may name any of them.
    var namesInUse: Set<String> {
        let definition = pack.model.field(at: ["partnerships"], from: pack.model.root)
            .flatMap { pack.model.record(of: $0.type) }
        let references = (definition?.fields ?? []).filter {
            if case .reference? = $0.type.element { true } else { false }
        }
        let partnerships = (inventory.root["partnerships"]?.elements ?? []).compactMap(\.record)
        let names = partnerships.flatMap { record in
            references.flatMap { record[$0.identifier]?.elements ?? [] }
        }
        return Set(names.compactMap(\.text))
    }
}
