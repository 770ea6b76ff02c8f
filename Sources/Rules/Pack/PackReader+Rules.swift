import Diagnostics
import YAML

extension PackReader {
    mutating func readRules(_ mapping: Mapping, at document: Node) -> [Rule] {
        guard let node = required("rules", mapping, document, of: "a rule set"),
            let list = forms.nodes.list(node, of: "rules")
        else { return [] }
        let rules = list.compactMap { rule($0) }
        checkUnique(rules.map { ($0.id, $0.span) }, "rule")
        if rules.count == list.count { checkClauses(rules) }
        return rules
    }

    private mutating func rule(_ node: Node) -> Rule? {
        guard let mapping = forms.nodes.mapping(node, RuleShape.rule),
            let idNode = required("id", mapping, node, of: "a rule"),
            let id = forms.nodes.text(idNode),
            let clause = clauseName(mapping, node),
            let strengthNode = required("strength", mapping, node, of: "a rule"),
            let strength = forms.nodes.word(strengthNode, as: Strength.self, "a strength"),
            let titleNode = required("title", mapping, node, of: "a rule"),
            let title = forms.nodes.localizedText(titleNode),
            let requirement = requirement(mapping, node)
        else { return nil }
        let missing = mapping["if-missing"].flatMap {
            forms.nodes.word($0, as: Rule.IfMissing.self, "what a missing field means")
        }
        return Rule(
            id: id,
            clause: clause,
            strength: strength,
            title: title,
            question: forms.nodes.localizedText("question", in: mapping),
            guidance: forms.nodes.localizedText("guidance", in: mapping),
            covers: mapping["covers"].flatMap { kinds($0).first },
            applies: applicability(mapping),
            requirement: requirement,
            ifMissing: missing ?? .unknown,
            message: mapping["message"].flatMap { forms.message($0) },
            messageMet: mapping["message-met"].flatMap { forms.message($0) },
            remedy: mapping["remedy"].flatMap { remedy($0) },
            examples: examples(mapping),
            replaces: mapping["replaces"].map { names($0) } ?? [],
            node: node,
            span: idNode.span
        )
    }

    /// One id or several.
    private mutating func names(_ node: Node) -> [String] {
        (node.elements ?? [node]).compactMap { forms.nodes.text($0, "the id of a rule") }
    }

    private mutating func clauseName(_ mapping: Mapping, _ node: Node) -> String? {
        guard let clauseNode = required("clause", mapping, node, of: "a rule"),
            let name = forms.nodes.text(clauseNode)
        else { return nil }
        if clauses.contains(where: { $0.id == name }) { return name }
        let near = NearestName.of(name, in: clauses.map(\.id))
        forms.log.append(PackMessage.unknownClause(name, near: near), at: clauseNode.span)
        return nil
    }

    private mutating func requirement(_ mapping: Mapping, _ node: Node) -> Requirement? {
        let keys = ["require", "levels", "require-cel"]
        let present = keys.filter { mapping[$0] != nil }
        guard present.count == 1, let key = present.first, let value = mapping[key] else {
            forms.log.append(
                PackMessage.needsOne(keys, found: present),
                at: mapping.entries.first?.key.span ?? node.span
            )
            return nil
        }
        switch key {
        case "require": return forms.form(value).map { .form($0) }
        case "levels": return graded(value)
        default: return celRequirement(value, mapping)
        }
    }

    private mutating func celRequirement(_ node: Node, _ mapping: Mapping) -> Requirement? {
        guard forms.nodes.text(node, "a CEL expression") != nil, let scalar = node.scalar else {
            return nil
        }
        return .expression(
            scalar.located,
            inWords: forms.nodes.localizedText("in-words", in: mapping)
        )
    }

    private mutating func graded(_ node: Node) -> Requirement? {
        let example = RuleShape.gradedExample
        guard let mapping = forms.nodes.anyMapping(node, of: "levels", example: example) else {
            return nil
        }
        var graded: [String: any RuleForm] = [:]
        for entry in mapping.entries {
            if levels.contains(entry.name) {
                graded[entry.name] = forms.inner(entry.value)
            } else {
                unknownLevel(entry, in: mapping)
            }
        }
        return .levels(levels.compactMap { name in graded[name].map { (name, $0) } })
    }

    /// Says that a level is not declared, and how levels are where none is.
    private mutating func unknownLevel(_ entry: Mapping.Entry, in graded: Mapping) {
        let names = graded.entries.map(\.name).joined(separator: ", ")
        let declaration = "levels: {order: worst-first, names: [\(names)]}"
        let near = NearestName.of(entry.name, in: levels)
        let note =
            levels.isEmpty
            ? "no level is declared; put '\(declaration)' at the top of the file"
            : "it can be: \(levels.joined(separator: ", "))"
        forms.log.append(
            PackMessage.unknownLevel(entry.name, near: near),
            at: entry.key.span,
            notes: near == nil ? [.init(note)] : []
        )
    }

    private mutating func applicability(_ mapping: Mapping) -> Applicability? {
        guard let node = mapping["applies-when"], let form = forms.inner(node) else { return nil }
        return Applicability(
            condition: form,
            otherwise: forms.nodes.localizedText("otherwise", in: mapping)
        )
    }

    private mutating func remedy(_ node: Node) -> Remedy? {
        guard let mapping = forms.nodes.mapping(node, RuleShape.remedy),
            let actionNode = required("action", mapping, node, of: "a remedy"),
            let action = forms.nodes.localizedText(actionNode)
        else { return nil }
        let partner = mapping["partner"].flatMap {
            forms.nodes.mapping($0, RuleShape.partner)
        }
        let effort = mapping["effort"].flatMap {
            forms.nodes.mapping($0, RuleShape.effort)
        }
        let cost = effort?["cost"].flatMap { $0.mapping == nil ? $0 : $0.mapping?["amount"] }
        return Remedy(
            action: action,
            kinds: partner?["kind"].map { kinds($0) } ?? [],
            withinKilometres: partner?["within-km"].map { numbers($0) } ?? [],
            hours: effort?["hours"].flatMap { forms.nodes.number($0) },
            cost: cost.flatMap { forms.nodes.number($0) }
        )
    }

    private mutating func examples(_ mapping: Mapping) -> [Example] {
        guard let node = mapping["examples"] else { return [] }
        return (forms.nodes.list(node, of: "examples") ?? []).compactMap { example($0) }
    }

    private mutating func example(_ node: Node) -> Example? {
        guard let mapping = forms.nodes.mapping(node, RuleShape.example),
            let nameNode = required("name", mapping, node, of: "an example"),
            let name = forms.nodes.text(nameNode),
            let given = required("given", mapping, node, of: "an example"),
            let expectNode = required("expect", mapping, node, of: "an example"),
            let expect = forms.nodes.word(expectNode, as: Outcome.self, "an outcome")
        else { return nil }
        return Example(
            name: name,
            given: given,
            expect: expect,
            level: mapping["level"].flatMap { forms.nodes.word($0, of: levels, "a level") },
            span: nameNode.span
        )
    }
}
