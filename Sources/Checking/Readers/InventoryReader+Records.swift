import CEL
import Diagnostics
import Rules
import YAML

extension InventoryReader {
    /// A record of the model, every field in its slot.
    mutating func record(
        _ node: Node,
        _ definition: RecordDefinition,
        at path: FieldPath
    ) -> Record? {
        let what = path.steps.isEmpty ? "an inventory" : definition.label().lowercased()
        let keys = (path.steps.isEmpty ? ["format"] : []) + definition.writtenFields
        guard let mapping = values.nodes.mapping(node, keys: keys, of: what) else { return nil }
        var slots = definition.fields.map { field in
            slot(mapping[field.name], field, at: path.appending(.field(field.name)))
        }
        checkRequired(mapping, definition, what, node)
        for (index, field) in definition.fields.enumerated() {
            if let source = field.derivedFrom {
                slots[index] = derived(field, source, mapping, definition)
            }
        }
        return type(of: definition).map { Record($0, slots: slots, path: path) }
    }

    private func type(of definition: RecordDefinition) -> RecordType? {
        switch definition.name {
        case "money": BuiltInRecords.money
        case "place": BuiltInRecords.place
        default: model.types[definition.name]
        }
    }

    private mutating func checkRequired(
        _ mapping: Mapping,
        _ definition: RecordDefinition,
        _ what: String,
        _ node: Node
    ) {
        for field in definition.fields where field.isRequired && !isPiece {
            guard mapping[field.name]?.isBlank ?? true else { continue }
            if let blank = mapping.entries.first(where: { $0.name == field.name }) {
                values.nodes.log.append(
                    ReadingMessage.missingKey(field.name, of: what),
                    at: blank.key.span
                )
                continue
            }
            _ = values.nodes.required(
                field.name,
                in: Mapping(mapping.entries.filter { $0.name != field.name }),
                at: node.span,
                of: what
            )
        }
    }

    /// The value of one field; none where it is not recorded.
    private mutating func slot(
        _ node: Node?,
        _ field: FieldDefinition,
        at path: FieldPath
    ) -> Value? {
        guard let node, !node.isBlank else {
            return isModelRecord(field.type)
                ? model.record(of: field.type).map { .record(empty($0, at: path)) } : nil
        }
        if node.scalar?.text == "none", node.scalar?.style == .plain, field.type != .yesNo {
            return none(field, node, at: path)
        }
        return value(node, field.type, at: path)
    }

    /// What `none` is: known to be nothing.
    private mutating func none(
        _ field: FieldDefinition,
        _ node: Node,
        at path: FieldPath
    ) -> Value? {
        guard !field.isRequired else {
            values.nodes.wanted(field.type.inWords, node)
            return nil
        }
        switch field.type {
        case .text, .word, .reference: return .string("")
        case .list: return .list([])
        case .record, .money, .place:
            return model.record(of: field.type).map { .record(empty($0, at: path, none: true)) }
        case .yesNo, .wholeNumber, .number, .date, .period: return .null
        }
    }

    private func isModelRecord(_ type: FieldType) -> Bool {
        if case .record = type { true } else { false }
    }

    /// The record that a field holds, where it is no list.
    private func innerRecord(_ type: FieldType) -> RecordDefinition? {
        type.element == nil ? model.record(of: type) : nil
    }

    /// A record of which nothing is recorded, or of which all is known to be nothing.
    private func empty(
        _ definition: RecordDefinition,
        at path: FieldPath,
        none: Bool = false
    ) -> Record {
        let slots: [Value?] = definition.fields.map { field -> Value? in
            let inner = none || isModelRecord(field.type) ? innerRecord(field.type) : nil
            guard let inner else { return none ? Self.nothing(field.type) : nil }
            let place = path.appending(.field(field.name))
            return Value.record(empty(inner, at: place, none: none))
        }
        return Record(type(of: definition) ?? BuiltInRecords.money, slots: slots, path: path)
    }

    private static func nothing(_ type: FieldType) -> Value {
        switch type {
        case .text, .word, .reference: .string("")
        case .list: .list([])
        case .yesNo: .bool(false)
        case .wholeNumber, .number, .money, .date, .period, .place, .record: .null
        }
    }

    private mutating func value(_ node: Node, _ type: FieldType, at path: FieldPath) -> Value? {
        switch type {
        case .money where node.mapping == nil, .place where node.mapping == nil:
            values.nodes.wanted(type.inWords, node)
            return nil
        case .record, .money, .place:
            guard let definition = model.record(of: type),
                let record = record(node, definition, at: path)
            else { return nil }
            if type == .place { check(record, node) }
            return .record(record)
        case .list(let element): return list(node, element, at: path)
        case .reference(let list):
            guard let id = values.nodes.text(node) else { return nil }
            references.append(ReferenceUse(id: id, list: list, span: node.span))
            return .string(id)
        case .text, .yesNo, .wholeNumber, .number, .date, .period, .word:
            return values.value(node, as: type)
        }
    }

    private mutating func list(_ node: Node, _ type: FieldType, at path: FieldPath) -> Value? {
        guard let nodes = values.nodes.list(node, of: "entries, each after a '-'") else {
            return nil
        }
        let elements = nodes.enumerated().map { index, element in
            value(element, type, at: path.appending(.index(index)))
        }
        if !(model.record(of: type)?["id"]?.mayRepeat ?? false) { checkIds(nodes) }
        return .list(elements.compactMap(\.self))
    }

    private mutating func check(_ place: Record, _ node: Node) {
        let latitude = place["latitude"]?.number ?? 0
        let longitude = place["longitude"]?.number ?? 0
        guard (-90...90).contains(latitude), (-180...180).contains(longitude) else {
            let message = ReadingMessage.wanted(
                "a latitude from -90 to 90 and a longitude from -180 to 180",
                found: "\(latitude) and \(longitude)"
            )
            values.nodes.log.append(message, at: node.span)
            return
        }
    }

    private func derived(
        _ field: FieldDefinition,
        _ source: String,
        _ mapping: Mapping,
        _ definition: RecordDefinition
    ) -> Value? {
        guard let word = mapping[source]?.scalar?.text,
            let vocabulary = definition[source].flatMap({ model.vocabulary(of: $0.type) })
        else { return nil }
        return vocabulary[word]?.implied[field.name].map { .string($0) }
    }
}

extension Node {
    /// Whether a key stands with nothing after it, which records nothing.
    var isBlank: Bool { scalar?.isNull ?? false }
}
