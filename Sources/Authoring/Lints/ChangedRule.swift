import CEL
import Diagnostics
import Rules

/// An id that now means something else.
///
/// It does where the rule stands under another clause, or where what it asks for has no field in
/// common with what it asked for before.
enum ChangedRule: Lint {
    static let name = "changed-rule"
    static let summary = "An id of the version before now means another rule."
    static let page = LintPage(
        avoid: .revision(
            from: "require: {at-least: 1, of: partnerships}",
            to: "require: {library.support.travel-paid: yes}"
        ),
        prefer: .revision(
            from: "require: {at-least: 1, of: partnerships}",
            to: "require: {at-least: 1, of: partnerships, where: {status: active}}"
        ),
        why: """
            A waiver or a result of last year that names the id would be read as one of the new
            rule. Give the new rule an id of its own, and let it replace the old one where it does.
            It is looked for with --against.
            """
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        guard let older = linted.older else { return [] }
        let before = LintedPack(older)
        let rules = Dictionary(older.rules.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        return linted.pack.rules.compactMap { rule -> Diagnostic? in
            guard let old = rules[rule.id] else { return nil }
            let note = Diagnostic.Note("it stood here", at: old.span)
            if old.clause != rule.clause {
                let text = "'\(rule.id)' stood under clause '\(old.clause)' before"
                return says(text, at: rule.place("clause"), notes: [note])
            }
            let now = fields(of: rule, in: linted)
            let then = fields(of: old, in: before)
            guard !now.isEmpty, !then.isEmpty, now.isDisjoint(with: then) else { return nil }
            let text = "'\(rule.id)' asks for something else than before"
            return says(text, at: rule.span, notes: [note])
        }
    }

    private static func fields(of rule: Rule, in linted: LintedPack) -> Set<String> {
        let named = rule.forms.flatMap(\.parts.fields).map { $0.fields[0].identifier }
        return Set(named).union(linted.expressions[rule.id]?.rootNames(linted.pack.model) ?? [])
    }
}

extension Expression {
    /// The fields of the inventory that it starts from.
    fileprivate func rootNames(_ model: Model) -> Set<String> {
        names.intersection(model.root.fields.map(\.identifier))
    }
}
