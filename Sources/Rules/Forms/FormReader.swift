package import Diagnostics
package import YAML

/// Reads the forms of rules against a model and a pack's parameters.
package struct FormReader {
    package let model: Model
    package let parameters: [String: Parameter]
    package var nodes = NodeReader()

    /// The names that outer forms give to the elements they go through.
    package var names: [String: RecordDefinition] = [:]

    package init(model: Model, parameters: [Parameter]) {
        self.model = model
        let named = parameters.map { ($0.name, $0) }
        self.parameters = Dictionary(named, uniquingKeysWith: { first, _ in first })
    }

    /// What was wrong so far.
    package var log: DiagnosticLog {
        get { nodes.log }
        set { nodes.log = newValue }
    }

    /// Reads what a rule asks for.
    package mutating func form(_ node: Node) -> (any RuleForm)? {
        guard let mapping = nodes.anyMapping(node, of: "what the rule asks for") else { return nil }
        guard !mapping.entries.isEmpty else {
            nodes.wanted("what the rule asks for", node)
            return nil
        }
        let names = mapping.entries.map(\.name)
        let type = RuleForms.all.first { $0.marks.contains(where: names.contains) }
        if let type { return type.read(node, with: &self) }
        guard !hasMisspeltMark(mapping) else { return nil }
        return FieldsForm.read(node, with: &self)
    }

    /// Whether a key is no field but nearly the mark of a form; the log says which.
    private mutating func hasMisspeltMark(_ mapping: Mapping) -> Bool {
        let marks = RuleForms.all.flatMap { $0.marks }
        let before = log.diagnostics.count
        for entry in mapping.entries {
            let field = String(entry.name.prefix { $0 != "." })
            guard model.root[field] == nil, let near = NearestName.of(entry.name, in: marks) else {
                continue
            }
            log.append(FormMessage.unknownForm(entry.name, near: near), at: entry.key.span)
        }
        return log.diagnostics.count > before
    }

    /// Reads a form within another, where an empty selection can only hold or fail.
    mutating func inner(_ node: Node) -> (any RuleForm)? {
        guard let form = form(node) else { return nil }
        if let emptiness = form.emptiness {
            log.append(FormMessage.emptinessWithin(emptiness.outcome), at: form.span)
        }
        return form
    }

    /// Reads the forms of `all-of` or `any-of`.
    mutating func inner(of key: String, _ node: Node) -> [any RuleForm]? {
        guard let mapping = nodes.mapping(node, keys: [key], of: key),
            let list = mapping[key].flatMap({ nodes.list($0, of: "what is asked for") })
        else { return nil }
        guard !list.isEmpty else {
            nodes.wanted("at least one thing in \(key)", node)
            return nil
        }
        let forms = list.compactMap { inner($0) }
        return forms.count == list.count ? forms : nil
    }

    /// What an author says of an empty selection; it must be said.
    mutating func ifNone(in mapping: Mapping, at node: Node, of what: String) -> Outcome? {
        let words = Quantified.emptyOutcomes.map(\.rawValue)
        let note = Diagnostic.Note(
            "it says what comes out where there is none to look at: "
                + words.joined(separator: ", ")
        )
        let span = node.span
        guard
            let value = nodes.required("if-none", in: mapping, at: span, of: what, notes: [note])
        else { return nil }
        return nodes.word(value, of: words, "an outcome for an empty selection")
            .flatMap { Outcome(rawValue: $0) }
    }

    mutating func checkOnlyOne(of marks: [String], in mapping: Mapping) {
        let found = mapping.entries.filter { marks.contains($0.name) }
        for extra in found.dropFirst() {
            log.append(FormMessage.either(found[0].name, extra.name), at: extra.key.span)
        }
    }

    /// A name for the elements of a list that no other name hides.
    func variable(for list: ListReference) -> String {
        let initial = String(list.record.name.prefix(1))
        let taken = names[initial] != nil || parameters[initial] != nil
        return taken ? list.record.name.asIdentifier + "_" : initial
    }

    /// A name that an author gives to the elements of a list.
    mutating func newName(_ node: Node) -> String? {
        guard let name = nodes.text(node, "a name, such as aim") else { return nil }
        let isName = name.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "-") }
        guard isName, model.root[name] == nil, parameters[name] == nil else {
            nodes.wanted("a new name of letters and hyphens, such as aim", node)
            return nil
        }
        return name
    }
}
