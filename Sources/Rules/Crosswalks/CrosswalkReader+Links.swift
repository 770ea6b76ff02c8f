import Diagnostics
import YAML

extension CrosswalkReader {
    mutating func link(_ node: Node, _ areas: [Crosswalk.Area]) -> Crosswalk.Link? {
        let what = "a link"
        guard let mapping = nodes.mapping(node, CrosswalkShape.link) else { return nil }
        let start = mapping.entries.first?.key.span ?? node.span
        let area = name("area", mapping, node, among: areas.map(\.id)).first
        let known = pack.rules.map(\.id) + pack.exclusions.map(\.rule)
        let rules = name("rules", mapping, node, among: known, "rule")
        let isVerified = nodes.required("verified", in: mapping, at: node.span, of: what)
            .flatMap { nodes.truth($0) }
        let source = mapping["source"].flatMap { nodes.text($0) }
        if isVerified == true, source == nil {
            nodes.log.append(CrosswalkMessage.needsSource, at: start)
        }
        let because = nodes.localizedText("because", in: mapping)
        if mapping["because"] == nil { nodes.log.append(CrosswalkMessage.needsReason, at: start) }
        guard let area, let isVerified, let because else { return nil }
        return Crosswalk.Link(
            area: area,
            rules: rules,
            source: source,
            isVerified: isVerified,
            because: because,
            span: start
        )
    }

    /// The names under a key, each of which must be known.
    private mutating func name(
        _ key: String,
        _ mapping: Mapping,
        _ node: Node,
        among known: [String],
        _ what: String = "area"
    ) -> [String] {
        guard let value = nodes.required(key, in: mapping, at: node.span, of: "a link") else {
            return []
        }
        return (value.elements ?? [value]).compactMap { element in
            guard let name = nodes.text(element) else { return nil }
            if known.contains(name) { return name }
            let near = NearestName.of(name, in: known)
            nodes.log.append(
                CrosswalkMessage.unknown(name, what: what, near: near),
                at: element.span
            )
            return nil
        }
    }
}
