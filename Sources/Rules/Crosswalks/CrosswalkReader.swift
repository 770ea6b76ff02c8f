package import Diagnostics
package import YAML

/// Reads a crosswalk against the pack that it links to: `format: concordat/crosswalk/1`.
package struct CrosswalkReader {
    package static let format = CrosswalkShape.format

    let pack: Pack
    var nodes = NodeReader()

    private init(pack: Pack) {
        self.pack = pack
    }

    /// Whether a file says that it is a crosswalk.
    package static func isCrosswalk(_ document: Node) -> Bool {
        document.mapping?["format"]?.scalar?.text == format
    }

    /// Reads a crosswalk; none where anything in it is wrong.
    package static func read(
        _ document: Node,
        against pack: Pack,
        into log: inout DiagnosticLog
    ) -> Crosswalk? {
        var reader = CrosswalkReader(pack: pack)
        let crosswalk = reader.crosswalk(document)
        log.append(contentsOf: reader.nodes.log)
        return reader.nodes.log.hasErrors ? nil : crosswalk
    }

    private mutating func crosswalk(_ document: Node) -> Crosswalk? {
        guard
            let mapping = nodes.file(document, format: Self.format, CrosswalkShape.file)
        else { return nil }
        checkPack(mapping, document)
        let areas = elements("areas", mapping, document).compactMap { area($0) }
        checkUnique(areas)
        let links = elements("links", mapping, document).compactMap { link($0, areas) }
        guard let id = text("id", mapping, document),
            let framework = text("framework", mapping, document),
            let version = text("version", mapping, document),
            let date = text("date", mapping, document)
        else { return nil }
        return Crosswalk(
            id: id,
            framework: framework,
            publisher: mapping["publisher"].flatMap { nodes.text($0) },
            version: version,
            date: date,
            nation: nation(mapping),
            note: nodes.localizedText("note", in: mapping),
            areas: areas,
            links: links,
            span: mapping["id"]?.span ?? document.span
        )
    }

    private mutating func checkPack(_ mapping: Mapping, _ document: Node) {
        guard let node = nodes.required("pack", in: mapping, at: document.span, of: "a crosswalk"),
            let id = nodes.text(node), id != pack.id
        else { return }
        nodes.log.append(CrosswalkMessage.otherPack(id, found: pack.id), at: node.span)
    }

    private mutating func nation(_ mapping: Mapping) -> String? {
        let known = pack.model.vocabularies["nation"]?.names ?? []
        return mapping["nation"].flatMap { nodes.word($0, of: known, "a nation") }
    }

    private mutating func area(_ node: Node) -> Crosswalk.Area? {
        let what = "an area"
        guard let mapping = nodes.mapping(node, CrosswalkShape.area),
            let idNode = nodes.required("id", in: mapping, at: node.span, of: what),
            let id = nodes.text(idNode),
            let titleNode = nodes.required("title", in: mapping, at: node.span, of: what),
            let title = nodes.localizedText(titleNode)
        else { return nil }
        return .init(id: id, title: title, span: idNode.span)
    }

    private mutating func checkUnique(_ areas: [Crosswalk.Area]) {
        var first: [String: Span] = [:]
        for area in areas {
            if let earlier = first.updateValue(area.span, forKey: area.id) {
                nodes.log.append(
                    ReadingMessage.duplicate(area.id, what: "area"),
                    at: area.span,
                    notes: [.init("the first is here", at: earlier)]
                )
            }
        }
    }

    private mutating func elements(
        _ key: String,
        _ mapping: Mapping,
        _ document: Node
    ) -> [Node] {
        nodes.required(key, in: mapping, at: document.span, of: "a crosswalk")
            .flatMap { nodes.list($0, of: key) } ?? []
    }

    private mutating func text(
        _ key: String,
        _ mapping: Mapping,
        _ document: Node
    ) -> String? {
        nodes.required(key, in: mapping, at: document.span, of: "a crosswalk")
            .flatMap { nodes.text($0) }
    }
}
