package import CEL
package import Diagnostics
package import Rules

/// One rule as programs.
package final class CompiledRule: Sendable {
    package let rule: Rule

    /// What the programs were made from.
    package let meaning: RuleMeaning
    package let applies: Program?

    /// One program; or one for each level, the worst first.
    package let levels: [(name: String?, program: Program)]
    package let emptiness: (program: Program, outcome: Outcome)?
    let selection: CompiledSelection?

    /// What its programs look at.
    package let reads: RuleReading

    convenience init?(
        _ rule: Rule,
        in environment: Environment,
        of pack: Pack,
        into log: inout DiagnosticLog
    ) {
        guard let meaning = rule.meaning({ environment.parse($0, into: &log) }) else { return nil }
        let selection = rule.form?.selection.flatMap {
            CompiledSelection($0, in: environment, of: pack, into: &log)
        }
        self.init(rule, meaning, selection, in: environment, into: &log)
    }

    /// A rule that means something else than it says, to see what would come of it.
    package convenience init?(
        _ rule: Rule,
        meaning: RuleMeaning,
        in environment: Environment,
        into log: inout DiagnosticLog
    ) {
        self.init(rule, meaning, nil, in: environment, into: &log)
    }

    private init?(
        _ rule: Rule,
        _ meaning: RuleMeaning,
        _ selection: CompiledSelection?,
        in environment: Environment,
        into log: inout DiagnosticLog
    ) {
        func program(_ expression: Expression) -> Program? {
            environment.compile(expression, as: .bool, into: &log)
        }
        self.rule = rule
        self.meaning = meaning
        self.selection = selection
        applies = meaning.applies.flatMap(program)
        levels = meaning.levels.compactMap { level in
            program(level.expression).map { (level.name, $0) }
        }
        emptiness = meaning.emptiness.flatMap { empty in
            program(empty.expression).map { ($0, empty.outcome) }
        }
        reads = RuleReading(
            levels.map(\.program) + [applies, emptiness?.program].compactMap(\.self)
        )
        guard levels.count == meaning.levels.count, !levels.isEmpty else { return nil }
        guard (applies == nil) == (meaning.applies == nil) else { return nil }
        guard (emptiness == nil) == (meaning.emptiness == nil) else { return nil }
    }
}

/// The elements that a rule looks at, as programs over one element.
struct CompiledSelection: Sendable {
    let list: ListReference
    let matches: Program
    let satisfies: Program?

    init?(
        _ selection: Selection,
        in environment: Environment,
        of pack: Pack,
        into log: inout DiagnosticLog
    ) {
        let type = pack.model.types[selection.list.record.name].map { Type.record($0) } ?? .dyn
        let environment = environment.adding([Variable(selection.variable, type: type)])
        guard let matches = environment.compile(selection.matches, as: .bool, into: &log) else {
            return nil
        }
        self.list = selection.list
        self.matches = matches
        self.satisfies = selection.satisfies.flatMap {
            environment.compile($0, as: .bool, into: &log)
        }
    }
}
