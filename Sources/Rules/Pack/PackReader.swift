package import Diagnostics
package import YAML

/// Reads a rule set: `format: concordat/rules/1`.
package struct PackReader {
    package static let format = "concordat/rules/1"

    let model: Model
    var forms: FormReader
    var levels: [String] = []
    var clauses: [Clause] = []

    init(model: Model) {
        self.model = model
        self.forms = FormReader(model: model, parameters: [])
    }

    /// Reads a pack; none where anything in it is wrong.
    package static func read(
        _ document: Node,
        model: Model,
        into log: inout DiagnosticLog
    ) -> Pack? {
        var reader = PackReader(model: model)
        let pack = reader.pack(document)
        log.append(contentsOf: reader.forms.log)
        return reader.forms.log.hasErrors ? nil : pack
    }

    /// The model file that a pack names, relative to the folder of all packs.
    package static func modelName(_ document: Node, into log: inout DiagnosticLog) -> String? {
        var nodes = NodeReader()
        defer { log.append(contentsOf: nodes.log) }
        guard let mapping = nodes.file(document, format: format, PackShape.file)
        else { return nil }
        return nodes.required("model", in: mapping, at: document.span, of: "a rule set")
            .flatMap { nodes.text($0) }
    }

    /// The parameters that a pack declares, whatever else is wrong with it.
    package static func parameters(of document: Node, model: Model) -> [Parameter] {
        var reader = PackReader(model: model)
        return document.mapping.map { reader.readParameters($0) } ?? []
    }

    /// Where the model of a pack may be: in a folder above the pack, or among the rules that come
    /// with the command.
    package static func modelPaths(
        _ name: String,
        beside file: String,
        rules: String?
    ) -> [String] {
        var folders = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        var paths: [String] = []
        while true {
            paths.append((folders + [name[...]]).joined(separator: "/"))
            guard !folders.isEmpty else { break }
            folders = folders.dropLast()
        }
        return paths + (rules.map { ["\($0)/\(name)"] } ?? [])
    }

    private mutating func pack(_ document: Node) -> Pack? {
        guard
            let mapping = forms.nodes.file(document, format: Self.format, PackShape.file)
        else { return nil }
        let parameters = readParameters(mapping)
        let log = forms.log
        forms = FormReader(model: model, parameters: parameters)
        forms.log = log
        levels = readLevels(mapping)
        clauses = readClauses(mapping)
        let rules = readRules(mapping, at: document)
        let distances = readDistances(mapping)
        guard let id = text("id", mapping, document),
            let version = text("version", mapping, document)
        else { return nil }
        return Pack(
            id: id,
            version: version,
            title: forms.nodes.localizedText("title", in: mapping) ?? .init(["en": id]),
            publisher: mapping["publisher"].flatMap { forms.nodes.text($0) },
            source: source(mapping, document),
            model: model,
            parameters: parameters,
            levels: levels,
            clauses: clauses,
            rules: rules,
            distances: distances,
            languages: readLanguages(mapping),
            changes: readChanges(mapping),
            lintAllowances: readLintAllowances(mapping),
            document: document,
            examplesAsOf: mapping["examples-as-of"].flatMap { date($0) }
        )
    }

    private mutating func text(_ key: String, _ mapping: Mapping, _ node: Node) -> String? {
        forms.nodes.required(key, in: mapping, at: node.span, of: "a rule set")
            .flatMap { forms.nodes.text($0) }
    }

    mutating func date(_ node: Node) -> Day? {
        var values = ValueReader(model: model, nodes: forms.nodes)
        defer { forms.nodes = values.nodes }
        return values.date(node)
    }

    private mutating func source(_ mapping: Mapping, _ document: Node) -> PackSource {
        guard
            let node = forms.nodes.required(
                "source",
                in: mapping,
                at: document.span,
                of: "a rule set"
            ),
            let source = forms.nodes.mapping(node, PackShape.source)
        else { return PackSource(work: "", chapter: nil, doi: nil, url: nil) }
        return PackSource(
            work: source["work"].flatMap { forms.nodes.text($0) } ?? "",
            chapter: source["chapter"].flatMap { forms.nodes.text($0) },
            doi: source["doi"].flatMap { forms.nodes.text($0) },
            url: source["url"].flatMap { forms.nodes.text($0) }
        )
    }

    mutating func checkClauses(_ rules: [Rule]) {
        let checked = Set(rules.map(\.clause))
        for clause in clauses where clause.checkedBy == .rules && !checked.contains(clause.id) {
            forms.log.append(PackMessage.clauseWithoutRule(clause.id), at: clause.span)
        }
    }

    /// Says of each thing whose name stands before that it stands twice.
    mutating func checkUnique(_ names: [(name: String, span: Span)], _ what: String) {
        var first: [String: Span] = [:]
        for (name, span) in names {
            if let earlier = first[name] {
                forms.log.append(
                    ReadingMessage.duplicate(name, what: what),
                    at: span,
                    notes: [.init("the first is here", at: earlier)]
                )
            } else {
                first[name] = span
            }
        }
    }
}
