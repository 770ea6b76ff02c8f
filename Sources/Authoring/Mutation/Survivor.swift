/// A mutant that no example of its rule notices, and what that comes to.
package struct Survivor: Sendable {
    package let mutant: Mutant
    package let fate: Fate

    /// What a survivor comes to.
    package enum Fate: Sendable {
        /// The slip matters, and this example would notice it.
        case noticed(by: NewExample)
        /// No school can tell the mutant from the rule: there is a proof.
        case equivalent
        /// It is not known whether the slip matters, and why.
        case undecided(String)
    }

    /// The whole in one sentence.
    package var sentence: String {
        switch fate {
        case .noticed: "\(mutant.sentence), no example would notice"
        case .equivalent:
            "\(mutant.sentence), nothing would change: no school can tell the two apart"
        case .undecided(let reason):
            "\(mutant.sentence), no example would notice, and it is not known whether any could: "
                + reason
        }
    }
}
