import CEL
import Checking
import Rules

/// What decides a rule, taken apart.
struct RuleStatement: Sendable {
    let rule: Rule

    /// True where it applies; none where it always does.
    let applies: Statement?

    /// What its best level asks for.
    let best: Statement

    /// True where it has nothing to go through, where that decides it.
    let emptiness: Statement?

    /// Takes a rule apart; none where that cannot be done.
    init?(_ compiled: CompiledRule, by reader: StatementReader) {
        guard let level = compiled.meaning.levels.last else { return nil }
        do throws(StatementReader.Outside) {
            rule = compiled.rule
            applies = try Self.statement(compiled.meaning.applies, reader)
            best = try reader.statement(level.expression)
            emptiness = try Self.statement(compiled.meaning.emptiness?.expression, reader)
        } catch {
            return nil
        }
    }

    private static func statement(
        _ expression: Expression?,
        _ reader: StatementReader
    ) throws(StatementReader.Outside) -> Statement? {
        guard let expression else { return nil }
        return try reader.statement(expression)
    }
}
