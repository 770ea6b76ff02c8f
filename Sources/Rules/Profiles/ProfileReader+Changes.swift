import Diagnostics
import YAML

extension ProfileReader {
    /// What a profile may say of a rule; `action` is that of its remedy.
    static let values = [
        "strength", "title", "question", "guidance", "otherwise", "in-words", "message",
        "message-met", "action", "levels",
    ]

    mutating func selectors(_ key: String, _ mapping: Mapping) -> [Profile.Selector] {
        elements(key, mapping, of: "choices").compactMap { selector($0) }
    }

    private mutating func selector(_ node: Node) -> Profile.Selector? {
        guard let mapping = nodes.mapping(node, ProfileShape.selector) else {
            return nil
        }
        let start = mapping.entries.first?.key.span ?? node.span
        let reason = reason(mapping, "the choice of rules", at: start)
        guard mapping.entries.contains(where: { $0.name != "because" }) else {
            nodes.log.append(ProfileMessage.noChoice, at: start)
            return nil
        }
        let strengths = mapping["strength"].map { $0.elements ?? [$0] } ?? []
        let words = strengths.compactMap {
            nodes.word($0, as: Strength.self, "a strength")
        }
        let rules = mapping["rule"].map { names($0, "the id of a rule") } ?? []
        let clauses = mapping["clause"].map { names($0, "the id of a clause") } ?? []
        guard let reason, !(words.isEmpty && rules.isEmpty && clauses.isEmpty) else { return nil }
        return Profile.Selector(
            rules: rules,
            clauses: clauses,
            strengths: words,
            reason: reason,
            span: start
        )
    }

    mutating func parameters(_ mapping: Mapping) -> [Profile.ParameterChange] {
        guard let node = mapping["parameters"] else { return [] }
        return (nodes.anyMapping(node, of: "parameters")?.entries ?? [])
            .compactMap { parameter($0) }
    }

    private mutating func parameter(_ entry: Mapping.Entry) -> Profile.ParameterChange? {
        let what = "a changed parameter"
        guard let mapping = nodes.mapping(entry.value, ProfileShape.parameter) else { return nil }
        let value = required("value", mapping, entry.value, of: what)
        let name = Profile.Name(text: entry.name, span: entry.key.span)
        guard let reason = reason(mapping, "the new '\(entry.name)'", at: name.span), let value
        else { return nil }
        return .init(name: name, value: value, basis: mapping["basis"], reason: reason)
    }

    mutating func scale(_ mapping: Mapping) -> Profile.ScaleChange? {
        let what = "a scale of levels"
        guard let node = mapping["levels"],
            let levels = nodes.mapping(node, ProfileShape.levels),
            let order = required("order", levels, node, of: what),
            let names = required("names", levels, node, of: what),
            let from = required("from", levels, node, of: what),
            let entries = nodes.anyMapping(from, of: "old and new levels")?.entries
        else { return nil }
        let start = levels.entries.first?.key.span ?? node.span
        return reason(levels, "the new scale of levels", at: start).map { reason in
            Profile.ScaleChange(
                order: order,
                names: names,
                mapping: entries.map { (.init(text: $0.name, span: $0.key.span), $0.value) },
                reason: reason,
                span: start
            )
        }
    }

    mutating func distances(_ mapping: Mapping) -> [Profile.DistanceChange] {
        elements("distances", mapping, of: "distances").compactMap { distance($0) }
    }

    private mutating func distance(_ node: Node) -> Profile.DistanceChange? {
        let what = "a distance"
        guard let mapping = nodes.mapping(node, ProfileShape.distance),
            let kinds = required("kinds", mapping, node, of: what),
            required("within-km", mapping, node, of: what) != nil
        else { return nil }
        let start = mapping.entries.first?.key.span ?? node.span
        let names = names(kinds, "a kind of partner")
        return reason(mapping, "the new distance", at: start)
            .map { .init(kinds: names, node: node, reason: $0) }
    }

    mutating func rules(_ mapping: Mapping) -> [Profile.RuleChange] {
        elements("rules", mapping, of: "changes of rules").compactMap { rule($0) }
    }

    private mutating func rule(_ node: Node) -> Profile.RuleChange? {
        let what = "a change of rules"
        guard let mapping = nodes.mapping(node, ProfileShape.rule),
            let rule = required("rule", mapping, node, of: what)
        else { return nil }
        let rules = names(rule, "the id of a rule")
        let changed = mapping.entries.filter { Self.values.contains($0.name) }
        let examples = elements("examples", mapping, of: "examples")
        guard !(changed.isEmpty && examples.isEmpty) else {
            if mapping.entries.allSatisfy({ ProfileShape.rule[$0.name] != nil }) {
                nodes.log.append(ProfileMessage.noChange(Self.values), at: rule.span)
            }
            return nil
        }
        let reason = changed.isEmpty ? nil : reason(mapping, "this change", at: rule.span)
        return Profile.RuleChange(
            rules: rules,
            values: changed.map { (.init(text: $0.name, span: $0.key.span), $0.value) },
            examples: examples,
            reason: reason
        )
    }

    mutating func locks(_ mapping: Mapping) -> [Profile.Lock] {
        guard let node = mapping["locked"],
            let locked = nodes.mapping(node, ProfileShape.locked)
        else { return [] }
        let start = locked.entries.first?.key.span ?? node.span
        let rules = elements("rules", locked, of: "ids of rules")
            .flatMap { names($0, "the id of a rule") }
        let parameters = elements("parameters", locked, of: "names of parameters")
            .flatMap { names($0, "the name of a parameter") }
        guard let reason = reason(locked, "the lock", at: start) else { return [] }
        return rules.map { .init(target: .rule($0.text), because: reason.text, span: $0.span) }
            + parameters.map {
                .init(target: .parameter($0.text), because: reason.text, span: $0.span)
            }
    }

    private mutating func elements(
        _ key: String,
        _ mapping: Mapping,
        of what: String
    ) -> [Node] {
        mapping[key].flatMap { nodes.list($0, of: what) } ?? []
    }
}
