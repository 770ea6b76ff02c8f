import Rules
import YAML

/// The names that a rule set declares, with what it says of each; it may have faults.
struct PackNames {
    private let root: Mapping?

    init(_ root: Node?) {
        self.root = root?.mapping
    }

    /// The names of a kind.
    func choices(_ kind: Shape.Name) -> [Choice] {
        switch kind {
        case .clause: listed("clauses")
        case .rule: listed("rules")
        case .parameter: parameters
        case .level:
            (root?["levels"]?.mapping?["names"]?.elements ?? []).compactMap { name in
                name.scalar.map { Choice($0.text, .reference, "A level of this rule set.") }
            }
        }
    }

    private func listed(_ key: String) -> [Choice] {
        (root?[key]?.elements ?? []).compactMap { element in
            element.mapping?["id"]?.scalar.map {
                Choice($0.text, .reference, Self.text(element.mapping?["title"]))
            }
        }
    }

    private var parameters: [Choice] {
        (root?["parameters"]?.mapping?.entries ?? []).map { entry in
            Choice(entry.name, .variable, Self.parameter(entry.value))
        }
    }

    /// The type of a parameter; none where it has none that is known.
    func type(of parameter: String) -> FieldType? {
        let type = root?["parameters"]?.mapping?[parameter]?.mapping?["type"]
        return type?.scalar.flatMap { FieldType($0.text) }
    }

    /// A parameter's value, whose it is and why.
    static func parameter(_ node: Node) -> String {
        let mapping = node.mapping
        let value = mapping?["default"]?.scalar?.text ?? ""
        let basis = mapping?["basis"]?.scalar.map { " (\($0.text))" } ?? ""
        return "\(value)\(basis): \(text(mapping?["because"]))"
    }

    /// A text for people, in English where it has several languages.
    static func text(_ node: Node?) -> String {
        node?.scalar?.text ?? node?.mapping?["en"]?.scalar?.text ?? ""
    }
}
