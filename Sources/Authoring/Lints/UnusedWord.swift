import Diagnostics
import Rules
import YAML

/// A kind of partner that no rule answers for, in a pack whose rules answer for kinds.
enum UnusedWord: Lint {
    static let name = "unused-word"
    static let summary = "Rules cover kinds of partner, and no rule covers or names one of them."
    static let page = LintPage(
        avoid: .rule(
            """
            covers: parents
            require: {at-least: 1, of: partnerships, where: {kind: parents}}
            """
        ),
        prefer: .rule("require: {at-least: 1, of: partnerships, where: {side: external}}"),
        why: """
            A school that records a partner of such a kind sees it count for nothing, and a report
            on coverage does not mention it. Add a rule, or allow it with the reason.
            """
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        let pack = linted.pack
        guard pack.rules.contains(where: { $0.covers != nil }) else { return [] }
        let used = used(in: linted)
        let words = pack.model.vocabularies["kind"]?.names.filter { !used.contains($0) } ?? []
        guard !words.isEmpty else { return [] }
        let place = pack.document.mapping?["model"]?.span ?? pack.document.span
        let list = words.joined(separator: ", ")
        let what = words.count == 1 ? "the kind" : "these kinds"
        return [says("no rule covers or names \(what) of partner: \(list)", at: place)]
    }

    private static func used(in linted: LintedPack) -> Set<String> {
        var used = Set(linted.pack.rules.compactMap(\.covers))
        let tests = linted.pack.rules.flatMap(\.forms).flatMap(\.parts.tests)
        for test in tests where test.field.field.type == .word("kind") {
            for case .value(_, let text, _) in test.operand.all { used.insert(text) }
        }
        return used.union(linted.celRules.flatMap { $0.expression.texts })
    }
}
