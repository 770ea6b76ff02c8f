import Diagnostics
import Rules
import YAML

/// Puts what a rule set holds into the cells of a spreadsheet.
struct CellText {
    let pack: Pack
    let sentences: Sentences

    init(_ pack: Pack) {
        self.pack = pack
        sentences = Sentences(pack)
    }

    /// What the cell of a record shows; empty where the rule set says nothing.
    func text(of record: PackTable.Record, in column: PackColumn) -> String {
        guard !column.path.isEmpty else { return record.id }
        guard let node = value(of: record.node, in: column) else { return "" }
        return switch column.content {
        case .plain, .number: node.scalar?.text ?? ""
        case .text(let language): text(node, language)
        case .list: elements(node).joined(separator: "; ")
        case .words(let vocabulary):
            elements(node).map { sentences.label(of: $0, in: vocabulary) }.joined(separator: "; ")
        case .sentence: sentence(node)
        case .count: String(node.elements?.count ?? 0)
        }
    }

    /// What a record holds for a column; an amount of money by its amount.
    private func value(of record: Node, in column: PackColumn) -> Node? {
        let node = record[column.path[...]]
        return column.content == .number ? node?.mapping?["amount"] ?? node : node
    }

    private func text(_ node: Node, _ language: String) -> String {
        if let mapping = node.mapping { return mapping[language]?.scalar?.text ?? "" }
        return language == "en" ? node.scalar?.text ?? "" : ""
    }

    private func elements(_ node: Node) -> [String] {
        (node.elements ?? [node]).compactMap { $0.scalar?.text }
    }

    private func sentence(_ node: Node) -> String {
        var reader = FormReader(model: pack.model, parameters: pack.parameters)
        return reader.form(node).map { sentences.text(of: $0) } ?? ""
    }
}
