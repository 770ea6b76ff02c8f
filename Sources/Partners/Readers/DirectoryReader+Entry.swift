import Rules
import YAML

extension DirectoryReader {
    /// One possible partner; none where what it cannot do without is missing.
    mutating func entry(_ node: Node) -> DirectoryEntry? {
        guard let mapping = nodes.mapping(node, DirectoryShape.entry),
            let id = text("id", mapping, node), let name = text("name", mapping, node),
            let kindsNode = nodes.required("kinds", in: mapping, at: node.span, of: "a partner")
        else { return nil }
        var entry = DirectoryEntry(id: id, name: name, kinds: words(kindsNode, "kind"))
        readService(mapping, into: &entry)
        readTrust(mapping, into: &entry)
        entry.span = node.span
        return entry
    }

    /// Whom it serves, where, and with what.
    private mutating func readService(_ mapping: Mapping, into entry: inout DirectoryEntry) {
        entry.professions = mapping["professions"].map { words($0, "profession") } ?? []
        entry.nations = mapping["nations"].map { words($0, "nation") } ?? []
        entry.phases = mapping["phases"].map { words($0, "phase") } ?? []
        entry.offers = mapping["offers"].map { words($0, "purpose") } ?? []
        entry.areas = mapping["areas"].map { names($0) } ?? []
        entry.isNationwide = mapping["nationwide"].flatMap { nodes.truth($0) } ?? false
        entry.isSignpost = mapping["signpost"].flatMap { nodes.truth($0) } ?? false
        entry.place = mapping["location"].flatMap { place($0) }
        entry.what = mapping["what"].flatMap { nodes.localizedText($0)?() }
        entry.fee = mapping["cost"].flatMap { fee($0) }
    }

    /// How it is known.
    private mutating func readTrust(_ mapping: Mapping, into entry: inout DirectoryEntry) {
        entry.web = mapping["web"].flatMap { nodes.text($0) }
        entry.isVerified = mapping["verified"].flatMap { nodes.truth($0) } ?? false
        entry.lastChecked = mapping["last-checked"].flatMap { date($0) }
        entry.ownSource = mapping["source"].flatMap { nodes.text($0) }
        entry.origin = origin
    }

    private mutating func text(_ key: String, _ mapping: Mapping, _ node: Node) -> String? {
        nodes.required(key, in: mapping, at: node.span, of: "a partner")
            .flatMap { nodes.text($0) }
    }

    private mutating func names(_ node: Node) -> [String] {
        (nodes.list(node, of: "names") ?? []).compactMap { nodes.text($0, "a name") }
    }

    private mutating func words(_ node: Node, _ vocabulary: String) -> [String] {
        let known = model.vocabularies[vocabulary]?.names ?? []
        return (nodes.list(node, of: "words") ?? []).compactMap {
            nodes.word($0, of: known, "a word for \(vocabulary)")
        }
    }

    private mutating func place(_ node: Node) -> Coordinate? {
        guard
            let mapping = nodes.mapping(node, DirectoryShape.location),
            let latitude = degrees("latitude", mapping, node),
            let longitude = degrees("longitude", mapping, node)
        else { return nil }
        let place = Coordinate(latitude: latitude, longitude: longitude)
        if place == nil { nodes.wanted("a latitude to ±90 and a longitude to ±180", node) }
        return place
    }

    private mutating func degrees(_ key: String, _ mapping: Mapping, _ node: Node) -> Double? {
        nodes.required(key, in: mapping, at: node.span, of: "a location")
            .flatMap { nodes.number($0) }
    }

    private mutating func date(_ node: Node) -> Day? {
        var values = ValueReader(model: model, nodes: nodes)
        defer { nodes = values.nodes }
        return values.date(node)
    }
}
