import CEL
package import Rules

/// One of the answers that a question leaves to choose from.
package struct Choice: Sendable, Equatable {
    /// As inventories write it.
    package let name: String

    /// What people call it.
    package let label: String
    package let help: String?
}

extension Inventory {
    /// What there is to choose from for a type, in order; none where the answer is free.
    package func choices(for type: FieldType, model: Model, language: String) -> [Choice]? {
        switch type.element ?? type {
        case .word:
            return model.vocabulary(of: type)?.words.map {
                Choice(name: $0.name, label: $0.label(language), help: $0.help?(language))
            }
        case .reference(let list): return elements(of: list, model)
        case .text, .yesNo, .wholeNumber, .number, .money, .date, .period, .place, .list, .record:
            return nil
        }
    }

    /// The elements of a list that can be referred to.
    private func elements(of list: String, _ model: Model) -> [Choice] {
        let names = list.split(separator: ".").map(String.init)
        let type = model.field(at: names, from: model.root)?.type
        let nameField = type.flatMap { model.record(of: $0) }?.nameField?.asIdentifier
        var value: Value? = .record(root)
        for name in names { value = value?.record?[name.asIdentifier] }
        return (value?.elements ?? []).compactMap { element in
            guard let record = element.record, let id = record["id"]?.text else { return nil }
            let label = nameField.flatMap { record[$0]?.text } ?? id
            return Choice(name: id, label: label, help: nil)
        }
    }
}
