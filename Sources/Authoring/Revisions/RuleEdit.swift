import Diagnostics
import Rules

/// One part of a rule that a revision changes.
package struct RuleEdit: Sendable, Hashable {
    package let part: Part
    package let was: String
    package let becomes: String

    /// A part of a rule that can change by itself.
    package enum Part: Sendable, Hashable {
        case requirement
        /// The names of the levels, where each asks for what it asked for.
        case levelNames
        case appliesWhen
        case ifMissing
        /// A parameter, by the name that expressions write, and as authors know it.
        case parameter(String, name: String)
        /// A key whose text is for people.
        case wording(String)
    }

    /// The edit as a sentence of change notes.
    package var sentence: String {
        switch part {
        case .requirement: "it asked that \(was); it now asks that \(becomes)"
        case .levelNames: "its levels were called \(was) and are now called \(becomes)"
        case .appliesWhen: "it applied \(was); it now applies \(becomes)"
        case .ifMissing: "where the inventory does not say, it was \(was) and is now \(becomes)"
        case .parameter(_, let name): "'\(name)' was \(was) and is now \(becomes)"
        case .wording(let key): "its \(key) was \(was) and is now \(becomes)"
        }
    }
}

extension RuleEdit.Part {
    /// The parameter that changes, as expressions write it.
    var parameter: String? {
        if case .parameter(let identifier, _) = self { identifier } else { nil }
    }

    /// Takes the part over from another meaning.
    func make(in meaning: inout RuleMeaning, from other: RuleMeaning) {
        switch self {
        case .requirement, .levelNames:
            meaning.levels = other.levels
            meaning.emptiness = other.emptiness
        case .appliesWhen: meaning.applies = other.applies
        case .ifMissing: meaning.ifMissing = other.ifMissing
        case .parameter, .wording: break
        }
    }
}

extension RuleEdit {
    /// What differs in what two rules mean.
    static func edits(
        from old: RuleMeaning,
        to new: RuleMeaning,
        of rules: (old: Rule, new: Rule),
        _ versions: Versions
    ) -> [RuleEdit] {
        var edits = requirement(from: old, to: new, of: rules, versions).map { [$0] } ?? []
        if old.applies != new.applies {
            edits.append(
                .init(
                    .appliesWhen,
                    versions.oldSentences.condition(of: rules.old),
                    versions.newSentences.condition(of: rules.new)
                )
            )
        }
        if old.ifMissing != new.ifMissing {
            edits.append(.init(.ifMissing, old.ifMissing.rawValue, new.ifMissing.rawValue))
        }
        return edits + parameters(old.names.union(new.names), versions)
    }

    private static func requirement(
        from old: RuleMeaning,
        to new: RuleMeaning,
        of rules: (old: Rule, new: Rule),
        _ versions: Versions
    ) -> RuleEdit? {
        guard old.levels != new.levels || old.emptiness != new.emptiness else { return nil }
        if old.emptiness == new.emptiness,
            old.levels.map(\.expression) == new.levels.map(\.expression)
        {
            return .init(.levelNames, old.levelNames, new.levelNames)
        }
        return .init(
            .requirement,
            versions.oldSentences.requirement(of: rules.old),
            versions.newSentences.requirement(of: rules.new)
        )
    }

    private static func parameters(_ names: Set<String>, _ versions: Versions) -> [RuleEdit] {
        names.sorted().compactMap { name in
            guard let old = versions.old[name], let new = versions.new[name],
                old.value != new.value
            else { return nil }
            return RuleEdit(.parameter(name, name: old.name), old.text, new.text)
        }
    }

    /// What differs in how two rules are put.
    static func rewordings(from old: Rule, to new: Rule) -> [RuleEdit] {
        let texts: [(String, String, String)] = [
            ("id", old.id, new.id), ("clause", old.clause, new.clause),
            ("strength", old.strength.rawValue, new.strength.rawValue),
            ("title", old.title(), new.title()),
            ("question", old.question?() ?? "none", new.question?() ?? "none"),
            ("evidence", old.guidance?() ?? "none", new.guidance?() ?? "none"),
            ("action", old.remedy?.action() ?? "none", new.remedy?.action() ?? "none"),
        ]
        return texts.filter { $0.1 != $0.2 }
            .map { RuleEdit(.wording($0.0), "'\($0.1)'", "'\($0.2)'") }
    }

    private init(_ part: Part, _ was: String, _ becomes: String) {
        (self.part, self.was, self.becomes) = (part, was, becomes)
    }
}

extension RuleMeaning {
    fileprivate var levelNames: String { levels.compactMap(\.name).joined(separator: ", ") }
}

extension Sentences {
    /// What a rule asks for.
    func requirement(of rule: Rule) -> String {
        switch rule.requirement {
        case .form(let form): text(of: form)
        case .levels(let levels):
            levels.map { "\($0.name): \(text(of: $0.form))" }.joined(separator: "; ")
        case .expression(let text, let words): words?() ?? text.text
        }
    }

    /// When a rule applies.
    func condition(of rule: Rule) -> String {
        rule.applies.map { "where \(text(of: $0.condition))" } ?? "always"
    }
}
