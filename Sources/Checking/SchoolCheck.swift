package import CEL
import Diagnostics
package import Rules

/// What a rule comes to in a school.
package struct RuleOutcome: Sendable {
    package let outcome: Outcome

    /// Of a graded rule: the level that is reached for certain.
    package let level: String?

    /// What the rule itself says, before statements and waivers.
    package let verdict: Verdict

    /// Whether both came to the same.
    package func isSame(as other: RuleOutcome) -> Bool {
        (outcome, level) == (other.outcome, other.level)
    }
}

/// One school on one day, as the rules see it.
package struct SchoolCheck: Sendable {
    package let checker: Checker
    let inventory: Inventory
    let asOf: Day

    /// The root with the day of the check in place of the inventory's own.
    let root: Record

    package init(checker: Checker, inventory: Inventory, asOf: Day) {
        self.checker = checker
        self.inventory = inventory
        self.asOf = asOf
        self.root = inventory.root(on: asOf)
    }

    var compiled: CompiledPack { checker.compiled }

    /// The day of the check.
    package var day: Day { asOf }

    /// The same school on the same day, with another record in the place of its own.
    package func with(_ root: Record) -> SchoolCheck {
        SchoolCheck(checker: checker, inventory: inventory.with(root), asOf: asOf)
    }

    /// What every rule finds, without advice.
    package var result: CheckResult {
        CheckResult(
            pack: pack,
            inventory: inventory,
            asOf: asOf,
            findings: compiled.rules.map { finding($0) },
            gaps: [],
            questions: [],
            search: ChangeSearch(school: self),
            notices: []
        )
    }

    var pack: Pack { compiled.pack }

    func verdict(_ rule: CompiledRule) -> Verdict {
        rule.verdict(compiled.activation(root))
    }

    /// A test of elements under names; none where that is not known or fails.
    package func test(_ expression: Expression, _ elements: [Variable]) -> Situation.Test {
        var log = DiagnosticLog()
        let program = compiled.environment.adding(elements)
            .compile(expression, as: .bool, into: &log)
        let first = root.slots.count + pack.parameters.count
        var activation = compiled.activation(root, elements.map { _ in root })
        return { records in
            for (place, record) in records.enumerated() {
                activation.slots[first + place] = .record(record)
            }
            return program?.truth(activation)
        }
    }

    /// What a rule comes to, statements and waivers of the school considered.
    package func outcome(_ compiled: CompiledRule) -> RuleOutcome {
        let verdict = verdict(compiled)
        let outcome = Precedence.outcome(
            of: verdict,
            isStatedNotApplicable: statement(for: compiled.rule) != nil,
            isWaived: waiver(of: compiled.rule) != nil
        )
        return RuleOutcome(outcome: outcome, level: verdict.level, verdict: verdict)
    }

    package func finding(_ compiled: CompiledRule) -> Finding {
        let found = outcome(compiled)
        let (outcome, verdict) = (found.outcome, found.verdict)
        let rule = compiled.rule
        let statement = statement(for: rule)
        let waiver = waiver(of: rule)
        let because = reason(compiled, verdict)
        let wording = Wording(school: self, rule: rule, because: because, verdict: verdict)
        return Finding(
            rule: rule,
            outcome: outcome,
            level: verdict.level,
            message: wording.message(outcome, statement, waiver),
            because: because,
            at: place(outcome, because, compiled, statement, waiver)
        )
    }

    func statement(for rule: Rule) -> Statement? {
        inventory.statements.first { statement in
            statement.rule == rule.id || (statement.kind != nil && statement.kind == rule.covers)
        }
    }

    private func waiver(of rule: Rule) -> Waiver? {
        inventory.waivers.first { $0.rule == rule.id && $0.holds(on: asOf) }
    }

    private func place(
        _ outcome: Outcome,
        _ because: Reason,
        _ rule: CompiledRule,
        _ statement: Statement?,
        _ waiver: Waiver?
    ) -> Span {
        if outcome == .notApplicable, let statement { return statement.span }
        if outcome == .waived, let waiver { return waiver.span }
        if let item = (because.failing + because.evidence).first {
            return inventory.span(of: item.path)
        }
        if let path = because.missing.first { return inventory.span(of: path) }
        return inventory.span(of: rule.listPath ?? FieldPath())
    }
}

extension CompiledRule {
    /// The path of the list that the rule goes through.
    var listPath: FieldPath? {
        selection.map { selection in
            FieldPath(selection.list.reference.fields.map { .field($0.name) })
        }
    }
}

extension Verdict {
    /// The level that is reached for certain.
    var level: String? {
        switch self {
        case .met(let level), .unknown(_, let level): level
        case .partlyMet(let level): level
        case .notMet, .notApplicable, .error: nil
        }
    }

    /// The fields that would settle it.
    var missing: [FieldPath] {
        if case .unknown(let paths, _) = self { Array(Set(paths)).sorted() } else { [] }
    }
}
