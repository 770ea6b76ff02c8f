import CEL
import Diagnostics
import YAML

extension FormReader {
    /// A list of records of the inventory, by its dotted path.
    mutating func list(_ node: Node) -> ListReference? {
        guard let reference = field(node, of: model.root) else { return nil }
        guard case .list = reference.field.type, let record = model.record(of: reference.field.type)
        else {
            log.append(
                FormMessage.notAList(reference.name, reference.field.type.inWords),
                at: node.span
            )
            return nil
        }
        return ListReference(reference: reference, record: record)
    }

    /// A field of a record, by its dotted path.
    mutating func field(_ node: Node, of record: RecordDefinition) -> FieldReference? {
        guard let text = nodes.text(node, "the name of a field") else { return nil }
        return field(text, of: record, at: node.span)
    }

    mutating func field(
        _ text: String,
        of record: RecordDefinition,
        at span: Span
    ) -> FieldReference? {
        var fields: [FieldDefinition] = []
        var current: RecordDefinition? = record
        for name in text.split(separator: ".", omittingEmptySubsequences: false) {
            guard let owner = current, let field = owner[String(name)] else {
                let known = current?.fields.map(\.name) ?? []
                let near = NearestName.of(String(name), in: known)
                log.append(
                    FormMessage.unknownField(
                        String(name),
                        of: current?.name ?? fields.last?.name ?? text,
                        near: near
                    ),
                    at: span,
                    notes: near == nil && !known.isEmpty
                        ? [.init("its fields: \(known.joined(separator: ", "))")] : []
                )
                return nil
            }
            fields.append(field)
            if case .list = field.type {
                current = nil
            } else {
                current = model.record(of: field.type)
            }
        }
        return FieldReference(fields: fields, span: span)
    }

    /// What is asked of the fields of a record.
    mutating func filter(_ node: Node, of record: RecordDefinition) -> Filter? {
        guard let mapping = nodes.anyMapping(node, of: "conditions on \(record.name)") else {
            return nil
        }
        guard !mapping.entries.isEmpty else {
            nodes.wanted("at least one condition on \(record.name)", node)
            return nil
        }
        let before = log.diagnostics.count
        var tests: [Filter.Test] = []
        var groups: [Filter.Group] = []
        for entry in mapping.entries {
            if let group = group(entry, of: record) {
                groups.append(group)
            } else if !Self.groupKeys.contains(entry.name),
                let field = field(entry.name, of: record, at: entry.key.span)
            {
                tests += self.tests(entry.value, of: field)
            }
        }
        guard log.diagnostics.count == before else { return nil }
        return Filter(tests: tests, groups: groups, span: node.span)
    }

    package static let groupKeys = ["all-of", "any-of", "not"]

    private mutating func group(
        _ entry: Mapping.Entry,
        of record: RecordDefinition
    ) -> Filter.Group? {
        switch entry.name {
        case "all-of": filters(entry.value, of: record).map { .all($0) }
        case "any-of": filters(entry.value, of: record).map { .any($0) }
        case "not": filter(entry.value, of: record).map { .not($0) }
        default: nil
        }
    }

    private mutating func filters(_ node: Node, of record: RecordDefinition) -> [Filter]? {
        guard let list = nodes.list(node, of: "conditions") else { return nil }
        if list.isEmpty { nodes.wanted("at least one condition", node) }
        return list.compactMap { filter($0, of: record) }
    }

    /// The comparisons that one field's value asks for.
    private mutating func tests(_ node: Node, of field: FieldReference) -> [Filter.Test] {
        switch node.content {
        case .scalar(let scalar) where scalar.style == .plain && scalar.text == "present":
            [presence(true, of: field, at: node)]
        case .scalar(let scalar) where scalar.style == .plain && scalar.text == "absent":
            [presence(false, of: field, at: node)]
        case .scalar: test(.equal, node, of: field).map { [$0] } ?? []
        case .sequence: test(.oneOf, node, of: field).map { [$0] } ?? []
        case .mapping(let mapping): mapping.entries.compactMap { test($0, of: field) }
        }
    }

    private func presence(_ truth: Bool, of field: FieldReference, at node: Node) -> Filter.Test {
        Filter.Test(
            field: field,
            comparison: .present,
            operand: .value(.bool(truth), text: truth ? "yes" : "no", node.span),
            span: node.span
        )
    }

    private mutating func test(
        _ entry: Mapping.Entry,
        of field: FieldReference
    ) -> Filter.Test? {
        guard let comparison = Comparison.all.first(where: { $0.keyword == entry.name }) else {
            let near = NearestName.of(entry.name, in: Comparison.keywords)
            log.append(
                FormMessage.unknownComparison(entry.name, near: near),
                at: entry.key.span,
                notes: near == nil
                    ? [.init("it can be: \(Comparison.keywords.joined(separator: ", "))")] : []
            )
            return nil
        }
        return test(comparison, entry.value, of: field)
    }

    private mutating func test(
        _ comparison: Comparison,
        _ node: Node,
        of field: FieldReference
    ) -> Filter.Test? {
        guard let type = comparison.operand(field.field.type) else {
            let type = field.field.type
            let fitting = Comparison.all.filter { $0.operand(type) != nil }.map(\.keyword)
            log.append(
                FormMessage.doesNotFit(comparison.keyword, field.name, type.inWords),
                at: node.span,
                notes: [.init("it can be: \(fitting.joined(separator: ", "))")]
            )
            return nil
        }
        if comparison.isWritten, node.scalar?.text.hasPrefix("$") ?? false {
            nodes.wanted("\(type.inWords), written here", node)
            return nil
        }
        return operand(node, as: type, type.inWords).map {
            Filter.Test(field: field, comparison: comparison, operand: $0, span: node.span)
        }
    }
}
