import Diagnostics
import Rules
import YAML

extension ListMappingReader {
    /// Which column is which.
    mutating func fields(_ node: Node) -> [ListMapping.Field: ImportColumn] {
        guard let mapping = nodes.mapping(node, ListMappingShape.columns) else { return [:] }
        var fields: [ListMapping.Field: ImportColumn] = [:]
        for field in ListMapping.Field.allCases {
            guard let named = mapping[field.rawValue] else { continue }
            fields[field] = column(named, isAddress: field == .web)
        }
        if mapping["name"] == nil {
            _ = nodes.required("name", in: mapping, at: node.span, of: "columns")
        }
        pair(.latitude, .longitude, mapping)
        pair(.easting, .northing, mapping)
        return fields
    }

    /// Sees to it that of two columns that make a place neither stands alone.
    private mutating func pair(
        _ first: ListMapping.Field,
        _ second: ListMapping.Field,
        _ mapping: Mapping
    ) {
        let nodes = (mapping[first.rawValue], mapping[second.rawValue])
        switch nodes {
        case (let node?, nil):
            self.nodes.log.append(MappingMessage.halfPlace(second.rawValue), at: node.span)
        case (nil, let node?):
            self.nodes.log.append(MappingMessage.halfPlace(first.rawValue), at: node.span)
        case (nil, nil), (_?, _?): break
        }
    }

    /// What holds for every row.
    mutating func always(_ node: Node?) -> DirectoryEntry {
        var entry = DirectoryEntry(id: "", name: "", kinds: [])
        guard let node, let mapping = nodes.mapping(node, ListMappingShape.always) else {
            return entry
        }
        entry.kinds = mapping["kinds"].map { words($0, "kind") } ?? []
        entry.professions = mapping["professions"].map { words($0, "profession") } ?? []
        entry.nations = mapping["nations"].map { words($0, "nation") } ?? []
        entry.phases = mapping["phases"].map { words($0, "phase") } ?? []
        entry.offers = mapping["offers"].map { words($0, "purpose") } ?? []
        entry.areas = mapping["areas"].map { names($0) } ?? []
        entry.isForOwnAreasOnly = mapping["own-areas-only"].flatMap { nodes.truth($0) } ?? false
        entry.isNationwide = mapping["nationwide"].flatMap { nodes.truth($0) } ?? false
        entry.isVerified = mapping["verified"].flatMap { nodes.truth($0) } ?? false
        entry.called = mapping["called"].flatMap { nodes.text($0) }
        entry.what = mapping["what"].flatMap { nodes.text($0) }
        entry.fee = fee(mapping)
        return entry
    }

    private mutating func fee(_ mapping: Mapping) -> Fee? {
        let note = mapping["cost-note"].flatMap { nodes.text($0) }
        let model = mapping["cost"].flatMap {
            nodes.word($0, as: Fee.Model.self, "a way to charge")
        }
        return note == nil && model == nil ? nil : Fee(model: model ?? .unknown, note: note)
    }

    /// How a column tells the kinds of a row.
    mutating func kinds(_ node: Node) -> ListMapping.Kinds? {
        guard let mapping = nodes.mapping(node, ListMappingShape.kinds),
            let column = needed("column", mapping, node).flatMap({ self.column($0) }),
            let wordsNode = needed("words", mapping, node),
            let list = nodes.list(wordsNode, of: "words")
        else { return nil }
        if list.isEmpty { nodes.log.append(MappingMessage.noWords, at: wordsNode.span) }
        var words: [String: [String]] = [:]
        for item in list {
            guard let word = nodes.mapping(item, ListMappingShape.word),
                let said = needed("is", word, item), let kinds = needed("kinds", word, item)
            else { continue }
            let meant = self.words(kinds, "kind")
            for text in cells(said) { words[text] = meant }
        }
        let otherwise = mapping["otherwise"].map { self.words($0, "kind") }
        return .init(column: column, words: words, otherwise: otherwise)
    }

    /// Which rows are meant.
    mutating func conditions(_ node: Node?, _ shape: MappingShape) -> [ListMapping.Condition] {
        guard let node, let list = nodes.list(node, of: shape.what) else { return [] }
        return list.compactMap { condition($0, shape) }
    }

    private mutating func condition(_ node: Node, _ shape: MappingShape) -> ListMapping.Condition? {
        guard let mapping = nodes.mapping(node, shape),
            let column = needed("column", mapping, node).flatMap({ self.column($0) }),
            let said = needed("is", mapping, node)
        else { return nil }
        let because = mapping["because"].flatMap { nodes.text($0) }
        let what = because ?? "rows that '\(column.name)' rules out"
        return .init(
            column: column,
            words: Set(cells(said)),
            because: LeftOut("by-\(ImportColumn.folded(column.name))", what)
        )
    }

    private mutating func needed(_ key: String, _ mapping: Mapping, _ node: Node) -> Node? {
        nodes.required(key, in: mapping, at: node.span, of: "this")
    }

    /// What a column may say, as it is compared.
    private mutating func cells(_ node: Node) -> [String] {
        let list = nodes.list(node, of: "what the column says") ?? []
        if list.isEmpty { nodes.log.append(MappingMessage.noWords, at: node.span) }
        return list.compactMap { item in
            guard let scalar = item.scalar else {
                nodes.wanted("a text", item)
                return nil
            }
            return ImportColumn.folded(scalar.text)
        }
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
}
