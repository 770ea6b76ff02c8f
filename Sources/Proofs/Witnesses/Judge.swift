import Checking
import Diagnostics
import Rules

/// Says by the checker whether a school is as a question wants it.
struct Judge {
    let model: Model
    let asOf: Day
    let conditions: [Condition]

    func accepts(_ piece: Piece) -> Bool {
        guard let inventory = inventory(piece) else { return false }
        return conditions.allSatisfy { condition in
            condition.holds { RuleResult(of: $0.verdict(of: inventory, on: asOf)) }
        }
    }

    /// What the checker says of a school that it does not accept.
    func words(for piece: Piece) -> String {
        var log = DiagnosticLog()
        let span = Source(name: "a school that was made up", text: "").span
        guard
            let inventory = InventoryReader.readPiece(
                piece.node(at: span),
                model: model,
                into: &log
            )
        else { return log.diagnostics.map(\.text).joined(separator: "; ") }
        return conditions.flatMap(\.rules).map { rule in
            let result = RuleResult(of: rule.verdict(of: inventory, on: asOf))
            return "\(rule.rule.id) is \(result.outcome.rawValue)"
        }.joined(separator: ", ")
    }

    private func inventory(_ piece: Piece) -> Inventory? {
        var log = DiagnosticLog()
        let span = Source(name: "a school that was made up", text: "").span
        return InventoryReader.readPiece(piece.node(at: span), model: model, into: &log)
    }
}
