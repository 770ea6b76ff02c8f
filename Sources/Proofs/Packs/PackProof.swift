import Checking
package import Rules

/// What exact reasoning says of a pack.
package struct PackProof: Sendable {
    package let pack: Pack
    package let asOf: Day

    /// Whether all rules can be met at once.
    package let together: Together
    package let rules: [RuleProof]

    /// Rules that whoever meets another meets too.
    package let implications: [Implication]

    /// Pairs of rules of which it was not settled whether one implies the other.
    package let unsettled: [Implication]

    /// Whether all rules of a pack can be met at once.
    package enum Together: Sendable {
        /// This school meets every rule that the reasoning covers.
        case possible(Witness)
        case impossible(Core)
        case undecided(Undecided)
    }

    /// Rules that no school can meet together, while it can meet them without any one of them.
    package struct Core {
        package let rules: [Rule]

        /// Whether it is proven that no fewer rules of the pack contradict each other.
        package let isSmallest: Bool
    }

    /// What is shown of one rule.
    package struct RuleProof: Sendable {
        package let rule: Rule
        package let met: Answer
        package let missed: Answer

        /// The part that the reasoning does not cover, where there is one.
        package var outside: OutsideFragment? {
            if case .undecided(.outside(let part)) = met { part } else { nil }
        }
    }

    /// Whoever meets the first rule meets the second.
    package struct Implication: Sendable, Hashable {
        package let rule: String
        package let implied: String
    }

    /// Rules that no school can meet.
    package var neverMet: [Rule] { rules.filter { $0.met.isImpossible }.map(\.rule) }

    /// Rules that no school can miss.
    package var neverMissed: [Rule] { rules.filter { $0.missed.isImpossible }.map(\.rule) }

    /// Every school that was made up, by a name for what it shows.
    package var schools: [(name: String, school: Witness)] {
        var schools: [(name: String, school: Witness)] = []
        if case .possible(let witness) = together { schools.append(("all-rules", witness)) }
        for proof in rules {
            if let met = proof.met.witness { schools.append(("\(proof.rule.id)-met", met)) }
            if let missed = proof.missed.witness {
                schools.append(("\(proof.rule.id)-missed", missed))
            }
        }
        return schools
    }

    /// Whether something about the rules that the reasoning covers was left open.
    package var isOpen: Bool {
        if case .undecided = together { return true }
        return rules.contains { $0.outside == nil && ($0.met.isOpen || $0.missed.isOpen) }
    }

    /// Whether something is wrong with the pack.
    package var hasFaults: Bool {
        if case .impossible = together { return true }
        return !neverMet.isEmpty || !neverMissed.isEmpty
    }
}
