package import Diagnostics
package import Rules
package import YAML

/// Reads a directory: `format: concordat/directory/1`.
package struct DirectoryReader {
    package static let format = DirectoryShape.format

    let model: Model
    var nodes = NodeReader()

    /// Where the directory as a whole is known from.
    var origin = Origin("")

    private init(model: Model) {
        self.model = model
    }

    /// Reads a directory; none where anything in it is wrong.
    package static func read(
        _ document: Node,
        model: Model,
        into log: inout DiagnosticLog
    ) -> Directory? {
        var reader = DirectoryReader(model: model)
        let directory = reader.directory(document)
        log.append(contentsOf: reader.nodes.log)
        return reader.nodes.log.hasErrors ? nil : directory
    }

    private mutating func directory(_ document: Node) -> Directory? {
        guard
            let mapping = nodes.file(document, format: Self.format, DirectoryShape.file),
            let entriesNode = nodes.required(
                "entries",
                in: mapping,
                at: document.span,
                of: "a directory"
            ),
            let list = nodes.list(entriesNode, of: "partners")
        else { return nil }
        let title = mapping["title"].flatMap { nodes.localizedText($0)?() } ?? ""
        let source = mapping["source"].flatMap { nodes.text($0) } ?? ""
        let licence = mapping["licence"].flatMap { nodes.text($0) }
        origin = Origin(source.isEmpty ? title : source, licence: licence)
        let entries = list.compactMap { entry($0) }
        checkIds(list)
        return Directory(title: title, source: source, licence: licence, entries: entries)
    }

    private mutating func checkIds(_ list: [Node]) {
        var first: [String: Span] = [:]
        for node in list {
            guard let id = node.mapping?["id"], let text = id.scalar?.text else { continue }
            guard let earlier = first.updateValue(id.span, forKey: text) else { continue }
            nodes.log.append(
                ReadingMessage.duplicate(text, what: "the id"),
                at: id.span,
                notes: [.init("the first is here", at: earlier)]
            )
        }
    }
}
