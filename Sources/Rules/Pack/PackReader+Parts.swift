import CEL
import Diagnostics
import YAML

extension PackReader {
    mutating func readParameters(_ mapping: Mapping) -> [Parameter] {
        guard let node = mapping["parameters"] else { return [] }
        return (forms.nodes.anyMapping(node, of: "parameters")?.entries ?? [])
            .compactMap { parameter($0) }
    }

    private mutating func parameter(_ entry: Mapping.Entry) -> Parameter? {
        let what = "a parameter"
        guard let mapping = forms.nodes.mapping(entry.value, PackShape.parameter),
            let typeNode = required("type", mapping, entry.value, of: what),
            let type = parameterType(typeNode),
            let valueNode = required("default", mapping, entry.value, of: what),
            let value = parameterValue(valueNode, type),
            let basisNode = required("basis", mapping, entry.value, of: what),
            let basis = forms.nodes.word(basisNode, as: Parameter.Basis.self, "a basis")
        else { return nil }
        if let owner = owner(of: entry.name) {
            forms.log.append(PackMessage.nameTaken(entry.name, by: owner), at: entry.key.span)
        }
        guard let because = forms.nodes.localizedText("because", in: mapping) else {
            forms.log.append(PackMessage.needsReason("the parameter"), at: entry.key.span)
            return nil
        }
        return Parameter(
            name: entry.name,
            title: forms.nodes.localizedText("title", in: mapping),
            type: type,
            value: value,
            text: valueNode.scalar?.text ?? "",
            basis: basis,
            because: because,
            span: entry.key.span
        )
    }

    private func owner(of name: String) -> String? {
        if model.root[name] != nil { return "a field of the inventory" }
        return MessageTemplate.figures.contains(name) ? "a figure of messages" : nil
    }

    private mutating func parameterType(_ node: Node) -> FieldType? {
        if let text = node.scalar?.text, text.hasPrefix("one of ") { return FieldType(text) }
        return forms.nodes.word(node, of: PackShape.parameterTypes, "a type of parameter")
            .flatMap { FieldType($0) }
    }

    private mutating func parameterValue(_ node: Node, _ type: FieldType) -> Value? {
        var values = ValueReader(model: model, nodes: forms.nodes)
        defer { forms.nodes = values.nodes }
        return values.value(node, as: type)
    }

    mutating func required(
        _ key: String,
        _ mapping: Mapping,
        _ node: Node,
        of what: String
    ) -> Node? {
        forms.nodes.required(key, in: mapping, at: node.span, of: what)
    }

    mutating func readLevels(_ mapping: Mapping) -> [String] {
        guard let node = mapping["levels"],
            let levels = forms.nodes.mapping(node, PackShape.levels),
            let order = required("order", levels, node, of: "levels"),
            let direction = forms.nodes.word(
                order,
                of: ["worst-first", "best-first"],
                "an order of levels"
            ),
            let namesNode = required("names", levels, node, of: "levels"),
            let names = forms.nodes.list(namesNode, of: "names")
        else { return [] }
        let texts = names.compactMap { forms.nodes.text($0, "the name of a level") }
        return direction == "worst-first" ? texts : texts.reversed()
    }

    mutating func readClauses(_ mapping: Mapping) -> [Clause] {
        guard let node = mapping["clauses"],
            let list = forms.nodes.list(node, of: "clauses")
        else { return [] }
        let clauses = list.compactMap { clause($0) }
        checkUnique(clauses.map { ($0.id, $0.span) }, "clause")
        return clauses
    }

    private mutating func clause(_ node: Node) -> Clause? {
        guard let mapping = forms.nodes.mapping(node, PackShape.clause),
            let idNode = required("id", mapping, node, of: "a clause"),
            let id = forms.nodes.text(idNode),
            let titleNode = required("title", mapping, node, of: "a clause"),
            let title = forms.nodes.localizedText(titleNode)
        else { return nil }
        let checkedBy = mapping["checked-by"].flatMap {
            forms.nodes.word($0, as: Clause.CheckedBy.self, "who checks a clause")
        }
        return Clause(
            id: id,
            title: title,
            text: forms.nodes.localizedText("text", in: mapping),
            checkedBy: checkedBy ?? .rules,
            source: mapping["source"].flatMap { forms.nodes.text($0) },
            node: node,
            span: idNode.span
        )
    }

    mutating func readLanguages(_ mapping: Mapping) -> [String] {
        guard let node = mapping["languages"] else { return ["en"] }
        return (forms.nodes.list(node, of: "languages") ?? []).compactMap {
            forms.nodes.word($0, of: LocalizedText.languages, "a language")
        }
    }

    mutating func readChanges(_ mapping: Mapping) -> [PackChange] {
        guard let node = mapping["changes"] else { return [] }
        return (forms.nodes.list(node, of: "changes") ?? []).compactMap { change($0) }
    }

    private mutating func change(_ node: Node) -> PackChange? {
        guard let mapping = forms.nodes.mapping(node, PackShape.change),
            let versionNode = required("version", mapping, node, of: "a change"),
            let version = forms.nodes.text(versionNode),
            let notesNode = required("notes", mapping, node, of: "a change"),
            let notes = forms.nodes.localizedText(notesNode)
        else { return nil }
        return PackChange(
            version: version,
            date: mapping["date"].flatMap { date($0) },
            notes: notes
        )
    }

    mutating func readDistances(_ mapping: Mapping) -> [DistanceBand] {
        guard let node = mapping["distances"] else { return [] }
        return (forms.nodes.list(node, of: "distances") ?? []).compactMap { distance($0) }
    }

    private mutating func distance(_ node: Node) -> DistanceBand? {
        guard let mapping = forms.nodes.mapping(node, PackShape.distance),
            let kindsNode = required("kinds", mapping, node, of: "a distance"),
            let within = required("within-km", mapping, node, of: "a distance")
        else { return nil }
        return DistanceBand(
            kinds: kinds(kindsNode, or: [DistanceBand.others]),
            withinKilometres: numbers(within),
            because: forms.nodes.localizedText("because", in: mapping)
        )
    }

    /// One kind of partner or several, each known to the model or one of some other words.
    mutating func kinds(_ node: Node, or words: [String] = []) -> [String] {
        let known = (model.vocabularies["kind"]?.names ?? []) + words
        return (node.elements ?? [node]).compactMap {
            forms.nodes.word($0, of: known, "a kind of partner")
        }
    }

    /// One number or several.
    mutating func numbers(_ node: Node) -> [Double] {
        (node.elements ?? [node]).compactMap { forms.nodes.number($0) }
    }
}
