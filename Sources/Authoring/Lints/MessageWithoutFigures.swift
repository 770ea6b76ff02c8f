import Diagnostics
import Rules
import YAML

/// A message that keeps to itself what the rule found, or none at all.
enum MessageWithoutFigures: Lint {
    static let name = "message-without-figures"
    static let summary = "A rule that counts or goes through a list has no message with figures."
    static let page = LintPage(
        avoid: .rule(
            """
            require: {at-least: 1, of: partnerships}
            message: "There are not enough partners"
            """
        ),
        prefer: .rule(
            """
            require: {at-least: 1, of: partnerships}
            message: "{count} {count|partner|partners}; {needed} {needed|is|are} wanted"
            """
        ),
        why: """
            '{count}' and '{needed}' show how far there is to go, and '{failing}' names what to
            mend. Without them a school has to count again by hand.
            """
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        linted.pack.rules.compactMap { rule in
            guard let wanted = rule.wantedFigures else { return nil }
            guard let message = rule.written("message") else {
                return says("'\(rule.id)' counts and has no message to say so", at: rule.span)
            }
            let text = message.scalar?.text ?? message.mapping?["en"]?.scalar?.text ?? ""
            guard !wanted.contains(where: { text.contains("{\($0)") }) else { return nil }
            let names = wanted.map { "{\($0)}" }.joined(separator: " or ")
            return says("wanted \(names) in the message of '\(rule.id)'", at: message.span)
        }
    }
}

extension Rule {
    /// Figures of which a message should have one; none where nothing is counted.
    fileprivate var wantedFigures: [String]? {
        switch requirement {
        case .form(let form): form.wantedFigures
        case .levels(let levels): levels.last?.form.wantedFigures
        case .expression: nil
        }
    }
}

extension RuleForm {
    fileprivate var wantedFigures: [String]? {
        if self is CountForm { return ["count", "needed"] }
        return self is EveryForm || self is EachForm ? ["failing"] : nil
    }
}
