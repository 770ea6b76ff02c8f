import CEL
import Diagnostics

typealias JSON = [String: any Sendable]

/// One case of the suite.
struct ConformanceCase {
    let json: JSON

    init(_ json: JSON) {
        self.json = json
    }

    var text: String { json["expr"] as? String ?? "" }

    /// What went wrong, where the case does not pass.
    var failure: String? { fault.map { "\(text): \($0)" } }

    private var fault: String? {
        var log = DiagnosticLog()
        let located = LocatedText(source: Source(name: "<case>", text: text))
        let environment = environment
        let expression = environment.parse(located, into: &log)
        let isUnchecked = json["disable_check"] as? Bool ?? false
        let program = expression.flatMap {
            isUnchecked
                ? environment.compileUnchecked($0, into: &log) : environment.compile($0, into: &log)
        }
        guard let program else { return refusal(log) }
        if json["check_only"] as? Bool == true { return typeFault(program) }
        let result = program.evaluate(Activation(environment, bindings))
        return wantedError == nil ? valueFault(result, program) : errorFault(result)
    }

    /// The error that running must give, as the suite words it.
    private var wantedError: String? { (json["eval_error"] as? [String])?.first }

    /// A case that must fail when it runs may not fail before, unless its error is the checker's.
    private func refusal(_ log: DiagnosticLog) -> String? {
        let codes = Set(log.diagnostics.map(\.code))
        let isCheckers = wantedError?.hasPrefix("found no matching overload") ?? false
        if isCheckers, codes == ["cel/no-such-overload"] { return nil }
        return log.diagnostics.map(\.text).joined(separator: "; ")
    }

    private func typeFault(_ program: Program) -> String? {
        let wanted = (json["typed_result"] as? JSON)?["type"].map(Self.type)
        return wanted == program.resultType ? nil : "found the type \(program.resultType)"
    }

    /// A name that nothing declares is the wanted error only where the suite says so.
    private func errorFault(_ result: Evaluation) -> String? {
        guard case .error(let error) = result else {
            return "found \(result.line), wanted an error"
        }
        guard case .undeclared = error.message else { return nil }
        let isWanted = ["undeclared", "unknown"].contains { wantedError?.hasPrefix($0) ?? false }
        return isWanted ? nil : "found \(result.line)"
    }

    private func valueFault(_ result: Evaluation, _ program: Program) -> String? {
        let typed = json["typed_result"] as? JSON
        guard case .value(let found) = result,
            let wanted = (json["value"] ?? typed?["value"]).flatMap(Self.value),
            wanted.isSame(as: found)
        else { return "found \(result.line)" }
        return typed == nil ? nil : typeFault(program)
    }

    private var environment: Environment {
        let names = json["type_env"] as? [JSON] ?? []
        let variables = names.compactMap { entry -> Variable? in
            guard let name = entry["name"] as? String, let type = entry["ident"] else { return nil }
            return Variable(name, type: Self.type(type))
        }
        let declared = Set(variables.map(\.name))
        let bound = bindings.keys.sorted().filter { !declared.contains($0) }
        return Environment(
            variables: variables + bound.map { Variable($0, type: .dyn) },
            functions: names.compactMap(Self.function),
            libraries: [.standard, .optionals],
            container: json["container"] as? String ?? ""
        )
    }

    private var bindings: [String: Value] {
        let all = json["bindings"] as? [String: JSON] ?? [:]
        return all.compactMapValues { $0["value"].flatMap(Self.value) }
    }

    private static func function(_ entry: JSON) -> Function? {
        guard let overloads = entry["overloads"] as? [JSON] else { return nil }
        return Function(
            entry["name"] as? String ?? "",
            overloads: overloads.map { overload in
                Overload(
                    overload["id"] as? String ?? "",
                    (overload["params"] as? [any Sendable] ?? []).map(type),
                    overload["result"].map(type) ?? .dyn,
                    isMember: overload["instance"] as? Bool ?? false,
                    body: .none
                )
            }
        )
    }
}
