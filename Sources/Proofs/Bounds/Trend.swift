import CEL

/// What can become of a truth when elements of lists are dropped: less true, or more.
struct Trend {
    private var mayFall = false
    private var mayRise = false

    private init(mayFall: Bool, mayRise: Bool) {
        (self.mayFall, self.mayRise) = (mayFall, mayRise)
    }

    /// Whether a question keeps its answer when only as many elements as it needs keep theirs.
    func isKept(by asked: Asked) -> Bool {
        switch asked {
        case .atLeast: !mayRise
        case .all: !mayFall
        case .one: !mayRise && !mayFall
        }
    }

    private static let none = Trend(mayFall: false, mayRise: false)
    private static let falling = Trend(mayFall: true, mayRise: false)
    private static let rising = Trend(mayFall: false, mayRise: true)
    private static let both = Trend(mayFall: true, mayRise: true)

    private func joined(with other: Trend) -> Trend {
        Trend(mayFall: mayFall || other.mayFall, mayRise: mayRise || other.mayRise)
    }

    private static func joined(_ parts: [Checked]) -> Trend {
        parts.map { Trend($0) }.reduce(Trend.none) { $0.joined(with: $1) }
    }

    private var isNone: Bool { !mayFall && !mayRise }

    init(_ checked: Checked) {
        switch checked.kind {
        case .constant, .variable, .local, .failure: self = .none
        case .select(let operand, _): self = Trend(operand)
        case .and(let parts), .or(let parts), .list(let parts, _):
            self = Self.joined(parts)
        case .conditional(let condition, let yes, let no):
            self = Trend(condition).isNone ? Self.joined([yes, no]) : .both
        case .call(let name, let arguments, _): self = Self.call(name, arguments)
        case .comprehension(let kind, let loop): self = Self.loop(kind, loop)
        case .bind(_, let value, let body): self = Trend(value).isNone ? Trend(body) : .both
        case .map, .bindHeld: self = .both
        }
    }

    private static func call(_ name: String, _ arguments: [Checked]) -> Trend {
        let parts = joined(arguments)
        if name == Operator.not.rawValue {
            return Trend(mayFall: parts.mayRise, mayRise: parts.mayFall)
        }
        guard parts.isNone else { return .both }
        switch name {
        case Operator.isIn.rawValue, "present":
            return arguments.last.map(isWrittenOut) == true
                ? .none : .falling
        case "size": return .both
        default: return .none
        }
    }

    private static func loop(_ kind: Comprehension.Kind, _ loop: Checked.Loop) -> Trend {
        let body = Trend(loop.body)
        guard Trend(loop.range).isNone else { return .both }
        let isFixed = isWrittenOut(loop.range)
        switch kind {
        case .exists, .atLeast: return isFixed ? body : body.joined(with: .falling)
        case .all: return isFixed ? body : body.joined(with: .rising)
        case .existsOne where isFixed && body.isNone: return .none
        case .existsOne, .filter, .map, .transformList, .transformMap, .transformMapEntry, .sortBy:
            return .both
        }
    }

    /// Whether a list is the same in every school.
    private static func isWrittenOut(_ list: Checked) -> Bool {
        switch list.kind {
        case .constant: true
        case .list(let parts, _): parts.allSatisfy { Trend($0).isNone }
        default: false
        }
    }
}
