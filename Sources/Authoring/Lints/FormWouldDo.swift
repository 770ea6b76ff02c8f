import CEL
import Diagnostics
import Rules
import YAML

/// A rule in CEL that a form says as well.
///
/// A form is offered only where it was read back and turned out to mean the same expression, but
/// for asking first whether a field that is put in order is present.
enum FormWouldDo: Lint {
    static let name = "form-would-do"
    static let summary = "A rule is written in CEL and a form would do."
    static let page = LintPage(
        avoid: .rule(
            "require-cel: partnerships.exists(p, p.kind == 'parents' && p.status == 'active')"
        ),
        prefer: .rule(
            "require: {at-least: 1, of: partnerships, where: {kind: parents, status: active}}"
        ),
        why: """
            Committees can read a form. Forms have sentences, remedies, figures in messages, proofs
            and mutations; of an expression only the outcome is known.
            """
    )

    /// How long a form may be to be shown in a message.
    private static let longest = 160

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        linted.celRules.compactMap { rule, expression in
            guard let form = FormFinder(linted.pack).form(of: expression) else { return nil }
            return says(
                "'\(rule.id)' could be \(form.count > longest ? "a form" : "the form: \(form)")",
                at: rule.place("require-cel"),
                fix: fix(rule, form)
            )
        }
    }

    private static func fix(_ rule: Rule, _ form: String) -> Fix? {
        let entries = rule.node.mapping?.entries ?? []
        guard let entry = entries.first(where: { $0.name == "require-cel" }) else { return nil }
        let place = entry.key.span.joined(with: entry.value.span)
        guard !place.source.bytes[place.range].contains(UInt8(ascii: "#")) else { return nil }
        var edits = [Edit(place, "require: \(form)")]
        if let words = entries.first(where: { $0.name == "in-words" }) {
            guard let lines = words.key.span.joined(with: words.value.span).wholeLines else {
                return nil
            }
            edits.append(Edit(lines, ""))
        }
        return Fix("Write it as a form", edits)
    }
}
