import CEL
import Diagnostics
import TestSupport

/// What a made expression gives.
enum Shape: CaseIterable {
    case bool, int, double, string, ints, strings, counts, person, people
}

/// Makes well-typed expressions, the same for the same seed.
struct ExpressionMaker {
    var random: SeededGenerator
    private var names: [(name: String, shape: Shape)] = MadeWorld.names
    private let span = Source(name: "<made>", text: "").span

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    /// An expression of a shape, so many levels deep at most.
    mutating func make(_ shape: Shape, _ depth: Int) -> Expression {
        guard depth > 0, !chance(of: 6) else { return leaf(shape) }
        if chance(of: 12) { return bound(shape, depth) }
        if chance(of: 10) {
            return .conditional(
                make(.bool, depth - 1),
                make(shape, depth - 1),
                make(shape, depth - 1),
                at: span
            )
        }
        return switch shape {
        case .bool: truth(depth)
        case .int: int(depth)
        case .double: double(depth)
        case .string: string(depth)
        case .ints: ints(depth)
        case .strings: strings(depth)
        case .counts: counts(depth)
        case .person: index(make(.people, depth - 1), make(.int, 0))
        case .people: loop(.filter, .people, "p", .person, .bool, depth)
        }
    }

    private mutating func chance(of number: Int) -> Bool { pick(number) == 0 }

    private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

    private mutating func leaf(_ shape: Shape) -> Expression {
        let known = names.filter { $0.shape == shape }
        let mayBeWritten = shape != .person && shape != .people
        if !known.isEmpty, !mayBeWritten || chance(of: 2) {
            return .identifier(known[pick(known.count)].name, at: span)
        }
        return written(shape)
    }

    private mutating func written(_ shape: Shape) -> Expression {
        switch shape {
        case .bool: .literal(.bool(chance(of: 2)), at: span)
        case .int: .literal(.int([-1, 0, 1, 2, 3, .max][pick(6)]), at: span)
        case .double: .literal(.double([0, 0.5, -2, 1e300][pick(4)]), at: span)
        case .string: .literal(.string(["", "a", "b", "ab", "é"][pick(5)]), at: span)
        case .ints: .list((0..<pick(4)).map { _ in leaf(.int) }, at: span)
        case .strings: .list((0..<pick(4)).map { _ in leaf(.string) }, at: span)
        case .counts, .person, .people:
            Expression(
                .map([.init(.literal(.string("a"), at: span), leaf(.int))]),
                at: span
            )
        }
    }

    private mutating func truth(_ depth: Int) -> Expression {
        let inner = depth - 1
        switch pick(11) {
        case 0: return .and((0...pick(2) + 1).map { _ in make(.bool, inner) }, at: span)
        case 1: return .or((0...pick(2) + 1).map { _ in make(.bool, inner) }, at: span)
        case 2: return .not(make(.bool, inner), at: span)
        case 3:
            return pair(
                [.less, .lessOrEqual, .greater, .greaterOrEqual],
                [.int, .double, .string],
                inner
            )
        case 4: return pair([.equals, .notEquals], Shape.allCases, inner)
        case 5: return .call(.isIn, [make(.int, inner), make(.ints, inner)], at: span)
        case 6: return .call(.isIn, [make(.string, inner), make(.strings, inner)], at: span)
        case 7:
            let field = ["name", "age", "tags"][pick(3)]
            return .has(make(.person, inner), field, at: span)
        case 8:
            let name = ["startsWith", "contains", "endsWith"][pick(3)]
            return .member(make(.string, inner), name, [make(.string, inner)], at: span)
        default: return question(depth)
        }
    }

    private mutating func question(_ depth: Int) -> Expression {
        let count = make(.int, 0)
        let kinds: [Comprehension.Kind] = [.exists, .all, .existsOne, .atLeast(count)]
        let kind = kinds[pick(kinds.count)]
        return switch pick(4) {
        case 0: loop(kind, .ints, "n", .int, .bool, depth)
        case 1: loop(kind, .strings, "t", .string, .bool, depth)
        case 2: loop(kind, .counts, "k", .string, .bool, depth)
        default: loop(kind, .people, "q", .person, .bool, depth)
        }
    }

    private mutating func int(_ depth: Int) -> Expression {
        switch pick(5) {
        case 0: pair([.add, .subtract, .multiply, .divide, .remainder], [.int], depth - 1)
        case 1:
            .call(
                "size",
                [make([.string, .ints, .strings, .counts][pick(4)], depth - 1)],
                at: span
            )
        case 2: index(make(.ints, depth - 1), make(.int, 0))
        case 3: index(make(.counts, depth - 1), make(.string, 0))
        default: .select(make(.person, depth - 1), "age", at: span)
        }
    }

    private mutating func double(_ depth: Int) -> Expression {
        chance(of: 2)
            ? pair([.add, .subtract, .multiply, .divide], [.double], depth - 1)
            : .call("double", [make(.int, depth - 1)], at: span)
    }

    private mutating func string(_ depth: Int) -> Expression {
        switch pick(4) {
        case 0: pair([.add], [.string], depth - 1)
        case 1: .call("string", [make(.int, depth - 1)], at: span)
        case 2: index(make(.strings, depth - 1), make(.int, 0))
        default: .select(make(.person, depth - 1), "name", at: span)
        }
    }

    private mutating func ints(_ depth: Int) -> Expression {
        switch pick(4) {
        case 0: pair([.add], [.ints], depth - 1)
        case 1: loop(.filter, .ints, "n", .int, .bool, depth)
        case 2: loop(.map(where: nil), .people, "q", .person, .int, depth)
        default: loop(.map(where: make(.bool, 1)), .ints, "n", .int, .int, depth)
        }
    }

    private mutating func strings(_ depth: Int) -> Expression {
        switch pick(3) {
        case 0: .select(make(.person, depth - 1), "tags", at: span)
        case 1: loop(.filter, .strings, "t", .string, .bool, depth)
        default: loop(.map(where: nil), .people, "q", .person, .string, depth)
        }
    }

    private mutating func counts(_ depth: Int) -> Expression {
        let keys: [Expression] = ["a", "b"].map { .literal(.string($0), at: span) }
        return Expression(
            .map(keys.map { .init($0, make(.int, depth - 1)) }),
            at: span
        )
    }

    private func index(_ list: Expression, _ place: Expression) -> Expression {
        .call(.index, [list, place], at: span)
    }

    private mutating func pair(
        _ operations: [Operator],
        _ shapes: [Shape],
        _ depth: Int
    ) -> Expression {
        let shape = shapes[pick(shapes.count)]
        let operation = operations[pick(operations.count)]
        return .call(operation, [make(shape, depth), make(shape, depth)], at: span)
    }

    private mutating func loop(
        _ kind: Comprehension.Kind,
        _ range: Shape,
        _ name: String,
        _ element: Shape,
        _ body: Shape,
        _ depth: Int
    ) -> Expression {
        let range = make(range, depth - 1)
        names.append((name, element))
        defer { names.removeLast() }
        return .comprehension(kind, over: range, as: name, body: make(body, depth - 1), at: span)
    }

    private mutating func bound(_ shape: Shape, _ depth: Int) -> Expression {
        let held = Shape.allCases[pick(Shape.allCases.count)]
        let value = make(held, depth - 1)
        let name = "v\(depth)"
        names.append((name, held))
        defer { names.removeLast() }
        return .bind(name, to: value, in: make(shape, depth - 1), at: span)
    }
}
