package import Diagnostics
package import Rules
package import YAML

/// Reads a mapping: `format: concordat/mapping/1`.
package struct ListMappingReader {
    let model: Model
    var nodes = NodeReader()

    /// The columns named so far.
    var columns: [ListMapping.Column] = []

    private init(model: Model) {
        self.model = model
    }

    /// Reads a mapping; none where anything in it is wrong.
    package static func read(
        _ document: Node,
        model: Model,
        into log: inout DiagnosticLog
    ) -> ListMapping? {
        var reader = ListMappingReader(model: model)
        let mapping = reader.file(document)
        log.append(contentsOf: reader.nodes.log)
        return reader.nodes.log.hasErrors ? nil : mapping
    }

    private mutating func file(_ document: Node) -> ListMapping? {
        guard
            let file = nodes.file(
                document,
                format: ListMappingShape.format,
                ListMappingShape.file
            ),
            let title = text("title", file, document), let source = text("source", file, document),
            let columnsNode = nodes.required(
                "columns",
                in: file,
                at: document.span,
                of: "a mapping"
            )
        else { return nil }
        let origin = Origin(
            source,
            licence: file["licence"].flatMap { nodes.text($0) },
            date: file["date"].flatMap { day($0) }
        )
        let fields = fields(columnsNode)
        let always = always(file["always"])
        let kinds = file["kinds"].flatMap { self.kinds($0) }
        if file["always"]?.mapping?["kinds"] == nil, file["kinds"] == nil {
            nodes.log.append(MappingMessage.noKinds, at: columnsNode.span)
        }
        return ListMapping(
            title: title,
            origin: origin,
            fields: fields,
            always: always,
            kinds: kinds,
            keep: conditions(file["keep"], ListMappingShape.keep),
            leaveOut: conditions(file["leave-out"], ListMappingShape.leaveOut),
            columns: columns
        )
    }

    private mutating func text(_ key: String, _ file: Mapping, _ node: Node) -> String? {
        nodes.required(key, in: file, at: node.span, of: "a mapping").flatMap { nodes.text($0) }
    }

    private mutating func day(_ node: Node) -> Day? {
        var values = ValueReader(model: model, nodes: nodes)
        defer { nodes = values.nodes }
        return values.date(node)
    }

    /// A column that is named, noted with its place.
    mutating func column(_ node: Node, isAddress: Bool = false) -> ImportColumn? {
        guard let name = nodes.text(node, "the name of a column") else { return nil }
        if !isAddress, PersonalColumn.isMeant(by: name) {
            nodes.log.append(MappingMessage.personal(name), at: node.span)
        }
        let column = ImportColumn(name, isNeeded: true)
        columns.append(.init(column: column, span: node.span))
        return column
    }
}
