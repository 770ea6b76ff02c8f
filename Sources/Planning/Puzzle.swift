import CEL
import Checking
import Partners
import Rules

/// What a plan for one school must come to, as rows over its choices.
struct Puzzle: Sendable {
    let school: SchoolCase
    var choices: Choices

    /// The choice that says that a gap is closed, by its rule's place in the pack.
    private(set) var closed: [Int: Int] = [:]

    /// Gaps that no step closes.
    private(set) var hopeless: [Int] = []

    /// Sets out what must hold: gaps close where their columns say so, and nothing gets worse.
    init(_ school: SchoolCase, _ choices: Choices, _ statements: PackStatements) {
        (self.school, self.choices) = (school, choices)
        var maker = FormulaMaker(choices.ground)
        for goal in school.goals.sorted() {
            let formula = try? statements.rules[goal].map { rule throws(FormulaMaker.TooMany) in
                try maker.met(rule)
            }
            guard let formula, !formula.isImpossible else {
                hopeless.append(goal)
                continue
            }
            let column = self.choices.program.column()
            self.choices.program.require(formula, where: column)
            closed[goal] = column
        }
        for (place, guarded) in school.guards.sorted(by: { $0.key < $1.key }) {
            guard let statement = statements.rules[place],
                let formula = try? maker.formula(statement, keeping: guarded)
            else { continue }
            self.choices.program.require(formula)
        }
    }

    /// The program under which some gaps close and limits are kept.
    func program(closing goals: some Sequence<Int>, keeping limits: [PlanLimit]) -> IntegerProgram {
        var program = choices.program
        for goal in goals.sorted() {
            program.require(closed[goal].map { [.init($0)] } ?? [], atLeast: 1)
        }
        for limit in limits { choices.keep(limit, in: &program) }
        return program
    }
}

extension FormulaMaker {
    /// The choices under which a rule is met.
    mutating func met(_ rule: RuleStatement) throws(TooMany) -> Formula {
        var parts: [Formula] = []
        if let applies = rule.applies { parts.append(try formula(applies, .isTrue)) }
        if let empty = rule.emptiness { parts.append(try formula(empty, .isFalse)) }
        return .every(parts + [try formula(rule.best, .isTrue)])
    }

    /// The choices under which a rule does not suffer.
    mutating func formula(
        _ rule: RuleStatement,
        keeping guarded: SchoolCase.Guard
    ) throws(TooMany) -> Formula {
        if case .staysMet = guarded { return try met(rule) }
        var ways: [Formula] = []
        if let applies = rule.applies { ways.append(try formula(applies, .isNotTrue)) }
        if let empty = rule.emptiness { ways.append(try formula(empty, .isTrue)) }
        let missing: Wanted = rule.rule.ifMissing == .notMet ? .isTrue : .isNotFalse
        return .some(ways + [try formula(rule.best, missing)])
    }
}

extension Formula {
    /// Whether no choices make it hold.
    var isImpossible: Bool { if case .constant(false) = self { true } else { false } }
}

extension Choices {
    /// Adds the row that keeps a limit.
    func keep(_ limit: PlanLimit, in program: inout IntegerProgram) {
        switch limit {
        case .budget(let pence):
            program.require(spent { Double($0.pence) }, atMost: Double(pence))
        case .hours(let perTerm, let terms):
            program.require(spent(\.hours), atMost: perTerm * Double(terms))
        case .within(let kilometres):
            let far = asked.filter { ($0.member.kilometres ?? 0) > kilometres }
            program.require(far.map { .init($0.column) }, atMost: 0)
        case .newPartners(let most):
            program.require(asked.map { .init($0.column) }, atMost: Double(most))
        case .including(let id):
            let named = asked.filter { $0.member.entry?.id == id }
            program.require(named.map { .init($0.column) }, atLeast: 1)
        case .avoiding(let id):
            let named = asked.filter { $0.member.entry?.id == id || groups[$0.group].kind == id }
            program.require(named.map { .init($0.column) }, atMost: 0)
        }
    }

    private func spent(_ part: (PlanCost) -> Double) -> [IntegerProgram.Term] {
        asked.map { .init($0.column, part($0.member.cost)) }
            + acts.sorted { $0.key < $1.key }.map {
                .init($0.value, part(actCosts[$0.key] ?? .init()))
            }
    }
}
