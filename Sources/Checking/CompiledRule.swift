package import CEL
import Diagnostics
package import Rules

/// One rule as programs.
package final class CompiledRule: Sendable {
    package let rule: Rule
    package let applies: Program?

    /// One program; or one for each level, the worst first.
    package let levels: [(name: String?, program: Program)]
    package let emptiness: (program: Program, outcome: Outcome)?
    let selection: CompiledSelection?

    init?(
        _ rule: Rule,
        in environment: Environment,
        of pack: Pack,
        into log: inout DiagnosticLog
    ) {
        self.rule = rule
        applies = rule.applies.flatMap {
            environment.compile($0.condition.expression, as: .bool, into: &log)
        }
        levels = Self.levels(of: rule.requirement, in: environment, into: &log)
        let form = rule.form
        emptiness = form?.emptiness.flatMap { empty in
            environment.compile(empty.expression, as: .bool, into: &log)
                .map { ($0, empty.outcome) }
        }
        selection = form?.selection.flatMap {
            CompiledSelection($0, in: environment, of: pack, into: &log)
        }
        guard !levels.isEmpty else { return nil }
    }

    private static func levels(
        of requirement: Requirement,
        in environment: Environment,
        into log: inout DiagnosticLog
    ) -> [(name: String?, program: Program)] {
        switch requirement {
        case .form(let form):
            environment.compile(form.expression, as: .bool, into: &log).map { [(nil, $0)] } ?? []
        case .levels(let forms):
            forms.compactMap { level in
                environment.compile(level.form.expression, as: .bool, into: &log)
                    .map { (level.name, $0) }
            }
        case .expression(let text, _):
            environment.compile(text, as: .bool, into: &log).map { [(nil, $0)] } ?? []
        }
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

extension Rule {
    /// What it asks for as a form: of a graded rule, the best level; none where it is CEL.
    package var form: (any RuleForm)? {
        switch requirement {
        case .form(let form): form
        case .levels(let forms): forms.last?.form
        case .expression: nil
        }
    }
}
