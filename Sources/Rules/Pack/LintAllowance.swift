package import Diagnostics
import YAML

/// What a pack lets stand although a lint finds it, with the reason.
package struct LintAllowance: Sendable {
    /// The name of the lint.
    package let lint: String

    /// The rule in which it may; anywhere in the pack where none is named.
    package let rule: String?
    package let because: LocalizedText
    package let span: Span

    /// Where the rule is named.
    package let ruleSpan: Span?
}

extension PackReader {
    /// Reads `lint: {allow: [{lint: …, rule: …, because: …}]}`.
    mutating func readLintAllowances(_ mapping: Mapping) -> [LintAllowance] {
        guard let node = mapping["lint"],
            let lint = forms.nodes.mapping(node, PackShape.lint),
            let allow = required("allow", lint, node, of: "lint"),
            let list = forms.nodes.list(allow, of: "allowances")
        else { return [] }
        return list.compactMap { allowance($0) }
    }

    private mutating func allowance(_ node: Node) -> LintAllowance? {
        guard let mapping = forms.nodes.mapping(node, PackShape.allowance),
            let nameNode = required("lint", mapping, node, of: "an allowance"),
            let name = forms.nodes.text(nameNode, "the name of a lint")
        else { return nil }
        guard let because = forms.nodes.localizedText("because", in: mapping) else {
            forms.log.append(PackMessage.needsReason("the allowance"), at: nameNode.span)
            return nil
        }
        return LintAllowance(
            lint: name,
            rule: mapping["rule"].flatMap { forms.nodes.text($0, "the id of a rule") },
            because: because,
            span: nameNode.span,
            ruleSpan: mapping["rule"]?.span
        )
    }
}
