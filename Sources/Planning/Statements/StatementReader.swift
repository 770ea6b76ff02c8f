import CEL
import Checking
import Diagnostics
import Rules

/// Takes an expression apart into a statement.
struct StatementReader {
    /// Something in the expression that cannot be taken apart.
    struct Outside: Error {}

    private let model: Model
    private let environment: Environment

    /// The elements of the loops around, the outermost first.
    private var loops: [Variable] = []

    init(_ pack: CompiledPack) {
        model = pack.pack.model
        environment = pack.environment
    }

    /// The statement that an expression makes of an inventory.
    func statement(_ expression: Expression) throws(Outside) -> Statement {
        switch expression.operation {
        case .and: return .all(try parts(expression))
        case .or: return .any(try parts(expression))
        case .not: return .not(try statement(expression.children[0]))
        default: break
        }
        if case .comprehension(let loop) = expression.kind, let range = range(loop) {
            return try statement(loop, range)
        }
        return .leaf(try leaf(expression))
    }

    private func parts(_ expression: Expression) throws(Outside) -> [Statement] {
        var parts: [Statement] = []
        for child in expression.children { parts.append(try statement(child)) }
        return parts
    }

    private func statement(
        _ loop: Comprehension,
        _ range: (range: Statement.Range, element: Type)
    ) throws(Outside) -> Statement {
        var inner = self
        inner.loops.append(Variable(loop.variable, type: range.element))
        switch loop.kind {
        case .all: return .every(range.range, try inner.statement(loop.body))
        case .exists: return .some(nil, range.range, try inner.statement(loop.body))
        case .atLeast(let count):
            return .some(try program(count, .int), range.range, try inner.statement(loop.body))
        case .existsOne, .filter, .map, .transformList, .transformMap, .transformMapEntry,
            .sortBy:
            throw Outside()
        }
    }

    /// What a loop goes through, where that is a list of records of the root or written out.
    private func range(_ loop: Comprehension) -> (range: Statement.Range, element: Type)? {
        guard loop.second == nil else { return nil }
        if case .list(let elements) = loop.range.kind {
            let values = elements.compactMap { value($0.value) }
            guard values.count == elements.count, let first = values.first else { return nil }
            return (.values(values), first.type)
        }
        guard let path = loop.range.fieldPath, !loops.contains(where: { $0.name == path[0] }),
            let record = elementRecord(path)
        else { return nil }
        return (.records(path), model.types[record.name].map { .record($0) } ?? .dyn)
    }

    private func value(_ expression: Expression) -> Value? {
        var log = DiagnosticLog()
        let program = environment.compile(expression, into: &log)
        guard case .value(let value)? = program?.evaluate(Activation(slots: [])) else { return nil }
        return value
    }

    /// The record that the elements of a list of the root are.
    private func elementRecord(_ path: [String]) -> RecordDefinition? {
        var record = model.root
        for (index, name) in path.enumerated() {
            guard let field = record.fields.first(where: { $0.identifier == name }),
                let next = model.record(of: field.type)
            else { return nil }
            if index == path.count - 1, case .list = field.type { return next }
            record = next
        }
        return nil
    }

    private func leaf(_ expression: Expression) throws(Outside) -> Statement.Leaf {
        var reads: Set<Statement.Read> = []
        gatherReads(of: expression, into: &reads, hidden: [])
        var membership: Statement.Membership?
        if expression.operation == .isIn, let path = expression.children[1].fieldPath {
            membership = .init(word: try program(expression.children[0], nil), list: read(path))
        }
        let isPresence =
            if case .call(let call) = expression.kind {
                call.function == "present" && call.arguments.first?.fieldPath != nil
            } else { false }
        return Statement.Leaf(
            program: try program(expression, .bool),
            reads: reads.sorted {
                ($0.loop ?? -1, $0.path.joined()) < ($1.loop ?? -1, $1.path.joined())
            },
            membership: membership,
            isPresence: isPresence
        )
    }

    private func read(_ path: [String]) -> Statement.Read {
        let loop = loops.lastIndex { $0.name == path[0] }
        return .init(loop: loop, path: loop == nil ? path : Array(path.dropFirst()))
    }

    private func gatherReads(
        of expression: Expression,
        into reads: inout Set<Statement.Read>,
        hidden: Set<String>
    ) {
        if let path = expression.fieldPath {
            if !hidden.contains(path[0]) { reads.insert(read(path)) }
            return
        }
        var hidden = hidden
        if case .comprehension(let loop) = expression.kind {
            hidden.formUnion([loop.variable, loop.second].compactMap(\.self))
        }
        for child in expression.children { gatherReads(of: child, into: &reads, hidden: hidden) }
    }

    private func program(_ expression: Expression, _ type: Type?) throws(Outside) -> Program {
        var log = DiagnosticLog()
        let program = environment.adding(loops).compile(expression, as: type, into: &log)
        guard let program else { throw Outside() }
        return program
    }
}

extension Expression {
    /// The names of a field of a field of a variable; none where it is anything else.
    var fieldPath: [String]? {
        switch kind {
        case .identifier(let name): [name]
        case .select(let operand, let selection): operand.fieldPath.map { $0 + [selection.field] }
        case .literal, .call, .list, .map, .comprehension, .binding, .block: nil
        }
    }
}
