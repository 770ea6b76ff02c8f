/// What came of a question.
package enum Answer: Sendable {
    /// There is such a school: here is one.
    case witness(Witness)
    /// There is none; the conditions that are enough to see that, by their index.
    case impossible([Int])
    case undecided(Undecided)

    package var witness: Witness? { if case .witness(let witness) = self { witness } else { nil } }

    package var isOpen: Bool { if case .undecided = self { true } else { false } }

    package var isImpossible: Bool { if case .impossible = self { true } else { false } }
}

/// Why a question has no answer.
package enum Undecided: Sendable, CustomStringConvertible {
    /// A rule uses something that the reasoning does not cover.
    case outside(OutsideFragment)
    /// No school was found, and how large one might have to be is not known.
    case tooLarge
    case solver(String)
    /// The reasoning leaves it open, for a reason, and no school was found by trying.
    case notFound(String)

    package var description: String {
        switch self {
        case .outside(let part): "\(part.what) is beyond exact reasoning"
        case .tooLarge:
            "none was found among schools of some size, and larger ones are not ruled out"
        case .solver(let reason): reason
        case .notFound(let reason):
            "\(reason), and none was found among \(Prover.schoolsTried) schools that were tried, "
                + "which proves nothing"
        }
    }
}

/// The solver says that a school is so, and the checker that it is not: a fault of this program.
package struct Disagreement: Error, CustomStringConvertible {
    let school: String
    let found: String

    package var description: String {
        """
        internal error: the proof and the check disagree on a school, so that nothing is claimed; \
        please report this with the rule set. The school: \(school). The check says: \(found)
        """
    }
}
