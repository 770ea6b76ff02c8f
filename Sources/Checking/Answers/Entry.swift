package import CEL
package import Rules
package import YAML

/// A new record of a list, answer by answer.
package struct Entry: Sendable {
    package let definition: RecordDefinition

    /// The answers so far, those of the first fields to ask.
    package var answers: [Node] = []

    package init(of definition: RecordDefinition) {
        self.definition = definition
    }

    /// What has to be asked: what is required, but for an id, which is made of the first answer.
    package var fields: [FieldDefinition] {
        let needed = definition.fields.filter { $0.isRequired && $0.name != "id" }
        guard needed.isEmpty else { return needed }
        let written = definition.fields.filter { $0.derivedFrom == nil && $0.name != "id" }
        let named = written.filter { $0.name == definition.nameField }
        return named.isEmpty ? Array(written.prefix(1)) : named
    }

    /// What people call it, as far as that has been answered.
    package var name: String? { answers.first?.scalar?.text }

    /// The record as it is to be written, its id unlike those of the list.
    package func node(besides ids: [String]) -> Node {
        let id = definition["id"]?.isRequired ?? false ? ("id", Node.text(id(besides: ids))) : nil
        let entries = [id].compactMap(\.self) + zip(fields.map(\.name), answers)
        return Node(
            .mapping(Mapping(entries.map { .init(key: .text($0.0), value: $0.1) })),
            at: Node.block
        )
    }

    /// The first answer in small letters with hyphens, cut at a word, and a number where it is taken.
    private func id(besides ids: [String]) -> String {
        let words = (name ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }
        var id = ""
        for word in words where id.count < 20 { id += (id.isEmpty ? "" : "-") + word }
        if id.isEmpty { id = definition.name }
        let numbered = [id] + (2..<(ids.count + 3)).map { "\(id)-\($0)" }
        return numbered.first { !ids.contains($0) } ?? id
    }
}

extension Inventory {
    /// The records of a list; none where the list is not recorded.
    package func records(at path: FieldPath) -> [Record]? {
        var value: Value? = .record(root)
        for step in path.steps {
            switch step {
            case .field(let name): value = value?.record?[name.asIdentifier]
            case .index(let index):
                let elements = value?.elements ?? []
                value = elements.indices.contains(index) ? elements[index] : nil
            }
        }
        return value?.elements?.compactMap(\.record)
    }
}
