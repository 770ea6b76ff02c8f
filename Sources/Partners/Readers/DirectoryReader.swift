package import Diagnostics
package import Rules
package import YAML

/// Reads a directory: `format: concordat/directory/1`.
package struct DirectoryReader {
    package static let format = "concordat/directory/1"

    private let model: Model
    private var nodes = NodeReader()

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
        let keys = ["format", "id", "title", "source", "licence", "note", "entries"]
        guard
            let mapping = nodes.file(document, format: Self.format, keys: keys, of: "a directory"),
            let entriesNode = nodes.required(
                "entries",
                in: mapping,
                at: document.span,
                of: "a directory"
            ),
            let list = nodes.list(entriesNode, of: "partners")
        else { return nil }
        let entries = list.compactMap { entry($0) }
        checkIds(list)
        return Directory(
            title: mapping["title"].flatMap { nodes.localizedText($0)?() } ?? "",
            source: mapping["source"].flatMap { nodes.text($0) } ?? "",
            licence: mapping["licence"].flatMap { nodes.text($0) },
            entries: entries
        )
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

    private static let keys = [
        "id", "name", "kinds", "professions", "nations", "areas", "nationwide", "location", "web",
        "offers", "what", "cost", "phases", "verified", "last-checked", "source", "note",
    ]

    private mutating func entry(_ node: Node) -> DirectoryEntry? {
        guard let mapping = nodes.mapping(node, keys: Self.keys, of: "a partner"),
            let id = text("id", mapping, node), let name = text("name", mapping, node),
            let kindsNode = nodes.required("kinds", in: mapping, at: node.span, of: "a partner")
        else { return nil }
        var entry = DirectoryEntry(id: id, name: name, kinds: words(kindsNode, "kind"))
        entry.nations = mapping["nations"].map { words($0, "nation") } ?? []
        entry.phases = mapping["phases"].map { words($0, "phase") } ?? []
        entry.offers = mapping["offers"].map { words($0, "purpose") } ?? []
        entry.areas = mapping["areas"]?.elements?.compactMap { nodes.text($0) } ?? []
        entry.place = mapping["location"].flatMap { place($0) }
        entry.what = mapping["what"].flatMap { nodes.localizedText($0)?() }
        entry.web = mapping["web"].flatMap { nodes.text($0) }
        entry.isVerified = mapping["verified"].flatMap { nodes.truth($0) } ?? false
        entry.lastChecked = mapping["last-checked"].flatMap { date($0) }
        if let cost = mapping["cost"] { read(cost, into: &entry) }
        return entry
    }

    private mutating func text(_ key: String, _ mapping: Mapping, _ node: Node) -> String? {
        nodes.required(key, in: mapping, at: node.span, of: "a partner")
            .flatMap { nodes.text($0) }
    }

    private mutating func words(_ node: Node, _ vocabulary: String) -> [String] {
        let known = model.vocabularies[vocabulary]?.names ?? []
        return (nodes.list(node, of: "words") ?? []).compactMap {
            nodes.word($0, of: known, "a word for \(vocabulary)")
        }
    }

    private mutating func place(_ node: Node) -> Coordinate? {
        guard
            let mapping = nodes.mapping(node, keys: ["latitude", "longitude"], of: "a location"),
            let latitude = mapping["latitude"].flatMap({ nodes.number($0) }),
            let longitude = mapping["longitude"].flatMap({ nodes.number($0) })
        else { return nil }
        let place = Coordinate(latitude: latitude, longitude: longitude)
        if place == nil { nodes.wanted("a latitude to ±90 and a longitude to ±180", node) }
        return place
    }

    private mutating func date(_ node: Node) -> Day? {
        var values = ValueReader(model: model, nodes: nodes)
        defer { nodes = values.nodes }
        return values.date(node)
    }

    private mutating func read(_ node: Node, into entry: inout DirectoryEntry) {
        let keys = ["model", "note", "amount", "currency"]
        guard let mapping = nodes.mapping(node, keys: keys, of: "a cost") else { return }
        let model = mapping["model"].flatMap { nodes.text($0) }
        entry.isFree = model == "free"
        entry.cost = mapping["note"].flatMap { nodes.text($0) } ?? model
    }
}
