import CEL
package import Diagnostics

/// What is asked of the fields of one record; all of it must hold.
package struct Filter: Sendable {
    /// One comparison of one field.
    package struct Test: Sendable {
        package let field: FieldReference
        package let comparison: Comparison
        package let operand: Operand
        package let span: Span
    }

    package let tests: [Test]
    package let groups: [Group]
    package let span: Span

    /// Filters taken together.
    package enum Group: Sendable {
        case all([Filter])
        case any([Filter])
        case not(Filter)
    }

    /// The expression that it means of an element, or of the root where there is none.
    func expression(on element: Expression?) -> Expression {
        .and(
            tests.map { $0.expression(on: element) }
                + groups.map { $0.expression(on: element, at: span) },
            at: span
        )
    }

    /// Every field that it compares.
    package var allTests: [Test] { tests + groups.flatMap(\.filters).flatMap(\.allTests) }
}

extension Filter.Test {
    func expression(on element: Expression?) -> Expression {
        let reference = field.expression(on: element)
        let isMoney = field.field.type == .money && comparison.keyword != "present"
        let compared = isMoney ? .select(reference, "amount", at: span) : reference
        return comparison.expression(compared, operand.expression, span)
    }
}

extension Filter.Group {
    package var filters: [Filter] {
        switch self {
        case .all(let filters), .any(let filters): filters
        case .not(let filter): [filter]
        }
    }

    /// Where its filters are written, from the first to the last; none where it has none.
    private var span: Span? {
        filters.dropFirst().reduce(filters.first?.span) { $0?.joined(with: $1.span) }
    }

    func expression(on element: Expression?, at whole: Span) -> Expression {
        let span = span ?? whole
        let expressions = filters.map { $0.expression(on: element) }
        return switch self {
        case .all: .and(expressions, at: span)
        case .any: .or(expressions, at: span)
        case .not: .not(.and(expressions, at: span), at: span)
        }
    }
}
