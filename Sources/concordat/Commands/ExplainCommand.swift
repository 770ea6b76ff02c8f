import ArgumentParser
import CEL
import Checking
import Rules

/// `concordat explain`.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a rule: what it asks, why, and whose it is.",
        discussion: """
            Example: concordat explain ext.public-libraries --cel

            Exit status: 0 where the rule is explained, 2 where there is none of that id or the \
            rule set cannot be read, 64 for wrong usage.
            """
    )

    @Argument(help: "The rule's id, as 'concordat rules list' prints it.")
    var rule: String

    @Option(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var rules: String?

    @Option(help: "A profile to lay over the rule set.")
    var profile: String?

    @Option(
        help: "en, unless you say cy; what has no Welsh yet is shown in English.",
        transform: LocalizedText.language
    )
    var language = "en"

    @Flag(help: "Show the CEL expression that the rule runs.")
    var cel = false

    @OptionGroup var problems: ProblemOptions

    func run() throws {
        try problems.reporting { loader in
            let compiled = try loader.pack(rules, profile: profile)
            try loader.require([rule], in: compiled.pack)
            for found in compiled.rules where found.rule.id == rule {
                for line in lines(found, compiled.pack) { print(line) }
            }
        }
    }

    private func lines(_ compiled: CompiledRule, _ pack: Pack) -> [String] {
        let rule = compiled.rule
        let sentences = Sentences(pack, language: language)
        var lines = [
            "\(rule.title(language))", "", "Rule      \(rule.id) (\(rule.strength.rawValue))",
        ]
        if let clause = pack[clause: rule.clause] {
            lines.append("Clause    \(clause.id): \(clause.title(language))")
        }
        if let question = rule.question { lines.append("Question  \(question(language))") }
        lines += self.sentences(rule, sentences).map { "Holds if  \($0)" }
        if let applies = rule.applies {
            lines.append("Applies   where \(sentences.text(of: applies.condition))")
        }
        if let guidance = rule.guidance { lines.append("Evidence  \(guidance(language))") }
        if let remedy = rule.remedy { lines.append("Remedy    \(remedy.action(language))") }
        lines += parameters(compiled, pack) + changes(rule, pack)
        if cel {
            lines += compiled.levels.map { "CEL       \(label($0.name))\($0.program.expression)" }
        }
        lines += rule.examples.map { "Example   \($0.name): \($0.expect.rawValue)" }
        return lines
    }

    private func sentences(_ rule: Rule, _ sentences: Sentences) -> [String] {
        switch rule.requirement {
        case .form(let form): [sentences.text(of: form)]
        case .levels(let levels): levels.map { "\($0.name): \(sentences.text(of: $0.form))" }
        case .expression(_, let words): [words?(language) ?? "its CEL expression is true"]
        }
    }

    private func label(_ name: String?) -> String { name.map { "\($0): " } ?? "" }

    /// The parameters that the rule's expressions use, with whose they are.
    private func parameters(_ compiled: CompiledRule, _ pack: Pack) -> [String] {
        let used = Set(compiled.levels.flatMap { names(in: $0.program.expression) })
        return pack.parameters.filter { used.contains($0.identifier) }.map { parameter in
            let changed = pack.changed(.parameter(parameter.name))
            let whose =
                changed.map { "\($0.profile.name), was \($0.change.was)" }
                ?? parameter.basis.rawValue
            return "Number    \(parameter.name) = \(parameter.text) (\(whose)): "
                + parameter.because()
        }
    }

    /// What profiles changed of the rule itself.
    private func changes(_ rule: Rule, _ pack: Pack) -> [String] {
        pack.profiles.flatMap { profile in
            profile.changes.compactMap { change in
                guard case .rule(rule.id, let key) = change.target else { return nil }
                let was = change.was.isEmpty ? "new" : "was \(change.was)"
                return "Changed   \(key), \(was) (\(profile.name)): \(change.because())"
            }
        }
    }

    private func names(in expression: Expression) -> [String] {
        if case .identifier(let name) = expression.kind { return [name] }
        return expression.children.flatMap { names(in: $0) }
    }
}
