import CEL
package import Diagnostics

/// The elements of a list of which a form says that all are so.
package struct Quantified: Sendable {
    package let list: ListReference

    /// Those that are meant; all of them where there is none.
    package let filter: Filter?

    /// What becomes of it where none is meant.
    package let ifNone: Outcome

    /// The name of an element in the expressions.
    package let variable: String
    package let span: Span

    var element: Expression { .identifier(variable, at: span) }

    /// True of the elements that are meant.
    var matches: Expression {
        filter?.expression(on: element) ?? .literal(.bool(true), at: span)
    }

    var emptiness: Emptiness? {
        guard ifNone == .unknown || ifNone == .notApplicable else { return nil }
        return Emptiness(expression: .not(some, at: span), outcome: ifNone)
    }

    /// All that are meant are as wanted.
    func all(_ wanted: Expression) -> Expression {
        let body = filter == nil ? wanted : .or([.not(matches, at: span), wanted], at: span)
        let all = comprehension(.all, body)
        return ifNone == .notMet ? .and([some, all], at: span) : all
    }

    func selection(_ wanted: Expression) -> Selection {
        Selection(list: list, variable: variable, matches: matches, satisfies: wanted)
    }

    /// The elements that may be meant, as far as is known.
    func meant(in situation: Situation) -> [Record]? {
        let isMeant = situation.test(matches, of: list, as: variable)
        return list.elements(in: situation.root)?.filter { isMeant($0) != false }
    }

    private var some: Expression { comprehension(.exists, matches) }

    private func comprehension(_ kind: Comprehension.Kind, _ body: Expression) -> Expression {
        .comprehension(kind, over: list.expression, as: variable, body: body, at: span)
    }
}

extension Quantified {
    /// What an author must say of an empty selection.
    static let ifNone = KeyDefinition(
        "if-none",
        .words(emptyOutcomes.map { .init($0.rawValue, $0.documentation) }),
        "What becomes of it where no element is meant.",
        isRequired: true
    )

    /// What an author may say of none.
    static let emptyOutcomes: [Outcome] = [.met, .notMet, .notApplicable, .unknown]
}
