extension Model {
    /// What the elements of the list at a dotted path from the root are.
    package func elements(of path: String) -> RecordDefinition? {
        let field = field(at: path.split(separator: ".").map(String.init), from: root)
        guard case .list(.record(let name))? = field?.type else { return nil }
        return records[name]
    }

    /// Every field of a record that a condition can name, by its dotted path, lists not entered.
    package func paths(of record: RecordDefinition) -> [(path: String, field: FieldDefinition)] {
        record.fields.flatMap { field -> [(path: String, field: FieldDefinition)] in
            guard field.type.element == nil, let inner = self.record(of: field.type) else {
                return [(field.name, field)]
            }
            return [(field.name, field)]
                + paths(of: inner).map { ("\(field.name).\($0.path)", $0.field) }
        }
    }

    /// The dotted paths of the lists of records that rules can go through.
    package var listPaths: [(path: String, field: FieldDefinition)] {
        paths(of: root).filter { elements(of: $0.path) != nil }
    }
}
