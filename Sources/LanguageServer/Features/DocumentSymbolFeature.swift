import Diagnostics
import YAML

/// The parts of a document, as an outline.
enum DocumentSymbolFeature: Feature {
    static let method = "textDocument/documentSymbol"

    static func answer(
        of parameters: DocumentParameters,
        in workspace: Workspace
    ) -> [DocumentSymbol] {
        guard let document = workspace[parameters.textDocument.uri],
            let analysis = document.readable, let root = analysis.root?.mapping
        else { return [] }
        let outline = Outline(shift: document.shift, encoding: workspace.encoding)
        return root.entries.compactMap { outline.symbol($0, depth: 0) }
    }
}

/// One part of a document.
struct DocumentSymbol: Encodable {
    let name: String
    let detail: String

    /// 3 for a section, 5 for an element, 7 for a field: LSP's numbers.
    let kind: Int
    let range: TextRange
    let selectionRange: TextRange
    let children: [DocumentSymbol]
}

/// Makes an outline of nodes.
private struct Outline {
    let shift: TextShift
    let encoding: PositionEncoding

    func symbol(_ entry: Mapping.Entry, depth: Int) -> DocumentSymbol? {
        let children = depth < 3 ? self.children(of: entry.value, depth: depth + 1) : []
        return symbol(
            entry.name,
            detail: entry.value.scalar?.text ?? "",
            kind: children.isEmpty ? 7 : 3,
            entry.key.span.joined(with: entry.value.span),
            entry.key.span,
            children
        )
    }

    private func children(of node: Node, depth: Int) -> [DocumentSymbol] {
        if let elements = node.elements { return elements.compactMap { element($0, depth) } }
        return depth < 2
            ? (node.mapping?.entries ?? []).compactMap { symbol($0, depth: depth) } : []
    }

    /// An element of a list by its id or its name.
    private func element(_ node: Node, _ depth: Int) -> DocumentSymbol? {
        let keys = ["id", "name", "partner", "rule", "kind", "what", "version"]
        guard let mapping = node.mapping,
            let name = keys.lazy.compactMap({ mapping[$0] }).first, let text = name.scalar?.text
        else { return nil }
        let title = mapping["title"] ?? mapping["partner"]
        let detail = title?.scalar?.text ?? title?.mapping?["en"]?.scalar?.text ?? ""
        return symbol(text, detail: detail, kind: 5, node.span, name.span, [])
    }

    private func symbol(
        _ name: String,
        detail: String,
        kind: Int,
        _ span: Span,
        _ selection: Span,
        _ children: [DocumentSymbol]
    ) -> DocumentSymbol? {
        guard !name.isEmpty, let selected = shift.span(selection) else { return nil }
        return DocumentSymbol(
            name: name,
            detail: String(detail.prefix(120)),
            kind: kind,
            range: encoding.range(of: shift.span(span) ?? selected),
            selectionRange: encoding.range(of: selected),
            children: children
        )
    }
}
