/// The names of an environment, ready to be looked up.
struct Scope: Sendable {
    private(set) var variables: [Variable]
    private(set) var slots: [String: Int]
    let functions: [String: [Overload]]
    let types: [String: Type]
    private let prefixes: [String]

    init(variables: [Variable], functions: [Function], types: [Type], container: String) {
        self.variables = variables
        let numbered = variables.enumerated().map { ($1.name, $0) }
        self.slots = Dictionary(numbered, uniquingKeysWith: { first, _ in first })
        self.functions = Dictionary(
            functions.map { ($0.name, $0.overloads) },
            uniquingKeysWith: { $0 + $1 }
        )
        let basic: [Type] = [
            .bool, .int, .uint, .double, .string, .bytes, .null, .timestamp, .duration,
            .list(.dyn), .map(key: .dyn, value: .dyn), .type(nil),
        ]
        self.types = Dictionary(
            (basic + types).map { ($0.runtimeName, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let parts = container.split(separator: ".")
        self.prefixes = (0...parts.count).reversed().map { count in
            parts.prefix(count).map { $0 + "." }.joined()
        }
    }

    /// The scope with more variables, in slots after the others; they hide others of their names.
    func adding(_ more: [Variable]) -> Scope {
        var scope = self
        for variable in more {
            scope.slots[variable.name] = scope.variables.count
            scope.variables.append(variable)
        }
        return scope
    }

    var names: [String] { variables.map(\.name) }

    /// The full names that a name may stand for, the innermost container first.
    func candidates(for name: String) -> [String] {
        if name.hasPrefix(".") { return [String(name.dropFirst())] }
        return prefixes.map { $0 + name }
    }

    /// The forms of the function that a name stands for.
    func overloads(of name: String) -> [Overload]? {
        candidates(for: name).lazy.compactMap { functions[$0] }.first
    }
}
