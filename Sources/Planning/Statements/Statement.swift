import CEL
import Rules

/// What a rule says, taken apart as far as a plan can change it: connectives, loops over lists of
/// records, and the leaves between them, which the evaluator answers.
indirect enum Statement: Sendable {
    case all([Statement])
    case any([Statement])
    case not(Statement)

    /// Every element of a range satisfies a statement about it.
    case every(Range, Statement)

    /// So many elements of a range do; one where no number is given.
    case some(Program?, Range, Statement)
    case leaf(Leaf)

    /// What a loop goes through.
    enum Range: Sendable {
        /// A list of records, by its path from the root.
        case records([String])
        /// Values that are written out.
        case values([Value])
    }

    /// A truth about the root and the elements of the loops around it.
    struct Leaf: Sendable {
        let program: Program
        let reads: [Read]

        /// Where it asks whether a list includes a word: both.
        let membership: Membership?

        /// Whether it only asks that a field is present.
        let isPresence: Bool
    }

    /// A word that a list may include.
    struct Membership: Sendable {
        let word: Program
        let list: Read
    }

    /// A field that a leaf reads.
    struct Read: Sendable, Hashable {
        /// The loop around the leaf whose element it belongs to, the outermost first; none of them
        /// where it belongs to the root.
        let loop: Int?

        /// Field by field, as expressions name them; empty where all of the element is read.
        let path: [String]
    }
}

extension Statement {
    /// The fields of the element of a loop around it that it reads; none where that cannot be said.
    func reads(ofLoop loop: Int) -> Set<[String]>? {
        switch self {
        case .leaf(let leaf): Set(leaf.reads.filter { $0.loop == loop }.map(\.path))
        case .not(let inner), .every(_, let inner), .some(nil, _, let inner):
            inner.reads(ofLoop: loop)
        case .some(.some, _, _): nil
        case .all(let parts), .any(let parts):
            parts.reduce(Set()) { all, part in
                guard let all, let own = part.reads(ofLoop: loop) else { return nil }
                return all.union(own)
            }
        }
    }
}
