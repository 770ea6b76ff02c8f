package import CEL
package import Rules

/// Finds what the model says of a path in an inventory.
package struct FieldFinder {
    let model: Model
    let root: Record

    package init(model: Model, root: Record) {
        self.model = model
        self.root = root
    }

    /// The field that a path leads to, and the record nearest above it that has a name.
    func found(at path: FieldPath) -> (field: FieldDefinition, owner: String?)? {
        var definition: RecordDefinition? = model.root
        var value: Value? = .record(root)
        var field: FieldDefinition?
        var owner: String?
        for step in path.steps {
            switch step {
            case .field(let name):
                guard let found = definition?[name] else { return field.map { ($0, owner) } }
                field = found
                definition = model.record(of: found.type)
                value = value?.record?[found.identifier]
            case .index(let index):
                value = value?.elements?.element(index)
                let name = definition?.nameField.flatMap { value?.record?[$0.asIdentifier]?.text }
                owner = name ?? value?.record?["id"]?.text ?? owner
            }
        }
        return field.map { ($0, owner) }
    }

    /// The field that a path leads to.
    package func field(at path: FieldPath) -> FieldDefinition? { found(at: path)?.field }

    /// The field in words: "last contact of Fenland Schools Library Service".
    package func description(of path: FieldPath, _ language: String) -> String {
        guard let (field, owner) = found(at: path) else { return path.description }
        let label = field.label(language).lowercasedFirst
        return owner.map { "\(label) of \($0)" } ?? label
    }
}

extension [Value] {
    /// The element that was written at a place, wherever it stands by now.
    fileprivate func element(_ index: Int) -> Value? {
        func isMeant(_ value: Value) -> Bool { value.record?.path.steps.last == .index(index) }
        if indices.contains(index), self[index].record == nil || isMeant(self[index]) {
            return self[index]
        }
        return first(where: isMeant)
    }
}

extension String {
    /// The text with a small first letter, unless it starts with an abbreviation.
    fileprivate var lowercasedFirst: String {
        guard let second = dropFirst().first, second.isLowercase || second == " " else {
            return self
        }
        return prefix(1).lowercased() + dropFirst()
    }
}
