import CEL
import Diagnostics

extension Expression {
    /// The slips in an expression that an author wrote out.
    func variations() -> [Variation<Expression>] {
        own.filter { $0 != self }.map { other in
            Variation(slipKind, at: span, description, other.description, other)
        } + inner
    }

    private var inner: [Variation<Expression>] {
        let parts = children
        return parts.indices.flatMap { index in
            parts[index].variations().map { variation in
                variation.map { changed in
                    var parts = parts
                    parts[index] = changed
                    return with(children: parts)
                }
            }
        }
    }

    private var slipKind: VariationKind {
        switch kind {
        case .literal(.string), .literal(.bool): .word
        case .literal: .number
        case .comprehension: .quantifier
        default:
            operation.map { [.and, .or, .not].contains($0) } == true ? .condition : .comparison
        }
    }

    private var own: [Expression] {
        switch kind {
        case .literal(let literal): literal.neighbours.map { .literal($0, at: span) }
        case .call(let call): operation.map { others($0, call.arguments) } ?? []
        case .comprehension(let loop): loop.others.map { Expression(.comprehension($0), at: span) }
        case .identifier, .select, .list, .map, .binding, .block: []
        }
    }

    private func others(_ operation: Operator, _ operands: [Expression]) -> [Expression] {
        switch operation {
        case .not: operands
        case .and: [.or(operands, at: span)] + shorter(operands) { .and($0, at: span) }
        case .or: [.and(operands, at: span)] + shorter(operands) { .or($0, at: span) }
        default: operation.slips.map { .call($0, operands, at: span) }
        }
    }

    private func shorter(
        _ operands: [Expression],
        _ joined: ([Expression]) -> Expression
    ) -> [Expression] {
        operands.indices.map { index in
            var fewer = operands
            fewer.remove(at: index)
            return joined(fewer)
        }
    }
}

extension Operator {
    /// What could have been written for it by a slip.
    fileprivate var slips: [Operator] {
        switch self {
        case .equals: [.notEquals]
        case .notEquals: [.equals]
        case .less: [.lessOrEqual, .greater]
        case .lessOrEqual: [.less, .greaterOrEqual]
        case .greater: [.greaterOrEqual, .less]
        case .greaterOrEqual: [.greater, .lessOrEqual]
        case .add: [.subtract]
        case .subtract: [.add]
        case .multiply: [.divide]
        case .divide: [.multiply]
        case .conditional, .or, .and, .isIn, .remainder, .not, .negate, .index, .optionalIndex: []
        }
    }
}

extension Literal {
    fileprivate var neighbours: [Literal] {
        switch self {
        case .bool(let truth): [.bool(!truth)]
        case .int(let number):
            [number.subtractingReportingOverflow(1), number.addingReportingOverflow(1)]
                .filter { !$0.overflow }.map { .int($0.partialValue) }
        case .double(let number): [.double(number - 1), .double(number + 1)]
        case .string(let text): [.string(text + " too")]
        case .null, .uint, .bytes: []
        }
    }
}

extension Comprehension {
    fileprivate var others: [Comprehension] {
        switch kind {
        case .exists: [with(.all)]
        case .all: [with(.exists)]
        case .existsOne: [with(.exists)]
        case .filter, .map, .transformList, .transformMap, .transformMapEntry, .atLeast, .sortBy:
            []
        }
    }

    private func with(_ kind: Kind) -> Comprehension {
        Comprehension(kind, over: range, as: variable, second, body: body)
    }
}
