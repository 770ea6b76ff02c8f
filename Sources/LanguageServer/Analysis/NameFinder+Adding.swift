import Diagnostics
import Rules
import YAML

extension NameFinder {
    mutating func addPath(
        _ text: String,
        of record: RecordDefinition,
        _ node: Node,
        _ model: Model
    ) {
        guard let located = node.scalar?.located else { return }
        addPath(text, of: record, located, from: 0, model)
    }

    /// Notes each field of a dotted path that starts at an offset of a text.
    mutating func addPath(
        _ text: String,
        of record: RecordDefinition,
        _ located: LocatedText,
        from start: Int,
        _ model: Model
    ) {
        var (record, offset) = (Optional(record), start)
        for name in text.split(separator: ".") {
            guard let owner = record, let field = owner[String(name)] else { return }
            let span = located.span(of: offset..<offset + name.utf8.count)
            add(.field(record: owner.name, name: field.name), span)
            offset += name.utf8.count + 1
            record = field.type.element == nil ? model.record(of: field.type) : nil
        }
    }

    mutating func add(_ symbol: Symbol, _ node: Node, _ isDeclaration: Bool) {
        guard let scalar = node.scalar, !scalar.text.isEmpty else { return }
        add(symbol, scalar.located.span(of: 0..<scalar.text.utf8.count), isDeclaration)
    }

    mutating func add(_ symbol: Symbol, _ span: Span, _ isDeclaration: Bool = false) {
        occurrences.append(Occurrence(symbol: symbol, span: span, isDeclaration: isDeclaration))
    }
}
