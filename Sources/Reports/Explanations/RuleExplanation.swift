import CEL
package import Checking
package import Rules

/// What a rule asks, why, and whose it is, for a terminal.
package struct RuleExplanation {
    private let compiled: CompiledRule
    private let pack: Pack
    private let language: String

    package init(_ compiled: CompiledRule, of pack: Pack, in language: String) {
        (self.compiled, self.pack, self.language) = (compiled, pack, language)
    }

    private var rule: Rule { compiled.rule }

    /// The whole; the expressions that run only where they are wanted.
    package func text(_ style: TextStyle, showsExpressions: Bool) -> String {
        var page = TextPage(style: style)
        page.title(rule.title(language))
        write(to: &page)
        for (name, expression) in compiled.expressions where showsExpressions {
            page.row("CEL", label(name) + expression.description)
        }
        for (index, example) in rule.examples.enumerated() {
            let level = example.level.map { " (\($0))" } ?? ""
            let outcome = example.expect.words.lowercased() + level
            page.row(index == 0 ? "Examples" : "", "\(example.name): \(outcome)")
        }
        return page.text
    }

    private func write(to page: inout TextPage) {
        page.row("Rule", "\(rule.id) (\(rule.strength.rawValue))")
        if let clause = pack[clause: rule.clause] {
            page.row("Clause", "\(clause.id): \(clause.title(language))")
        }
        if let question = rule.question { page.row("Question", question(language)) }
        writeRequirement(to: &page)
        if let guidance = rule.guidance { page.row("Evidence", guidance(language)) }
        if let remedy = rule.remedy { page.row("Remedy", remedy.action(language)) }
        for parameter in compiled.parameters(of: pack) {
            page.row("Number", said(parameter))
        }
        for change in changes { page.row("Changed", change) }
    }

    private func writeRequirement(to page: inout TextPage) {
        let sentences = Sentences(pack, language: language)
        if let applies = rule.applies {
            page.row("Applies", "where \(sentences.text(of: applies.condition))")
            if let otherwise = applies.otherwise {
                page.row("", "otherwise: \(otherwise(language))")
            }
        }
        switch rule.requirement {
        case .form(let form): page.row("Holds if", sentences.text(of: form))
        case .levels(let levels):
            for (index, level) in levels.enumerated() {
                let text = "\(level.name): \(sentences.text(of: level.form))"
                page.row(index == 0 ? "Holds if" : "", text)
            }
        case .expression(_, let words):
            page.row("Holds if", words?(language) ?? "its CEL expression is true (see --cel)")
        }
    }

    private func label(_ name: String?) -> String { name.map { "\($0): " } ?? "" }

    /// A number with whose it is and why.
    private func said(_ parameter: Parameter) -> String {
        let changed = pack.changed(.parameter(parameter.name))
        let whose =
            changed.map { "\($0.profile.name), was \($0.change.was)" } ?? parameter.basis.rawValue
        return "\(parameter.name) = \(parameter.text) (\(whose)): \(parameter.because())"
    }

    /// What profiles changed of the rule itself.
    private var changes: [String] {
        pack.profiles.flatMap { profile in
            profile.changes.compactMap { change in
                guard case .rule(rule.id, let key) = change.target else { return nil }
                let was = change.was.isEmpty ? "new" : "was \(change.was)"
                return "\(key), \(was) (\(profile.name)): \(change.because())"
            }
        }
    }
}
