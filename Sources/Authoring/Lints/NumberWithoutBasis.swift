import CEL
import Diagnostics
import Rules
import YAML

/// A number, period or date in a rule that is no parameter, so that nobody is told whose it is.
///
/// Nought stands where it means 'none', and one where it means 'any': under 'at-least', and in
/// CEL. Elsewhere one is as much a choice as two.
enum NumberWithoutBasis: Lint {
    static let name = "number-without-basis"
    static let summary = "A number, period or date stands in a rule without whose it is and why."
    static let page = LintPage(
        avoid: .rule("require: {at-least: 3, of: partnerships}"),
        prefer: .pack(
            """
            parameters:
              range:
                type: whole-number
                default: 3
                basis: interpretation
                because: "Three keep going when one falls away."
            """,
            rules: "require: {at-least: $range, of: partnerships}"
        ),
        why: """
            A school that misses a rule by one asks who says three. As a parameter the number has a
            basis and a reason, reports can print it, and a profile can change it. 1 for 'any' and
            0 for 'none' may stand as they are.
            """
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        linted.pack.rules.flatMap { rule in
            rule.forms.flatMap(\.parts.compared).flatMap { compared in
                compared.operand.all.compactMap { finding($0, under: compared.keyword, in: rule) }
            }
        }
            + linted.celRules.flatMap { rule, expression in
                expression.amounts.map { says(text($0.texts.first ?? "\($0)", rule), at: $0.span) }
            }
            + distances(linted.pack)
    }

    private static func finding(
        _ operand: Operand,
        under keyword: String,
        in rule: Rule
    ) -> Diagnostic? {
        guard case .value(let value, let text, let span) = operand,
            value.isAmount || (value.number == 1 && keyword != "at-least")
        else { return nil }
        return says(self.text(text, rule), at: span)
    }

    private static func text(_ number: String, _ rule: Rule) -> String {
        "'\(number)' stands in '\(rule.id)' without a basis; wanted a parameter"
    }

    private static func distances(_ pack: Pack) -> [Diagnostic] {
        let nodes = pack.document.mapping?["distances"]?.elements ?? []
        return zip(nodes, pack.distances).filter { $0.1.because == nil }.map { node, _ in
            says("the distances have no 'because': whose they are, and why", at: node.span)
        }
    }
}

extension Value {
    /// Whether it is an amount, a period or a date, and not just 'none' or 'any'.
    fileprivate var isAmount: Bool {
        switch self {
        case .int(let number): number != 0 && number != 1
        case .double(let number): number != 0 && number != 1
        case .timestamp, .opaque: true
        case .null, .bool, .uint, .string, .bytes, .duration, .list, .map, .record, .type,
            .optional:
            false
        }
    }
}

extension Expression {
    /// The amounts, periods and dates that are written in it.
    fileprivate var amounts: [Expression] {
        if case .literal(let literal) = kind { return literal.value.isAmount ? [self] : [] }
        guard case .call(let call) = kind, ["minus", "plus", "timestamp"].contains(call.function)
        else { return children.flatMap(\.amounts) }
        let written = call.arguments.filter {
            if case .literal(.string) = $0.kind { true } else { false }
        }
        return written + (call.target?.amounts ?? [])
    }
}
