import CEL
import Checking
import Rules
import YAML

/// What is said of a name: a rule's sentence, a parameter's value, a field's help.
struct NameDocumentation {
    private let naming: Naming

    init(_ naming: Naming) {
        self.naming = naming
    }

    /// The text in Markdown; none where nothing is known.
    var text: String? {
        switch naming.symbol {
        case .named(.rule, let id): rule(id)
        case .named(let kind, let name):
            PackNames(naming.owner?.root).choices(kind).first { $0.name == name }
                .map { "**\(name)** (\(kind.rawValue))\n\n\($0.documentation)" }
        case .field(let record, let name): field(name, of: record)
        case .element, .variable: nil
        }
    }

    private func field(_ name: String, of record: String) -> String? {
        guard let model = naming.document.readable?.model?.model else { return nil }
        let definition =
            model.records[record]
            ?? (record == "money" ? model.record(of: .money) : model.record(of: .place))
        return definition?[name].map { field in
            let example = field.example?.scalar.map { "\n\nExample: `\($0.text)`" } ?? ""
            return "**\(name)**: \(field.type.inWords)\n\n\(field.documentation)\(example)"
        }
    }

    private func rule(_ id: String) -> String? {
        guard let compiled = naming.compiled,
            let rule = compiled.rules.first(where: { $0.rule.id == id })
        else {
            return PackNames(naming.owner?.root).choices(.rule).first { $0.name == id }
                .map { "**\(id)**\n\n\($0.documentation)" }
        }
        let clause =
            compiled.pack[clause: rule.rule.clause].map { "\n\nClause \($0.id): \($0.title())" }
            ?? ""
        let cel = rule.levels.map { level in
            (level.name.map { "// \($0)\n" } ?? "") + level.program.expression.description
        }
        return """
            **\(id)** (\(rule.rule.strength.rawValue)): \(rule.rule.title())\(clause)

            \(sentences(rule.rule, compiled.pack).joined(separator: "\n\n"))

            ```cel
            \(cel.joined(separator: "\n"))
            ```
            """
    }

    private func sentences(_ rule: Rule, _ pack: Pack) -> [String] {
        let sentences = Sentences(pack)
        return switch rule.requirement {
        case .form(let form): ["Holds if \(sentences.text(of: form))."]
        case .levels(let levels):
            levels.map { "\($0.name): holds if \(sentences.text(of: $0.form))." }
        case .expression(_, let words): [words?() ?? "Holds if its CEL expression is true."]
        }
    }
}
