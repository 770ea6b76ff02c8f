package import CEL
import Diagnostics
package import Rules
package import YAML

extension Inventory {
    /// The document with a value recorded in it; keys go where the model has them.
    ///
    /// - Parameters:
    ///   - path: where the value belongs; an index just past the end of a list adds to it.
    ///   - value: as it is to be written.
    ///   - model: the model of the inventory.
    /// - Returns: what a file of it shall hold; nothing is checked.
    package func document(setting path: FieldPath, to value: Node, model: Model) -> Node {
        document.setting(path.steps[...], to: value, in: model.root, of: model)
    }
}

extension Node {
    fileprivate func setting(
        _ steps: ArraySlice<FieldPath.Step>,
        to value: Node,
        in definition: RecordDefinition?,
        of model: Model
    ) -> Node {
        switch steps.first {
        case nil: return value
        case .field(let name):
            let inner = definition?[name].flatMap { model.record(of: $0.type) }
            let old = mapping?[name] ?? .nothing
            let new = old.setting(steps.dropFirst(), to: value, in: inner, of: model)
            let mapping = (mapping ?? Mapping([])).setting(name, to: new, in: definition)
            return Node(.mapping(mapping), at: place)
        case .index(let index):
            let rest = steps.dropFirst()
            return setting(index) { $0.setting(rest, to: value, in: definition, of: model) }
        }
    }

    /// The list with an element made of the one that it has there, or of nothing just past its end.
    private func setting(_ index: Int, _ make: (Node) -> Node) -> Node {
        var elements = elements ?? []
        if elements.indices.contains(index) {
            elements[index] = make(elements[index])
        } else {
            elements.append(make(.nothing))
        }
        return Node(.sequence(elements), at: place)
    }

    /// Where a list or mapping stands that takes the place of this one; what is new is a block.
    private var place: Span { scalar == nil && !isEmpty ? span : Self.block }

    private var isEmpty: Bool { (elements?.isEmpty ?? true) && (mapping?.entries.isEmpty ?? true) }

    fileprivate static let nothing = Node.text("")

    /// A place without a bracket or a brace, which would ask for one line.
    static let block = Source(name: "answer", text: "-").span

    /// A text as an answer gives it.
    static func text(_ text: String, isQuoted: Bool = false) -> Node {
        let source = Source(name: "answer", text: text)
        let style: Scalar.Style = isQuoted ? .doubleQuoted : .plain
        let scalar = Scalar(LocatedText(source: source), style: style)
        return Node(.scalar(scalar), at: source.span)
    }
}

extension Mapping {
    /// The entries with a value under a key: in its place, or after those that the model has before.
    fileprivate func setting(
        _ name: String,
        to value: Node,
        in definition: RecordDefinition?
    ) -> Mapping {
        if self[name] != nil {
            return Mapping(
                entries.map { $0.name == name ? Entry(key: $0.key, value: value) : $0 }
            )
        }
        let order = definition?.fields.map(\.name) ?? []
        let rank = order.firstIndex(of: name) ?? order.count
        let before = entries.lastIndex { order.firstIndex(of: $0.name) ?? -1 < rank }
        let place = entries.isEmpty ? 0 : (before ?? 0) + 1
        return Mapping(
            entries[..<place] + [Entry(key: .text(name), value: value)] + entries[place...]
        )
    }
}
