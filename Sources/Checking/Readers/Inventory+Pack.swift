import Diagnostics
package import Rules

extension Inventory {
    /// The inventory with what is said about one rule set alone, by the ids its rules have now.
    package func about(_ pack: Pack) -> Inventory {
        var inventory = self
        inventory.statements = statements.filter { $0.pack == nil || $0.pack == pack.id }.map {
            var statement = $0
            statement.rule = statement.rule.map { pack.successor(of: $0)?.id ?? $0 }
            return statement
        }
        inventory.waivers = waivers.filter { $0.pack == nil || $0.pack == pack.id }.map {
            var waiver = $0
            waiver.rule = pack.successor(of: waiver.rule)?.id ?? waiver.rule
            return waiver
        }
        return inventory
    }

    /// The rules that waivers and statements about a rule set name, as they are written.
    func namedRules(of pack: Pack) -> [(name: String, span: Span)] {
        let named =
            waivers.map { ($0.rule, $0.pack, $0.span) }
            + statements.compactMap { statement in
                statement.rule.map { ($0, statement.pack, statement.span) }
            }
        return named.filter { $0.1 == nil || $0.1 == pack.id }.map { ($0.0, $0.2) }
    }
}
