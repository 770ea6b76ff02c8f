/// A pattern as it was read.
indirect enum PatternNode: Sendable, Hashable {
    /// Nothing; it is always there.
    case empty
    /// One scalar of a class.
    case scalar(ScalarClass)
    /// A place rather than a scalar.
    case assertion(Assertion)
    /// One after the other.
    case sequence([PatternNode])
    /// One of several, the first that leads to a match.
    case choice([PatternNode])
    /// A group whose text is kept, by its number from one.
    case group(PatternNode, number: Int)
    /// Several times.
    case repetition(PatternNode, Repetition)

    /// What must be so between two scalars.
    enum Assertion: Sendable, Hashable {
        case textStart
        case textEnd
        case lineStart
        case lineEnd
        case wordBoundary
        case noWordBoundary
    }

    /// How often, and whether rather more often or less.
    struct Repetition: Sendable, Hashable {
        let least: Int
        /// None where there is no end.
        let most: Int?
        var isLazy = false
    }
}

extension PatternNode {
    /// The parts.
    var children: [PatternNode] {
        switch self {
        case .empty, .scalar, .assertion: []
        case .sequence(let parts), .choice(let parts): parts
        case .group(let part, _), .repetition(let part, _): [part]
        }
    }

    /// Whether it can be there without taking a scalar.
    var isNullable: Bool {
        switch self {
        case .empty, .assertion: true
        case .scalar: false
        case .sequence(let parts): parts.allSatisfy(\.isNullable)
        case .choice(let parts): parts.contains(where: \.isNullable)
        case .group(let part, _): part.isNullable
        case .repetition(let part, let times): times.least == 0 || part.isNullable
        }
    }

    /// How often a part may be written out, repetitions within each other multiplied.
    var copies: Int {
        let inner = children.map(\.copies).max() ?? 1
        guard case .repetition(_, let times) = self else { return inner }
        return inner * max(times.most ?? times.least, 1)
    }
}
