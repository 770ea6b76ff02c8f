import Rules

/// What an expression that breaks off at a cursor says of the names at its end.
struct ExpressionScope {
    /// Whether the cursor stands after a dot.
    let isMember: Bool

    /// The record before the dot, where it is known.
    private(set) var record: RecordDefinition?

    /// Whether a list stands before the dot.
    private(set) var isList = false

    /// The names that macros around the cursor give to elements.
    var bound: [String] { bindings.map(\.name) }

    private let model: Model
    private let bindings: [(name: String, list: [Substring])]

    init(text: String, model: Model) {
        self.model = model
        let path = Self.path(atEndOf: text[...])
        isMember = path.count > 1
        bindings = Self.bindings(in: text)
        guard isMember, let type = type(of: path.dropLast(), depth: 0) else { return }
        isList = type.element != nil
        record = type.element == nil ? model.record(of: type) : nil
    }

    /// The dotted names right before the end, the last of them still being written.
    private static func path(atEndOf text: Substring) -> [Substring] {
        let start = text.lastIndex { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }
        let word = start.map { text[text.index(after: $0)...] } ?? text
        return word.split(separator: ".", omittingEmptySubsequences: false)
    }

    /// `list.macro(name, …`: the names that are given, and the lists that they go through.
    private static func bindings(in text: String) -> [(name: String, list: [Substring])] {
        var found: [(name: String, list: [Substring])] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "(") {
            let path = path(atEndOf: rest[..<open])
            let after = rest[rest.index(after: open)...]
            if path.count > 1, let macro = path.last,
                Macros.all.contains(where: { $0.name == macro })
            {
                let parts = after.split(
                    separator: ",",
                    maxSplits: 2,
                    omittingEmptySubsequences: false
                )
                let place = macro == "atLeast" ? 1 : 0
                if parts.count > place {
                    let name = parts[place].filter { $0 != " " && $0 != "\n" }
                    found.append((String(name), path.dropLast()))
                }
            }
            rest = after
        }
        return found
    }

    /// The type of dotted names that start at a variable or a name that a macro gives.
    private func type(of path: some Collection<Substring>, depth: Int) -> FieldType? {
        guard let first = path.first, depth < 8 else { return nil }
        var type: FieldType?
        if let binding = bindings.last(where: { $0.name == first }) {
            type = self.type(of: binding.list, depth: depth + 1)?.element
        } else {
            type = field(first, of: model.root)
        }
        for name in path.dropFirst() {
            guard let found = type, found.element == nil else { return nil }
            type = model.record(of: found).flatMap { field(name, of: $0) }
        }
        return type
    }

    private func field(_ name: Substring, of record: RecordDefinition) -> FieldType? {
        record.fields.first { $0.identifier == name }?.type
    }
}
