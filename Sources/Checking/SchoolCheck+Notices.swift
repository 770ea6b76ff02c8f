import Diagnostics
import Rules

extension SchoolCheck {
    /// Waivers and statements that changed nothing, with the reason.
    func notices(_ findings: [Finding]) -> [Diagnostic] {
        let outcomes = Dictionary(
            findings.map { ($0.rule.id, $0.outcome) },
            uniquingKeysWith: { first, _ in first }
        )
        return inventory.waivers.compactMap { notice($0, outcomes[$0.rule]) }
            + inventory.statements.compactMap { notice($0, findings) }
    }

    private func notice(_ waiver: Waiver, _ outcome: Outcome?) -> Diagnostic? {
        guard outcome != .waived || !waiver.holds(on: asOf) else { return nil }
        let message: CheckMessage =
            waiver.until < asOf
            ? .waiverExpired(waiver.rule, waiver.until)
            : waiver.from > asOf
                ? .waiverNotYet(waiver.rule, waiver.from) : .waiverNotNeeded(waiver.rule)
        return Diagnostic(message, at: waiver.span)
    }

    private func notice(_ statement: Statement, _ findings: [Finding]) -> Diagnostic? {
        let isUsed = findings.contains { finding in
            finding.outcome == .notApplicable && finding.at == statement.span
        }
        guard !isUsed else { return nil }
        let what = statement.rule ?? statement.kind ?? ""
        return Diagnostic(CheckMessage.statementNotNeeded(what), at: statement.span)
    }
}
