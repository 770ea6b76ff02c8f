import Checking
import Diagnostics
import Rules

/// Says by the checker whether a school is as a question wants it.
struct Judge {
    let model: Model
    let asOf: Day
    let conditions: [Condition]

    /// Whether all conditions hold of a piece, and of the whole inventory that can be made of it.
    func accepts(_ piece: Piece) -> Bool {
        guard let part = read(piece), hold(of: part) else { return false }
        return whole(piece).map { hold(of: $0) } ?? false
    }

    private func hold(of inventory: Inventory) -> Bool {
        conditions.allSatisfy { condition in
            condition.holds { RuleResult(of: $0.verdict(of: inventory, on: asOf)) }
        }
    }

    /// What the checker says of a school that it does not accept.
    func words(for piece: Piece) -> String {
        var log = DiagnosticLog()
        let inventory = InventoryReader.read(
            Filler(model: model, asOf: asOf).whole(piece).node(at: Self.span),
            model: model,
            into: &log
        )
        guard let inventory else { return log.diagnostics.map(\.text).joined(separator: "; ") }
        return conditions.flatMap(\.rules).map { rule in
            let result = RuleResult(of: rule.verdict(of: inventory, on: asOf))
            return "\(rule.rule.id) is \(result.outcome.rawValue)"
        }.joined(separator: ", ")
    }

    private func read(_ piece: Piece) -> Inventory? {
        var log = DiagnosticLog()
        return InventoryReader.readPiece(piece.node(at: Self.span), model: model, into: &log)
    }

    private func whole(_ piece: Piece) -> Inventory? {
        var log = DiagnosticLog()
        let whole = Filler(model: model, asOf: asOf).whole(piece)
        return InventoryReader.read(whole.node(at: Self.span), model: model, into: &log)
    }

    private static let span = Source(name: "a school that was made up", text: "").span
}
